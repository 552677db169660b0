"""The options of the window, read without the commands so that it is there sooner."""

import argparse
from collections.abc import Sequence
from pathlib import Path

LEVELS: Sequence[str] = ("debug", "info", "warning", "error")
"""How much a log tells, from all to little."""


def shared_options() -> argparse.ArgumentParser:
    """Return the parser of the options that stand before any command, for the whole parser to build upon."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    parser.add_argument("--data-dir", type=folder, metavar="DIR", help="keep everything in this folder")
    parser.add_argument(
        "--log",
        metavar="FILE",
        help="write a log to the end of this file, older ones beside it, or - to standard error",
    )
    parser.add_argument("--log-level", choices=LEVELS, default="info", help="how much of it (default: info)")
    parser.set_defaults(command=None, file=None)
    return parser


def window_options(argv: Sequence[str]) -> argparse.Namespace | None:
    """Return the options where they ask for the window, None where more is said than the shared options know."""
    try:
        options, rest = shared_options().parse_known_args(argv)
    except argparse.ArgumentError:
        return None
    return None if rest else options


def folder(text: str) -> Path:
    """Return the folder of that name; ArgumentTypeError where there is none, as of a variable that is not set."""
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return Path(text)
