"""A bank tries in many ways to have a file opened or a server asked, on every screen and in every export: none does."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.guard.ways import DRAWINGS, TEXTS, WAYS

pytestmark = [
    pytest.mark.xdist_group("guard"),
    pytest.mark.skipif(platform.system() != "Linux", reason="the kernel of Linux tells of files that are opened"),
]
ROOT = Path(__file__).parents[2]


def _journey(folder: Path, *how: str) -> dict[str, Any]:
    """Run the journey in a process of its own and return what it tells."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.guard.journey", str(folder), *how]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=120)
    assert ended.returncode == 0, ended.stderr[-2000:]
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return told


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a journey through all screens and exports tells."""
    return _journey(tmp_path_factory.mktemp("guard"))


@pytest.mark.parametrize("way", WAYS)
def test_a_bank_reaches_nothing_by(way: str, told: dict[str, Any]):
    opened = [name for name in told["opened"] if name.replace("\\", "/").rpartition("/")[2] == f"{way}.png"]
    asked = [line for line in told["asked"] if line.split(" ")[1:2] == [f"/{way}"]]
    assert (opened, asked) == ([], [])


def test_nothing_else_is_reached_either(told: dict[str, Any]):
    assert (told["opened"], told["asked"], told["reached"]) == ([], [], [])
    assert len(WAYS) >= 30


def test_every_screen_and_export_was_seen_under_guard(told: dict[str, Any]):
    questions = (len(TEXTS) + 7) // 8 + (len(DRAWINGS) + 7) // 8 + 1
    numbered = {f"{kind} {number}" for kind in ("question", "answer") for number in range(1, questions + 1)}
    others = {"home", "showProblems", "exhibit", "report", "saved PDF", "saved HTML", "answers", "dispute", "replay"}
    exports = {"history", "export csv", "export answers", "export xlsx", "export json"}
    assert set(told["screens"]) >= numbered | others | exports


def test_the_guard_notices_what_is_not_on_its_guard(tmp_path: Path):
    bare = _journey(tmp_path, "bare")
    by_qt = {"html-picture", "html-srcset", "picture-relative", "svg-picture", "svg-picture-relative"}
    assert set(bare["opened"]) == {f"{way}.png" for way in by_qt}
    assert bare["asked"] == ["GET /html-script HTTP/1.0"]
    assert {one.split(" ")[0] for one in bare["reached"]} == {"socket.getaddrinfo", "socket.connect", "openUrl"}
