"""Settings that cannot be read have their defaults again, and the home page says so."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.ports import NotSavedError
from simulator.session.preferences import Preferences
from simulator.ui.pages.home import HomePage


def tr(text: str) -> str:
    """Translate a text of the window."""
    return QCoreApplication.translate("Window", text)


def mend_settings(preferences: Preferences, page: QWidget | None) -> None:
    """Give settings that cannot be read their defaults again, and say so on a home page."""
    with suppress(NotSavedError):  # they count as not set anyhow
        mended = preferences.mend()
        if mended and isinstance(page, HomePage):
            text = tr(
                "Settings that could not be read have their defaults again: {count}. Look at the choices above and "
                "at Set up…. Nothing else has changed."
            )
            page.set_failure(text.format(count=len(mended)))
