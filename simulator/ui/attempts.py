"""Attempts on their way to the screen: set up, drawn, opened, resumed, given up; knows no page but the home page."""

import gc
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from simulator.exam.appointment import Itinerary, itinerary
from simulator.exam.bank import Revision
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.exam.plan import Kind, Wishes
from simulator.ports import AttemptId, Candidate, CandidateId, NotSavedError, Shelved, StoreError
from simulator.session import opening
from simulator.session.opening import Opened
from simulator.ui.content import Content
from simulator.ui.dialogs.ask import AskDialog, Choice, tell
from simulator.ui.look import Look
from simulator.ui.pages.home import HomePage
from simulator.ui.pictures import CheckedPictures
from simulator.ui.services import Services
from simulator.ui.troubles import not_saved
from simulator.ui.typesetting import Typesetter
from simulator.ui.worker import Worker

if TYPE_CHECKING:
    from simulator.session.results import Result


class Attempts(QObject):
    """Brings attempts to the desk; what is slow runs in the background.

    Signals:
        opened(Opened): an attempt lies on the desk and can be shown.
        discarded(HomePage): an attempt was given up on that page.
    """

    opened = Signal(object)
    discarded = Signal(HomePage)

    def __init__(self, services: Services, exam_look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._exam_look = exam_look
        self._drawing = Worker(self)
        self._drawing.finished.connect(self._on_drawing_finished)
        self._waiting: HomePage | None = None
        self._typesetting = Worker(self)
        self._typesetting.finished.connect(self._settle)
        self._typesetter = Typesetter()
        self._pictures = CheckedPictures(services.desk.library)
        self._settled = False

    @property
    def is_drawing(self) -> bool:
        """Whether a form is being drawn."""
        return self._drawing.is_busy

    def candidate(self) -> Candidate:
        """Who sits."""
        return self._services.candidate()

    def content(self, revision: Revision, look: Look) -> Content:
        """What renders the texts of a bank in a look."""
        return Content(self._pictures, revision, look, self._typesetter)

    def set_up(self, page: HomePage, shelved: Shelved) -> None:
        """Ask for the settings of an exam, then draw it."""
        from simulator.ui.dialogs.setup import Choices, SetupDialog

        if shelved.blueprint is None:
            return
        shelf = self._services.profiles()
        dialog = SetupDialog(
            page,
            shelved.blueprint,
            self._services.preferences.wishes(shelf.profiles),
            Choices(shelf, self._services.desk.archive.candidates(), self.candidate()),
        )
        dialog.offer_whole(self._whole_by_name)
        dialog.start_requested.connect(
            lambda name, wishes: self._on_start_requested(page, shelved, name, wishes, whole=dialog.chosen_whole)
        )
        dialog.open()

    def set_up_drill(self, page: QWidget, sat: "Result", items: Sequence[ItemId]) -> None:
        """Ask for the settings of a drill of items that were sat, then open it for the candidate who sat them."""
        from simulator.ui.dialogs.setup import Choices, SetupDialog

        shelf = self._services.profiles()
        people = self._services.desk.archive.candidates()
        candidate = next(person for person in people if person.id == sat.attempt.candidate)
        dialog = SetupDialog(
            page,
            sat.blueprint,
            self._services.preferences.wishes(shelf.profiles),
            Choices(shelf, people, candidate, drill=len(items)),
        )
        dialog.start_requested.connect(lambda _name, wishes: self._drill(page, sat, items, wishes))
        dialog.open()

    def itinerary(self, opened: Opened) -> Itinerary:
        """The way through the appointment of an attempt."""
        plan = opened.attempt.plan
        whole = plan.kind is Kind.EXAM and self._whole(opened.attempt.candidate)
        return itinerary(plan.profile, whole=whole)

    def draw(self, page: HomePage, shelved: Shelved, wishes: Wishes) -> None:
        """Draw a form in the background and open an attempt on it; the page tells what goes on."""
        revision = shelved.revision
        if revision is None or self._drawing.is_busy:
            return
        candidate, seed = self.candidate(), self._services.new_seed()
        page.set_busy(self.tr("Drawing the questions of your exam…"))
        self._waiting = page
        self._drawing.begin(
            lambda: opening.draw(self._services.desk, self._services.draw, revision, candidate.id, seed=seed),
            lambda form: self._open(page, form, wishes, candidate.id),
            failed=lambda error: self._on_draw_failed(page, error),
            errors=(ValueError, StoreError),
        )

    def resume(self, attempt: int) -> None:
        """Go on with an unfinished attempt."""
        self._lay_out(opening.resume(self._services.desk, AttemptId(attempt)))

    def ask_to_discard(self, page: HomePage, attempt: AttemptId) -> None:
        """Ask before an unfinished attempt is given up."""
        AskDialog(
            page,
            self.tr("Give up this exam?"),
            self.tr("It can no longer be resumed and gives no score. Its questions count as seen."),
            (
                Choice(self.tr("Keep it"), "keep"),
                Choice(self.tr("Give up"), "giveUp", "primary", lambda: self._discard(page, attempt)),
            ),
        ).open()

    def shut_down(self) -> None:
        """Wait for work in the background."""
        self._drawing.wait()
        self._typesetting.shut_down()

    def _whole(self, candidate: CandidateId) -> bool:
        first = not self._services.desk.archive.history(candidate=candidate, limit=1)
        return self._services.preferences.whole_appointment(candidate, first=first)

    def _whole_by_name(self, name: str) -> bool:
        known = {person.name: person.id for person in self._services.desk.archive.candidates()}
        return self._whole(known[name]) if name in known else True

    def _on_start_requested(
        self, page: HomePage, shelved: Shelved, name: str, wishes: Wishes, *, whole: bool | None
    ) -> None:
        archive, preferences = self._services.desk.archive, self._services.preferences
        known = {person.name: person for person in archive.candidates()}
        candidate = known.get(name) or archive.add_candidate(name)
        preferences.set_candidate(candidate)
        preferences.set_wishes(wishes)
        if whole is not None:
            preferences.set_whole_appointment(candidate.id, whole=whole)
        self.draw(page, shelved, wishes)

    def _drill(self, page: QWidget, sat: "Result", items: Sequence[ItemId], wishes: Wishes) -> None:
        desk, seed = self._services.desk, self._services.new_seed()
        try:
            form = opening.drill_form(desk, self._services.drill, sat.attempt.form, items, seed=seed)
            opened = opening.open_drill(desk, form, wishes, sat.attempt.candidate)
        except NotSavedError as error:
            tell(page, self.tr("The drill could not be started"), not_saved(error))
            return
        self._lay_out(opened)

    def _on_drawing_finished(self) -> None:
        """Take clicks again where the drawing broke off with an error that nobody expected."""
        if self._waiting is not None:
            self._waiting.set_busy("")
            self._waiting = None

    def _on_draw_failed(self, page: HomePage, error: Exception) -> None:
        from simulator.ui.form_words import no_form

        self._tell_failure(page, no_form(error))

    def _tell_failure(self, page: HomePage, text: str) -> None:
        self._waiting = None
        page.set_busy("")
        page.set_failure(text)

    def _open(self, page: HomePage, form: Form, wishes: Wishes, candidate: CandidateId) -> None:
        try:
            opened = opening.open_new(self._services.desk, form, wishes, candidate)
        except NotSavedError as error:
            self._tell_failure(page, not_saved(error))
            return
        except StoreError as error:
            self._on_draw_failed(page, error)
            return
        self._waiting = None
        QTimer.singleShot(0, self, lambda: self._lay_out(opened))  # the page takes as long again: the window breathes

    def _lay_out(self, opened: Opened) -> None:
        self.opened.emit(opened)
        QTimer.singleShot(0, self, lambda: self._prepare(opened))

    def _prepare(self, opened: Opened) -> None:
        """Have the form made ready while the candidate reads the instructions."""
        self._typesetting.cancel()  # that of an exam before, which is over
        self._typesetting.begin(lambda: self._make_ready(opened), errors=(StoreError,))

    def _make_ready(self, opened: Opened) -> None:
        """Read the texts of the form, draw its formulas and check its pictures.

        What cannot be read is told where a question needs it.
        """
        self._services.provide()
        self._exam_look.provide()
        items = [opened.bank.by_id[slot.item] for slot in opened.attempt.form.slots]
        cases = [opened.bank.case_by_id[case] for case in {item.case for item in items} if case]
        texts = [one for item in items for one in (item.stem, *item.choices, *(option.text for option in item.options))]
        texts += [case.text for case in cases]
        names = [item.picture for item in items if item.picture] + [name for case in cases for name in case.media]
        for text in texts:
            self._typesetting.check()
            self._typesetter.prepare(text, self._exam_look)
            names += self._typesetter.text(text).pictures
        for name in names:
            self._typesetting.check()
            self._pictures.media(opened.attempt.form.revision, name)

    def _settle(self) -> None:
        """Spare collections the libraries that the first form has loaded: they stay, see `app`."""
        if not self._settled:
            self._settled = True
            gc.freeze()

    def _discard(self, page: HomePage, attempt: AttemptId) -> None:
        self._services.desk.archive.discard(attempt)
        self.discarded.emit(page)
