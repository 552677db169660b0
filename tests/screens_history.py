"""The screens of the score history: filters, charts, what is deleted and carried over, two attempts side by side."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QScrollArea, QWidget

from simulator.exchange import Merged
from simulator.ui.dialogs.import_history import ImportDialog
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]


def history_scenes(shown: Stage) -> Iterator[Step]:
    """Go through the history of finished attempts at both sizes."""
    window, house = shown.window, shown.house
    newest, *_, oldest = (row.id for row in house.store.archive.history())
    house.store.annals.write_note(newest, "Slept badly.\nTwo coffees.")
    for at in ("", "-zoomed"):
        yield f"100-history-noted{at}", window.retrospect.show_history
        shown.wait_for(lambda: shown.is_shown("scoreChart"))
        yield f"101-history-charts{at}", lambda: _scroll(window, 0.6)
        _scroll(window, 0.0)
        shown.settle()
        yield f"102-history-export{at}", lambda: shown.click("export")
        shown.click("exportCancel")
        yield f"103-history-import{at}", lambda: _import(shown)
        shown.click("importCancel")
        yield f"104-comparison{at}", lambda: window.retrospect.show_comparison(int(oldest), int(newest))
        yield f"105-comparison-end{at}", lambda: _scroll(window, 1.0)
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    window.retrospect.show_history()
    shown.settle()
    yield "106-history-delete", lambda: shown.click("delete")
    yield "107-history-deleted", lambda: shown.click("confirmDelete")
    shown.click("undo")
    window.show_home()
    shown.settle()


def _import(shown: Stage) -> None:
    dialog = ImportDialog(shown.window.page or shown.window, shown.look, "examgate-history.json")
    dialog.open()
    dialog.present_found(Merged(new=12, known=3, left_out=1, candidates=("Ada", "Ben")))


def _scroll(window: QWidget, share: float) -> None:
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(round(area.verticalScrollBar().maximum() * share))
