"""Opening addresses in the browser, after a question each time or until told not to ask in this session."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget


class Browsing(QObject):
    """Knows whether it still asks; nothing is opened but addresses of the web."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asks = True

    def open(self, page: QWidget, address: str) -> None:
        """Open an address of the web, or ask on the page whether to."""
        if QUrl(address).scheme() not in {"http", "https"}:
            return
        if not self._asks:
            _open(address)
            return
        from simulator.ui.dialogs.ask import AskDialog, Choice

        AskDialog(
            page,
            self.tr("Open this page in the browser?"),
            self.tr("{address}\n\nThe browser goes online; Examgate itself does not.").format(address=address),
            (
                Choice(self.tr("Cancel"), "browseCancel"),
                Choice(self.tr("Open, ask no more"), "browseAlways", action=lambda: self._always(address)),
                Choice(self.tr("Open"), "browseOpen", "primary", lambda: _open(address)),
            ),
        ).open()

    def _always(self, address: str) -> None:
        self._asks = False
        _open(address)


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
