"""The one QObject that talks to a sitting; turns its outcomes into signals and knows no widget."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.exam.commands import Command, Comment, EndBreak, Leave, NoteTime, Sketch
from simulator.exam.refusals import Refusal
from simulator.exam.state import Place
from simulator.ports import NotSavedError, Trouble
from simulator.session import views
from simulator.session.opening import Opened
from simulator.session.sitting import Done, Outcome
from simulator.session.views import BreakView, ClockView, Hideable, ItemView, ReviewView
from simulator.ui.aids import Aids
from simulator.ui.seen_content import SeenContent

LOOK_MS = 250
"""How often the rules are asked to look at the clock."""

PATIENCE = 20
"""Every how many looks something is written while another program holds the data: each try waits for it a while."""


class Bridge(QObject):
    """Runs commands of the pages and tells what came of them; keeps their `aids` while it lives.

    Signals:
        state_changed: the screen must be presented again; also after a refusal and a failed write.
        refused(Refusal): the rules said no.
        not_saved(NotSavedError): the disk said no; the command waits for `retry`.
        saved: what had not been saved now is.
        time_changed: the clock must be presented again.
        notice_due(int): with so many minutes left a notice is due; it has been recorded and does not come again.
        ended: the attempt is over.
    """

    state_changed = Signal()
    refused = Signal(Refusal)
    not_saved = Signal(Exception)
    saved = Signal()
    time_changed = Signal()
    notice_due = Signal(int)
    ended = Signal()

    def __init__(self, opened: Opened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        state = opened.sitting.state
        self.aids = Aids(SeenContent(state.seen - {state.question}))
        self._waiting: tuple[Command, ...] = ()
        self.trouble: NotSavedError | None = None
        self._looks = 0
        self._stopped = False
        self.out_of_sight: set[Hideable] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @property
    def place(self) -> Place:
        """Where the candidate is."""
        return self.opened.sitting.state.place

    @property
    def is_on(self) -> bool:
        """Whether the exam has begun and not ended."""
        return self.place not in {Place.READY, Place.ENDED}

    @property
    def has_waiting_step(self) -> bool:
        """Whether a step of the candidate waits to be saved."""
        return bool(self._waiting)

    def send(self, command: Command) -> bool:
        """Carry out a command and say whether it was; once stopped, none is, as what it is about is not on screen."""
        if self._stopped:
            return False
        done = self._catch_up(command) and self._carry_out(command)
        if self.place is Place.ENDED:
            self._timer.stop()
            self.ended.emit()
        else:
            self.state_changed.emit()
            self.time_changed.emit()
        return done

    def retry(self) -> None:
        """Try again what could not be saved."""
        self.send(self._waiting[-1] if self._waiting else NoteTime())

    def forget_comment(self) -> None:
        """Let go of a comment that the candidate gave up before it could be saved."""
        if not any(isinstance(one, Comment) for one in self._waiting):
            return
        self._waiting = tuple(one for one in self._waiting if not isinstance(one, Comment))
        if not self._waiting:
            self._end_trouble()

    def leave(self) -> None:
        """Note that the candidate leaves; where the disk refuses even that, the exam resumes as after a crash."""
        self._timer.stop()
        with suppress(NotSavedError):
            if not self._stopped:
                self.opened.sitting.do(Leave())

    def end_break(self) -> None:
        """Come back from a break."""
        self.send(EndBreak(self.opened.sitting.break_ms()))

    def clock_view(self) -> ClockView:
        """The clock of the title bar."""
        sitting = self.opened.sitting
        return views.clock_view(sitting.state, sitting.now_ms())

    def break_view(self) -> BreakView:
        """The break that is going on."""
        sitting = self.opened.sitting
        return views.break_view(sitting.state, sitting.break_ms())

    def item_view(self) -> ItemView:
        """The question on screen."""
        sitting, form = self.opened.sitting, self.opened.attempt.form
        return views.item_view(self.opened.bank, form, sitting.state)

    def review_view(self) -> ReviewView:
        """All questions with their status and flag."""
        return views.review_view(self.opened.sitting.state)

    def stop(self) -> None:
        """Look at the clock no longer, and carry out nothing more."""
        self._stopped = True
        self._timer.stop()

    def _catch_up(self, command: Command) -> bool:
        """Save the strokes that wait, in their order, before a step after which none may be drawn; False where not."""
        for stroke in [one for one in self._waiting if isinstance(one, Sketch) and one != command]:
            if not self._carry_out(stroke) and stroke in self._waiting:
                self._keep_waiting(command)
                return False
            if not self.is_on:
                return False
        return True

    def _carry_out(self, command: Command) -> bool:
        """Carry out a command of the candidate; what could not be saved waits until it is, or another one is.

        Strokes wait until each is saved, since none takes the place of another.
        """
        try:
            outcome = self._do(command)
        except NotSavedError as error:
            self._keep_waiting(command)
            self._tell(error)
            return False
        changed = isinstance(outcome, Done) and outcome.changed
        self._waiting = tuple(
            one for one in self._waiting if one != command and (isinstance(one, Sketch) or not changed)
        )
        if not self._waiting:
            self._end_trouble()
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            return False
        return True

    def _keep_waiting(self, command: Command) -> None:
        strokes = tuple(one for one in self._waiting if isinstance(one, Sketch))
        if command in strokes:
            return
        self._waiting = strokes if command == NoteTime() else (*strokes, command)

    def _do(self, command: Command) -> Outcome:
        """Carry out a command; where several notices came with it, only that of the fewest minutes is still true."""
        before = self.opened.sitting.state.warned
        outcome = self.opened.sitting.do(command)
        fresh = self.opened.sitting.state.warned - before
        if fresh:
            self.notice_due.emit(min(fresh))
        return outcome

    def _tell(self, error: NotSavedError) -> None:
        self.trouble = error
        self.not_saved.emit(error)

    def _end_trouble(self) -> None:
        if self.trouble is not None:
            self.trouble = None
            self.saved.emit()

    def _note_time(self) -> None:
        """Let the rules look at the clock; a step of the candidate that waits to be saved goes on waiting."""
        try:
            outcome = self._do(NoteTime())
        except NotSavedError as error:
            if self.trouble is None:
                self._tell(error)
            return
        if not self._waiting and isinstance(outcome, Done) and outcome.changed:
            self._end_trouble()

    def _on_timer_timeout(self) -> None:
        if self.place is Place.READY:
            return
        self._looks += 1
        held = self.trouble is not None and self.trouble.trouble is Trouble.BUSY
        if not held or self._looks % PATIENCE == 0:
            self._note_time()
        if self.place is Place.ENDED:
            self._timer.stop()
            self.ended.emit()
        else:
            self.time_changed.emit()
