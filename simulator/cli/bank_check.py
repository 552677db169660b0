"""The command that reads a bank anew and lints it: problems for people, as JSON and as a page."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli.bank_folder import bank_folder
from simulator.cli.bank_page import Findings, page
from simulator.cli.bank_stats import coverage_value
from simulator.cli.findings import LEVELS, by_rule, counts, left_out
from simulator.cli.outcome import Exit, JsonValue, answer, complain
from simulator.cli.problem_words import sentence
from simulator.cli.program import Program
from simulator.cli.progress import ProgressBar
from simulator.exam.coverage import coverage
from simulator.exam.problems import Level, Problem
from simulator.ports import Reading

if TYPE_CHECKING:
    from simulator.lint.lint import Linted


def show_problems(program: Program, options: argparse.Namespace) -> Exit:
    """Read a bank, judge it by all rules and list what was found."""
    folder = bank_folder(program, options)
    if options.html is not None and (fault := _fault(options.html, folder)):
        complain(fault)
        return Exit.USE
    reading = program.read_bank(folder)
    with ProgressBar("Checking") as bar:
        linted = program.checking.lint(reading, near_duplicates=not options.no_duplicates, progress=bar.show)
    answer(options, _value(folder, reading, linted), list(_lines(folder, reading, linted)))
    if options.html is not None:
        program.checking.write_text(options.html, _page(program, reading, linted))
    return Exit.NO if counts(linted.problems)[Level.ERROR] else Exit.WELL


def _fault(page: Path, folder: Path) -> str:
    """Why a page may not be written there: nothing of a bank and no other file is ever lost to it."""
    if page.suffix.casefold() not in {".html", ".htm"}:
        return f"the page is HTML: give it a name that ends in .html, not '{page}'"
    if page.resolve().is_relative_to(folder.resolve()):
        return f"the page may not lie in the folder of the bank: {page}"
    return ""


def problem_value(problem: Problem) -> dict[str, JsonValue]:
    """Return a problem as JSON."""
    return {
        "file": problem.file,
        "line": problem.line,
        "level": problem.level,
        "code": problem.code,
        "item": problem.item,
        "value": problem.value,
    }


def _page(program: Program, reading: Reading, linted: "Linted") -> str:
    bank = reading.bank
    findings = Findings(
        title=bank.title if bank else "",
        bank=bank.id if bank else "",
        exam=bank.exam if bank else "",
        revision=reading.revision,
        problems=linted.problems,
        waived=[(one.problem, one.why) for one in linted.waived],
        coverage=coverage(bank) if bank else None,
    )
    return page(findings, program.checking.resources)


def _value(folder: Path, reading: Reading, linted: "Linted") -> dict[str, JsonValue]:
    bank = reading.bank
    return {
        "folder": str(folder),
        "revision": reading.revision,
        "items": len(bank.items) if bank else 0,
        "left_out": left_out(reading),
        "problems": [problem_value(problem) for problem in linted.problems],
        "waived": [problem_value(one.problem) | {"why": one.why} for one in linted.waived],
        "coverage": coverage_value(coverage(bank)) if bank else None,
    }


def _lines(folder: Path, reading: Reading, linted: "Linted") -> Iterator[str]:
    """The problems, the worst first, those of a rule together, and a line that sums up."""
    for (level, code), found in by_rule(linted.problems).items():
        yield f"{LEVELS[level]}: {code} × {len(found)}: {sentence(code)}"
        yield from (f"  {_line(folder, problem)}" for problem in found)
        yield ""
    if linted.waived:
        yield f"waived × {len(linted.waived)}"
        for one in linted.waived:
            yield f"  {_line(folder, one.problem)} · {one.problem.code}: {one.why}"
        yield ""
    told = [f"{count} {LEVELS[level]}s" for level, count in counts(linted.problems).items()]
    items = len(reading.bank.items) if reading.bank else 0
    lost = left_out(reading)
    kept = f"{items} items read" + (f", {lost} left out" if lost else "")
    yield ", ".join([kept, *told, f"{len(linted.waived)} waived"])


def _line(folder: Path, problem: Problem) -> str:
    place = f"{folder / problem.file}:{problem.line}" if problem.line else str(folder / problem.file)
    return " · ".join(part for part in (place, problem.item, problem.value) if part)
