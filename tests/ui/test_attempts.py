"""What is made ready behind the first page of an attempt."""

import gc
from pathlib import Path

import pytest

from tests.histories import only_the_tour
from tests.stage import stage

pytestmark = pytest.mark.usefixtures("screen")


def test_collections_are_spared_what_the_first_form_loaded_once_whichever_form_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    banks, frozen = only_the_tour(tmp_path / "banks"), list[int]()
    with stage(tmp_path / "data", bank_root=banks) as shown:
        shown.begin()
        attempt = shown.bridge.opened.attempt.id
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(1))
    with stage(tmp_path / "data", bank_root=banks) as shown:
        for _ in range(2):  # the second at once, so that the first is not read to its end
            shown.window.resume(attempt)
        shown.settle()
        shown.wait_for(lambda: frozen == [1])
