"""The words for what the core says in enums and numbers; the only place where times of an exam become text."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from simulator.exam.items import Knowledge
from simulator.exam.plan import ExtraTime
from simulator.exam.profile import ClockFormat, ClockPolicy
from simulator.session.preferences import Appearance, ColorScheme, Language
from simulator.ui.languages import NATIVE_NAMES

if TYPE_CHECKING:
    from simulator.exam.events import EndReason
    from simulator.exam.gates import GateLine
    from simulator.exam.progress import Status
    from simulator.exam.refusals import Refusal
    from simulator.exam.scoring import Interval


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("words", text)


def clock(ms: int, form: ClockFormat = ClockFormat.MINUTES) -> str:
    """Time left as 179:12 or 2:59:12, seconds rounded up so that 0:00 means over."""
    seconds = -(-ms // 1000)
    if form is ClockFormat.HOURS:
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return f"{seconds // 60}:{seconds % 60:02d}"


def clock_spoken(ms: int, form: ClockFormat = ClockFormat.MINUTES) -> str:
    """Time left for a screen reader."""
    seconds = -(-ms // 1000)
    if form is ClockFormat.HOURS:
        return tr("Time Remaining, {hours} hours {minutes} minutes {seconds} seconds").format(
            hours=seconds // 3600, minutes=seconds // 60 % 60, seconds=seconds % 60
        )
    return tr("Time Remaining, {minutes} minutes {seconds} seconds").format(minutes=seconds // 60, seconds=seconds % 60)


def minutes_left(count: int) -> str:
    """A notice of the time left."""
    return tr("{count} minutes of the exam time are left.").format(count=count)


def span(ms: int) -> str:
    """A time spent: 2:46, or 1:02:03 from an hour on; whole seconds, rounded down."""
    seconds = ms // 1000
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def minutes(ms: int) -> str:
    """A time in whole minutes, rounded down."""
    return tr("{count} min").format(count=ms // 60_000)


def away(seconds: int) -> str:
    """How long the program was away, coarsely."""
    if seconds < 120:
        return tr("{count} s").format(count=seconds)
    if seconds < 2 * 3600:
        return tr("{count} min").format(count=seconds // 60)
    if seconds < 2 * 86_400:
        return tr("{count} h").format(count=seconds // 3600)
    return tr("{count} days").format(count=seconds // 86_400)


def day(moment: datetime) -> str:
    """Date and time where the candidate is, as it is written there."""
    local, here = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale()
    written = here.toString(local.date(), _date_format(here).replace("MMMM", "MMM"))
    return f"{_unbroken(written)}, {_unbroken(here.toString(local.time(), QLocale.FormatType.ShortFormat))}"


def long_day(found: date) -> str:
    """A date with its month in full, as it is written where the candidate is."""
    here = QLocale()
    return _unbroken(here.toString(QDate(found.year, found.month, found.day), _date_format(here)))


def number(value: float, digits: int = 0) -> str:
    """A number with its decimals, as it is written where the candidate is."""
    return QLocale().toString(value, "f", digits)


def _unbroken(text: str) -> str:
    """Text that stays on one line."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _date_format(here: QLocale) -> str:
    """The long format of a locale without the day of the week."""
    return re.sub(r"^dddd[^dMy']*|[^dMy']*dddd$", "", here.dateFormat(QLocale.FormatType.LongFormat))


def share(right: int, count: int) -> str:
    """Counts before percentages: 7 of 10 (70 %)."""
    if not count:
        return "–"
    return tr("{right} of {count} ({percent} %)").format(
        right=right, count=count, percent=(200 * right + count) // (2 * count)
    )


def counts(right: int, count: int) -> str:
    """Counts alone: 7 of 10."""
    return tr("{right} of {count}").format(right=right, count=count) if count else "–"


def interval(found: "Interval") -> str:
    """A range of shares: 50–85 %."""
    return tr("{low}–{high} %").format(low=round(100 * found.low), high=round(100 * found.high))


def gate_line(line: "GateLine") -> str:
    """The gate line in neutral words: plan, used, ahead or behind, pace from here."""
    head = tr("Gate {gate} of {gates}").format(gate=line.gate, gates=line.gates)
    position = gate_position(line.ahead_min, on_plan=line.on_plan)
    if line.repeated:
        passed = tr("passed at {used} min, plan {plan} min, {position}")
        return f"{head} - {passed.format(used=line.used_min, plan=line.plan_min, position=position)}"
    question = tr("question {question} of {questions}").format(question=line.question, questions=line.questions)
    plan = tr("plan {plan} min").format(plan=line.plan_min)
    used = tr("used {used} min").format(used=line.used_min)
    return " - ".join((head, question, plan, used, position, _pace(line)))


def gate_position(ahead_min: int, *, on_plan: bool) -> str:
    """Ahead, behind or on plan."""
    if on_plan:
        return tr("on plan")
    if ahead_min > 0:
        return tr("{count} min ahead").format(count=ahead_min)
    return tr("{count} min behind").format(count=-ahead_min)


def _pace(line: "GateLine") -> str:
    if line.short:
        return tr("answer what you can, flag and move on; unanswered counts as wrong, guessing costs nothing")
    return tr("{pace} a question from here").format(pace=f"{line.pace_s // 60}:{line.pace_s % 60:02d}")


def status(found: "Status") -> str:
    """The status of a question as the Navigator names it."""
    from simulator.exam.progress import Status

    match found:
        case Status.UNSEEN:
            return tr("Unseen")
        case Status.INCOMPLETE:
            return tr("Incomplete")
        case Status.COMPLETE:
            return tr("Complete")


def knowledge(found: Knowledge) -> str:
    """The kind of knowledge a question needs."""
    match found:
        case Knowledge.AWS:
            return tr("AWS")
        case Knowledge.ML:
            return tr("Machine learning")
        case Knowledge.BOTH:
            return tr("AWS and machine learning together")


def closed() -> str:
    """The status of a question that a break has closed."""
    return tr("Closed")


def policy(found: ClockPolicy) -> str:
    """A clock policy as a choice."""
    match found:
        case ClockPolicy.GATES:
            return tr("Hidden, shown at gate questions")
        case ClockPolicy.VISIBLE:
            return tr("Always visible, as at the testing center")
        case ClockPolicy.NEVER:
            return tr("Never visible")


def scheme(found: ColorScheme) -> str:
    """A colour scheme as a choice."""
    return {
        ColorScheme.THEME: tr("As outside the exam"),
        ColorScheme.BLACK_ON_WHITE: tr("Black on White (default)"),
        ColorScheme.BLACK_ON_LIGHT_YELLOW: tr("Black on Light Yellow"),
        ColorScheme.BLACK_ON_SALMON: tr("Black on Salmon"),
        ColorScheme.BLACK_ON_YELLOW: tr("Black on Yellow"),
        ColorScheme.BLUE_ON_WHITE: tr("Blue on White"),
        ColorScheme.BLUE_ON_YELLOW: tr("Blue on Yellow"),
        ColorScheme.LIGHT_YELLOW_ON_BLACK: tr("Light Yellow on Black"),
        ColorScheme.WHITE_ON_BLACK: tr("White on Black"),
        ColorScheme.WHITE_ON_BLUE: tr("White on Blue"),
        ColorScheme.YELLOW_ON_BLACK: tr("Yellow on Black"),
        ColorScheme.YELLOW_ON_BLUE: tr("Yellow on Blue"),
    }[found]


def extra_time(found: ExtraTime, esl_minutes: int) -> str:
    """Extra time as a choice."""
    match found:
        case ExtraTime.NONE:
            return tr("None")
        case ExtraTime.ESL:
            return tr("+{count} minutes (English as a second language)").format(count=esl_minutes)
        case ExtraTime.QUARTER:
            return tr("×1.25 (a quarter more)")
        case ExtraTime.HALF:
            return tr("×1.5 (half as much again)")
        case ExtraTime.DOUBLE:
            return tr("×2 (double time)")


def drill() -> str:
    """The mark of an attempt at chosen questions, which is no exam."""
    return tr("Drill")


def end_reason(found: "EndReason") -> str:
    """Why an attempt ended."""
    from simulator.exam.events import EndReason

    match found:
        case EndReason.CANDIDATE:
            return tr("ended by the candidate")
        case EndReason.TIME:
            return tr("time expired")


def appearance(found: Appearance) -> str:
    """A look as a choice."""
    match found:
        case Appearance.SYSTEM:
            return tr("As the system")
        case Appearance.LIGHT:
            return tr("Light")
        case Appearance.DARK:
            return tr("Dark")


def language(found: Language) -> str:
    """A language as a choice, by its own name."""
    return tr("As the system") if found is Language.SYSTEM else NATIVE_NAMES[found]


def refusal(found: "Refusal") -> str:
    """What a dialog says when the rules refuse a command."""
    from simulator.exam.refusals import Refusal

    return {
        Refusal.NOT_STARTED: tr("The exam is not running."),
        Refusal.ALREADY_STARTED: tr("The exam is not running."),
        Refusal.INTERRUPTED: tr("The exam is not running."),
        Refusal.ENDED: tr("The exam is over."),
        Refusal.NOT_HERE: tr("That cannot be done on this screen."),
        Refusal.NO_SUCH_QUESTION: tr("There is no such question or option."),
        Refusal.NO_SUCH_OPTION: tr("There is no such question or option."),
        Refusal.OTHER_TYPE: tr("This question is answered in another way."),
        Refusal.TOO_LONG: tr("There is no room for a text of this length."),
        Refusal.MAXIMUM_SELECTIONS: tr(
            "You have chosen as many options as this question asks for. Take one back first."
        ),
        Refusal.RESPONSE_REQUIRED: tr("This question has no complete answer yet."),
        Refusal.NO_PREVIOUS: tr("This is the first question."),
        Refusal.NOTHING_INCOMPLETE: tr("There are no incomplete questions."),
        Refusal.NOTHING_FLAGGED: tr("There are no flagged questions."),
        Refusal.NOTHING_OPEN: tr("All questions are closed since a break was taken."),
        Refusal.NO_PEEK: tr("The clock cannot be shown here."),
        Refusal.NO_ESTIMATE: tr("The clock cannot be shown here."),
        Refusal.NO_TOOL: tr("This exam does not offer that tool."),
        Refusal.NO_BREAK: tr("No break can be taken here."),
        Refusal.NO_PAUSE_LEFT: tr("All minutes for which the clock may be stopped are used up."),
        Refusal.ON_BREAK: tr("You are on a break. Resume the exam first."),
        Refusal.BREAK_OFFERED: tr("A break is offered. Say first whether you take it."),
        Refusal.LOCKED: tr("This question is closed since a break was taken."),
    }[found]


def enumeration(parts: Sequence[str]) -> str:
    """Words one after the other: A, B and C."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
