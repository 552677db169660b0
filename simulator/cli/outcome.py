"""How a command ends: what it prints, as text or as JSON, and its exit code."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
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
        deliver(f"{plain_json(json.dumps(value, ensure_ascii=False, indent=2))}\n")
    else:
        deliver("".join(f"{plain(line)}\n" for line in lines))


def deliver(text: str) -> None:
    """Bring a text to standard output; OSError where that takes nothing, BrokenPipeError where nobody reads on."""
    try:
        print(text, end="", flush=True)
    except BrokenPipeError:
        _have_done()
        raise
    except OSError as error:
        _have_done()
        raise OSError(error.errno, f"the answer cannot be written: {error.strerror}") from error


@contextmanager
def seen_through() -> Iterator[None]:
    """Bring what is printed before the program ends, help or versions, to standard output."""
    try:
        try:
            yield
        except SystemExit:
            deliver("")
            raise
    except BrokenPipeError:
        raise SystemExit(Exit.WELL) from None
    except OSError as error:
        complain(error.strerror or str(error))
        raise SystemExit(Exit.DATA) from error


def _have_done() -> None:
    """Have what is left for standard output go nowhere, so that the end of the program does not try again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


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
