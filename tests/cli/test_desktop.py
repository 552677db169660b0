"""The entry in the menu of a desktop: whole, valid, in its folder alone, and gone when it is removed."""

import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from zipfile import ZipFile

import pytest

from simulator.app import main
from simulator.machine.desktop import Desktop, data_home, start_command
from simulator.places import resources
from tests.icons import DOCUMENT, PROGRAM

TYPE = "application/vnd.examgate.bank+zip"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a data folder of its own, in which the entry is installed."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setattr(sys, "argv", [str(Path(__file__).parents[2] / "main.py")])
    assert main(["desktop", "install"]) == 0
    return tmp_path


class EntryParser(ConfigParser):
    """Reads a desktop entry, whose keys have small and large letters."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def entry(home: Path) -> dict[str, str]:
    parser = EntryParser(interpolation=None)
    parser.read(home / "share" / "applications" / "examgate.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_entry_is_valid_and_starts_this_program_with_a_file(home: Path) -> None:
    found = entry(home)
    assert found["Exec"].endswith(" %f")
    assert Path(found["TryExec"]).exists()
    assert found["MimeType"] == f"{TYPE};"
    validator = shutil.which("desktop-file-validate")
    if validator is not None:
        path = str(home / "share" / "applications" / "examgate.desktop")
        done = subprocess.run([validator, path], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


def test_every_size_of_both_icons_is_there(home: Path) -> None:
    icons = home / "share" / "icons" / "hicolor"
    assert entry(home)["Icon"] == "examgate"
    for kind, name, sizes in (("apps", "examgate", PROGRAM), ("mimetypes", TYPE.replace("/", "-"), DOCUMENT)):
        assert (icons / "scalable" / kind / f"{name}.svg").is_file()
        assert {path.parts[-3] for path in icons.glob(f"*/{kind}/{name}.png")} == {f"{one}x{one}" for one in sizes}


def test_a_bank_file_is_known_by_its_name_and_by_its_beginning(home: Path) -> None:
    for name in ("named.exambank", "unnamed"):
        with ZipFile(home / name, "w") as archive:
            archive.writestr("bank.md", "---\n")
    code = (
        "import sys; from PySide6.QtCore import QMimeDatabase as D\n"
        "print(*(D().mimeTypeForFile(name).name() for name in sys.argv[1:]))"
    )
    names = [str(home / name) for name in ("named.exambank", "unnamed")]
    done = subprocess.run([sys.executable, "-c", code, *names], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [TYPE, TYPE]


def test_remove_leaves_none_of_its_files_and_all_of_others(home: Path) -> None:
    other = home / "share" / "applications" / "other.desktop"
    other.write_text("[Desktop Entry]\n")
    assert main(["desktop", "remove"]) == 0
    left = {path.relative_to(home) for path in home.rglob("*") if path.is_file()}
    assert not [path for path in left if "examgate" in path.name]
    assert other.is_file()
    assert {path.parts[0] for path in left} == {"share"}


def test_remove_leaves_no_empty_folder_and_nothing_that_tools_made(home: Path) -> None:
    mine = home / "share" / "icons" / "hicolor" / "48x48" / "apps" / "mine.png"
    mine.touch()
    assert main(["desktop", "remove"]) == 0
    assert {path.relative_to(home / "share") for path in (home / "share").rglob("*") if not path.is_dir()} == {
        mine.relative_to(home / "share")
    }
    mine.unlink()
    assert main(["desktop", "install"]) == main(["desktop", "remove"]) == 0
    assert list((home / "share").rglob("*")) == []


@pytest.mark.parametrize("name", ["examgate", "my exams/examgate", 'a"b$c`d\\e/examgate', "100%/examgate", "ü/é"])
def test_a_path_comes_back_out_of_the_entry_as_it_was(name: str, tmp_path: Path) -> None:
    command = [f"/{name}", "/srv/main file.py"]
    Desktop(resources() / "desktop", tmp_path / "share", command).install()
    unescaped = entry(tmp_path)["Exec"].removesuffix(" %f").replace("\\\\", "\\")
    words = subprocess.check_output(["sh", "-c", f"printf '%s\\n' {unescaped}"], encoding="utf-8")
    assert words.replace("%%", "%").splitlines() == command


def test_a_relative_data_home_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert data_home({"XDG_DATA_HOME": "share"}) == Path("/home/ada/.local/share")
    assert data_home({"XDG_DATA_HOME": "/srv/share"}) == Path("/srv/share")


def test_the_program_is_started_by_its_own_file_its_script_or_its_interpreter(tmp_path: Path) -> None:
    script = tmp_path / "examgate"
    script.write_text("#!/bin/sh\n")
    assert start_command("/x", "/opt/examgate/examgate", frozen=True) == ["/opt/examgate/examgate"]
    assert start_command(str(script), "/usr/bin/python3", frozen=False) == [str(script)]
    assert start_command("main.py", "/usr/bin/python3", frozen=False) == [
        "/usr/bin/python3",
        str(Path("main.py").absolute()),
    ]
