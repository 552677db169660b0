"""The program built with its Python starts where there is none, opens its window, and ends when it is asked to."""

import os
import shutil
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep
from zipfile import ZipFile

import pytest

from simulator.store.schema import HEAD
from tests.release.test_wheel import SHARED, travelling
from tests.release.typist import screen
from tests.stage import stage

ROOT = Path(__file__).resolve().parents[2]
UV = os.environ.get("UV", "uv")
BUILD = ("--isolated", "--no-compile-bytecode", "--no-default-groups", "--group", "release")
MOST_MIB = 230
PATIENCE_S = 60
PROOF = Path(__file__).parent / "proof"
"""A bank of one question: a formula and a drawing, each in a color that nothing else has."""
INKS = (b"\xfd\x01\xfe", b"\x02\xfe\x01")
"""Those colors as the picture of the screen holds them."""
RESUME = (1050, 243)
"""Where the button stands that resumes an exam, on the home page over the whole screen."""
OLD = ROOT / "tests" / "data" / "store-0001.sqlite3"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, built by the steps of the guide for contributors, but for where it is put."""
    folder = tmp_path_factory.mktemp("standalone")
    places = ("--distpath", folder / "dist", "--workpath", folder / "build", "--log-level", "ERROR")
    spec = "resources/packaging/examgate.spec"
    subprocess.run([UV, "run", *BUILD, "pyinstaller", *places, spec], cwd=ROOT, check=True)
    return folder / "dist" / "examgate" / "examgate"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment in which no other program is found."""
    return {"HOME": str(tmp_path), "PATH": "", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def run(program: Path, bare: dict[str, str], *words: str) -> str:
    done = subprocess.run([program, *words], cwd=bare["HOME"], env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_is_no_larger_than_need_be_and_has_no_link_to_nowhere(program: Path) -> None:
    files = [path for path in program.parent.rglob("*") if not path.is_dir()]
    assert sum(path.lstat().st_size for path in files) < MOST_MIB * 2**20
    assert [path for path in files if not path.exists()] == []


def test_it_names_what_it_brings_checks_its_banks_and_writes_a_workbook(program: Path, bare: dict[str, str]) -> None:
    assert " · Qt 6." in run(program, bare, "--version")
    assert " 0 errors" in run(program, bare, "bank", "check", "aws-mls-c01", "--no-duplicates")
    run(program, bare, "history", "export", "history.xlsx")
    assert (Path(bare["HOME"]) / "history.xlsx").stat().st_size > 0


def test_its_window_opens_a_data_folder_and_closes_it_when_asked_to(program: Path, bare: dict[str, str]) -> None:
    data = Path(bare["HOME"]) / "data"
    window = subprocess.Popen([program, "--data-dir", str(data)], cwd=bare["HOME"], env=bare)
    deadline = monotonic() + PATIENCE_S
    while banks(data) < 2 and monotonic() < deadline:
        sleep(0.1)
    window.send_signal(signal.SIGTERM)
    assert window.wait(PATIENCE_S) == 0
    assert not (data / "examgate.sqlite3-wal").exists()
    assert banks(data) == 2


def test_it_holds_every_resource_and_bank_that_the_wheel_does(program: Path) -> None:
    inside = program.parent / "_internal" / "simulator"
    found = {path.relative_to(inside).as_posix() for name in SHARED for path in (inside / name).rglob("*")}
    assert travelling() - found == set()
    assert {name for name in found - travelling() if not (inside / name).is_dir()} == set()


def test_it_draws_a_form_and_brings_an_old_database_up_to_date(program: Path, bare: dict[str, str]) -> None:
    assert "seed 5" in run(program, bare, "bank", "draw", "aws-mls-c01", "--seed", "5")
    data = Path(bare["HOME"]) / "data"
    data.mkdir()
    shutil.copy(OLD, data / "examgate.sqlite3")
    assert "Ada" in run(program, bare, "--data-dir", "data", "history", "list")
    assert found(data, "SELECT version_num FROM alembic_version") == HEAD


def test_a_person_sits_an_exam_with_it_by_keys_and_reads_the_report(program: Path, bare: dict[str, str]) -> None:
    data = Path(bare["HOME"]) / "data"
    with screen() as person:
        window = subprocess.Popen(
            [program, "--data-dir", data], cwd=bare["HOME"], env={**bare, **person.environment}, stderr=subprocess.PIPE
        )
        person.look_at("Examgate")
        person.wait_for(lambda: banks(data) == 2, "the banks are never read")
        person.try_until(lambda: found(data, "SELECT count(*) FROM attempt"), "Escape", "Tab", "space")
        person.press("alt+s", "alt+n", "alt+y", "b", "alt+n", "b", "alt+n", "b")
        person.press("alt+e", "alt+y", "alt+e", "alt+y", "alt+y")
        person.wait_for(lambda: found(data, "SELECT count(passed) FROM attempt"), "the exam is never scored")
        person.press("alt+s", "alt+n", "alt+d", "Next", "Next", "Next", "End", "Prior")  # the report and its charts
        person.try_until(lambda: list(data.parent.rglob("*.pdf")), "Tab", "space", "Return")
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=PATIENCE_S)
    assert (window.returncode, said) == (0, b"")
    assert [log.name for log in data.rglob("*.log*") if "Traceback" in log.read_text()] == []
    assert "1 of 1 scores hold" in run(program, bare, "--data-dir", "data", "attempt", "verify")
    run(program, bare, "--data-dir", "data", "history", "export", "sat.xlsx")
    (report,) = data.parent.rglob("*.pdf")
    assert report.read_bytes().startswith(b"%PDF-")
    with ZipFile(data.parent / "sat.xlsx") as book:
        assert [name for name in book.namelist() if name.startswith("xl/charts/chart")]


def test_it_draws_formulas_and_pictures(program: Path, bare: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(PROOF, tmp_path / "banks" / "proof")
    with stage(data, bank_root=tmp_path / "banks") as shown:
        shown.begin()
    with screen() as person:
        window = subprocess.Popen(
            [program, "--data-dir", data], cwd=bare["HOME"], env={**bare, **person.environment}, stderr=subprocess.PIPE
        )
        person.look_at("Examgate")
        person.wait_for(lambda: banks(data) == 3, "the banks are never read")
        person.still()
        person.click(*RESUME)
        person.wait_for(lambda: all(ink in person.picture.read_bytes() for ink in INKS), "one is never drawn")
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate(timeout=PATIENCE_S)
    assert (window.returncode, said) == (0, b"")


def banks(data: Path) -> int:
    """How many banks the database of a data folder holds."""
    return int(str(found(data, "SELECT count(DISTINCT bank) FROM revision") or 0))


def found(data: Path, query: str) -> object:
    """The one value that a query gives; None where there is no such table yet."""
    try:
        with closing(sqlite3.connect(f"file:{data}/examgate.sqlite3?mode=ro", uri=True)) as connection:
            return connection.execute(query).fetchone()[0]
    except sqlite3.OperationalError:
        return None
