"""Brings the translation files up to date: `python -m tests.translations` extracts, merges and compiles.

Run it after a text was added, changed or translated. It reports how many texts of each language are not finished.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.texts import ROOT, ExtractionError, Text, texts

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]
"""Context and source of a text."""


@dataclass(frozen=True)
class Translation:
    """What a text is in another language; not finished until somebody has written it."""

    text: str = ""
    finished: bool = False
    remark: str = ""


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """The Qt Linguist file of a language."""
    return folder / f"examgate_{language}.ts"


def read(path: Path) -> dict[Key, Translation]:
    """Return what a file holds; nothing where there is none."""
    if not path.is_file():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            written = message.find("translation")
            assert written is not None
            found[context.findtext("name", ""), message.findtext("source", "")] = Translation(
                written.text or "", written.get("type") is None, message.findtext("translatorcomment", "")
            )
    return found


def write(path: Path, language: str, wanted: Iterable[Text], known: Mapping[Key, Translation]) -> None:
    """Write the texts with the translations that are known; what is no longer said is left out."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, group in groupby(wanted, key=lambda text: text.context):
        context = ET.SubElement(top, "context")
        ET.SubElement(context, "name").text = name
        for text in group:
            _add(context, text, known.get((text.context, text.source), Translation()))
    ET.indent(top, "    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{HEAD}{ET.tostring(top, encoding='unicode')}\n", encoding="utf-8", newline="\n")


def compile_file(path: Path) -> Path:
    """Compile a file with lrelease and return the compiled one beside it."""
    compiled = path.with_suffix(".qm")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", path, "-qm", compiled], check=True)
    return compiled


def update(folder: Path = FOLDER, root: Path = ROOT) -> dict[str, int]:
    """Bring every language up to date and return how many of its texts are not finished."""
    wanted, left = texts(root), {}
    for language in LANGUAGES:
        path = file_of(language, folder)
        write(path, language, wanted, read(path))
        compile_file(path)
        left[language] = sum(not one.finished for one in read(path).values())
    return left


def _add(context: ET.Element, text: Text, known: Translation) -> None:
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "location", filename=f"../../{text.file}")
    ET.SubElement(message, "source").text = text.source
    if known.remark:
        ET.SubElement(message, "translatorcomment").text = known.remark
    written = ET.SubElement(message, "translation", {} if known.finished else {"type": "unfinished"})
    written.text = known.text


def main() -> int:
    """Update the files of this checkout."""
    try:
        left = update()
    except ExtractionError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for language, count in left.items():
        print(f"{file_of(language).relative_to(ROOT)}: {count} texts not finished")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
