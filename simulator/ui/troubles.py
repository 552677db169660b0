"""The words for troubles of the store: what happened, what is safe, what to do."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from simulator.ports import NotSavedError, StoreError, Trouble

RESTORABLE = {
    Trouble.UNKNOWN,
    Trouble.DAMAGED,
    Trouble.EMPTY,
    Trouble.FOREIGN,
    Trouble.NEWER,
    Trouble.OLDER,
    Trouble.UNREADABLE,
}
"""Where another database helps."""

REPAIRABLE = {Trouble.DAMAGED, Trouble.FOREIGN}
"""Where something may be saved."""

PASSING = {
    Trouble.NO_ANSWER,
    Trouble.FULL,
    Trouble.READ_ONLY,
    Trouble.BUSY,
    Trouble.MISSING,
    Trouble.IN_THE_WAY,
    Trouble.MOVED,
    Trouble.FAILING,
}
"""What can be mended while the program waits."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("troubles", text)


def not_opened(trouble: Trouble, path: Path | None) -> str:
    """Why the program cannot start with its data."""
    return f"{reason(trouble)}\n\n{path}" if path else reason(trouble)


def not_saved(error: NotSavedError) -> str:
    """Why something has not been kept."""
    return tr("This was not saved, and nothing has changed. {reason}").format(reason=reason(error.trouble))


def not_corrected(error: NotSavedError | StoreError) -> str:
    """Why old attempts have no corrected scores yet."""
    text = tr(
        "The scores by corrected keys could not be brought up to date. The scores as sat are safe, and it is tried "
        "again when this page is shown next. {reason}"
    )
    return text.format(reason=reason(error.trouble))


def reason(trouble: Trouble) -> str:
    """What is the matter, and what to do."""
    return _sentences()[trouble]


def _sentences() -> dict[Trouble, str]:
    return {
        Trouble.UNKNOWN: tr("The data cannot be used."),
        Trouble.FULL: tr("The disk is full. Make room and try again."),
        Trouble.READ_ONLY: tr("The data may not be written. Check the rights of the folder and of the file."),
        Trouble.BUSY: tr("Another program holds the data. Try again in a moment."),
        Trouble.DAMAGED: tr(
            "The database is damaged. It has not been touched. Restore a copy made earlier, or have everything that "
            "can be read saved into a new file."
        ),
        Trouble.EMPTY: tr(
            "The database is empty or was cut off. It has not been touched. Restore a copy made earlier, or begin anew."
        ),
        Trouble.FOREIGN: tr(
            "The file is not a database of Examgate, or its beginning is damaged. It has not been touched. Restore a "
            "copy made earlier, or have everything that can be read saved into a new file."
        ),
        Trouble.NEWER: tr(
            "The database was written by a newer version of Examgate. It has not been touched. Update the program to "
            "use it."
        ),
        Trouble.OLDER: tr(
            "The database could not be brought up to date. A copy made before is in the backups folder beside it."
        ),
        Trouble.MISSING: tr("The data folder cannot be found or made. Look whether its disk is there."),
        Trouble.IN_THE_WAY: tr(
            "A file lies in the place of the data folder. Move it away, or choose another folder with --data-dir."
        ),
        Trouble.MOVED: tr(
            "The data folder was moved or deleted while Examgate was running. Put it back, or try again: what is "
            "still open is then written to its place anew."
        ),
        Trouble.FAILING: tr(
            "The disk does not take what is written. It may have been taken out, be read-only now, or be failing. Look "
            "after it and try again."
        ),
        Trouble.IN_USE: tr(
            "Examgate is already running with this data folder. Its window, named Examgate, was called to the front: "
            "go on there, or close it first."
        ),
        Trouble.NO_ANSWER: tr(
            "Examgate is already running with this data folder, but it does not answer. Wait until it does; if it "
            "goes on like that, end it and start Examgate again: everything that was shown is saved."
        ),
        Trouble.UNREADABLE: tr("An entry of the journal cannot be read. Update the program to use it."),
    }
