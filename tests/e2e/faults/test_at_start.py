"""What lies where the data should be is of no use: the command says why in a line, ends with 3, and touches nothing."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from random import Random

import pytest

from simulator.app import main
from simulator.cli.words import trouble
from simulator.ports import Trouble
from simulator.session.shelf import bank_folders
from tests.e2e.faults.disk import broken, lay_between
from tests.e2e.faults.small import NAME, furnished, proofs, small_house

NOBODY = 65534
OLD = Path(__file__).parents[2] / "data" / "store-0001.sqlite3"


def lay_a_text(folder: Path) -> None:
    furnished(folder).write_text("Dear diary, today")


def lay_a_folder(folder: Path) -> None:
    furnished(folder).unlink()
    (folder / NAME / "inside").mkdir(parents=True)


def cut_off(folder: Path) -> None:
    path = furnished(folder)
    path.write_bytes(path.read_bytes()[:50_000])


def zero_the_first_page(folder: Path) -> None:
    path = furnished(folder)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def scribble_on_the_schema(folder: Path) -> None:
    path = furnished(folder)
    data = path.read_bytes()
    path.write_bytes(data[:100] + Random(3).randbytes(3996) + data[4096:])


def make_it_newer(folder: Path) -> None:
    with closing(sqlite3.connect(furnished(folder))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def lay_a_file_for_the_folder(folder: Path) -> None:
    folder.write_text("mine")


def forbid_the_folder(folder: Path) -> None:
    furnished(folder)
    folder.chmod(0o555)


def forbid_the_file(folder: Path) -> None:
    furnished(folder).chmod(0o444)
    folder.chmod(0o777)
    (folder / "examgate.lock").chmod(0o666)


Arrange = Callable[[Path], None]
CASES: tuple[tuple[Arrange, Trouble], ...] = (
    (lay_a_text, Trouble.FOREIGN),
    (lay_a_folder, Trouble.FOREIGN),
    (cut_off, Trouble.DAMAGED),
    (zero_the_first_page, Trouble.DAMAGED),
    (scribble_on_the_schema, Trouble.DAMAGED),
    (make_it_newer, Trouble.NEWER),
    (lay_a_file_for_the_folder, Trouble.IN_THE_WAY),
    (forbid_the_folder, Trouble.READ_ONLY),
    (forbid_the_file, Trouble.READ_ONLY),
)


@contextmanager
def powerless() -> Iterator[None]:
    """Be a user who may not do everything."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A data folder to be, in one that anybody may look into."""
    above = tmp_path
    while above.stat().st_uid == os.geteuid() and above != above.parent:
        above.chmod(0o755)
        above = above.parent
    yield tmp_path / "data"
    if (tmp_path / "data").is_dir():
        (tmp_path / "data").chmod(0o755)


def content(folder: Path) -> dict[str, bytes]:
    """What lies there, but for what SQLite keeps beside a database that it reads."""
    files = [folder] if folder.is_file() else [one for one in folder.rglob("*") if one.is_file()]
    return {str(one): one.read_bytes() for one in files if one.suffix not in {".lock", ".sqlite3-shm", ".sqlite3-wal"}}


@pytest.mark.parametrize(("arrange", "kind"), CASES, ids=[arrange.__name__ for arrange, _ in CASES])
def test_data_that_cannot_be_used_is_told_in_one_line_and_not_touched(
    arrange: Arrange, kind: Trouble, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arrange(folder)
    before = content(folder)
    with powerless() if kind is Trouble.READ_ONLY else nullcontext():
        code = main(["--data-dir", str(folder), "history", "list"])
    said = capsys.readouterr().err
    assert code == 3
    assert said.startswith(f"examgate: {trouble(kind, None)} ({folder}")
    assert said.count("\n") == 1
    assert content(folder) == before


@pytest.mark.parametrize("name", ["my exams", "Prüfungen – 試験 🎓", "a/b/../c", "x" * 200, "50%#?&"])
def test_a_data_folder_of_any_name_is_made_and_found_again(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--data-dir", name, "bank", "list"]) == 0
    assert main(["--data-dir", str(tmp_path / name), "bank", "list"]) == 0
    assert (tmp_path / name / NAME).is_file()
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", ["x" * 300, "/".join(["deep" * 40] * 40), "/proc/data"])
def test_a_data_folder_that_cannot_be_made_is_told(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", name, "bank", "list"]) == 3
    assert trouble(Trouble.MISSING, None) in capsys.readouterr().err


def test_a_full_disk_at_the_first_start_is_told_and_the_next_one_succeeds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay_between()
    for room in (0, 5_000, 50_000):
        with broken(room=room):
            assert main(["--data-dir", str(tmp_path), "bank", "list"]) == 3
        assert trouble(Trouble.FULL, None) in capsys.readouterr().err
    assert main(["--data-dir", str(tmp_path), "bank", "list"]) == 0


def test_an_old_database_is_left_as_it_is_where_the_disk_has_no_room_for_its_copy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay_between()
    (tmp_path / NAME).write_bytes(OLD.read_bytes())
    with broken(room=100_000):
        code = main(["--data-dir", str(tmp_path), "history", "list"])
    assert code == 3
    assert trouble(Trouble.FULL, None) in capsys.readouterr().err
    assert main(["--data-dir", str(tmp_path), "history", "list"]) == 0
    assert "Ada" in capsys.readouterr().out


def test_a_full_disk_at_the_end_loses_nothing(tmp_path: Path) -> None:
    lay_between()
    furnished(tmp_path, attempts=1)
    with small_house(tmp_path) as house:
        house.store.settings.put("appearance", "dark")
        with broken(room=0, fails=lambda kind, _file: sqlite3.SQLITE_FULL if kind == "write" else 0):
            house.store.close()
    with small_house(tmp_path) as house:
        assert house.store.settings.get("appearance") == "dark"
        assert proofs(house) == [True]


def test_a_bank_folder_that_may_not_be_looked_into_does_not_keep_the_program_from_starting(folder: Path) -> None:
    locked = folder / "banks" / "mine"
    locked.mkdir(parents=True)
    locked.chmod(0)
    with powerless():
        assert bank_folders([folder / "banks"]) == (locked,)
    locked.chmod(0o755)
    (folder / "banks").chmod(0)
    with powerless():
        assert bank_folders([folder / "banks"]) == (folder / "banks",)
    (folder / "banks").chmod(0o755)
