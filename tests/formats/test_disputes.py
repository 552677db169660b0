"""Dispute files: what was written is read again, and anything else is refused with its place."""

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.dispute import Dispute, DisputeKind, UnreadableDisputeError
from simulator.exam.items import LETTERS
from simulator.formats.disputes import SIZE_LIMIT, dispute_text, parse_dispute, read_dispute
from tests.disputes import dispute, save
from tests.formats.profile import FEWER

GOOD = dispute_text(dispute(key="BD", text="See é."))

disputes = st.builds(
    dispute,
    item=st.from_regex(r"[a-z0-9][a-z0-9-]{0,30}", fullmatch=True),
    kind=st.sampled_from(DisputeKind),
    text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300).filter(str.strip),
    digest=st.sampled_from(["", "0f" * 32]),
) | st.builds(dispute, key=st.sets(st.sampled_from(LETTERS), min_size=1).map(lambda found: "".join(sorted(found))))


@FEWER
@given(disputes)
def test_what_was_written_is_read_again(found: Dispute):
    assert parse_dispute(dispute_text(found).encode()) == found


def test_a_file_holds_nothing_about_who_wrote_it_and_when():
    names = {"format", "version", "bank", "revision", "item", "digest", "kind", "key", "text", "program"}
    assert set(json.loads(GOOD)) == names


def test_half_a_letter_that_was_typed_does_not_break_the_file():
    assert parse_dispute(dispute_text(dispute(text="a\ud83d")).encode()).text == "a?"


BROKEN = {
    "empty": ("", 1, "truncated"),
    "another value": ("[]", 1, "Expected `object`"),
    "deeply nested": ("[" * 60_000, 1, "Expected `object`"),
    "cut off": (GOOD[:-20], 14, "truncated"),
    "an unknown field": (GOOD.replace('"program"', '"name"'), 14, "unknown field"),
    "a field less": (GOOD.replace('  "item": "q-0001",\n', ""), 1, "missing"),
    "a field twice": (GOOD.replace('"bank": "sample"', '"bank": "sample",\n  "bank": "sample"'), 5, "twice"),
    "another format": (GOOD.replace("examgate-dispute", "other"), 2, "format"),
    "a newer version": (GOOD.replace('"version": 1', '"version": 2'), 3, "version"),
    "no letter": (GOOD.replace('"B"', '"bb"'), 9, r"key\[0\]"),
    "too many letters": (GOOD.replace('"B"', ",".join(['"B"'] * 27)), 9, "key"),
    "an id too long": (GOOD.replace("q-0001", "q" * 81), 6, "item"),
    "an id that is a path": (GOOD.replace("q-0001", "../../etc"), 6, "item"),
    "no digest": (GOOD.replace("c" * 64, "c" * 63), 7, "digest"),
    "an unknown kind": (GOOD.replace('"kind": "key"', '"kind": "rude"'), 8, "kind"),
    "a text too long": (GOOD.replace("See é.", "x" * 4001), 13, "text"),
    "a key of another kind": (GOOD.replace('"kind": "key"', '"kind": "fact"'), 9, "kind `key`"),
    "a typing error without a word": (dispute_text(dispute(text=" ")), 10, "says nothing"),
    "a second value": (GOOD + "{}", 16, "trailing"),
}


@pytest.mark.parametrize(("text", "line", "reason"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_dispute_is_refused_with_its_place(text: str, line: int, reason: str):
    with pytest.raises(UnreadableDisputeError, match=reason) as caught:
        parse_dispute(text.encode())
    assert caught.value.line == line


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", GOOD.encode().replace("é".encode(), b"\xe9"), b"\x00" * 100])
def test_bytes_that_are_no_text_are_refused(data: bytes):
    with pytest.raises(UnreadableDisputeError):
        parse_dispute(data)


def test_a_file_from_a_windows_editor_is_read(tmp_path: Path):
    (tmp_path / "a.json").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_dispute(tmp_path / "a.json") == dispute(key="BD", text="See é.")


def test_a_large_file_is_refused_without_being_read_whole(tmp_path: Path):
    path = save(tmp_path / "a.json", dispute(key="B"))
    with path.open("ab") as file:
        file.truncate(64 * SIZE_LIMIT)
    tracemalloc.start()
    with pytest.raises(UnreadableDisputeError, match="larger"):
        read_dispute(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * SIZE_LIMIT


def test_a_file_one_byte_too_large_is_refused():
    with pytest.raises(UnreadableDisputeError, match="larger"):
        parse_dispute(GOOD.encode().ljust(SIZE_LIMIT + 1))
    assert parse_dispute(GOOD.encode().ljust(SIZE_LIMIT)) == dispute(key="BD", text="See é.")


def test_a_folder_is_no_dispute(tmp_path: Path):
    with pytest.raises(UnreadableDisputeError, match="not a file"):
        read_dispute(tmp_path)
