"""The list of the Item Review Screen: a section bar and every question with flag and status, in columns."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from simulator.exam.progress import Status
from simulator.session.views import QuestionRow, ReviewView
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import label, one_line, row, scrolled
from simulator.ui.widgets.ring_button import RingButton
from simulator.ui.widgets.tab_order import follow

COLUMNS = 3

FEW = 8
"""Fewer questions stand in one column then."""

AT_A_TIME = 5
"""So many lines are made between two events."""

ICON = QSize(16, 16)


class ReviewList(QWidget):
    """Shows all questions; its lines are made a few at a time between other events, at the latest when they are shown.

    Signals:
        question_pressed(int): go to a question.
        flag_pressed(int): turn a question's flag on or off.
    """

    question_pressed = Signal(int)
    flag_pressed = Signal(int)

    def __init__(self, look: Look, questions: int) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._open_count = one_line("", name="openCount")
        self._lines: list[_Line] = []
        self._questions = questions
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(28))
        self._grid.setVerticalSpacing(look.px(2))
        self._build(self._grid)
        self._idle = QTimer(self)
        self._idle.timeout.connect(lambda: self._add_lines(AT_A_TIME))
        self._idle.start()

    def present(self, view: ReviewView) -> None:
        """Show the questions as they are."""
        self._add_lines(self._questions)
        self._open_count.setText(self.tr("( {count} Unseen/Incomplete )").format(count=view.open_count))
        for line, shown in zip(self._lines, view.rows, strict=True):
            line.present(shown)

    def _add_lines(self, most: int) -> None:
        questions, first = self._questions, len(self._lines)
        columns = COLUMNS if not self._look.is_large else COLUMNS - 1 if questions >= FEW else 1
        height = -(-questions // columns)
        before = self._lines[-1].number if self._lines else self._area
        for place in range(first, min(first + most, questions)):
            line = _Line(self._look, place + 1)
            self._lines.append(line)
            self._grid.addWidget(line, place % height, place // height)
            follow(before, line)
            before = line.number
            line.number.clicked.connect(lambda _checked=False, q=place + 1: self.question_pressed.emit(q))
            line.flag.clicked.connect(lambda _checked=False, q=place + 1: self.flag_pressed.emit(q))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        if len(self._lines) == questions:
            self._idle.stop()

    def _build(self, grid: QGridLayout) -> None:
        px = self._look.px
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(28), px(16), px(28), px(16))
        column.setSpacing(px(10))
        title = one_line(self.tr("Item Review Screen"), "title", name="reviewTitle")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(
            label(
                self.tr(
                    "Select a question to go to it, or review a whole set with the buttons below. "
                    "The flag beside a question can be turned on and off here."
                )
            )
        )
        section = QWidget()
        section.setObjectName("sectionBar")
        section.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = row(one_line(self.tr("Exam section")), None, self._open_count)
        inside.setContentsMargins(px(12), px(6), px(12), px(6))
        section.setLayout(inside)
        column.addWidget(section)
        column.addLayout(grid)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content, name="reviewScroll")
        outer.addWidget(self._area)


class _Line(QWidget):
    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self.flag = RingButton()
        self.flag.setObjectName(f"reviewFlag-{number}")
        self.flag.setProperty("kind", "quiet")
        self.number = RingButton(self.tr("Question {number}").format(number=number))
        self.number.setObjectName(f"reviewQuestion-{number}")
        self.number.setProperty("kind", "quiet")
        self._status = QLabel()
        self._status.setObjectName(f"reviewStatus-{number}")
        self._status.setProperty("kind", "alert")
        inside = row(self.flag, self.number, self._status, None, spacing=look.px(6))
        self.setLayout(inside)

    def present(self, shown: QuestionRow) -> None:
        name, role = ("flag-on", Role.CONTENT_LINK) if shown.flagged else ("flag", Role.TEXT_MUTED)
        self.flag.setIcon(self._look.icon(name, role))
        self.flag.setIconSize(ICON * self._look.zoom)
        state = self.tr("flagged") if shown.flagged else self.tr("not flagged")
        self.flag.setAccessibleName(self.tr("Question {number}, {state}").format(number=shown.question, state=state))
        status = words.closed() if shown.locked else words.status(shown.status)
        self._status.setText("" if shown.status is Status.COMPLETE and not shown.locked else status)
        self._status.setProperty("kind", "muted" if shown.locked else "alert")
        self._status.style().polish(self._status)
        self.number.setAccessibleName(f"{self.number.text()}, {status}, {state}")
        for part in (self.flag, self.number):
            part.setEnabled(not shown.locked)
