"""The shelf in step with the bank folders: reads what has changed, forgets what is gone, nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from simulator.exam.bank import BankId, Revision
from simulator.exam.problems import Code, Problem
from simulator.ports import Reading, Shelved, UnknownBankError
from simulator.session.shelf import bank_folders, find, refresh
from tests import builders
from tests.session.fakes import MemoryLibrary

MLS, SAA = Path("banks/mls"), Path("banks/saa")
TITLES = {MLS: "Machine Learning", SAA: "architect"}
BROKEN = Problem("bank.md", 1, Code.BANK_MISSING)


@dataclass
class Disk:
    """Bank folders with a signature each; `read` are those that were read, in order."""

    signatures: dict[Path, str]
    read: list[Path] = field(default_factory=list)
    library: MemoryLibrary = field(default_factory=MemoryLibrary)

    def refresh(self, folders: Sequence[Path] | None = None) -> tuple[Shelved, ...]:
        self.read.clear()
        found = self.signatures if folders is None else folders
        return refresh(self.library, found, read=self._read, signature=self.signatures.__getitem__)

    def _read(self, folder: Path) -> Reading:
        self.read.append(folder)
        title = TITLES.get(folder)
        bank = builders.bank(id=BankId(folder.name), title=title) if title else None
        return Reading(bank, Revision(f"{folder} {self.signatures[folder]}"), (BROKEN,), {}, {})


@pytest.fixture
def disk() -> Disk:
    return Disk({MLS: "1", SAA: "1"})


def test_new_folders_are_read_and_shelved_by_title(disk: Disk):
    shelf = disk.refresh()

    assert disk.read == [MLS, SAA]
    assert [shelved.title for shelved in shelf] == ["architect", "Machine Learning"]


def test_the_longest_exam_comes_first(disk: Disk):
    short = builders.bank(id=BankId("mls"), title="A tour")
    long = replace(short, id=BankId("saa"), title="Z", blueprint=builders.tiny_blueprint(total=7, scored=5))
    banks = {MLS: short, SAA: long}

    shelf = refresh(
        disk.library,
        banks,
        read=lambda folder: Reading(banks[folder], Revision(str(folder)), (), {}, {}),
        signature=str,
    )

    assert [shelved.title for shelved in shelf] == ["Z", "A tour"]


def test_folders_that_have_not_changed_are_not_read_again(disk: Disk):
    first = disk.refresh()

    assert disk.refresh() == first
    assert disk.read == []


def test_only_the_folder_that_has_changed_is_read_again(disk: Disk):
    disk.refresh()
    disk.signatures[SAA] = "2"
    shelf = disk.refresh()

    assert disk.read == [SAA]
    assert [shelved.signature for shelved in shelf] == ["2", "1"]


def test_a_folder_that_is_gone_is_forgotten_and_its_revision_stays(disk: Disk):
    disk.refresh()
    del disk.signatures[MLS]
    shelf = disk.refresh()

    assert [shelved.folder for shelved in shelf] == [str(SAA)]
    assert disk.library.shelf() == shelf
    assert disk.library.bank(Revision(f"{MLS} 1")).title == "Machine Learning"


def test_a_folder_that_comes_back_is_read_again(disk: Disk):
    disk.refresh()
    disk.refresh([SAA])
    disk.refresh()

    assert disk.read == [MLS]


def test_a_folder_that_is_no_bank_is_on_the_shelf_with_its_problems():
    disk = Disk({Path("banks/broken"): "1"})
    shelf = disk.refresh()

    assert [(shelved.revision, shelved.problems) for shelved in shelf] == [(None, (BROKEN,))]
    assert disk.refresh() == shelf
    assert disk.read == []


def test_a_folder_named_twice_is_on_the_shelf_once(disk: Disk):
    shelf = disk.refresh([MLS, MLS])

    assert [shelved.folder for shelved in shelf] == [str(MLS)]
    assert disk.read == [MLS]


def test_no_folders_make_an_empty_shelf(disk: Disk):
    disk.refresh()

    assert disk.refresh([]) == ()
    assert disk.library.shelf() == ()


@pytest.mark.parametrize("name", ["saa", str(SAA)])
def test_a_bank_is_found_by_its_name_or_its_folder(disk: Disk, name: str):
    assert find(disk.refresh(), name).title == "architect"


@pytest.mark.parametrize("name", ["", "architect", "banks/broken"])
def test_a_bank_that_cannot_be_used_is_not_found(name: str):
    disk = Disk({SAA: "1", Path("banks/broken"): "1"})

    with pytest.raises(UnknownBankError):
        find(disk.refresh(), name)


def test_bank_folders_are_those_below_the_roots_that_hold_a_header(tmp_path: Path):
    for name in ("own/b", "own/a", "shipped/c", "shipped/deep/d"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "bank.md").touch()
    (tmp_path / "own" / "empty").mkdir()
    (tmp_path / "own" / "bank.md").touch()
    roots = [tmp_path / "shipped", tmp_path / "none", tmp_path / "own", tmp_path / "own" / "bank.md"]

    assert [str(folder.relative_to(tmp_path)) for folder in bank_folders(roots)] == ["shipped/c", "own/a", "own/b"]
