"""The words for copies of the database: why they were made, what they hold, what came of a restoration or a repair."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from simulator.copies import (
    CopiedAttempt,
    Fate,
    OpenExam,
    Preview,
    Reason,
    Repair,
    RepairedAttempt,
    Restored,
    UnfinishedRestorationError,
)
from simulator.ports import StoreError, Trouble
from simulator.ui import words
from simulator.ui.troubles import reason as trouble


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("copies", text)


def reason(found: Reason) -> str:
    """Why a copy was made."""
    return {
        Reason.DAILY: tr("Daily"),
        Reason.EXAM: tr("After an exam"),
        Reason.UPDATE: tr("Before an update"),
        Reason.REPLACED: tr("Set aside"),
        Reason.REPAIRED: tr("Repaired"),
        Reason.RESCUED: tr("Rescued"),
        Reason.OTHER: tr("File"),
    }[found]


def size(count: int) -> str:
    """A size of a file."""
    return tr("{count} MB").format(count=words.number(max(count, 100_000) / 1_000_000, 1))


def cells(found: Preview) -> tuple[str, ...]:
    """A copy as a row: date, reason, attempts with the unfinished ones, last attempt."""
    first = (words.day(found.copy.made_at), reason(found.copy.reason))
    if found.trouble is not None:
        return (*first, "–", tr("Cannot be restored"))
    last = words.long_day(found.newest[0].opened_at.date()) if found.newest else "–"
    attempts = words.number(float(found.attempts))
    if found.unfinished:
        text = tr("{count} + {unfinished} unfinished")
        attempts = text.format(count=attempts, unfinished=words.number(float(len(found.unfinished))))
    return (*first, attempts, last)


def summary(found: Preview, in_use: frozenset[tuple[int, datetime]] = frozenset()) -> str:
    """What a copy holds beside its attempts, and how many of those in use are not in it."""
    if found.trouble is Trouble.DAMAGED:
        return tr("This copy is damaged. Choose another one.")
    if found.trouble is not None:
        return tr("This copy cannot be restored. {reason}").format(reason=trouble(found.trouble))
    absent = len(in_use - found.known)
    lines = [tr("Not in this copy, of the attempts in use now: {count}").format(count=absent)] if absent else []
    lines.append(tr("Candidates: {names}").format(names=", ".join(found.candidates) or "–"))
    lines += [_open_exam(one) for one in found.unfinished]
    lines.append(tr("Size: {size}").format(size=size(found.copy.size)))
    return "\n".join(lines)


def attempt_cells(found: CopiedAttempt) -> tuple[str, ...]:
    """A finished attempt as a row: date, score, candidate, exam."""
    score = words.counts(found.right, found.scored)
    if found.scale is not None:
        verdict = tr("Pass") if found.passed else tr("Fail")
        score = f"{score} · {found.scale} · {verdict}"
    return words.day(found.opened_at), score, found.candidate, found.title


def restored(done: Restored) -> str:
    """What a restoration has done."""
    text = tr("The copy of {day} is in use now.").format(day=words.day(done.copy.made_at))
    if done.aside is None:
        return text
    kept = tr("The data of before are kept in this file, and can be restored in turn:")
    if done.trouble is not None:
        kept = tr("The data of before are damaged or cannot be read; they are kept in this file:")
    return f"{text} {kept}\n\n{done.aside}"


def not_restored(error: StoreError) -> str:
    """Why a restoration has changed nothing, or is not finished yet."""
    if isinstance(error, UnfinishedRestorationError):
        text = tr("The restoration was held up; opening the data finishes it. Nothing is lost. {reason}")
        return text.format(reason=trouble(error.trouble))
    return tr("Nothing was restored, and nothing has changed. {reason}").format(reason=trouble(error.trouble))


def not_kept(error: Exception) -> str:
    """Why the last copy could not be made."""
    kind = getattr(error, "trouble", Trouble.UNKNOWN)
    return tr("The last copy could not be made. {reason}").format(reason=trouble(kind))


def unexpected() -> str:
    """Say that the reading or the repair broke off, for an error that is told elsewhere."""
    return tr("An error that nobody expected broke this off. Your data and its copies are as they were.")


def repaired(done: Repair, better: Preview | None) -> str:
    """What a repair has saved, what it has not, and which file to restore: the copy that holds more, where one does."""
    head = tr("Saved: {kept} of {found} attempts. The damaged file has not been changed.")
    if done.has_failed:
        head = tr("No attempt could be saved. The damaged file has not been changed.")
    lines = [head.format(kept=done.kept, found=len(done.attempts)), *_fates(done.attempts)]
    if done.unreadable:
        text = tr("Of {pages} pages of the file, {count} cannot be read, and what stood on them is lost.")
        lines.append(text.format(pages=done.pages, count=done.unreadable))
    lines.append(_way_on(done, better))
    return "\n".join(lines)


def _way_on(done: Repair, better: Preview | None) -> str:
    if better is not None:
        text = tr("The copy of {day} holds more than was saved: it is chosen below. Restore that one.")
        return text.format(day=words.day(better.copy.made_at))
    if done.has_failed:
        return tr("No copy here holds more. Keep the damaged file, and look for a copy of the folder elsewhere.")
    return tr("Restore the repaired file: it is chosen below.")


def _fates(attempts: Sequence[RepairedAttempt]) -> list[str]:
    sentences = {
        Fate.REBUILT: tr("Saved without its note; look whether its date and candidate are right. Attempts: {count}"),
        Fate.RECOUNTED: tr(
            "Saved with the score that its answers give, which is not the one that was stored. Attempts: {count}"
        ),
        Fate.SHORTENED: tr("Unfinished and saved up to the damage; it can be resumed there. Attempts: {count}"),
        Fate.GIVEN_UP: tr("A part of it is lost, so it is kept as given up, without a score. Attempts: {count}"),
        Fate.LOST: tr("Nothing of it could be saved. Attempts: {count}"),
    }
    counts = {fate: sum(one.fate is fate for one in attempts) for fate in sentences}
    return [sentences[fate].format(count=count) for fate, count in counts.items() if count]


def _open_exam(found: OpenExam) -> str:
    text = tr("Unfinished: {title}, {candidate}, {day}, at question {question} of {questions}")
    return text.format(
        title=found.title,
        candidate=found.candidate,
        day=words.day(found.opened_at),
        question=found.question,
        questions=found.questions,
    )
