"""The one window: which page is shown when."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from simulator.exam.plan import Wishes
from simulator.ports import AttemptId, NotSavedError, Shelved
from simulator.session.preferences import Appearance, Language
from simulator.ui.additions import Additions
from simulator.ui.announce import Announcer
from simulator.ui.correcting import Correcting
from simulator.ui.dialogs.leave import ask_to_leave
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.focus import focused_in
from simulator.ui.homecoming import present_home
from simulator.ui.languages import speak
from simulator.ui.look import Look
from simulator.ui.mending import mend_settings
from simulator.ui.pages.home import HomePage, show_problems
from simulator.ui.services import Services
from simulator.ui.standing import Standing, standing
from simulator.ui.ways_back import WaysBack
from simulator.ui.widgets.drop_stack import DropStack
from simulator.ui.widgets.scrolling import scroll_by_key
from simulator.ui.zoom_keys import add_zoom_keys

if TYPE_CHECKING:
    from simulator.session.opening import Opened
    from simulator.ui.attempts import Attempts
    from simulator.ui.bridge import Bridge
    from simulator.ui.content_look import ContentLook
    from simulator.ui.retrospect import Retrospect
    from simulator.ui.visit import Visit

SIZE = QSize(1280, 800)


class Window(QMainWindow):
    """Shows one page at a time; pages other than home are imported when they are shown.

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
        self._announcer = Announcer(self)
        self._visit: Visit | None = None
        self._closing = ExitStack()
        self._correcting = Correcting(services, self)
        self._correcting.corrected.connect(self._on_corrected)
        self._correcting.failed.connect(self._on_correcting_failed)
        self._shelf: Sequence[Shelved] = ()
        self._pages = DropStack()
        self.additions = Additions(services, look, self._pages, taken=self._is_taken, changed=self.show_home)
        self.setCentralWidget(self._pages)
        self._again: Callable[[], None] = lambda: None
        self._ways = WaysBack(self._show, current=lambda: self.page, again=lambda: self._again, home=self.show_home)
        look.changed.connect(self._restyle)
        look.recolored.connect(self._recolor)
        add_zoom_keys(self, look, may_zoom=lambda: not self.is_busy and not self.findChildren(Overlay))
        self._restyle()

    @property
    def bridge(self) -> "Bridge | None":
        """The bridge to the sitting on screen, if one is."""
        return self._visit.bridge if self._visit is not None else None

    @property
    def visit(self) -> "Visit | None":
        """The visit that is going on, if one is."""
        return self._visit

    @property
    def page(self) -> QWidget | None:
        """The page on screen."""
        return self._pages.currentWidget()

    @property
    def is_busy(self) -> bool:
        """Whether the page has to stay: the form of an exam is being drawn, or a bank removed."""
        return self._attempts.is_drawing or self.additions.is_removing

    def show_in_place(self) -> None:
        """Show the window where it was, or in a size that fits a question at first."""
        place = QByteArray.fromBase64(self._services.preferences.window().encode())
        if not self.restoreGeometry(place):
            self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.show()

    def show_home(self) -> None:
        """Show the home page, with the banks as they are on disk now."""
        self._ways.forget()
        self._shelf = self._services.refresh_shelf()
        page = HomePage(self._look, self._services.data_folder)
        page.start_requested.connect(lambda shelved: self._attempts.draw(page, shelved, Wishes()))
        page.setup_requested.connect(lambda shelved: self._attempts.set_up(page, shelved))
        page.problems_requested.connect(partial(show_problems, page))
        page.resume_requested.connect(lambda attempt: self._attempts.resume(AttemptId(attempt)))
        page.discard_requested.connect(lambda attempt: self._attempts.ask_to_discard(page, AttemptId(attempt)))
        page.report_requested.connect(lambda attempt: self.retrospect.show_report(attempt, back=self._ways.to(page)))
        page.history_requested.connect(self._show_history)
        self.additions.serve(page)
        page.candidate_chosen.connect(self._choose_candidate)
        page.appearance_chosen.connect(self._choose_appearance)
        page.language_chosen.connect(self._choose_language)
        self._present_home(page)
        self._show(page, again=self.show_home)
        self._correcting.start(self._shelf)

    def mend_settings(self) -> None:
        """Give settings that cannot be read their defaults again, and say so on the home page that is shown."""
        mend_settings(self._services.preferences, self.page)

    def leave(self) -> None:
        """Leave the exam, if one is going on, and close without a question; the exam can be resumed."""
        if self._visit is not None:
            self._visit.bridge.leave()
            self._forget_sitting()
        self.close()

    def break_off(self, make_page: Callable[[], QWidget]) -> None:
        """Show another page in the place of an exam, which is left as a power cut would leave it."""
        self._forget_sitting()
        self._show(make_page(), again=lambda: self.break_off(make_page))

    def resume(self, attempt: AttemptId) -> None:
        """Go on with an unfinished attempt."""
        self._attempts.resume(attempt)

    def shut_down(self) -> None:
        """Stop the sitting and wait for work in the background; what was answered is on disk already."""
        self._forget_sitting()
        self._closing.close()
        self._correcting.shut_down()
        self.additions.shut_down()
        self.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down, Page Up, Home and End scroll the page, where nothing on it takes them."""
        if self.page is None or not scroll_by_key(self.page, Qt.Key(event.key())):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before an exam is left; what was answered is on disk already."""
        if self.bridge is None or not self.bridge.is_on:
            self._keep_place()
            event.accept()
            return
        event.ignore()
        if self.page is not None:
            ask_to_leave(self.page, self.leave)

    def _keep_place(self) -> None:
        with suppress(NotSavedError):  # the place of the window is worth no question
            self._services.preferences.set_window(bytes(self.saveGeometry().toBase64().data()).decode())

    @cached_property
    def _content_look(self) -> "ContentLook":
        from simulator.ui.content_look import ContentLook

        return ContentLook(self._look)

    @cached_property
    def _attempts(self) -> "Attempts":
        from simulator.ui.attempts import Attempts

        attempts = Attempts(self._services, self._content_look, self)
        attempts.opened.connect(self._sit)
        attempts.discarded.connect(self._present_home)
        self._closing.callback(attempts.shut_down)
        return attempts

    @cached_property
    def retrospect(self) -> "Retrospect":
        """What shows the exams that are over."""
        from simulator.ui.retrospect import Retrospect

        made = Retrospect(self._services, self._look, self._ways, attempts=self._attempts, parent=self)
        self._closing.callback(made.shut_down)
        return made

    def _show_history(self) -> None:
        self.retrospect.show_history()

    def _present_home(self, page: HomePage) -> None:
        present_home(page, self._services, self._shelf)

    def _on_corrected(self) -> None:
        """Show the corrected scores; the home page shows none, and an exam is not disturbed."""
        if self._visit is None and not isinstance(self.page, HomePage):
            self._renew()

    def _on_correcting_failed(self, text: str) -> None:
        if isinstance(self.page, HomePage) and not self.is_busy:
            self.page.set_failure(text)

    def _sit(self, opened: "Opened") -> None:
        self._forget_sitting()
        self._ways.forget()
        from simulator.ui.visit import Visit

        visit = Visit(self._services, opened, self._attempts.itinerary(opened), self)
        visit.page_changed.connect(self._change_page, Qt.ConnectionType.QueuedConnection)
        visit.left.connect(self._end_visit)
        visit.details_requested.connect(self._open_details)
        self._visit = visit
        self._change_page()

    def _show_visit(self, visit: "Visit") -> None:
        self._show(self._page_of(visit), again=lambda: self._show_visit(visit))

    def _page_of(self, visit: "Visit") -> QWidget:
        content = self._attempts.content(visit.bridge.opened.attempt.form.revision, self._content_look)
        return visit.page(content, self._look, self._announcer)

    def _change_page(self) -> None:
        """Make the next page of the visit in one event, and show it in another: the window breathes between."""
        visit, before = self._visit, self.page
        if visit is None or before is None:
            return
        page = self._page_of(visit)
        before.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # its stage is over

        def show() -> None:
            if self._visit is visit and self.page is before:
                self._show(page, again=lambda: self._show_visit(visit))
            else:
                page.deleteLater()

        QTimer.singleShot(0, page, show)

    def _end_visit(self) -> None:
        self._forget_sitting()
        self.show_home()

    def _open_details(self, attempt: int) -> None:
        self._forget_sitting()
        self.retrospect.show_report(attempt)

    def _forget_sitting(self) -> None:
        if self._visit is not None:
            self._visit.stop()
            self._visit.deleteLater()
            self._visit = None

    def _choose_candidate(self, candidate: int) -> None:
        for person in self._services.desk.archive.candidates():
            if person.id == candidate:
                self._services.preferences.set_candidate(person)
        self.show_home()

    def _choose_language(self, language: Language) -> None:
        self._services.preferences.set_language(language)
        speak(language, self._services.resources)
        self._renew()

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._services.preferences.set_appearance(appearance)
        self._look.set_appearance(appearance)

    def _show(self, page: QWidget, *, again: Callable[[], None]) -> None:
        """Put a page in the place of the one before, which goes when its own slots have returned.

        It has the focus, unless it has given that to a part of it, as to a dialog that is open at once.
        """
        self._again = again
        self.setLocale(QLocale())
        before, first = self._pages.currentWidget(), focused_in(page) or page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.hide()
            if before not in self._ways:
                before.deleteLater()
        first.setFocus()
        self.page_shown.emit(page)

    def _is_taken(self) -> bool:
        return self._visit is not None or self.is_busy

    def _restyle(self) -> None:
        """Show everything in the look in force."""
        before = standing(self.page or self)
        QApplication.setPalette(self._look.palette())
        self.setStyleSheet(self._look.style_sheet())
        self._renew(before)

    def _renew(self, before: Standing | None = None) -> None:
        """Put the page together anew where it stands; not before its dialog has been answered or it is busy no more."""
        self._ways.forget()
        page = self.page
        if page is None or self.is_busy:
            return
        dialogs = [one for one in self.findChildren(Overlay) if one.isVisible()]
        if dialogs:
            dialogs[-1].closed.connect(self._renew, Qt.ConnectionType.QueuedConnection)
            return
        stood = before or standing(page)
        self._again()
        stood.put_back(self.page or page)

    def _recolor(self) -> None:
        """Give the content of the exam its new colours where it stands, and keep them for the next exam."""
        self.setStyleSheet(self._look.style_sheet())
        with suppress(NotSavedError):  # the colours are worth no question
            self._services.preferences.set_scheme(self._look.scheme)
