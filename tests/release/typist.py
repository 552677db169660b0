"""A person at the keyboard of a program on a screen of its own, who sees nothing of it: a virtual X server."""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic, sleep

PATIENCE_S = 60
BETWEEN_S = 0.7
"""So long a page takes to come; whoever types faster presses keys of a page that is not there yet."""


@dataclass(frozen=True)
class Typist:
    """Types into the one window of a screen."""

    environment: Mapping[str, str]

    def look_at(self, title: str) -> None:
        """Wait for a window, and give it the keys."""
        self._do("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def press(self, *keys: str) -> None:
        """Press keys, each when what the one before it brought has come."""
        for key in keys:
            self._do("key", key)
            sleep(BETWEEN_S)

    def press_until(self, done: Callable[[], object], *keys: str) -> None:
        """Press keys again and again until something has come of it."""
        deadline = monotonic() + PATIENCE_S
        while not done():
            assert monotonic() < deadline, f"nothing came of {keys}"
            self.press(*keys)

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env={**os.environ, **self.environment}, check=True, timeout=PATIENCE_S)


@contextmanager
def screen() -> Iterator[Typist]:
    """Give a screen of its own; its number is one that is free."""
    reading, writing = os.pipe()
    words = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    with open(reading, encoding="ascii") as said:  # noqa: PTH123 it is a pipe
        server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            yield Typist({"DISPLAY": f":{said.readline().strip()}", "QT_QPA_PLATFORM": "xcb"})
        finally:
            server.terminate()
            server.wait()
