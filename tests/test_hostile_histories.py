"""Files of history that are damaged, foreign, newer or tampered with: nothing is changed, and it is said why."""

import json
import tracemalloc
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest

from simulator.exchange import ExportKind, Fault, RefusedHistoryError
from simulator.export import history_reading
from simulator.house import House, open_house
from simulator.ports import LONGEST_NOTE
from tests.histories import toured
from tests.templates import furnish

pytestmark = pytest.mark.xdist_group("hostile-histories")

Content = dict[str, Any]


def no_matter(done: int, total: int) -> None:
    """Tell nobody."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file of two attempts that is taken."""
    folder = tmp_path_factory.mktemp("good")
    with toured(folder / "data", 2) as house:
        house.transfer.export(ExportKind.JSON, house.desk.archive.history(), folder / "a.json", no_matter)
    return (folder / "a.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A folder without attempts, for all tests whose files are refused."""
    furnish(folder := tmp_path_factory.mktemp("empty"), shipped=False)
    with open_house(folder) as opened:
        yield opened


@pytest.fixture
def taker(tmp_path: Path, good: str) -> Iterator[House]:
    """A folder that has taken the good file."""
    (tmp_path / "a.json").write_text(good, encoding="utf-8")
    furnish(tmp_path / "data", shipped=False)
    with open_house(tmp_path / "data") as opened:
        assert opened.transfer.import_history(tmp_path / "a.json", no_matter).new == 2
        yield opened


def refusal(house: House, content: str | bytes) -> RefusedHistoryError:
    """Have a file refused, prove that nothing has been changed, and return why."""
    path = house.folder / "import.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    before = list(house.store.exchange.known()), house.desk.archive.candidates()
    with pytest.raises(RefusedHistoryError) as caught:
        house.transfer.import_history(path, no_matter)
    assert (list(house.store.exchange.known()), house.desk.archive.candidates()) == before
    assert caught.value.path == path
    return caught.value


def with_content(good: str, part: str, text: Callable[[Content], str | None]) -> str:
    """The file with its bank or its last attempt replaced by a text, or changed in place, and sealed anew."""
    lines = good.split("\n")
    place = {"banks": 2, "attempts": len(lines) - 3}[part]
    content = json.loads(lines[place])["content"]
    changed = text(content) or json.dumps(content)
    lines[place] = f'{{"digest":"{sha256(changed.encode()).hexdigest()}","content":{changed}}}'
    return "\n".join(lines)


def put(place: str, value: object) -> Callable[[Content], None]:
    """Something that sets a value in nested JSON by a path like journal.0.seq."""

    def change(content: Content) -> None:
        found: Any = content
        *way, last = [int(step) if step.lstrip("-").isdecimal() else step for step in place.split(".")]
        for step in way:
            found = found[step]
        found[last] = value

    return change


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("", Fault.FOREIGN),
        ("attempt_uid,candidate\n", Fault.FOREIGN),
        ("\0" * 99, Fault.FOREIGN),
        (b"\xff\xfe{}", Fault.FOREIGN),
        (b"\xef\xbb\xbf{}", Fault.NOT_JSON),
        ("[" * 100_000, Fault.FOREIGN),
        ('{"format":"examgate-history","version":2,"attempts":' + "[" * 100_000, Fault.NOT_JSON),
        ("[]", Fault.FOREIGN),
        ("{}", Fault.FOREIGN),
        ('{"format":"another","version":1}', Fault.FOREIGN),
        ('{"format":1,"version":1}', Fault.FOREIGN),
        ('{"format":"examgate-history","version":3,"new":[]}', Fault.NEWER),
        ('{"format":"examgate-history","version":' + "9" * 5000 + "}", Fault.FOREIGN),
        ('{"format":"examgate-history","version":1}', Fault.MALFORMED),
        ('{"format":"examgate-history","version":1,"version":1}', Fault.MALFORMED),
    ],
    ids=range(15),
)
def test_what_is_no_history_is_named_for_what_it_is(house: House, content: str | bytes, fault: Fault):
    assert refusal(house, content).fault is fault


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_breaks_off_is_refused(house: House, good: str, share: float):
    assert refusal(house, good[: int(len(good) * share)]).fault is Fault.NOT_JSON


@pytest.mark.parametrize(
    ("place", "value", "fault"),
    [
        ("result.score.right", 0, Fault.SCORE),
        ("result.score.scale", 1000, Fault.SCORE),
        ("result.score", {"right": 13, "scored": 13}, Fault.SCORE),
        ("result.score", {"right": 13, "scored": 13, "scale": 700}, Fault.MALFORMED),
        ("result.flagged", 12, Fault.SCORE),
        ("result.used_ms", 2**63, Fault.MALFORMED),
        ("journal.3.at_ms", 2**60, Fault.MALFORMED),
        ("journal.3.at_ms", 2**50, Fault.JOURNAL),
        ("journal.3.seq", 7, Fault.JOURNAL),
        ("journal.3.body", {"question": 13}, Fault.UNREADABLE),
        ("journal.1.body", {"question": 13, "walk": None}, Fault.JOURNAL),
        ("journal.1.body", {"question": 10**30, "walk": None}, Fault.JOURNAL),
        ("journal.1.body", {"question": 0, "walk": None}, Fault.JOURNAL),
        ("journal.1.name", "unheard-of", Fault.UNREADABLE),
        ("journal.1.version", 99, Fault.UNREADABLE),
        ("journal.-1.name", "time-noted", Fault.JOURNAL),
        ("journal", [], Fault.JOURNAL),
        ("form.version", 99, Fault.UNREADABLE),
        ("form.content.slots", [], Fault.JOURNAL),
        ("form.content.bank", "another", Fault.JOURNAL),
        ("form.content.slots.0.item", "unheard-of", Fault.JOURNAL),
        ("form.content.slots.0.order", ["A", "A"], Fault.JOURNAL),
        ("form.content.revision", "0" * 64, Fault.BANK_MISSING),
        ("revision", "0" * 64, Fault.BANK_MISSING),
        ("candidate", "", Fault.MALFORMED),
        ("candidate", "   ", Fault.MALFORMED),
        ("candidate", "A\0", Fault.MALFORMED),
        ("candidate", "A\nB", Fault.MALFORMED),
        ("candidate", "x" * 1001, Fault.MALFORMED),
        ("id", "../../etc", Fault.MALFORMED),
        ("opened_at", "2026-03-02T09:00:00", Fault.MALFORMED),
        ("opened_at", "9999-12-31T23:59:59Z", Fault.MALFORMED),
        ("opened_at", "0001-01-01T00:00:00+14:00", Fault.MALFORMED),
        ("result.ended_at", "9999-12-31T23:59:59-14:00", Fault.MALFORMED),
        ("journal.3.written_at", "9999-12-31T23:59:59-14:00", Fault.MALFORMED),
        ("archived_at", "1999-12-31T23:59:59Z", Fault.MALFORMED),
        ("unheard-of", "", Fault.MALFORMED),
        ("note", "x" * (LONGEST_NOTE + 1), Fault.MALFORMED),
    ],
)
def test_an_attempt_that_was_tampered_with_and_sealed_anew_is_refused(
    house: House, good: str, place: str, value: object, fault: Fault
):
    error = refusal(house, with_content(good, "attempts", put(place, value)))
    assert (error.fault, error.place) == (fault, "attempt 2"), error.detail


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ('{"id":1,"id":1}', "twice"),
        ('{"id":' + "9" * 5000 + "}", "digits"),
        ('{"deep":[{"x":"a\\u0000"}]}', "NUL"),
    ],
    ids=["duplicate", "huge", "nul"],
)
def test_an_attempt_made_to_confuse_a_reader_is_refused(house: House, good: str, text: str, detail: str):
    error = refusal(house, with_content(good, "attempts", lambda _: text))
    assert (error.fault, error.place) == (Fault.MALFORMED, "attempt 2")
    assert detail in error.detail


@pytest.mark.parametrize(
    ("place", "value", "fault"),
    [
        ("header.version", 99, Fault.UNREADABLE),
        ("header.content.title", 7, Fault.UNREADABLE),
        ("items.0.item.content.type", "unheard-of", Fault.UNREADABLE),
        ("items.0.block", "zz", Fault.MALFORMED),
        ("pictures", [{"name": "../a.svg", "data": ""}], Fault.MALFORMED),
        ("pictures", [{"name": "media/a.svg", "data": "PHNjcmlwdD4="}], Fault.MALFORMED),
        ("pictures", [{"name": "media/a.png", "data": "#"}], Fault.MALFORMED),
    ],
)
def test_a_bank_that_was_tampered_with_and_sealed_anew_is_refused(
    house: House, good: str, place: str, value: object, fault: Fault
):
    error = refusal(house, with_content(good, "banks", put(place, value)))
    assert (error.fault, error.place) == (fault, "bank 1"), error.detail


@pytest.mark.parametrize("text", ['{"id":' * 50_000 + "1" + "}" * 50_000, '{"id":NaN}', '{"id":"\\ud800"}'])
def test_what_json_does_not_allow_is_no_json(house: House, good: str, text: str):
    assert refusal(house, with_content(good, "attempts", lambda _: text)).fault is Fault.NOT_JSON


def test_an_attempt_that_is_in_the_file_twice_is_refused(house: House, good: str):
    told = json.loads(good)
    name = told["attempts"][0]["content"]["id"]
    assert refusal(house, with_content(good, "attempts", put("id", name))).fault is Fault.TWICE


def test_another_attempt_under_a_known_name_is_refused(taker: House, good: str):
    other = with_content(good, "attempts", put("opened_at", "2020-01-01T00:00:00Z"))
    assert refusal(taker, other).fault is Fault.CONFLICT


def test_a_file_that_is_too_large_is_not_even_read(house: House, good: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history_reading, "LARGEST_FILE", len(good) - 1)
    assert refusal(house, good).fault is Fault.TOO_LARGE


def test_a_file_is_in_memory_once_and_no_more(house: House, good: str):
    path = house.folder / "large.json"
    path.write_text(good.replace('"attempts":[', '"attempts":[' + " " * 2**23), encoding="utf-8")
    tracemalloc.start()
    try:
        assert history_reading.open_history(path).attempts == 2
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1.2 * path.stat().st_size


def test_no_byte_can_be_changed_unnoticed(house: House, good: str):
    chance, data = Random(1), good.encode()
    start = data.index(b'"banks"')
    for _ in range(60):
        place = chance.randrange(start, len(data) - 3)
        changed = bytes((*data[:place], data[place] ^ (1 << chance.randrange(7)), *data[place + 1 :]))
        assert refusal(house, changed).fault in {Fault.CHANGED, Fault.NOT_JSON, Fault.MALFORMED}
