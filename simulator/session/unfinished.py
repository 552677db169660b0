"""Attempts that can be resumed; what it takes to replay one is imported only where there is one."""

from simulator.ports import Attempt, AttemptId, NotSavedError, StoreError, UnknownBankError
from simulator.session.desk import Desk


def unfinished(desk: Desk) -> tuple[Attempt, ...]:
    """Return the attempts that can be resumed, newest first; those that ended without a score are settled now.

    One that cannot be read or written now is left for the next time; `unsettled` of the archive still has it.
    """
    open_attempts = []
    for attempt_id in desk.archive.unsettled():
        try:
            attempt = _resumable(desk, attempt_id)
        except (NotSavedError, StoreError, UnknownBankError):
            continue
        if attempt is not None:
            open_attempts.append(attempt)
    return tuple(open_attempts)


def _resumable(desk: Desk, attempt_id: AttemptId) -> Attempt | None:
    """Return an attempt that can go on; give up one that never began, settle one that has ended."""
    from simulator.exam.events import Ended

    entries = desk.journal.read(attempt_id)
    if not entries:
        desk.archive.discard(attempt_id)
    elif any(isinstance(entry.event, Ended) for entry in reversed(entries)):
        from simulator.session.results import settle

        settle(desk, attempt_id)
    else:
        return desk.archive.attempt(attempt_id)
    return None
