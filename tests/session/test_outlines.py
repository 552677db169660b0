"""Outlines of attempts that came without one are made from their journals, portion by portion."""

from pathlib import Path

import pytest

from simulator.exam.outline import outline
from simulator.house import House
from simulator.ports import AttemptId
from simulator.session import outlines, results
from tests.bench.crowd import crowded


class EnoughError(Exception):
    """The user has had enough."""


def enough(done: int, total: int) -> None:
    raise EnoughError


def expected(house: House, attempt: AttemptId) -> object:
    found = results.result(house.desk, attempt)
    return outline(found.report, house.desk.archive.met_before(attempt))


def test_outlines_are_made_and_what_is_made_stays_when_the_work_ends_early(tmp_path: Path):
    told: list[tuple[int, int]] = []
    with crowded(tmp_path, 9) as house:
        annals, attempts = house.store.annals, [row.id for row in house.desk.archive.history()]
        settled = annals.outlines(attempts)
        assert settled == {attempt: expected(house, attempt) for attempt in attempts}
        with house.store._database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM outline")

        with pytest.raises(EnoughError):
            outlines.fill(house.desk, annals, attempts[:2], enough)
        assert len(annals.outlines(attempts)) == 2

        outlines.fill(house.desk, annals, annals.without_outline(), lambda done, total: told.append((done, total)))
        assert annals.outlines(attempts) == settled
        assert told == [(7, 7)]


def test_an_attempt_that_is_deleted_for_good_meanwhile_does_not_end_the_work(tmp_path: Path):
    with crowded(tmp_path, 3) as house:
        annals, attempts = house.store.annals, [row.id for row in house.desk.archive.history()]
        with house.store._database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM outline")
        annals.remove(attempts[:1])
        annals.purge()
        assert outlines.fill(house.desk, annals, attempts, lambda done, total: None) == {attempts[0]}
        assert list(annals.outlines(attempts)) == sorted(attempts[1:])


def test_in_a_form_that_comes_again_every_question_is_repeated(tmp_path: Path):
    with crowded(tmp_path, 9) as house:
        newest, *others = house.desk.archive.history()
    assert newest.repeats is not None
    assert (newest.repeats.first_count, newest.repeats.again_count) == (0, 65)
    assert others[-1].repeats is not None
    assert (others[-1].repeats.first_count, others[-1].repeats.again_count) == (65, 0)
