"""The checks before a commit, run as tests: format, lint, types, imports; and what the contracts cannot say."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKS = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "imports": ["lint-imports"],
}


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_finds_nothing(name: str) -> None:
    program, *arguments = CHECKS[name]
    tool = Path(sys.executable).with_name(program)
    done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_main_only_starts_the_program() -> None:
    tree = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"))
    assert [type(node) for node in tree.body] == [ast.Expr, ast.ImportFrom, ast.If]


@pytest.mark.parametrize("module", ["highspy", "numpy", "pyqtgraph", "ziamath", "alembic", "PySide6"])
def test_the_command_line_starts_without_a_heavy_library(module: str) -> None:
    code = (
        "import sys, simulator.terminal; from simulator.cli.arguments import parse;"
        f"parse([], str); sys.exit({module!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_window_starts_without_a_heavy_library() -> None:
    code = (
        "import sys, simulator.app, simulator.ui.window, simulator.ui.start, simulator.ui.charts.card;"
        "heavy = {'highspy', 'numpy', 'pyqtgraph', 'ziamath', 'alembic', 'openpyxl', 'lxml', 'simpleeval', 'yaml'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", sorted((ROOT / "simulator").rglob("*.py")), ids=str)
def test_a_module_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    if path.name == "__init__.py":
        assert text == ""
    else:
        assert ast.get_docstring(ast.parse(text))


def test_emitting_a_signal_keeps_the_count_of_true() -> None:
    code = (
        "import sys; from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n    rung = Signal(int)\n"
        "bell, before = Bell(), sys.getrefcount(True)\n"
        "[bell.rung.emit(1) for _ in range(100)]\n"
        "sys.exit(sys.getrefcount(True) < before)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
