"""What the history says in cells and sentences; every number is a count before it is a percentage."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from simulator.exam.events import EndReason
from simulator.exam.plan import Kind
from simulator.ports import AttemptRow, Repeats
from simulator.session.history import Column, pace_ms, spread
from simulator.ui import words

NONE = "–"


def tr(text: str) -> str:
    """Translate a sentence of the history."""
    return QCoreApplication.translate("history", text)


def heading(column: Column) -> str:
    """The head of a column."""
    return {
        Column.DATE: tr("Date"),
        Column.CANDIDATE: tr("Candidate"),
        Column.EXAM: tr("Exam"),
        Column.SCORE: tr("Score (80 % range)"),
        Column.RESULT: tr("Result"),
        Column.RIGHT: tr("Right, scored"),
        Column.FIRST: tr("New, all"),
        Column.AGAIN: tr("Repeated, all"),
        Column.TIME: tr("Time"),
        Column.PACE: tr("Pace"),
        Column.ANSWERED: tr("Answered"),
        Column.FLAGGED: tr("Flagged"),
        Column.END: tr("Ended by"),
        Column.NOTE: tr("Note"),
    }[column]


def two_lines(text: str) -> str:
    """A head broken before its parenthesis, else where its lines are most alike."""
    before, parenthesis, rest = text.partition(" (")
    if parenthesis:
        return f"{before}\n({rest}"
    words_of = text.split(" ")
    broken = [(" ".join(words_of[:at]), " ".join(words_of[at:])) for at in range(1, len(words_of))]
    return "\n".join(min(broken, key=lambda lines: max(map(len, lines)), default=(text,)))


def explanation(column: Column) -> str:
    """What a column means, where its head does not say all of it."""
    return {
        Column.SCORE: tr("Score on the practice scale; in parentheses its 80 % range (Wilson interval)"),
        Column.RIGHT: tr("Right answers among the questions that count in the score"),
        Column.FIRST: tr("Right answers among all questions, scored or not, that were met for the first time"),
        Column.AGAIN: tr("Right answers among all questions, scored or not, that had been seen in an earlier attempt"),
        Column.PACE: tr("Time for each answered question, in minutes and seconds"),
    }.get(column, "")


def cell(column: Column, row: AttemptRow) -> str:
    """The text of a cell."""
    return _CELLS[column](row)


def name_of(row: AttemptRow) -> str:
    """An attempt in a few words: when, and how it went."""
    return f"{words.day(row.opened_at)}  ·  {_result_in_short(row)}"


def repeats_sentence(found: Repeats) -> str:
    """First-seen questions apart from repeated ones, so that remembering is not taken for learning."""
    total = found.first_count + found.again_count
    if not found.again_count:
        text = tr("All {total} questions were new to you: {right} of them right.")
        return text.format(total=total, right=found.first_right)
    if not found.first_count:
        text = tr("All {total} questions had been seen before: {right} of them right.")
        return text.format(total=total, right=found.again_right)
    text = tr(
        "Of {total} questions {again} had been seen before: {again_right} of them right; {first_right} of {first} new "
        "ones."
    )
    return text.format(
        total=total,
        again=found.again_count,
        again_right=found.again_right,
        first_right=found.first_right,
        first=found.first_count,
    )


def repeats_advice(found: Repeats) -> str:
    """What follows from repeated questions; nothing where there are none."""
    if not found.again_count:
        return ""
    return tr("A question you have met before also tests your memory. Judge your progress by the new ones.")


def _result_in_short(row: AttemptRow) -> str:
    if row.score is None:
        return f"{words.drill()}, {words.counts(row.right, row.scored)}"
    return f"{row.score.scale}, {_verdict(passed=row.score.passed)}"


def _verdict(*, passed: bool) -> str:
    return tr("Pass") if passed else tr("Fail")


def _score(row: AttemptRow) -> str:
    """The score as sat with its range, and below it the one by the keys that were corrected since."""
    if row.score is None:
        return NONE
    sat = str(row.score.scale)
    found = spread(row)
    if found is not None:
        sat = tr("{score} ({low}–{high})").format(score=sat, low=found[0], high=found[1])
    if row.corrected is None:
        return sat
    return tr("{sat}\ncorrected: {now}").format(sat=sat, now=row.corrected.scale)


def _result(row: AttemptRow) -> str:
    if row.kind is Kind.DRILL:
        return words.drill()
    if row.score is None:
        return NONE
    sat = _verdict(passed=row.score.passed)
    if row.corrected is None:
        return sat
    now = tr("corrected: {verdict}").format(verdict=_verdict(passed=row.corrected.passed))
    return f"{sat}\n{now}"


def _pace(row: AttemptRow) -> str:
    pace = pace_ms(row)
    return NONE if pace is None else words.span(pace)


def _first(row: AttemptRow) -> str:
    return NONE if row.repeats is None else words.counts(row.repeats.first_right, row.repeats.first_count)


def _again(row: AttemptRow) -> str:
    return NONE if row.repeats is None else words.counts(row.repeats.again_right, row.repeats.again_count)


def _end(row: AttemptRow) -> str:
    return tr("Time") if row.ended_by == EndReason.TIME.value else tr("Candidate")


def _note(row: AttemptRow) -> str:
    """The first line of the note, and that the attempt is archived."""
    line = row.note.strip().split("\n", 1)[0]
    if not row.archived:
        return line
    return tr("Archived. {note}").format(note=line).strip()


_CELLS: Mapping[Column, Callable[[AttemptRow], str]] = {
    Column.DATE: lambda row: words.day(row.opened_at),
    Column.CANDIDATE: lambda row: row.candidate_name,
    Column.EXAM: lambda row: row.exam or row.title,
    Column.SCORE: _score,
    Column.RESULT: _result,
    Column.RIGHT: lambda row: words.counts(row.right, row.scored),
    Column.FIRST: _first,
    Column.AGAIN: _again,
    Column.TIME: lambda row: words.span(row.used_ms),
    Column.PACE: _pace,
    Column.ANSWERED: lambda row: words.counts(row.answered, row.questions),
    Column.FLAGGED: lambda row: str(row.flagged),
    Column.END: _end,
    Column.NOTE: _note,
}
