"""The foot of the home page says where the data lies."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QDesktopServices

from tests.stage import stage
from tests.ui.opener import Opener

pytestmark = pytest.mark.usefixtures("screen")


def test_the_first_start_names_the_data_folder_and_opens_it(tmp_path: Path) -> None:
    opener, method = Opener(), cast("Any", "open")
    QDesktopServices.setUrlHandler("file", opener, method)
    with stage(tmp_path) as shown:
        assert str(tmp_path) in shown.find("dataFolder").accessibleName()
        shown.click("openDataFolder")
    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.opened] == [str(tmp_path)]
