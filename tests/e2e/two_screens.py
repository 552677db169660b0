"""A sitting that is moved between screens of different scale: `python -m tests.e2e.two_screens FOLDER`."""

import json
import os
import sys
from pathlib import Path

SCREEN = {"width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0}
SCREENS = [{"name": "one", "x": 0, **SCREEN}, {"name": "two", "x": 1920, **SCREEN}]


def main() -> None:
    """Answer on the first screen, go to the second and back, and tell what is on screen on each."""
    from PySide6.QtGui import QGuiApplication

    from simulator.exam.answers import Spot
    from simulator.exam.commands import Mark, ShowQuestion
    from tests.e2e.kills.screen import on_screen
    from tests.ui.cut import cut
    from tests.ui.kinds import kinds

    with kinds(Path(sys.argv[1])) as shown:
        shown.begin()
        shown.bridge.send(ShowQuestion(5))
        shown.bridge.send(Mark((Spot(200, 500), Spot(800, 400))))
        first, second = QGuiApplication.screens()
        for screen in (first, second, first):
            shown.window.windowHandle().setScreen(screen)
            for _ in range(3):
                shown.settle()
            told = {"scale": shown.window.devicePixelRatioF(), "marks": on_screen(shown), "cut": cut(shown.window)}
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    file = Path(sys.argv[1]) / "screens.json"
    file.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_SCREEN_SCALE_FACTORS"] = "one=1;two=2"
    main()
