"""Choices that outlive the program."""

import pytest

from simulator.ports import NotSavedError, Trouble
from simulator.store.store import Store


def test_what_was_never_put_is_not_there(store: Store):
    assert store.settings.get("appearance") is None


@pytest.mark.parametrize("value", ["dark", "", "Ünïcode 🙂", "a\nb"])
def test_a_value_comes_back_as_it_was_put(store: Store, value: str):
    store.settings.put("appearance", "light")
    store.settings.put("appearance", value)
    assert store.settings.get("appearance") == value


def test_a_value_that_could_not_be_put_is_told_and_the_old_one_stays(store: Store):
    store.settings.put("appearance", "light")
    with store._database.driver() as driver:
        driver.execute("PRAGMA max_page_count = 1")

    with pytest.raises(NotSavedError) as caught:
        store.settings.put("appearance", "dark" * 5000)
    assert caught.value.trouble is Trouble.FULL
    assert store.settings.get("appearance") == "light"


@pytest.mark.parametrize("raw", [b"\xff\xfe", 12.5, b"", "dark\0"])
def test_a_value_that_is_no_text_is_read_as_one_that_nobody_put(store: Store, raw: object):
    with store._database.driver() as driver:
        driver.execute("INSERT INTO setting (name, value) VALUES ('appearance', CAST(? AS TEXT))", (raw,))
    assert isinstance(store.settings.get("appearance"), str)
