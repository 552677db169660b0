"""Bank folders for tests: the texts of a sound bank, and files put on disk."""

from collections.abc import Mapping
from pathlib import Path

from simulator.formats.native.reader import read_folder
from simulator.ports import Reading

HEADER = """---
bank: sample
title: Sample
exam: SMP-C01
blueprint:
  total: 6
  scored: 4
  unscored: 2
  minutes: 12
  scale: [100, 1000]
  pass: 750
  cut: 0.72
  gates: [2, 4]
  knowledge: {aws: 1, ml: 1, both: 1}
  item_types:
    - {type: single, options: 4}
    - {type: multiple, options_min: 5, keys_min: 2}
  domains:
    - id: d1
      title: Data
      weight: 60
      tasks: {1.1: Store, 1.2: Move}
    - id: d2
      title: Models
      weight: 40
      tasks:
        2.1: Train
        2.2: Tune
keywords:
  - group: measures
    words: [precision, recall]
  - group: services
    words: [Glue, "Spark, Hadoop and Hive"]
---
A bank for tests.
"""

CASE = """---
case: shop
title: A shop
---
It sells tea.
"""

ITEM = """---
item: broken
domain: d1
task: 1.1
knowledge: ml
keywords: [precision, Glue]
difficulty: 3
---
What is precision?

It is a measure.

- [ ] Recall
  > The other one.
- [x] True positives per alarm
- [ ] Alarms per hour
- [ ] Nothing

By its definition.
"""

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"


def sound(name: str) -> str:
    """A sound item of that id."""
    return ITEM.replace("item: broken", f"item: {name}")


def between(text: str) -> str:
    """A file with a text between two sound items, `first` and `last`."""
    return "\n".join([sound("first"), text, sound("last")])


def put(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files below a folder and return it."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def read(folder: Path, files: Mapping[str, str | bytes]) -> Reading:
    """Write files below a folder and read it as a bank."""
    return read_folder(put(folder, files))
