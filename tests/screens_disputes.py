"""The report of a problem with a question, and what a corrected key changes, for the pictures of `tests.screens`."""

from collections.abc import Callable, Iterator

from simulator.exam.correction import correct, corrected_items, last_answers
from simulator.exam.items import Letter
from simulator.ports import AttemptId
from tests.exam.test_correction import having, rekeyed
from tests.stage import Stage
from tests.ui.hands import into_view

CORRECTED = 3


def dispute_scenes(shown: Stage) -> Iterator[tuple[str, Callable[[], object]]]:
    """Report a problem at both sizes, then see the corrected score in every place."""
    window, attempt = shown.window, shown.house.store.archive.history()[-1].id
    for at in ("", "-zoomed"):
        yield f"70-answers-report{at}", lambda: _open_answers(shown, attempt)
        yield f"71-dispute{at}", lambda: shown.click("reportProblem")
        yield f"72-dispute-key{at}", lambda: shown.tick("disputeKind-key")
        shown.click("disputeCancel")
        _correct(shown, attempt)
        yield f"73-report-corrected{at}", lambda: window.retrospect.show_report(int(attempt))
        yield f"74-answers-corrected{at}", lambda: window.retrospect.show_answers(int(attempt), "corrected")
        yield f"75-history-corrected{at}", window.retrospect.show_history
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    window.show_home()
    shown.settle()


def _open_answers(shown: Stage, attempt: AttemptId) -> None:
    shown.window.retrospect.show_answers(int(attempt))
    shown.settle()
    into_view(shown, shown.find("reportProblem"))


def _correct(shown: Stage, number: AttemptId) -> None:
    """Correct the keys of some questions of an attempt, as if its bank had been read again."""
    desk = shown.house.desk
    attempt = desk.archive.attempt(number)
    sat = now = desk.library.bank(attempt.form.revision)
    for slot in attempt.form.slots[:CORRECTED]:
        item = sat.by_id[slot.item]
        others = [letter for letter in item.letters if letter not in item.keys]
        now = having(now, rekeyed(item, "".join((*others, *map(Letter, item.keys))[: item.choose])))
    answers = last_answers(desk.journal.answers(number), len(attempt.form.slots))
    found = correct(sat, corrected_items(sat, now), attempt.form, answers)
    assert found is not None
    desk.archive.correct(attempt.form.revision, attempt.form.revision, {number: found})
