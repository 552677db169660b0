"""A fault that brings the program down: the next start tells it once and resumes the exam where it was."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.assembly.draw import draw as drawing
from simulator.exam.commands import Begin
from simulator.exam.plan import Wishes
from simulator.log.logbook import Logbook
from simulator.session.opening import draw, open_new
from simulator.session.shelf import find
from simulator.store.paths import logs_folder
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.watching import watched
from tests.histories import only_the_tour, toured
from tests.stage import Stage, stage

ROOT = Path(__file__).resolve().parents[2]


def begun(folder: Path, banks: Path) -> None:
    """An exam at its first question."""
    with toured(folder, 0, bank_root=banks) as house:
        revision = find(house.read_shelf(), "examgate-tour").revision
        assert revision is not None
        candidate = house.desk.archive.candidates()[0]
        form = draw(house.desk, drawing, revision, candidate.id, seed=1)
        open_new(house.desk, form, Wishes(), candidate.id).sitting.do(Begin())


def start(shown: Stage) -> None:
    """Show the home page as a start does, and what the run before has left."""
    shown.window.show_home()
    for chronicle in shown.window.findChildren(Chronicle):
        chronicle.begin()
    shown.settle()


@pytest.mark.usefixtures("screen")
def test_a_program_brought_down_by_a_fault_tells_so_once_and_resumes(tmp_path: Path) -> None:
    data, banks = tmp_path / "data", only_the_tour(tmp_path / "banks")
    begun(data, banks)
    done = subprocess.run([sys.executable, "-m", "tests.e2e.crashed", data, banks], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGSEGV
    with stage(data, bank_root=banks) as shown:
        diagnosing = Diagnosing(shown.look, shown.house.facts, Logbook(logs_folder(data)))
        with watched(shown.window, diagnosing, shown.house.desk):
            start(shown)
            assert "Segmentation fault" in diagnosing.text()
            shown.click("crashResume")
            assert 1 in shown.state.flags
            start(shown)
            assert not shown.is_shown("crashResume")
