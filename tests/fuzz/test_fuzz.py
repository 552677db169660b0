"""Every reader takes what once broke it, and some hundred inputs made of that: in time, and without an error."""

from random import Random
from time import process_time

import pytest

from simulator.export.history_format import VERSION
from tests.fuzz.corpus import FOLDER, SHARES, inputs
from tests.fuzz.run import SECONDS
from tests.fuzz.targets import TARGETS
from tests.fuzz.tokens import TOKENS

ROUNDS = {"tex": 20, "archive": 60, "bank": 100}
MOST_KB = 200


def _changed(data: bytes, other: bytes, chance: Random) -> bytes:
    """A few bytes of an input taken out, put in, doubled or mixed with another input."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at, size = chance.randint(0, len(made)), chance.choice((0, 1, 2, 8, 40))
        piece = chance.choice((b"", chance.randbytes(2), chance.choice(TOKENS).encode(), other[at : at + 40]))
        made[at : at + size] = piece * chance.choice((1, 1, 1, 2, 30))
    return bytes(made[:8_000])


@pytest.mark.parametrize("name", SHARES)
def test_no_input_breaks_or_stops_the_reader_of(name: str):
    known = [data for _, data in inputs(name)]
    chance = Random(name)
    made = [_changed(chance.choice(known), chance.choice(known), chance) for _ in range(ROUNDS.get(name, 200))]
    for data in [*known, *made]:
        started = process_time()
        TARGETS[name](data)
        assert process_time() - started < SECONDS, data


def test_the_inputs_that_are_kept_are_few_and_every_reader_has_some():
    kept = [file for file in FOLDER.rglob("*") if file.is_file()]
    assert {file.parent.name for file in kept} == set(SHARES) == set(TARGETS)
    assert sum(file.stat().st_size for file in kept) < MOST_KB * 1024


def test_the_inputs_of_history_have_every_version_that_is_read():
    kept = b"".join(data for _, data in inputs("history"))
    assert [number for number in range(1, VERSION + 1) if b'"version":%d,"program"' % number not in kept] == []
