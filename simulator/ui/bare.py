"""The plainest window there is, for what must be told when parts of the installation are missing; loads no file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox


def incomplete(missing: Path) -> QMessageBox:
    """The window that says which part cannot be read, and what to do; the application runs already."""
    text = QCoreApplication.translate(
        "bare",
        "A part of Examgate is missing or cannot be read. Install it again; your data is elsewhere and stays as it is.",
    )
    window = QMessageBox(QMessageBox.Icon.Critical, "Examgate", f"{text}\n\n{missing}")
    window.setObjectName("incomplete")
    return window
