"""The replay of a finished sitting: the exam as it was at any moment, played, or gone through event by event."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from simulator.exam import progress
from simulator.exam.events import Shown
from simulator.exam.form import questions
from simulator.exam.playback import Playback
from simulator.exam.progress import Status
from simulator.exam.state import initial
from simulator.ports import Clock
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.replay import phrases
from simulator.ui.replay.legend import legend
from simulator.ui.replay.phrases import Teller
from simulator.ui.replay.screen import ReplayScreen
from simulator.ui.replay.scrubber import Scrubber
from simulator.ui.replay.strip import QuestionStrip
from simulator.ui.theme import Role
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, label, one_line, row

SPEEDS = (1, 2, 5, 10, 30, 60)
USUAL_SPEED = 10
TICK_MS = 50
ICON = QSize(16, 16)

_FACTS = ("replayTime", "replayQuestion", "replayCounts")


class ReplayPage(QWidget):
    """Shows the state after so many entries; it changes nothing.

    Signals:
        back_requested: to the answers.
    """

    back_requested = Signal()

    def __init__(self, result: Result, content: Content, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        attempt = result.attempt
        self._clock = clock
        self._look = look
        self._limit_ms = attempt.plan.limit_ms
        self._playback = Playback(initial(attempt.plan, questions(attempt.form, result.bank)), result.entries)
        self._teller = Teller(attempt.form, attempt.plan.profile.labels)
        self._entries = result.entries
        self._position, self._at_ms, self._looked_ms = 0, 0.0, 0
        self._facts = {name: one_line("", "muted", name=name) for name in _FACTS}
        self._event = label("", name="replayEvent")
        self._strip = QuestionStrip(look)
        self._screen = ReplayScreen(result, content, look)
        self._scrubber = Scrubber(look, self._playback.used_ms, self._playback.marks)
        self._play = button("", "replayPlay", "primary")
        self._speed = self._speed_box()
        self._timer = QTimer(self)
        self._build()
        self.seek(0)

    @property
    def position(self) -> int:
        """How many entries of the journal lead to what is shown."""
        return self._position

    @property
    def playback(self) -> Playback:
        """The sitting that is shown."""
        return self._playback

    @property
    def playing(self) -> bool:
        """Whether time goes on by itself."""
        return self._timer.isActive()

    def seek(self, position: int) -> None:
        """Show the exam after so many entries."""
        self._go(position, self._playback.ms(position))

    def show_question(self, question: int) -> None:
        """Show the moment at which a question first came on screen; the beginning where it never did."""
        shown = (entry.seq for entry in self._entries if isinstance(entry.event, Shown))
        self.seek(next((seq for seq in shown if self._asked(seq) == question), 0))

    def toggle(self) -> None:
        """Play, from the beginning where the end was reached, or pause."""
        if self.playing:
            self._pause()
            return
        if self._position == self._playback.end:
            self.seek(0)
        self._looked_ms = self._clock.monotonic_ms()
        self._timer.start(TICK_MS)
        self._present_play()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays, arrows go from event to event, with Ctrl from mark to mark, Home and End to the edges."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            self._step_mark(way) if control else self._step(way)
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._pause()
            self.seek(0 if event.key() == Qt.Key.Key_Home else self._playback.end)
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._look.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 16, 32, 14)
        outer.setSpacing(px(8))
        outer.addLayout(self._header())
        outer.addWidget(self._strip)
        outer.addWidget(self._screen, 1)
        outer.addLayout(self._told())
        outer.addWidget(self._scrubber)
        outer.addLayout(self._controls())
        self._timer.timeout.connect(self._on_tick)
        self._strip.pressed.connect(self._on_question_pressed)
        self._scrubber.valueChanged.connect(self._on_scrubbed)

    def _header(self) -> QBoxLayout:
        back = button(self.tr("Back to the answers"), "back")
        back.clicked.connect(self.back_requested)
        title = one_line(self.tr("Replay of the sitting"), "title")
        facts = FlowLayout(spacing=self._look.px(18))
        for fact in self._facts.values():
            facts.addWidget(fact)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(row(title, None, back))
        head.addLayout(facts)
        return head

    def _told(self) -> QBoxLayout:
        """What happened, and what the signs stand for where there is room."""
        signs = [] if self._look.is_large else legend(self._look, self._playback.marks)
        line = row(self._event, *signs, spacing=self._look.px(14))
        line.setStretch(0, 1)
        return line

    def _controls(self) -> FlowLayout:
        flow = FlowLayout(spacing=self._look.px(8))
        before = button(self.tr("Previous event"), "replayPrevious")
        after = button(self.tr("Next event"), "replayNext")
        before.setIcon(self._look.icon("previous", Role.TEXT))
        after.setIcon(self._look.icon("next", Role.TEXT))
        for part in (before, self._play, after):
            part.setIconSize(ICON * self._look.zoom)
        before.clicked.connect(lambda: self._step(-1))
        after.clicked.connect(lambda: self._step(+1))
        self._play.clicked.connect(self.toggle)
        shown: list[QWidget] = [before, self._play, after, self._speed]
        if not self._look.is_large:
            keys = self.tr("Space plays · arrows go by events, with Ctrl by marks · Home and End")
            shown.append(one_line(keys, "small", name="replayKeys"))
        for widget in shown:
            flow.addWidget(widget)
        return flow

    def _speed_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("replaySpeed")
        box.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            box.addItem(self.tr("Speed {count}×").format(count=speed), speed)
        box.setCurrentIndex(SPEEDS.index(USUAL_SPEED))
        return box

    def _asked(self, seq: int) -> int:
        event = self._entries[seq - 1].event
        return event.question if isinstance(event, Shown) else 0

    def _go(self, position: int, at_ms: float) -> None:
        self._position, self._at_ms = position, at_ms
        self._present()

    def _present(self) -> None:
        state = self._playback.state(self._position)
        self._screen.present(state)
        self._strip.present(state)
        used, limit = words.span(int(self._at_ms)), words.span(self._limit_ms)
        time = self.tr("Exam time {used} of {limit}").format(used=used, limit=limit)
        answered = sum(progress.status(state, one) is Status.COMPLETE for one in progress.numbers(state))
        self._facts["replayTime"].setText(time)
        self._facts["replayQuestion"].setText(phrases.question(state))
        self._facts["replayCounts"].setText(phrases.counts(answered, len(state.flags), state.questions))
        entry = self._playback.entry(self._position)
        told = self._teller.tell(entry.event) if entry is not None else self.tr("Before the exam")
        if told:
            self._event.setText(told if entry is None else f"{words.span(entry.at_ms)}  {told}")
        with QSignalBlocker(self._scrubber):
            self._scrubber.setValue(int(self._at_ms))
        self._scrubber.setAccessibleDescription(f"{time}. {told}")
        self._present_play()

    def _present_play(self) -> None:
        text = self.tr("Pause") if self.playing else self.tr("Play")
        self._play.setText(text)
        self._play.setAccessibleName(text)
        self._play.setIcon(self._look.icon("pause" if self.playing else "play", Role.ACCENT_TEXT))

    def _pause(self) -> None:
        self._timer.stop()
        self._present_play()

    def _step(self, way: int) -> None:
        self._pause()
        self.seek(self._playback.step(self._position, way))

    def _step_mark(self, way: int) -> None:
        self._pause()
        places = [mark.position for mark in self._playback.marks]
        further = [place for place in places if (place - self._position) * way > 0]
        edge = 0 if way < 0 else self._playback.end
        self.seek((min if way > 0 else max)(further, default=edge))

    def _on_tick(self) -> None:
        """Ask what time it is and go on by as much, at the speed that is chosen; stop at the end."""
        now = self._clock.monotonic_ms()
        at_ms = self._at_ms + (now - self._looked_ms) * int(self._speed.currentData())
        self._looked_ms = now
        if at_ms >= self._playback.used_ms:
            self._pause()
            self.seek(self._playback.end)
            return
        self._go(self._playback.at(int(at_ms)), at_ms)

    def _on_scrubbed(self, ms: int) -> None:
        self._pause()
        self._go(self._playback.at(ms), ms)

    def _on_question_pressed(self, question: int) -> None:
        self._pause()
        self.show_question(question)
