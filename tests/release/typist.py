"""A person at the keyboard of a program on a screen of its own, who waits for what each key brings to the screen."""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

PATIENCE_S = 60
SCREEN = "1600x1800x24"
"""So high that no question need be scrolled before it may be left."""
STILL_S = 0.25
"""What has not changed for so long is drawn to its end."""
TRIAL_S = 2
"""So long it may take until something comes of a key that may also do nothing."""


@dataclass(frozen=True)
class Typist:
    """Types into the one window of a screen, whose picture the server keeps in a file."""

    environment: Mapping[str, str]
    picture: Path

    def look_at(self, title: str) -> None:
        """Wait for a window, give it the whole screen and the keys: there is no window manager that does."""
        whole = ("windowmove", "0", "0", "windowsize", "100%", "100%")
        self._do("search", "--sync", "--onlyvisible", "--name", title, *whole, "windowfocus", "--sync")

    def press(self, *keys: str) -> None:
        """Press keys that each change what is on screen, the next one when the change is over."""
        for key in keys:
            before = self.still()
            self._do("key", key)
            self.wait_for(partial(self._differs, before), f"nothing came of {key}")
            self.still()

    def click(self, x: int, y: int) -> None:
        """Press the mouse at a place of the screen."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def try_until(self, done: Callable[[], object], *keys: str) -> None:
        """Press keys that may do nothing, again and again until something has come of the last one."""
        deadline = monotonic() + PATIENCE_S
        while not done():
            assert monotonic() < deadline, f"nothing came of {keys}"
            for key in keys:
                self._do("key", key)
                self.still()
            trial = monotonic() + TRIAL_S
            while not done() and monotonic() < trial:
                sleep(STILL_S)

    def wait_for(self, done: Callable[[], object], complaint: str) -> None:
        """Wait until something is so."""
        deadline = monotonic() + PATIENCE_S
        while not done():
            assert monotonic() < deadline, complaint
            sleep(0.02)

    def still(self) -> bytes:
        """Wait until the picture stands still, and return it."""
        deadline = monotonic() + PATIENCE_S
        seen, since = self.picture.read_bytes(), monotonic()
        while monotonic() < since + STILL_S:
            assert monotonic() < deadline, "the screen never stands still"
            sleep(0.02)
            now = self.picture.read_bytes()
            if now != seen:
                seen, since = now, monotonic()
        return seen

    def _differs(self, before: bytes) -> bool:
        return self.picture.read_bytes() != before

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env={**os.environ, **self.environment}, check=True, timeout=PATIENCE_S)


@contextmanager
def screen() -> Iterator[Typist]:
    """Give a screen of its own; its number is one that is free."""
    reading, writing = os.pipe()
    with TemporaryDirectory() as folder, open(reading, encoding="ascii") as said:  # noqa: PTH123 it is a pipe
        words = (
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            SCREEN,
            "-nolisten",
            "tcp",
            "-fbdir",
            folder,
        )
        server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            display = {"DISPLAY": f":{said.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
            yield Typist(display, Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()
