"""How a command ends: what it prints, as text or as JSON, and its exit code."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from io import TextIOWrapper

from simulator.cli.plain import plain, plain_json
from simulator.cli.program import Program


class Exit(IntEnum):
    """The exit codes; their meaning is part of the help."""

    WELL = 0
    NO = 1
    USE = 2
    DATA = 3
    CANCELLED = 130


JsonValue = str | int | float | bool | None | Sequence["JsonValue"] | Mapping[str, "JsonValue"]
"""What a command may answer as JSON."""

Command = Callable[[Program, argparse.Namespace], Exit]


def speak_plainly() -> None:
    """Let standard output replace what its encoding cannot say instead of breaking off."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def answer(options: argparse.Namespace, value: JsonValue, lines: Sequence[str]) -> None:
    """Print a JSON value where that was asked for, else the lines."""
    if options.json:
        print(plain_json(json.dumps(value, ensure_ascii=False, indent=2)))
    else:
        print("\n".join(map(plain, lines)))


def complain(text: str) -> None:
    """Say on standard error what went wrong."""
    print(f"examgate: {plain(text)}", file=sys.stderr)


def table(rows: Sequence[Sequence[object]]) -> list[str]:
    """Lay rows out in columns; numbers stand at the right."""
    if not rows:
        return []
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts) for column in range(len(texts[0]))]
    right = [all(isinstance(row[column], int) for row in rows[1:]) for column in range(len(texts[0]))]
    return [
        "  ".join(
            cell.rjust(width) if numeric else cell.ljust(width)
            for cell, width, numeric in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in texts
    ]
