"""Writing a file whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copymode
from typing import BinaryIO, TextIO
from uuid import uuid4

from simulator.machine.renaming import rename


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Open a text file that takes the place of `path` when the block ends well; OSError where it cannot.

    UTF-8, line ends as written; a link stays a link, and its target is written; who may read it is as it was, or as for
    any new file. After an error `path` is what it was and nothing is left beside it.
    """
    with _taking_its_place(path) as beside, beside.open("x", encoding="utf-8", newline="") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def whole_binary(path: Path) -> Iterator[BinaryIO]:
    """Open a file of bytes as `whole_file` opens one of text."""
    with _taking_its_place(path) as beside, beside.open("xb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def write_text(path: Path, text: str) -> None:
    """Write a text to a file, whole or not at all; OSError where it cannot."""
    with whole_file(path) as file:
        file.write(text)


@contextmanager
def _taking_its_place(path: Path) -> Iterator[Path]:
    """Name a new file beside `path` that replaces it when the block ends well, and is removed when not."""
    path = path.resolve()
    if path.exists() and not path.is_file():
        kind = errno.EISDIR if path.is_dir() else errno.EINVAL
        raise OSError(kind, "not a file that can be replaced", str(path))
    beside = path.parent / f".{uuid4().hex}.part"
    try:
        yield beside
        if path.exists():
            copymode(path, beside)
        rename(beside, path)
    except OSError as error:
        if error.filename == str(beside):
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    finally:
        beside.unlink(missing_ok=True)
