"""What is imported before the first page is painted: as little as it takes, and known by name."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ALLOWED = Path(__file__).with_name("first_paint.txt")
START = (
    "import sys; before = set(sys.modules); from simulator.app import main\n"
    "def run(app):\n"
    "    app.processEvents(); print('\\n'.join(set(sys.modules) - before)); return 0\n"
    "sys.exit(main(['--data-dir', sys.argv[1]], run=run))"
)
GROWN = """imported before the first paint, but not in tests/architecture/first_paint.txt:
{names}
Import them where they are used (`from … import` within the function, types under TYPE_CHECKING), or in simulator/app.py
behind the first page. Only what the home page itself paints belongs into the list."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules that are there when the home page of a folder used before is painted."""
    folder = str(tmp_path_factory.mktemp("data"))
    _start(folder)
    return _start(folder)


def _start(folder: str) -> frozenset[str]:
    done = subprocess.run([sys.executable, "-c", START, folder], cwd=ROOT, capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


def test_only_named_modules_are_imported_before_the_first_paint(imported: frozenset[str]) -> None:
    names = {name if name.startswith("simulator") else name.partition(".")[0] for name in imported}
    allowed = set(ALLOWED.read_text(encoding="utf-8").split())
    others = {name for name in names - sys.stdlib_module_names - allowed if not name.startswith("_")}
    assert not others, GROWN.format(names="\n".join(sorted(others)))


def test_no_module_is_named_in_vain(imported: frozenset[str]) -> None:
    tops = imported | {name.partition(".")[0] for name in imported}
    assert set(ALLOWED.read_text(encoding="utf-8").split()) <= tops


@pytest.mark.parametrize("module", ["asyncio", "email", "fractions", "ssl", "unittest", "PySide6.QtSvg"])
def test_a_heavy_module_is_not_imported_before_the_first_paint(module: str, imported: frozenset[str]) -> None:
    assert module not in imported
