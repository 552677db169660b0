"""Writes the report of a known journal anew: `python -m tests.golden_report`; look at what it changes."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

from simulator import places
from simulator.export.blocks import Document
from simulator.export.report_html import report_html
from simulator.session.preferences import Language
from simulator.ui.report.document import document
from tests import report_sample
from tests.stage import speaking

FOLDER = Path(__file__).parent / "data" / "report"


def golden_document() -> Document:
    """The report of the known journal in English, its dates as in UTC."""
    with speaking(Language.ENGLISH), _in_utc():
        return document(report_sample.known(), report_sample.CANDIDATE)


@contextmanager
def _in_utc() -> Iterator[None]:
    """Show dates as in UTC, and as before afterwards."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


def golden_files() -> dict[str, str]:
    """The contents of the golden files by their names."""
    found = golden_document()
    blocks = json.dumps(plain(found), ensure_ascii=False, indent=1)
    return {"known.json": f"{blocks}\n", "known.html": report_html(found, places.resources())}


def plain(value: object) -> object:
    """A block as plain JSON; empty fields are left out, and what kind a value is stands first."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: getattr(value, one.name) for one in fields(value)}
        kept = {name: plain(part) for name, part in parts.items() if part not in ("", (), None)}
        return {"is": type(value).__name__} | kept
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    return value.value if isinstance(value, Enum) else value


def main() -> None:
    """Write the files."""
    from simulator.ui.start import application

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application(["examgate"], places.resources())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in golden_files().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
