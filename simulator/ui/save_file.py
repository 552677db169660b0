"""Asks where a file shall be saved, and whether one that is there already shall be replaced; writes nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: how the dialog names it, such as `Reports (*.pdf)`, and the ending of its names."""

    text: str
    suffix: str


def ask_where(parent: QWidget, title: str, start: Path, kinds: Sequence[FileKind]) -> Path | None:
    """Ask for a file, `start` being proposed; None where it shall not be saved.

    A name without the ending of one of the kinds gets that of the kind chosen, also where it has another one: the
    "2" of "report v1.2" is none. Only then is it asked whether the file of the whole name shall be replaced.
    """
    dialog = QFileDialog(parent, title, str(start.parent), ";;".join(kind.text for kind in kinds))
    dialog.setObjectName("saveFile")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kinds[0].suffix)
    dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(_kind(kinds, text).suffix))
    dialog.selectFile(start.name)
    found = None
    while found is None and dialog.exec() == QFileDialog.DialogCode.Accepted:
        typed = Path(dialog.selectedFiles()[0])
        path = _completed(typed, kinds, dialog.selectedNameFilter())
        if path == typed or not path.exists() or _replaces(parent, path):
            found = path
    dialog.deleteLater()
    return found


def documents() -> Path:
    """The folder of the user's documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _kind(kinds: Sequence[FileKind], text: str) -> FileKind:
    return next((kind for kind in kinds if kind.text == text), kinds[0])


def _completed(typed: Path, kinds: Sequence[FileKind], chosen: str) -> Path:
    if typed.suffix.lower() in {kind.suffix for kind in kinds}:
        return typed
    return typed.with_name(typed.name + _kind(kinds, chosen).suffix)


def _replaces(parent: QWidget, path: Path) -> bool:
    """Ask what the dialog did not, since it did not know the whole name."""
    text = tr("{name} is there already. Shall it be replaced?").format(name=path.name)
    asking = QMessageBox(QMessageBox.Icon.Warning, tr("Replace the file?"), text, parent=parent)
    asking.setObjectName("replaceFile")
    replace = asking.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
    keep = asking.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    asking.setDefaultButton(keep)
    asking.exec()
    replaces = asking.clickedButton() is replace
    asking.deleteLater()
    return replaces


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("saveFile", text)
