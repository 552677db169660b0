"""The wheel, installed with nothing else into an empty environment, sits an exam far from the checkout."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
UV = os.environ.get("UV", "uv")
SHARED = ("resources", "banks")
NOT_INSTALLED = ("resources/packaging/", "resources/pictures/")
"""What is for makers and readers of the checkout alone."""


@dataclass(frozen=True)
class Installed:
    """A program that was installed as a tool, and a folder to start it from."""

    command: Path
    python: Path
    abroad: Path
    environment: Mapping[str, str]

    def run(self, *words: object) -> str:
        """Run a command line abroad; return what it prints."""
        done = subprocess.run(
            list(map(str, words)), cwd=self.abroad, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the archive of the source and the wheel made from it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([UV, "build", "--quiet", "--out-dir", folder], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel installed by `uv tool install`, all its folders new."""
    home = tmp_path_factory.mktemp("home")
    (wheel,) = built.glob("*.whl")
    names = ("PATH", "UV_CACHE_DIR", "LANG", "HTTPS_PROXY", "SSL_CERT_FILE", "UV_INDEX_URL", "UV_DEFAULT_INDEX")
    environment = {name: os.environ[name] for name in names if name in os.environ} | {
        "HOME": str(home),
        "UV_CACHE_DIR": subprocess.check_output([UV, "cache", "dir"], encoding="utf-8").strip(),
        "UV_TOOL_DIR": str(home / "tools"),
        "UV_TOOL_BIN_DIR": str(home / "bin"),
        "QT_QPA_PLATFORM": "offscreen",
        "EXAMGATE_DATA_DIR": str(home / "data"),
    }
    abroad = home / "abroad"
    abroad.mkdir()
    found = Installed(home / "bin" / "examgate", home / "tools" / "examgate" / "bin" / "python", abroad, environment)
    found.run(UV, "tool", "install", "--quiet", wheel)
    return found


def travelling() -> set[str]:
    """The files of resources and banks that the checkout keeps, but those that stay there."""
    kept = subprocess.check_output(["git", "ls-files", "-z", *SHARED], cwd=ROOT, encoding="utf-8").split("\0")
    return {name for name in kept if name and not name.startswith(NOT_INSTALLED)}


def test_the_wheel_holds_every_resource_and_bank_and_the_license(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"simulator/{name}" for name in travelling()} == {
        name for name in names if name.startswith(tuple(f"simulator/{folder}/" for folder in SHARED))
    }
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_the_archive_of_the_source_makes_the_same_wheel(built: Path, tmp_path: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    subprocess.run([UV, "build", "--quiet", "--wheel", "--out-dir", tmp_path, ROOT], check=True)
    (direct,) = tmp_path.glob("*.whl")
    (made,) = built.glob("*.whl")
    with ZipFile(direct) as one, ZipFile(made) as other:
        assert {(entry.filename, entry.CRC) for entry in one.infolist()} == {
            (entry.filename, entry.CRC) for entry in other.infolist()
        }
    assert source.stat().st_size < 4_000_000


def test_the_installed_program_sits_an_exam_that_holds(installed: Installed) -> None:
    driver = installed.abroad / "sitting.py"
    shutil.copyfile(Path(__file__).with_name("sitting.py"), driver)
    assert "the report is on screen" in installed.run(installed.python, "-I", driver)
    assert "1 of 1 scores hold" in installed.run(installed.command, "attempt", "verify")
    (listed,) = read(installed.run(installed.command, "history", "list", "--json"))
    assert listed["bank"] == "aws-mls-c01"
    assert str(ROOT) not in installed.run(installed.python, "-I", "-c", "import simulator; print(simulator.__file__)")


def read(text: str) -> Any:
    """A JSON value that a command has printed."""
    return json.loads(text)
