"""The rules of a driver in sentences for the instructions: its breaks and its tools."""

from PySide6.QtCore import QCoreApplication

from simulator.exam.plan import Plan
from simulator.exam.profile import Profile, Tool
from simulator.ui import words


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("rules", text)


def tool_rules(profile: Profile) -> list[str]:
    """What the candidate may use while working on questions."""
    lines = []
    if profile.has(Tool.CALCULATOR) or profile.has(Tool.SCIENTIFIC):
        lines.append(tr("There is a calculator in the toolbar."))
    if not profile.has(Tool.WHITEBOARD):
        lines.append(tr("For notes use an erasable board or paper of your own, as a center would hand you one."))
    return lines


def break_rules(plan: Plan) -> list[str]:
    """When the candidate may leave, and what the clock does meanwhile."""
    rule = plan.profile.breaks
    lines = []
    for offered in plan.breaks:
        text = tr("A break of {time} is offered after question {question}.")
        lines.append(text.format(time=words.minutes(offered.minutes * 60_000), question=offered.after))
    if rule.unscheduled:
        lines.append(tr("You may leave for a break at any time; the exam time goes on meanwhile."))
    elif not plan.breaks:
        lines.append(tr("There are no breaks."))
    if plan.pause_ms is None:
        lines.append(tr("You may pause as often and as long as you like; the exam time stands still."))
    elif plan.pause_ms:
        text = tr("You may stop the clock for {time} in all.")
        lines.append(text.format(time=words.minutes(plan.pause_ms)))
    if rule.locks and (plan.breaks or rule.unscheduled):
        lines.append(tr("Questions that you have seen before a break are closed after it."))
    return lines
