"""The instructions before the exam: its questions, its time, its rules, in our own words."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.bank import MINUTE_MS, Bank
from simulator.exam.items import ItemType
from simulator.exam.plan import Plan
from simulator.exam.profile import ClockPolicy
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.rule_words import break_rules, tool_rules
from simulator.ui.widgets.frames import label, one_line, scrolled

SIMPLE = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})
"""Types that need no words of their own."""


class InstructionsPane(QWidget):
    """Shows what the candidate should know before the clock starts."""

    def __init__(self, look: Look, bank: Bank, plan: Plan, *, types: AbstractSet[ItemType]) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        px = look.px
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(56), px(32), px(56), px(32))
        column.setSpacing(px(14))
        column.addWidget(one_line(self.tr("Exam Instructions"), "title"))
        column.addWidget(label(bank.title, "heading"))
        column.addWidget(label(self._facts(bank, plan), "heading"))
        rules = (*self._rules(bank, types), *tool_rules(plan.profile), *break_rules(plan), *self._clock(plan))
        for line in rules:
            column.addWidget(label(f"•  {line}"))
        column.addWidget(label(self.tr("Select Next when you are ready to begin.")))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, name="instructionsScroll"))

    def _facts(self, bank: Bank, plan: Plan) -> str:
        total = bank.blueprint.total if bank.blueprint else len(bank.items)
        return self.tr("Number of Questions: {count}  ·  Time: {time}").format(
            count=total, time=words.minutes(plan.limit_ms)
        )

    def _rules(self, bank: Bank, types: AbstractSet[ItemType]) -> list[str]:
        lines = [self.tr("Choose the one answer that fits best; where several are asked for, choose that many.")]
        lines += self._kinds(types)
        blueprint = bank.blueprint
        if ItemType.MULTIPLE in types:
            lines.append(self.tr("A question with several answers counts only if all of them are right."))
        lines.append(self.tr("An unanswered question counts as wrong; there is no penalty for a wrong answer."))
        if blueprint and blueprint.unscored:
            text = self.tr("{count} of the questions do not count. They are not marked.")
            lines.append(text.format(count=blueprint.unscored))
        lines.append(self.tr("You can flag questions, go back to any question, and review all of them before the end."))
        return lines

    def _kinds(self, types: AbstractSet[ItemType]) -> list[str]:
        """How the questions without options to choose from are answered."""
        lines: list[str] = []
        if ItemType.ORDER in types:
            lines.append(self.tr("Ordering: put all the steps that are asked for in their order."))
        if ItemType.MATCH in types:
            lines.append(self.tr("Matching: give each line one of the choices; a choice may be used again."))
        if ItemType.NUMBER in types or ItemType.TEXT in types:
            lines.append(self.tr("Some answers are typed: a number or a few words. They are kept as you type."))
        if ItemType.HOTSPOT in types:
            lines.append(self.tr("Pictures: mark as many places as are asked for, by click or by keyboard."))
        if types - SIMPLE:
            lines.append(self.tr("Every question counts only if its whole answer is right."))
        return lines

    def _clock(self, plan: Plan) -> list[str]:
        match plan.policy:
            case ClockPolicy.VISIBLE:
                return [self.tr("The time that is left is shown at the upper right.")]
            case ClockPolicy.NEVER:
                return [self.tr("The clock is not shown. The exam ends by itself when the time is over.")]
            case ClockPolicy.GATES:
                gates = words.enumeration(
                    [
                        self.tr("question {question} (planned by {plan} minutes)").format(
                            question=gate.question, plan=gate.plan_ms // MINUTE_MS
                        )
                        for gate in plan.gates
                    ]
                )
                return [
                    self.tr("The clock stays hidden, so that you can think. It is shown at {gates}.").format(
                        gates=gates
                    ),
                    self.tr("The exam ends by itself when the time is over."),
                ]
