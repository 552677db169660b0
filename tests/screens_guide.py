"""The guide "When something goes wrong", for the pictures of `tests.screens`."""

from collections.abc import Callable, Iterator

from simulator.ui.dialogs.guide import GuideWindow
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]


def guide_scenes(shown: Stage) -> Iterator[Step]:
    """The guide over the home page, at both sizes."""
    shown.window.show_home()
    shown.settle()
    for at in ("", "-zoomed"):
        yield f"96-guide{at}", lambda: shown.click("openGuide")
        shown.click("guideClose")
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    shown.settle()


def guide_window(shown: Stage) -> Iterator[GuideWindow]:
    """The guide in a window of its own."""
    window = GuideWindow(shown.look)
    window.show()
    shown.settle()
    yield window
    window.close()
    window.deleteLater()
