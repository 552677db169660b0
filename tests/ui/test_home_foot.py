"""The foot of the home page says where the data lies."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.stage import stage

pytestmark = pytest.mark.usefixtures("screen")


class Opener(QObject):
    """Takes the folders that would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_first_start_names_the_data_folder_and_opens_it(tmp_path: Path) -> None:
    opener, method = Opener(), cast("Any", "open")
    QDesktopServices.setUrlHandler("file", opener, method)
    with stage(tmp_path) as shown:
        assert str(tmp_path) in shown.find("dataFolder").accessibleName()
        shown.click("openDataFolder")
    QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(tmp_path)]
