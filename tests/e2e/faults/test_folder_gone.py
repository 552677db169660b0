"""The data folder is moved or deleted while an exam is running: the candidate is told, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from simulator.copies import Reason
from simulator.exam.commands import Command
from simulator.house import copies
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.session.sitting import Sitting
from tests.e2e.faults.small import FIRST, LAST, NAME, furnished, kept, open_exam, proofs, sit, small_house


def refused(sitting: Sitting, command: Command) -> Trouble:
    with pytest.raises(NotSavedError) as caught:
        sitting.do(command)
    return caught.value.trouble


def test_a_deleted_folder_is_told_and_then_written_anew_with_everything(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    furnished(folder)
    with small_house(folder) as house:
        sitting = open_exam(house)
        sit(house, sitting, FIRST)
        shutil.rmtree(folder)
        assert refused(sitting, LAST[0]) is Trouble.MOVED
        sit(house, sitting, LAST)
        with pytest.raises(StoreError) as caught, small_house(folder):
            pass
        assert caught.value.trouble is Trouble.IN_USE, "the lock went with the folder"
    with small_house(folder) as house:
        assert proofs(house) == [True]
        assert kept(house) == len(house.desk.journal.read(sitting.attempt)) > len(FIRST)


def test_a_folder_deleted_before_the_exam_is_left_is_written_anew_at_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    furnished(folder)
    with small_house(folder) as house:
        sitting = open_exam(house)
        sit(house, sitting, FIRST)
        shutil.rmtree(folder)
    with small_house(folder) as house:
        assert kept(house) == sitting.state.seq


def test_a_folder_that_was_moved_goes_on_where_it_was_once_it_is_back(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    furnished(folder)
    with small_house(folder) as house:
        sitting = open_exam(house)
        sit(house, sitting, FIRST)
        folder.rename(tmp_path / "elsewhere")
        assert refused(sitting, LAST[0]) is Trouble.MOVED
        (tmp_path / "elsewhere").rename(folder)
        sit(house, sitting, LAST)
        assert house.store.check() == ()
    with small_house(folder) as house:
        assert proofs(house) == [True]


@pytest.mark.parametrize("tries", [1, 3])
def test_what_lies_in_the_place_of_the_database_is_not_overwritten(tmp_path: Path, tries: int) -> None:
    folder = tmp_path / "data"
    furnished(folder)
    with small_house(folder) as house:
        sitting = open_exam(house)
        sit(house, sitting, FIRST)
        shutil.rmtree(folder)
        folder.mkdir()
        (folder / NAME).write_text("mine")
        assert {refused(sitting, LAST[0]) for _ in range(tries)} == {Trouble.MOVED}
    assert (folder / NAME).read_text() == "mine"
    (rescued,) = folder.glob("examgate-*-rescued.sqlite3")
    rescued.replace(folder / NAME)
    with small_house(folder) as house:
        assert kept(house) == sitting.state.seq, "it lies beside it"


def test_a_second_copy_beside_it_leaves_the_first_one_whole(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    for _ in range(2):
        furnished(folder)
        with small_house(folder) as house:
            sit(house, open_exam(house), FIRST)
            for file in folder.glob(f"{NAME}*"):
                file.unlink()
            (folder / NAME).write_text("mine")
        (folder / NAME).unlink()
    found = copies(folder)
    rescued = [one for one in found.all() if one.reason is Reason.RESCUED]
    assert [len(found.preview(one).unfinished) for one in rescued] == [1, 1]
