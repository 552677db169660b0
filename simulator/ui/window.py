"""The one window: which page is shown when; hands requests of the pages to the use cases."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, QStandardPaths, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget, QWidget

from simulator.exam.form import Form
from simulator.exam.plan import Wishes
from simulator.exam.state import Place
from simulator.ports import AttemptId, AttemptRow, Candidate, CandidateId, NotSavedError, Shelved, StoreError
from simulator.session import opening, results
from simulator.session.opening import Opened
from simulator.session.preferences import Appearance
from simulator.ui.bridge import Bridge
from simulator.ui.content import Content
from simulator.ui.dialogs.ask import AskDialog, Choice
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.dialogs.problems import ProblemsDialog
from simulator.ui.dialogs.setup import SetupDialog
from simulator.ui.form_words import no_form
from simulator.ui.look import Look
from simulator.ui.pages.answers import AnswersPage
from simulator.ui.pages.exam import ExamPage
from simulator.ui.pages.history import HistoryPage
from simulator.ui.pages.home import HomePage
from simulator.ui.pages.report import ReportPage
from simulator.ui.services import Services
from simulator.ui.tasks import Task
from simulator.ui.troubles import not_saved
from simulator.ui.typesetting import Typesetter

LAST_RESULTS = 5
SIZE = QSize(1280, 800)


class Window(QMainWindow):
    """Shows one page at a time.

    Signals:
        page_shown(QWidget): the page that is on screen now.
    """

    page_shown = Signal(QWidget)

    def __init__(self, services: Services, look: Look) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Examgate"))
        self._services = services
        self._look = look
        self._bridge: Bridge | None = None
        self._drawing: Task[Form] | None = None
        self._typesetting: Task[None] | None = None
        self._typesetter = Typesetter()
        self._shelf: Sequence[Shelved] = ()
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._again: Callable[[], None] = lambda: None
        look.changed.connect(self._restyle)
        self._add_zoom_keys()
        self._restyle()

    @property
    def bridge(self) -> Bridge | None:
        """The bridge to the sitting on screen, if one is."""
        return self._bridge

    @property
    def page(self) -> QWidget | None:
        """The page on screen."""
        return self._pages.currentWidget()

    def show_in_place(self) -> None:
        """Show the window where it was, or in a size that fits a question at first."""
        place = QByteArray.fromBase64(self._services.preferences.window().encode())
        if not self.restoreGeometry(place):
            self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.show()

    def show_home(self) -> None:
        """Show the home page, with the banks as they are on disk now."""
        self._shelf = self._services.refresh_shelf()
        page = HomePage(self._look)
        page.start_requested.connect(lambda shelved: self._draw(page, shelved, Wishes()))
        page.setup_requested.connect(lambda shelved: self._set_up(page, shelved))
        page.problems_requested.connect(
            lambda shelved: ProblemsDialog(page, shelved.title or shelved.folder, shelved.problems).open()
        )
        page.resume_requested.connect(self._resume)
        page.discard_requested.connect(lambda attempt: self._ask_to_discard(page, AttemptId(attempt)))
        page.report_requested.connect(self.show_report)
        page.history_requested.connect(self.show_history)
        page.candidate_chosen.connect(self._choose_candidate)
        page.appearance_chosen.connect(self._choose_appearance)
        self._present_home(page)
        self._show(page, again=self.show_home)

    def show_report(self, attempt: int) -> None:
        """Show the report of a finished attempt."""
        try:
            found = results.settle(self._services.desk, AttemptId(attempt))
        except NotSavedError:
            found = results.result(self._services.desk, AttemptId(attempt))  # settled when the home page is shown next
        page = ReportPage(found, self._look)
        page.home_requested.connect(self.show_home)
        page.history_requested.connect(self.show_history)
        page.answers_requested.connect(lambda view: self.show_answers(attempt, view))
        self._show(page, again=lambda: self.show_report(attempt))

    def show_answers(self, attempt: int, view: str = "all") -> None:
        """Show the questions of a finished attempt with answers, keys and explanations."""
        self._show_answers(attempt, view, 0, ("", ""))

    def _show_answers(self, attempt: int, view: str, question: int, filters: tuple[str, str]) -> None:
        found = results.result(self._services.desk, AttemptId(attempt))
        content = Content(self._services.desk.library, found.attempt.form.revision, self._look, self._typesetter)
        page = AnswersPage(found, content, self._look, view=view)
        page.filter_by(*filters)
        page.show_question(question)
        page.back_requested.connect(lambda: self.show_report(attempt))
        self._show(page, again=lambda: self._show_answers(attempt, page.view, page.question, page.filters))

    def show_history(self) -> None:
        """Show the score history of the candidate."""
        rows = self._services.desk.archive.history(candidate=self._candidate().id)
        page = HistoryPage(rows, self._look)
        page.home_requested.connect(self.show_home)
        page.report_requested.connect(self.show_report)
        page.export_requested.connect(lambda: self._export(page, rows))
        self._show(page, again=self.show_history)

    def shut_down(self) -> None:
        """Stop the sitting and wait for work in the background; what was answered is on disk already."""
        self._forget_sitting()
        self._end_drawing()
        self._end_typesetting()
        self.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before an exam is left; what was answered is on disk already."""
        if self._bridge is None or self._bridge.place in {Place.READY, Place.ENDED}:
            self._keep_place()
            event.accept()
            return
        event.ignore()
        page = self.page
        if page is not None and page.findChild(AskDialog) is None:
            AskDialog(
                page,
                self.tr("Leave the exam?"),
                self.tr("Every answer is saved. The exam time stands still until you resume from the home page."),
                (
                    Choice(self.tr("Stay"), "stay"),
                    Choice(self.tr("Leave the exam"), "leave", "primary", self._leave),
                ),
            ).open()

    def _keep_place(self) -> None:
        with suppress(NotSavedError):  # the place of the window is worth no question
            self._services.preferences.set_window(bytes(self.saveGeometry().toBase64().data()).decode())

    def _leave(self) -> None:
        if self._bridge is not None:
            self._bridge.leave()
            self._forget_sitting()
        self.close()

    def _present_home(self, page: HomePage) -> None:
        desk, candidate = self._services.desk, self._candidate()
        unfinished = results.unfinished(desk)
        left = len(desk.archive.unsettled()) - len(unfinished)
        if left:
            text = self.tr("Attempts that cannot be read or scored now: {count}. Nothing of them is lost.")
            page.set_failure(text.format(count=left))
        page.present(
            self._shelf,
            [attempt for attempt in unfinished if attempt.candidate == candidate.id],
            desk.archive.history(candidate=candidate.id, limit=LAST_RESULTS),
            candidates=desk.archive.candidates(),
            candidate=candidate,
        )

    def _set_up(self, page: HomePage, shelved: Shelved) -> None:
        if shelved.blueprint is None:
            return
        dialog = SetupDialog(
            page,
            shelved.blueprint,
            self._services.preferences.wishes(),
            candidates=self._services.desk.archive.candidates(),
            candidate=self._candidate(),
        )
        dialog.start_requested.connect(partial(self._start_set_up, page, shelved))
        dialog.open()

    def _start_set_up(self, page: HomePage, shelved: Shelved, name: str, wishes: Wishes) -> None:
        archive = self._services.desk.archive
        known = {person.name: person for person in archive.candidates()}
        self._services.preferences.set_candidate(known.get(name) or archive.add_candidate(name))
        self._services.preferences.set_wishes(wishes)
        self._draw(page, shelved, wishes)

    def _draw(self, page: HomePage, shelved: Shelved, wishes: Wishes) -> None:
        revision = shelved.revision
        if revision is None or self._drawing is not None:
            return
        candidate, seed = self._candidate(), self._services.new_seed()
        page.set_busy(self.tr("Drawing the questions of your exam…"))
        task: Task[Form] = Task(
            lambda: opening.draw(self._services.desk, self._services.draw, revision, candidate.id, seed=seed),
            errors=(ValueError, StoreError),
            parent=self,
        )
        task.done.connect(lambda form: self._open(page, form, wishes, candidate.id))
        task.failed.connect(lambda error: self._on_draw_failed(page, error))
        task.finished.connect(self._on_drawing_finished)
        self._drawing = task
        task.start()

    def _on_drawing_finished(self) -> None:
        """Take clicks again where the drawing broke off with an error that nobody expected."""
        if self._drawing is not None and isinstance(self.page, HomePage):
            self._end_drawing()
            self.page.set_busy("")

    def _on_draw_failed(self, page: HomePage, error: Exception) -> None:
        self._end_drawing()
        page.set_failure(no_form(error))

    def _open(self, page: HomePage, form: Form, wishes: Wishes, candidate: CandidateId) -> None:
        self._end_drawing()
        try:
            opened = opening.open_new(self._services.desk, form, wishes, candidate)
        except NotSavedError as error:
            page.set_failure(not_saved(error))
            return
        self._sit(opened)

    def _end_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.wait()
            self._drawing.deleteLater()
            self._drawing = None

    def _resume(self, attempt: int) -> None:
        self._sit(opening.resume(self._services.desk, AttemptId(attempt)))

    def _sit(self, opened: Opened) -> None:
        self._forget_sitting()
        self._bridge = Bridge(opened, self)
        self._show_exam(self._bridge)
        self._prepare(opened)

    def _prepare(self, opened: Opened) -> None:
        """Draw the formulas of the form while the candidate reads the instructions."""
        items = [opened.bank.by_id[slot.item] for slot in opened.attempt.form.slots]
        texts = [text for item in items for text in (item.stem, *(option.text for option in item.options))]
        self._end_typesetting()
        self._typesetting = Task(lambda: self._typesetter.prepare(texts, self._look), errors=(), parent=self)
        self._typesetting.start()

    def _end_typesetting(self) -> None:
        if self._typesetting is not None:
            self._typesetting.wait()
            self._typesetting.deleteLater()
            self._typesetting = None

    def _show_exam(self, bridge: Bridge) -> None:
        opened = bridge.opened
        content = Content(self._services.desk.library, opened.attempt.form.revision, self._look, self._typesetter)
        page = ExamPage(bridge, content, self._look, candidate=self._name_of(opened.attempt.candidate))
        page.finished.connect(lambda: self._finish(opened.attempt.id))
        page.abandoned.connect(self._abandon)
        self._show(page, again=lambda: self._show_exam(bridge))

    def _finish(self, attempt: AttemptId) -> None:
        self._forget_sitting()
        self.show_report(int(attempt))

    def _abandon(self) -> None:
        self._forget_sitting()
        self.show_home()

    def _forget_sitting(self) -> None:
        if self._bridge is not None:
            self._bridge.stop()
            self._bridge.deleteLater()
            self._bridge = None

    def _ask_to_discard(self, page: HomePage, attempt: AttemptId) -> None:
        AskDialog(
            page,
            self.tr("Give up this exam?"),
            self.tr("It can no longer be resumed and gives no score. Its questions count as seen."),
            (
                Choice(self.tr("Keep it"), "keep"),
                Choice(self.tr("Give up"), "giveUp", "primary", lambda: self._discard(page, attempt)),
            ),
        ).open()

    def _discard(self, page: HomePage, attempt: AttemptId) -> None:
        self._services.desk.archive.discard(attempt)
        self._present_home(page)

    def _export(self, page: HistoryPage, rows: Sequence[AttemptRow]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the score history"),
            str(Path(folder) / "examgate-history.csv"),
            self.tr("CSV tables (*.csv)"),
        )
        if name:
            self.export_to(page, rows, Path(name))

    def export_to(self, page: HistoryPage, rows: Sequence[AttemptRow], path: Path) -> None:
        """Write the score history to a file and say on the page what came of it."""
        try:
            self._services.export_history(rows, path)
        except OSError as error:
            page.tell(self.tr("The file was not written: {reason}").format(reason=error.strerror), good=False)
        else:
            page.tell(self.tr("Exported to {path}").format(path=path), good=True)

    def _choose_candidate(self, candidate: int) -> None:
        for person in self._services.desk.archive.candidates():
            if person.id == candidate:
                self._services.preferences.set_candidate(person)
        self.show_home()

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._services.preferences.set_appearance(appearance)
        self._look.set_appearance(appearance)

    def _candidate(self) -> Candidate:
        return self._services.preferences.candidate(self._services.desk.archive)

    def _name_of(self, candidate: CandidateId) -> str:
        return next(person.name for person in self._services.desk.archive.candidates() if person.id == candidate)

    def _show(self, page: QWidget, *, again: Callable[[], None]) -> None:
        """Put a page in the place of the one before, which goes when its own slots have returned."""
        self._again = again
        before = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.hide()
            before.deleteLater()
        page.setFocus()
        self.page_shown.emit(page)

    def _add_zoom_keys(self) -> None:
        for keys, action in (
            (QKeySequence("Ctrl++"), self._look.zoom_in),
            (QKeySequence("Ctrl+="), self._look.zoom_in),
            (QKeySequence("Ctrl+-"), self._look.zoom_out),
            (QKeySequence("Ctrl+0"), self._look.zoom_reset),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(partial(self._zoom, action))

    def _zoom(self, action: Callable[[], None]) -> None:
        """Change the size of everything; not while a dialog waits for its answer or a form is drawn."""
        if self._drawing is None and not self.findChildren(Overlay):
            action()

    def _restyle(self) -> None:
        """Put the page together anew in the look in force."""
        QApplication.setPalette(self._look.palette())
        self.setStyleSheet(self._look.style_sheet())
        self._again()
