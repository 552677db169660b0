"""Pictures of banks: fetched and checked once, and only those that may be shown."""

import pytest

from simulator.exam.bank import Revision
from simulator.ui import pictures
from simulator.ui.pictures import CheckedPictures

REVISION = Revision("one")
GOOD = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
REACHING = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>'


class Shelf:
    """Has pictures and counts how often it is asked."""

    def __init__(self, **held: bytes) -> None:
        self.held = {f"media/{name}.svg": data for name, data in held.items()}
        self.asked: list[str] = []

    def media(self, _revision: Revision, name: str) -> bytes | None:
        self.asked.append(name)
        return self.held.get(name)


def test_a_picture_is_fetched_once_for_all_its_questions() -> None:
    shelf = Shelf(one=GOOD)
    checked = CheckedPictures(shelf)
    for _ in range(2):
        assert [checked.media(REVISION, f"media/{name}.svg") for name in ("one", "none")] == [GOOD, None]
    assert shelf.asked == ["media/one.svg", "media/none.svg"]


def test_a_picture_that_reaches_for_something_is_not_given() -> None:
    assert CheckedPictures(Shelf(bad=REACHING)).media(REVISION, "media/bad.svg") is None


def test_the_same_name_in_another_revision_is_another_picture() -> None:
    shelf = Shelf(one=GOOD)
    checked = CheckedPictures(shelf)
    assert checked.media(REVISION, "media/one.svg") == GOOD
    shelf.held.clear()
    assert checked.media(Revision("two"), "media/one.svg") is None


def test_what_was_not_asked_for_longest_goes_when_pictures_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "KEPT", 2 * len(GOOD))
    shelf = Shelf(a=GOOD, b=GOOD, c=GOOD)
    checked = CheckedPictures(shelf)
    for name in "abacba":
        assert checked.media(REVISION, f"media/{name}.svg") == GOOD
    assert [name[6] for name in shelf.asked] == ["a", "b", "c", "b", "a"]
