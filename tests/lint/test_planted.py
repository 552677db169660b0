"""Five flaws of each rule in a bank of sound items are all found, with file and line, and what is sound is not told."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from simulator.exam.problems import Code, Level, Problem
from simulator.formats.native.reader import read_folder
from simulator.lint.lint import lint
from simulator.lint.rules import CODES
from tests.formats.folders import put
from tests.lint.drafts import HEADER, SVG, drafts, files_of
from tests.lint.flaws import BAD_PICTURES, ITEM_CODES, MARK, TIMES, flawed

SOUND = 200
THIN = "".join(f"  - group: thin {number}\n    words:\n      - thin word {number}{MARK}\n" for number in range(TIMES))
FOLLOWS = {
    (Code.READING_LOAD, Code.ENEMY_MISSING),
    (Code.READING_LOAD, Code.NEAR_DUPLICATE),
    (Code.KEY_ALL, Code.OPTION_COUNT),
    (Code.AOTA_NOTA, Code.PUNCTUATION_MIX),
}
"""What one flaw brings with it: long texts are made of the same words, every key of too few options is every option."""
OF_BANKS = {Code.KEY_LENGTH_BIAS, Code.LENGTH_RATIO, Code.KEY_POSITION}
"""A bank has each of these at most once: tests of their own."""


@dataclass(frozen=True)
class Planted:
    """What was planted and what was found."""

    expected: dict[Code, set[tuple[str, int]]]
    flawed: dict[str, Code]
    problems: Sequence[Problem]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    sound = drafts(SOUND)
    sound[:TIMES] = [
        one.without("keywords").with_front(f"keywords: [thin word {number}]")
        for number, one in enumerate(sound[:TIMES])
    ]
    bad = list(flawed(0))
    header = HEADER.replace("---\nItems", f"{THIN}---\nItems")
    texts = {"bank.md": header, **files_of([*sound, *(one for _, one in bad)])}
    expected = _marked(texts, {one.id: code for code, one in bad})
    clean = {name: text.replace(MARK, "") for name, text in texts.items()}
    reading = read_folder(put(tmp_path_factory.mktemp("bank"), {**clean, **BAD_PICTURES, "media/bars.svg": SVG}))
    assert reading.bank is not None
    found = lint(reading.bank, reading.places, media=reading.media)
    return Planted(expected, {one.id: code for code, one in bad}, (*reading.problems, *found.problems))


def _marked(texts: dict[str, str], flaws: dict[str, Code]) -> dict[Code, set[tuple[str, int]]]:
    """The places of all marks by the code of the item they stand in; in the header they are thin keywords."""
    expected: dict[Code, set[tuple[str, int]]] = {}
    for name, text in texts.items():
        lines = text.split("\n")
        for number, line in enumerate(lines, 1):
            if line.endswith(MARK):
                first = number if line.startswith("---") else number - 1
                before = (one for one in reversed(lines[: first + 1]) if one.startswith("item: "))
                item = next(before, "").removeprefix("item: ").rstrip(MARK)
                expected.setdefault(flaws.get(item, Code.CELL_THIN), set()).add((name, number))
    return expected


@pytest.mark.parametrize("code", [*ITEM_CODES, Code.CELL_THIN])
def test_five_flaws_of_each_rule_are_found_at_their_places(code: Code, planted: Planted):
    assert len(planted.expected[code]) == TIMES
    found = {(one.file, one.line) for one in planted.problems if one.code is code}
    assert planted.expected[code] - found == set()


def test_every_rule_is_planted():
    assert {*ITEM_CODES, Code.CELL_THIN, *OF_BANKS} >= CODES


def test_sound_items_are_told_nothing(planted: Planted):
    told = {one.item for one in planted.problems if one.item and one.level is not Level.INFO}
    assert told - set(planted.flawed) == set()


def test_flawed_items_are_told_only_what_was_planted_or_follows_from_it(planted: Planted):
    extras = {
        (planted.flawed[one.item], one.code)
        for one in planted.problems
        if one.item in planted.flawed and one.code is not planted.flawed[one.item] and one.level is not Level.INFO
    }
    assert extras == FOLLOWS


def test_the_header_is_told_nothing_but_thin_keywords(planted: Planted):
    assert {one.code for one in planted.problems if one.file == "bank.md"} == {Code.CELL_THIN}
