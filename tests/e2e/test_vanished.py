"""The files of the program vanish while an exam is on screen: it goes to its end, and an error resumes it."""

import subprocess
import sys
from pathlib import Path

from tests.histories import only_the_tour

ROOT = Path(__file__).resolve().parents[2]


def test_an_exam_needs_no_file_of_the_program_from_its_first_question_to_its_end(tmp_path: Path) -> None:
    folders = str(tmp_path / "data"), str(only_the_tour(tmp_path / "banks"))
    command = [sys.executable, "-m", "tests.e2e.vanished", *folders]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "details\n"), done.stderr
    assert done.stderr.count("Traceback") == done.stderr.count("ZeroDivisionError") == 1, done.stderr
