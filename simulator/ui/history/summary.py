"""Which attempts a history is about, in a sentence."""

from collections.abc import Sequence

from simulator.exam.plan import Kind
from simulator.ports import AttemptRow
from simulator.session.history import repeats
from simulator.ui.history.phrases import repeats_sentence, tr

MOST = 60
"""Charts show so many of the latest exams."""


def summary(shown: Sequence[AttemptRow], total: int) -> str:
    """How many attempts are shown, how they went, and what was new in them."""
    scores = [row.score for row in shown if row.score is not None]
    drills = sum(row.kind is Kind.DRILL for row in shown)
    parts = []
    if len(shown) < total:
        parts.append(tr("Shown: {shown} of {total}.").format(shown=len(shown), total=total))
    if scores:
        text = tr("Exams: {count}, passed: {passed}, best score {best} on the practice scale.")
        passed, best = sum(score.passed for score in scores), max(score.scale for score in scores)
        parts.append(text.format(count=len(scores), passed=passed, best=best))
    if any(row.corrected is not None for row in shown):
        text = tr("By corrected keys: {passed} passed, best score {best}.")
        now = [row.corrected or row.score for row in shown if row.score is not None]
        parts.append(text.format(passed=sum(score.passed for score in now), best=max(score.scale for score in now)))
    if drills:
        parts.append(tr("Drills: {count}, without a score.").format(count=drills))
    added = repeats(row for row in shown if row.kind is Kind.EXAM)
    if added is not None and added.again_count:
        parts.append(repeats_sentence(added))
    return " ".join(parts)


def which_charts(exams: Sequence[AttemptRow], shown: Sequence[AttemptRow]) -> str:
    """Which exams the charts show, where those are not all that the table shows."""
    if not exams:
        return ""
    parts = []
    newest = exams[-1]
    if any((row.candidate, row.bank) != (newest.candidate, newest.bank) for row in shown):
        text = tr("Exams of {candidate}, {exam}; choose another candidate or exam in the filters.")
        parts.append(text.format(candidate=newest.candidate_name, exam=newest.exam or newest.title))
    if len(exams) == MOST:
        parts.append(tr("The latest {count} exams.").format(count=MOST))
    return " ".join(parts)
