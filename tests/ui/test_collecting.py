"""Garbage is collected in the GUI thread and nowhere else."""

import gc
from collections.abc import Iterator
from threading import Thread, get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from simulator.ui.collecting import Collector


class Ring:
    """Rubbish that only a collection finds."""

    def __init__(self, ends: list[int]) -> None:
        self.itself, self.ends = self, ends

    def __del__(self) -> None:
        self.ends.append(get_ident())


@pytest.fixture
def collector(qapp: QObject) -> Iterator[Collector]:
    made = Collector(qapp)
    yield made
    made.deleteLater()
    gc.enable()


def test_rubbish_made_in_another_thread_ends_in_the_thread_of_the_window(collector: Collector, qtbot: QtBot) -> None:
    ends: list[int] = []
    thread = Thread(target=lambda: [Ring(ends) for _ in range(10_000)])
    thread.start()
    thread.join()
    assert ends == []
    qtbot.waitUntil(lambda: len(ends) == 10_000, timeout=60_000)
    assert set(ends) == {get_ident()}
