"""The set-up of an exam before it is drawn: who sits, what the clock shows, extra time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from simulator.exam.bank import Blueprint
from simulator.exam.names import candidate_name
from simulator.exam.plan import ESL_MINUTES, ExtraTime, Wishes, drill_plan, plan_for
from simulator.exam.profile import ClockPolicy, Profile
from simulator.ports import Candidate
from simulator.ui import words
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.dialogs.problems import ProblemsDialog
from simulator.ui.widgets.frames import button, label, one_line, row, scrolled
from simulator.ui.widgets.profile_chooser import CAPTION_WIDTH, ProfileChooser

if TYPE_CHECKING:
    from simulator.formats.profiles import ProfileShelf

NAME_LENGTH = 80
EDGE = 16
PAUSES = (0, 5, 10, 15, 20, 30, 45, 60)
"""For how many minutes the clock may be stopped, as choices."""


@dataclass(frozen=True)
class Choices:
    """What the settings are chosen from: the driver profiles, who may sit, and who sat last.

    `drill` is how many questions are sat again, by the candidate alone who sat them; 0 for an exam.
    """

    profiles: "ProfileShelf"
    candidates: Sequence[Candidate]
    candidate: Candidate
    drill: int = 0


class SetupDialog(Overlay):
    """Asks for the settings of one attempt.

    Signals:
        start_requested(str, Wishes): the candidate's name and the settings.
    """

    start_requested = Signal(str, object)
    escape_closes = True

    def __init__(
        self,
        host: QWidget,
        blueprint: Blueprint,
        wishes: Wishes,
        choices: Choices,
    ) -> None:
        super().__init__(host, name="setup", box_name="setupBox")
        self.box.setProperty("kind", "card")
        self._blueprint = blueprint
        self._profiles, self._drill = choices.profiles, choices.drill
        self._profile = ProfileChooser(choices.profiles, wishes.profile)
        self._profile.chosen.connect(self._on_profile_chosen)
        self._profile.problems_requested.connect(self._on_problems_requested)
        self._name = _name_box(choices.candidates, choices.candidate)
        self._extra = self._extra_box(wishes.extra)
        self._pauses = self._pause_box(wishes.pause_minutes)
        self._policies = {policy: self._policy_button(policy) for policy in ClockPolicy}
        self._policies[wishes.policy].setChecked(True)
        self._notices = _check(self.tr("Notices at 30 and 5 minutes"), "notices", checked=wishes.warnings)
        self._peek = _check(self.tr("Peek: a click shows the clock for 5 seconds"), "peek", checked=wishes.peek)
        self._estimate = _check(
            self.tr("Estimate first: guess the time gone before a gate shows it"),
            "estimateFirst",
            checked=wishes.estimate_first,
        )
        self._whole = _check(
            self.tr("Whole appointment: agreement, tutorial, survey"), "wholeAppointment", checked=False
        )
        self._chose_whole = False
        self._plan = label("", "small", name="planLine")
        self._start = button(self.tr("Start drill") if self._drill else self.tr("Start exam"), "setupStart", "primary")
        self._lines: tuple[tuple[QLabel, Sequence[QWidget]], ...] = (
            *self._who(),
            (self._buddy(self.tr("Extra time"), self._extra), (self._extra,)),
            (self._buddy(self.tr("Stop-the-clock breaks"), self._pauses), (self._pauses,)),
            (one_line(self.tr("Clock"), "muted"), tuple(self._policies.values())),
            (one_line(self.tr("Options"), "muted"), self._options()),
        )
        self._grid = QGridLayout()
        self._content = QWidget()
        self._area = scrolled(self._content, name="setupScroll")
        self._build()
        self._refresh()

    def wishes(self) -> Wishes:
        """The settings as they stand."""
        policy = self._policy()
        gates = policy is ClockPolicy.GATES
        return Wishes(
            profile=self._profile.profile,
            policy=policy,
            extra=ExtraTime(self._extra.currentData()),
            pause_minutes=self._pauses.currentData(),
            warnings=policy is not ClockPolicy.NEVER and self._notices.isChecked(),
            peek=gates and self._peek.isChecked(),
            estimate_first=gates and self._estimate.isChecked(),
        )

    def offer_whole(self, default: Callable[[str], bool]) -> None:
        """Offer the whole appointment, by `default` of the candidate's name until the candidate chooses."""

        def follow(name: str) -> None:
            if not self._chose_whole:
                self._whole.setChecked(default(_kept(name)))

        self._name.editTextChanged.connect(follow)
        self._whole.clicked.connect(self._on_whole_clicked)
        follow(self._name.currentText())

    @property
    def chosen_whole(self) -> bool | None:
        """Whether the whole appointment is wanted, None where nothing was chosen."""
        return self._whole.isChecked() if self._chose_whole else None

    def first_focus(self) -> QWidget:
        """Start where most people want to go on."""
        return self._start

    def open(self) -> None:
        """Open as large as the settings need, or as the window has room for; then they scroll."""
        super().open()
        widest, highest = self.width() - 2 * EDGE, self.height() - 2 * EDGE
        if self._content.sizeHint().width() + EDGE > widest:
            self._arrange(stacked=True)
            self._content.adjustSize()
        else:
            self._profile.set_caption_width(max(name.sizeHint().width() for name, _ in self._lines))
        needed = self._content.sizeHint()
        self._area.setFixedSize(min(needed.width() + EDGE, widest), min(needed.height() + EDGE, highest))

    def _build(self) -> None:
        outer = QVBoxLayout(self.box)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(32, 26, 32, 26)
        column.setSpacing(14)
        if self._drill:
            title = self.tr("Sit {count} questions again").format(count=self._drill)
            column.addWidget(label(title, "title", name="drillTitle"))
            column.addWidget(label(self._about_drills(), "muted"))
        else:
            column.addWidget(one_line(self.tr("Set up the exam"), "title"))
        column.addWidget(self._profile)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._arrange(stacked=False)
        column.addLayout(self._grid)
        column.addWidget(self._plan)
        cancel = button(self.tr("Cancel"), "setupCancel")
        cancel.clicked.connect(self.close_overlay)
        self._start.clicked.connect(self._on_start_clicked)
        column.addLayout(row(None, cancel, self._start))
        self._extra.activated.connect(self._refresh)
        self._name.editTextChanged.connect(self._refresh)

    def _who(self) -> tuple[tuple[QLabel, Sequence[QWidget]], ...]:
        if self._drill:
            return ()
        return ((self._buddy(self.tr("Candidate"), self._name), (self._name,)),)

    def _options(self) -> tuple[QCheckBox, ...]:
        """A drill has no appointment around it."""
        options = (self._notices, self._peek, self._estimate)
        return options if self._drill else (*options, self._whole)

    def _about_drills(self) -> str:
        return self.tr(
            "They come in another order and with their options shuffled, at the pace of the exam. A drill stands in "
            "the history under its own name and gives no practice-scale score."
        )

    def _arrange(self, *, stacked: bool) -> None:
        """Put each name beside its fields, or above them where there is no room beside."""
        self._grid.setColumnMinimumWidth(0, 0 if stacked else CAPTION_WIDTH)
        self._grid.setColumnStretch(0 if stacked else 1, 1)
        place = 0
        for name, fields in self._lines:
            self._grid.addWidget(name, place, 0)
            place += stacked
            for field in fields:
                self._grid.addWidget(field, place, 0 if stacked else 1)
                place += 1

    def _buddy(self, text: str, field: QWidget) -> QLabel:
        made = one_line(text, "muted")
        made.setBuddy(field)
        return made

    def _policy_button(self, policy: ClockPolicy) -> QRadioButton:
        choice = QRadioButton(words.policy(policy))
        choice.setObjectName(f"policy-{policy.value}")
        choice.toggled.connect(self._on_policy_toggled)
        return choice

    def _policy(self) -> ClockPolicy:
        return next(policy for policy, choice in self._policies.items() if choice.isChecked())

    def _pause_box(self, minutes: int) -> QComboBox:
        box = QComboBox()
        box.setObjectName("pauseMinutes")
        box.setAccessibleName(self.tr("Stop-the-clock breaks"))
        for choice in sorted({*PAUSES, minutes}):
            text = self.tr("{count} minutes in all").format(count=choice) if choice else self.tr("None")
            box.addItem(text, choice)
        box.setCurrentIndex(box.findData(minutes))
        return box

    def _extra_box(self, extra: ExtraTime) -> QComboBox:
        box = QComboBox()
        box.setObjectName("extraTime")
        box.setAccessibleName(self.tr("Extra time"))
        minutes = dict(self._blueprint.accommodations).get("esl_minutes", ESL_MINUTES)
        for choice in ExtraTime:
            box.addItem(words.extra_time(choice, minutes), choice)
        box.setCurrentIndex(list(ExtraTime).index(extra))
        return box

    def _refresh(self) -> None:
        if not hasattr(self, "_start"):
            return
        gates = self._policy() is ClockPolicy.GATES
        self._notices.setEnabled(self._policy() is not ClockPolicy.NEVER)
        self._pauses.setEnabled(not self._profile.profile.breaks.pauses)
        self._peek.setEnabled(gates)
        self._estimate.setEnabled(gates)
        self._start.setEnabled(bool(_kept(self._name.currentText())))
        wishes = self.wishes()
        plan = drill_plan(self._blueprint, wishes, self._drill) if self._drill else plan_for(self._blueprint, wishes)
        parts = [self.tr("{count} minutes in all").format(count=plan.limit_ms // 60_000)]
        if gates:
            parts += [
                self.tr("question {question} by {plan} min").format(question=gate.question, plan=gate.plan_ms // 60_000)
                for gate in plan.gates
            ]
        self._plan.setText("  ·  ".join(parts))

    def _on_policy_toggled(self, checked: bool) -> None:
        """Turn the notices on where the clock is always visible, off elsewhere, until the candidate says otherwise."""
        if checked and hasattr(self, "_start"):
            self._notices.setChecked(self._policy() is ClockPolicy.VISIBLE)
        self._refresh()

    def _on_profile_chosen(self, profile: Profile) -> None:
        self._policies[profile.policy].setChecked(True)
        self._notices.setChecked(profile.warnings)
        self._refresh()

    def _on_problems_requested(self) -> None:
        ProblemsDialog(self, self.tr("Driver profiles"), self._profiles.problems).open()

    def _on_whole_clicked(self) -> None:
        self._chose_whole = True

    def _on_start_clicked(self) -> None:
        self.start_requested.emit(_kept(self._name.currentText()), self.wishes())
        self.close_overlay()


def _kept(name: str) -> str:
    """Return a name as it is kept, empty where it is none."""
    try:
        return candidate_name(name)
    except ValueError:
        return ""


def _name_box(candidates: Sequence[Candidate], candidate: Candidate) -> QComboBox:
    box = QComboBox()
    box.setObjectName("candidateName")
    box.setAccessibleName(words.tr("Candidate"))
    box.setEditable(True)
    completer = box.completer()
    if completer is not None:  # a name that is typed is that name and no longer one that begins like it
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for person in candidates:
        box.addItem(person.name)
    box.setCurrentText(candidate.name)
    line = box.lineEdit()
    if line is not None:
        line.setMaxLength(NAME_LENGTH)
    return box


def _check(text: str, name: str, *, checked: bool) -> QCheckBox:
    made = QCheckBox(text)
    made.setObjectName(name)
    made.setChecked(checked)
    return made
