"""What the home page shows of a desk: banks, exams that can be resumed, the last results, the choices of all."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from simulator.ports import Shelved
from simulator.session.unfinished import unfinished
from simulator.ui.pages.home import HomePage
from simulator.ui.services import Services

LAST_RESULTS = 5


def present_home(page: HomePage, services: Services, shelf: Sequence[Shelved]) -> None:
    """Fill a home page as the desk is now."""
    desk, candidate = services.desk, services.candidate()
    resumable = unfinished(desk)
    left = len(desk.archive.unsettled()) - len(resumable)
    if left:
        text = tr("Attempts that cannot be read or scored now: {count}. Nothing of them is lost.")
        page.set_failure(text.format(count=left))
    page.present(
        shelf,
        [attempt for attempt in resumable if attempt.candidate == candidate.id],
        desk.archive.history(candidate=candidate.id, limit=LAST_RESULTS, archived=False),
    )
    page.header.present(desk.archive.candidates(), candidate, services.preferences.language())


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Window", text)
