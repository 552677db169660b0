"""Examples of the tutorial on the bars of the exam: the layout, the clock under each policy, the flag."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.bank import MINUTE_MS
from simulator.exam.gates import GateRecord, line
from simulator.exam.profile import ClockPolicy
from simulator.session.views import ClockView
from simulator.ui.announce import Announcer
from simulator.ui.look import Look
from simulator.ui.widgets.exam_bars import GateBar, NavigationBar, Toolbar
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.title_bar import TitleBar
from simulator.ui.widgets.tutorial_example import Bench, framed, tr

EARLY_MS = 8 * MINUTE_MS


def layout_example(bench: Bench) -> QWidget:
    """The five regions of the screen, small."""
    look = bench.look
    bar = NavigationBar(look)
    bar.present(bar.help, bar.end_exam, bar.previous, bar.navigator, bar.next)
    text = tr("Here stand the question and its options. Only this part scrolls.")
    return framed(bench, _title(bench, 2), toolbar(look), _content(look, text), bar)


def clock_example(bench: Bench) -> QWidget:
    """The title bar under the clock policy of the attempt, and at a gate where it has gates."""
    look, plan = bench.look, bench.plan
    visible = plan.policy is ClockPolicy.VISIBLE
    shown = _title(bench, 7, plan.limit_ms - 20 * MINUTE_MS if visible else None)
    if plan.policy is not ClockPolicy.GATES or not plan.gates:
        return framed(bench, shown)
    gate = plan.gates[0]
    used_ms = gate.plan_ms - min(EARLY_MS, gate.plan_ms // 4)
    record = GateRecord(gate.number, gate.question, gate.plan_ms, used_ms, plan.limit_ms - used_ms, crossed=False)
    gate_bar = GateBar(look, Announcer(bench.host))
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(8))
    column.addWidget(label(tr("At most questions:"), "heading"))
    column.addWidget(framed(bench, shown))
    column.addWidget(label(tr("At a gate question:"), "heading"))
    column.addWidget(framed(bench, _title(bench, gate.question, record.left_ms), toolbar(look), gate_bar))
    gate_bar.present(line(plan, bench.questions, record, repeated=False), asks=False)
    return both


class FlagExample(QWidget):
    """A toolbar whose flag can be turned on and off."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._flagged = False
        self._toolbar = toolbar(bench.look)
        self._toolbar.flag_pressed.connect(self._on_flag_pressed)
        self._said = label("", "heading", name="flagSaid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(bench.look.px(12))
        column.addWidget(framed(bench, self._toolbar, _content(bench.look, tr("A question of the exam"))))
        column.addWidget(self._said)
        self._present()

    def _on_flag_pressed(self) -> None:
        self._flagged = not self._flagged
        self._present()

    def _present(self) -> None:
        self._toolbar.present(item=True, review=False, flagged=self._flagged)
        self._said.setText(tr("This question is flagged.") if self._flagged else tr("This question is not flagged."))


def toolbar(look: Look, *, item: bool = True) -> Toolbar:
    """A toolbar whose colours can be chosen; with the flag of the item screen, or without."""
    made = Toolbar(look)
    made.present(item=item, review=False, flagged=False)
    made.schemes.chosen.connect(look.set_scheme)
    look.recolored.connect(made.schemes.present)
    return made


def _title(bench: Bench, question: int, left_ms: int | None = None) -> TitleBar:
    made = TitleBar(bench.look, bench.title)
    made.present_count(min(question, bench.questions), bench.questions)
    visible = bench.plan.policy is ClockPolicy.VISIBLE
    made.present_view(ClockView(left_ms, can_hide=visible, format=bench.plan.profile.clock_format))
    return made


def _content(look: Look, text: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(look.px(16), look.px(22), look.px(16), look.px(22))
    column.addWidget(label(text))
    return made
