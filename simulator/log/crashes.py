"""What the interpreter writes when it dies of a fault in a library: told once, at the next start."""

import faulthandler
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from simulator.machine.private import make_file

FILE = "crash.log"
TOLD = "crash.told.log"


class CrashFile:
    """The file of a crash in the folder of the log; where it cannot be written, a crash leaves nothing behind."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._told = folder / TOLD
        self._file: TextIO | None = None

    def take(self) -> str:
        """What the crash before has left, which is set aside; empty where there was none."""
        try:
            found = self._path.read_text(encoding="utf-8", errors="replace").strip()
            if found:
                self._path.replace(self._told)
        except OSError:
            return ""
        return found

    def watch(self) -> None:
        """Have a crash of this run written, unless somebody else listens for it already."""
        if faulthandler.is_enabled():
            return
        with suppress(OSError):
            make_file(self._path)
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def close(self) -> None:
        """End a run that did not crash."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()
