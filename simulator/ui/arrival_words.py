"""The words for banks on their way in: what hinders one, why a file is refused, what failed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from simulator.exam.problems import Level, Problem
from simulator.ports import NotSavedError, RefusedArchiveError, StoreError
from simulator.session.arrivals import Arrival, Hindrance
from simulator.ui.problem_words import explain
from simulator.ui.troubles import not_saved, reason
from simulator.ui.worker import CancelledError

MOST_TOLD = 4
"""So many reasons for refusing a file are told."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("arrivals", text)


def verdict(arrival: Arrival) -> str:
    """Say what can be done with a bank, and what it means."""
    match arrival.hindrance:
        case Hindrance.UNUSABLE:
            return tr("No question of this bank can be used, so it cannot be added.")
        case Hindrance.SHIPS:
            return tr("A bank that comes with Examgate has this id. This one can be added once bank.md names another.")
        case Hindrance.IN_THE_WAY:
            text = tr("The folder {path} was put there by hand and has this id. Move it away, then add this bank.")
            return text.format(path=arrival.obstacle)
        case Hindrance.SAME:
            return tr("You have this very version of the bank already.")
        case Hindrance.KNOWN | None if arrival.known is not None:
            return tr(
                "You have another version of this bank. It will be replaced; attempts keep the questions they were sat "
                "on."
            )
        case _:
            return tr("The questions can be used as soon as the bank is added.")


def beside(value: object, known: object) -> str:
    """What is in the file, and in brackets what is there already."""
    return tr("{new} (you have {old})").format(new=value, old=known)


def problems(found: Sequence[Problem]) -> str:
    """How much is wrong in a bank."""
    errors = sum(problem.level is Level.ERROR for problem in found)
    if not found:
        return tr("none")
    if not errors:
        return tr("remarks: {count}").format(count=len(found))
    return tr("errors: {errors}, remarks: {others}").format(errors=errors, others=len(found) - errors)


def failure(error: Exception) -> str:
    """Say why a bank was not added."""
    match error:
        case RefusedArchiveError():
            return refusal(error.problems)
        case CancelledError():
            return tr("Cancelled. Nothing has been changed.")
        case NotSavedError():
            return not_saved(error)
        case StoreError():
            return reason(error.trouble)
        case _:
            said = getattr(error, "strerror", "") or str(error)
            return tr("The bank was not added, and nothing has been changed: {reason}").format(reason=said)


def unexpected() -> str:
    """Say that the work broke off, for an error that is told elsewhere."""
    return tr("An error that nobody expected broke this off. The banks that you had are unharmed. Try it again.")


def refusal(found: Sequence[Problem]) -> str:
    """Say why a file is no bank that can be taken."""
    lines = [f"{problem.file}: {explain(problem)}" for problem in found[:MOST_TOLD]]
    if len(found) > MOST_TOLD:
        lines.append(tr("… and {count} more").format(count=len(found) - MOST_TOLD))
    return "\n".join((tr("This was refused as a whole, and nothing of it was kept."), "", *lines))
