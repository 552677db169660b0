"""What is said of two attempts side by side."""

from collections.abc import Callable, Sequence

from simulator.exam.bank import MINUTE_MS
from simulator.exam.events import EndReason
from simulator.exam.items import Knowledge
from simulator.exam.tallies import FEW
from simulator.session.comparison import Comparison, Count, Difference, GatePair, Obstacle, Pair, Shared
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.history.phrases import NONE, tr
from simulator.ui.report.phrases import few_words
from simulator.ui.report.sections.losses import cause_name

Line = tuple[str, str, str, str]


def summary(found: Comparison) -> list[Line]:
    """The attempts as wholes."""
    one, other = found.first, found.second
    lines: list[Line] = [
        (tr("Exam"), one.bank.title, other.bank.title, ""),
        (tr("Score"), _score(one), _score(other), ""),
        (tr("Right, scored"), _count(found.score.first), _count(found.score.second), ""),
        _line(tr("Time used"), one, other, lambda result: words.span(result.report.record.used_ms)),
        _line(tr("Time for each answered question"), one, other, _pace),
        _line(tr("Answered"), one, other, lambda result: _of(result.report.answered, len(result.report.items))),
        _line(tr("Flagged"), one, other, lambda result: str(result.report.flagged)),
        _line(tr("Ended by"), one, other, _end),
    ]
    return lines


def verdict(found: Comparison) -> str:
    """Whether the questions that were new in each attempt went otherwise by more than such numbers vary."""
    if found.obstacle is not None:
        return _obstacle(found.obstacle)
    match found.first_seen.difference:
        case Difference.BETTER:
            return tr("Among new questions the 80 % ranges do not overlap: in the later attempt they went better.")
        case Difference.WORSE:
            return tr("Among new questions the 80 % ranges do not overlap: in the later attempt they went worse.")
        case Difference.UNCLEAR:
            return tr("Among new questions there is no difference that these numbers can show.")
        case Difference.FEW:
            return tr("One of the attempts had too few new questions to judge progress by.")
        case Difference.MISSING:
            return tr("One of the attempts had no new question: there is nothing to judge progress by.")


def rule() -> str:
    """When a difference is called one."""
    return tr(
        "Two counts are called different only where both are of at least {few} questions that were all new, and their "
        "80 % ranges do not overlap. With many headings one or the other differs by chance all the same."
    ).format(few=FEW)


def repeats_note() -> str:
    """Why repeated questions stand apart."""
    return tr("A question met before also tests memory: what was learned shows in the new ones.")


def known(found: Comparison) -> list[Line]:
    """First-seen questions apart from repeated ones."""
    return [
        _pair(found.first_seen, tr("Met for the first time")),
        _pair(found.repeated, tr("Seen in an earlier attempt")),
    ]


def pairs(found: Sequence[Pair], *, numbered: bool = False) -> list[Line]:
    """Counts under headings."""
    return [_pair(pair, f"{pair.key}  {pair.title}" if numbered else pair.title) for pair in found]


def knowledge(found: Sequence[Pair]) -> list[Line]:
    """Counts by kind of knowledge."""
    return [_pair(pair, words.knowledge(Knowledge(pair.key))) for pair in found]


def causes(found: Comparison) -> list[Line]:
    """Lost points by cause; causes that neither attempt has are left out."""
    return [
        (cause_name(pair.cause), str(pair.first), str(pair.second), _change(pair.first, pair.second))
        for pair in found.causes
        if pair.first or pair.second
    ]


def pace(found: Comparison) -> list[Line]:
    """The gates against their plan."""
    return [_gate(gate) for gate in found.gates]


def shared_note(found: Sequence[Shared]) -> str:
    """What came of the questions that both attempts contain, as counts."""
    if not found:
        return tr("The two attempts have no question in common.")
    both = sum(one.first_right and one.second_right for one in found)
    gained = sum(one.second_right and not one.first_right for one in found)
    lost = sum(one.first_right and not one.second_right for one in found)
    text = tr(
        "Questions in both: {count}. Right both times {both}, right only later {gained}, right only earlier {lost}, "
        "wrong both times {neither}."
    )
    neither = len(found) - both - gained - lost
    return text.format(count=len(found), both=both, gained=gained, lost=lost, neither=neither)


def shared(found: Comparison) -> list[Line]:
    """Each question that both attempts contain."""
    return [
        (
            f"{one.item}",
            _answer(one.first_question, right=one.first_right),
            _answer(one.second_question, right=one.second_right),
            _turn(one),
        )
        for one in found.shared
    ]


def _obstacle(found: Obstacle) -> str:
    match found:
        case Obstacle.CANDIDATE:
            return tr("These are attempts of two people: the numbers stand side by side, without a verdict.")
        case Obstacle.BANK:
            return tr("These are attempts at two exams: the numbers stand side by side, without a verdict.")
        case Obstacle.DRILL:
            return tr("A drill asks chosen questions: the numbers stand side by side, without a verdict.")


def _line(title: str, one: Result, other: Result, text: Callable[[Result], str]) -> Line:
    return (title, text(one), text(other), "")


def _score(result: Result) -> str:
    score = result.attempt.score
    if score is None:
        return words.drill() if result.is_drill else NONE
    return f"{score.scale}, {tr('Pass') if score.passed else tr('Fail')}"


def _pace(result: Result) -> str:
    answered = result.report.answered
    return words.span(result.report.record.used_ms // answered) if answered else NONE


def _end(result: Result) -> str:
    return tr("Time") if result.state.ended is EndReason.TIME else tr("Candidate")


def _of(part: int, whole: int) -> str:
    return words.counts(part, whole)


def _count(found: Count | None) -> str:
    """Counts, with a percentage only where they are not few."""
    if found is None:
        return NONE
    return words.counts(found.right, found.count) if found.few else words.share(found.right, found.count)


def _pair(pair: Pair, title: str) -> Line:
    return (title, _count(pair.first), _count(pair.second), _said(pair.difference))


def _said(found: Difference) -> str:
    match found:
        case Difference.BETTER:
            return tr("better")
        case Difference.WORSE:
            return tr("worse")
        case Difference.UNCLEAR:
            return tr("no difference that these numbers can show")
        case Difference.FEW:
            return few_words()
        case Difference.MISSING:
            return ""


def _change(first: int, second: int) -> str:
    if first == second:
        return tr("as many")
    return (
        tr("{count} more").format(count=second - first)
        if second > first
        else tr("{count} fewer").format(count=first - second)
    )


def _gate(gate: GatePair) -> Line:
    title = tr("Question {question}").format(question=gate.question)
    return (title, _passed(gate.first_plan_ms, gate.first_ms), _passed(gate.second_plan_ms, gate.second_ms), "")


def _passed(plan_ms: int | None, used_ms: int | None) -> str:
    if plan_ms is None:
        return NONE
    if used_ms is None:
        return tr("not reached")
    ahead = plan_ms // MINUTE_MS - used_ms // MINUTE_MS
    text = tr("{used}, planned {plan}: {position}")
    position = words.gate_position(ahead, on_plan=ahead == 0)
    return text.format(used=words.minutes(used_ms), plan=words.minutes(plan_ms), position=position)


def _answer(question: int, *, right: bool) -> str:
    text = tr("question {question}: right") if right else tr("question {question}: wrong")
    return text.format(question=question)


def _turn(one: Shared) -> str:
    if one.first_right == one.second_right:
        return ""
    return tr("gained") if one.second_right else tr("lost")
