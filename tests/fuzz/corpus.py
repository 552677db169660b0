"""What the fuzzer starts from: a few small inputs for each reader, and every one that was ever a finding."""

from collections.abc import Iterator, Mapping
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "data" / "fuzz"

SHARES: Mapping[str, int] = {
    "front": 14,
    "blocks": 14,
    "bank": 6,
    "archive": 4,
    "profile": 12,
    "dispute": 12,
    "history": 10,
    "markdown": 6,
    "stored": 12,
    "settings": 4,
    "picture": 5,
    "tex": 1,
}
"""The readers, and of a hundred inputs how many each gets; no reader is loaded before it is to be watched."""


def inputs(name: str) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each input of a reader, in order."""
    folder = FOLDER / name
    return ((path.name, path.read_bytes()) for path in sorted(folder.iterdir()))
