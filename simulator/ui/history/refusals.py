"""The words for why a file of history is not taken."""

from simulator.exchange import Fault, RefusedHistoryError
from simulator.ui.history.phrases import tr

_SAID = frozenset({Fault.NOT_JSON, Fault.FOREIGN})
"""What says all there is to say: only who knows the reader of files would learn from its detail."""


def refusal(error: RefusedHistoryError) -> str:
    """Say why, and where in the file that shows; nothing has been changed."""
    where = "" if error.fault in _SAID else ": ".join(part for part in (error.place, error.detail) if part)
    text = tr("The file was not taken, and nothing has been changed. {reason}").format(reason=_reason(error.fault))
    return f"{text}\n\n{where}" if where else text


def _reason(fault: Fault) -> str:
    return {
        Fault.TOO_LARGE: tr("It is too large."),
        Fault.NOT_JSON: tr("It is damaged or was cut off. Export it once more."),
        Fault.FOREIGN: tr(
            "It is no history file of Examgate. Export the history as JSON where it is kept, and import that file."
        ),
        Fault.NEWER: tr("A newer version of Examgate wrote it. Update the program to use it."),
        Fault.MALFORMED: tr("It is not laid out as a history must be."),
        Fault.CHANGED: tr("It was damaged or changed after it was written."),
        Fault.TWICE: tr("It holds something twice."),
        Fault.BANK_MISSING: tr("It lacks the question bank of an attempt."),
        Fault.UNREADABLE: tr("An entry of it cannot be read. Update the program to use it."),
        Fault.JOURNAL: tr("The record of an attempt breaks the rules of the exam."),
        Fault.SCORE: tr("A score in it is not what the answers give."),
        Fault.CONFLICT: tr("It holds an attempt that is here already, but in another form."),
    }[fault]
