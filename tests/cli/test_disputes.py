"""`bank apply`, as a maintainer types it: what is written, what is told, the exit code."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.exam.bank import BankId
from simulator.exam.dispute import DisputeKind
from simulator.exam.items import ItemId
from simulator.formats.native.reader import read_folder
from simulator.ports import Reading
from tests.disputes import about, dispute, save
from tests.formats.folders import HEADER, put, sound

Output = pytest.CaptureFixture[str]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return put(tmp_path / "bank", {"bank.md": HEADER, "items/a.md": "\n".join(map(sound, "abc"))})


@pytest.fixture
def reading(bank: Path) -> Reading:
    return read_folder(bank)


def apply(bank: Path, *files: Path, words: tuple[str, ...] = ()) -> int:
    return main(["bank", "apply", str(bank), *map(str, files), *words])


def keys(bank: Path) -> dict[str, str]:
    found = read_folder(bank).bank
    assert found is not None
    return {item.id: "".join(sorted(item.keys)) for item in found.items}


def test_a_proposed_key_is_set_in_its_block_alone(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    before = (bank / "items/a.md").read_text().split("\n")
    files = [save(tmp_path / name, about(reading, "b", key="A")) for name in ("1", "2")]
    assert apply(bank, *files) == 0
    assert keys(bank) == {"a": "B", "b": "A", "c": "B"}
    after = (bank / "items/a.md").read_text().split("\n")
    assert sum(one != two for one, two in zip(before, after, strict=True)) == 2
    assert "items/a.md:21: b\n  key B → A, proposed by 2: applied" in capsys.readouterr().out


def test_a_report_that_was_settled_by_an_earlier_one_is_nothing_to_do(
    bank: Path, reading: Reading, tmp_path: Path, capsys: Output
):
    file = save(tmp_path / "1", about(reading, "b", key="A"))
    assert apply(bank, file) == 0
    assert apply(bank, file) == 0
    assert "the key is wrong, proposes A: nothing to change: that is the key by now" in capsys.readouterr().out


def test_the_proposed_key_is_told_whatever_is_found(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    said = [
        about(reading, "b", key="A"),
        about(reading, "b", key="B"),
        about(reading, "b", key="C", digest="0" * 64),
        about(reading, "b", key="D", digest=""),
        about(reading, "c", key="AB", bank=BankId("other")),
        dispute("gone", key="BC"),
    ]
    apply(bank, *(save(tmp_path / str(place), one) for place, one in enumerate(said)))
    told = [line.split("proposes ")[1] for line in capsys.readouterr().out.splitlines() if "proposes" in line]
    assert [line.partition(":")[0].split(" (")[0] for line in told] == ["A", "B", "C", "D", "AB", "BC"]


def test_only_the_folder_of_one_bank_is_changed(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    file = save(tmp_path / "1", about(reading, "b", key="A"))
    assert [apply(bank.parent, file), apply(bank / "items", file)] == [2, 2]
    assert keys(bank)["b"] == "B"
    assert f"there is no bank.md in this folder: {bank / 'items'}" in capsys.readouterr().err
    assert apply(bank / "bank.md", file) == 0


def test_joined_letters_and_emoji_are_printed_as_they_are(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    said = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001f469\u200d\U0001f4bb \u2764\ufe0f"
    apply(bank, save(tmp_path / "1", about(reading, "b", text=said)))
    assert said in capsys.readouterr().out


def test_a_dry_run_writes_nothing(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    assert apply(bank, save(tmp_path / "1", about(reading, "b", key="A")), words=("--dry-run",)) == 0
    assert keys(bank)["b"] == "B"
    assert "would be applied" in capsys.readouterr().out


def test_other_kinds_are_listed_with_their_place_and_text(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    said = about(reading, "c", kind=DisputeKind.UNCLEAR, text="Per what?\nPer alarm?")
    assert apply(bank, save(tmp_path / "1", said)) == 0
    out = capsys.readouterr().out
    assert "items/a.md:41: c" in out
    assert "the question is unclear: to be read by you" in out
    assert "    Per what?\n    Per alarm?\n" in out


def test_a_question_that_has_changed_since_is_left_alone(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    file = save(tmp_path / "1", about(reading, "b", key="A"))
    put(bank, {"items/a.md": (bank / "items/a.md").read_text().replace("Recall", "Accuracy")})
    assert apply(bank, file) == 1
    assert keys(bank)["b"] == "B"
    assert "the question has changed since; look again" in capsys.readouterr().out


def test_contradicting_proposals_are_told_and_not_applied(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    files = [save(tmp_path / letter, about(reading, "b", key=letter)) for letter in "AC"]
    assert apply(bank, *files) == 1
    assert keys(bank)["b"] == "B"
    assert capsys.readouterr().out.count("the proposals contradict each other") == 2


def test_a_key_with_which_the_question_could_not_be_read_is_not_set(
    bank: Path, reading: Reading, tmp_path: Path, capsys: Output
):
    assert apply(bank, save(tmp_path / "1", about(reading, "b", key="ABCD"))) == 1
    assert keys(bank)["b"] == "B"
    assert "key-all" in capsys.readouterr().out


def test_a_file_that_is_no_dispute_stops_no_other(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    bad = tmp_path / "bad"
    bad.write_text('{\n  "format": 1}')
    assert apply(bank, bad, tmp_path / "none", save(tmp_path / "1", about(reading, "b", key="A"))) == 3
    assert keys(bank)["b"] == "A"
    out = capsys.readouterr().out
    assert "bad:2: not a dispute" in out
    assert "none: not a dispute: No such file" in out


def test_two_questions_of_one_file_are_both_set(bank: Path, reading: Reading, tmp_path: Path):
    files = [save(tmp_path / name, about(reading, name, key="D")) for name in "ac"]
    assert apply(bank, *files) == 0
    assert keys(bank) == {"a": "D", "b": "B", "c": "D"}


def test_a_file_named_twice_is_one_voice(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    file = save(tmp_path / "1", about(reading, "b", key="A"))
    apply(bank, file, file)
    assert "proposed by 1" in capsys.readouterr().out


def test_what_steers_a_terminal_is_not_printed(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    apply(bank, save(tmp_path / "1", about(reading, "b", text="\x1b[2Jgone\u202e")))
    out = capsys.readouterr().out
    assert "gone" in out
    assert not {"\x1b", "\u202e"} & set(out)


def test_json_says_the_same(bank: Path, reading: Reading, tmp_path: Path, capsys: Output):
    assert apply(bank, save(tmp_path / "1", about(reading, "b", key="A")), words=("--json",)) == 0
    value: Any = json.loads(capsys.readouterr().out)
    (question,) = value["questions"]
    assert (question["item"], question["line"], question["key_before"], question["key"]) == ("b", 21, "B", "A")
    assert question["applied"]
    assert question["disputes"][0]["finding"] == "proposed"


def test_no_file_is_wrong_use(bank: Path):
    with pytest.raises(SystemExit) as leaving:
        main(["bank", "apply", str(bank)])
    assert leaving.value.code == 2


def test_a_shipped_question_can_be_given_another_key(tmp_path: Path, capsys: Output):
    from simulator.places import banks

    found = read_folder(banks() / "examgate-tour")
    assert found.bank is not None
    item = next(one for one in found.bank.items if len(one.keys) == 1 and not one.areas)
    other = next(letter for letter in item.letters if letter not in item.keys)
    file = save(tmp_path / "1", about(found, ItemId(item.id), key=other))
    assert main(["bank", "apply", str(banks() / "examgate-tour"), str(file), "--dry-run"]) == 0
    assert "would be applied" in capsys.readouterr().out
