"""The program built with its Python starts where there is none, opens its window, and ends when it is asked to."""

import os
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pytest

ROOT = Path(__file__).resolve().parents[2]
UV = os.environ.get("UV", "uv")
BUILD = ("--isolated", "--no-compile-bytecode", "--no-default-groups", "--group", "release")
MOST_MIB = 230
PATIENCE_S = 60


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


def banks(data: Path) -> int:
    """How many banks the database of a data folder holds."""
    try:
        with closing(sqlite3.connect(f"file:{data}/examgate.sqlite3?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(DISTINCT bank) FROM revision").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
