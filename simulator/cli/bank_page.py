"""The page that shows what a bank holds and what is wrong with it; one HTML file without scripts and links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from simulator.cli.bank_stats import PARTS, Rows, name, tables
from simulator.cli.findings import LEVELS, by_rule, counts
from simulator.cli.html_table import html_table
from simulator.cli.problem_words import sentence
from simulator.exam.coverage import Cell, Coverage
from simulator.exam.problems import Level, Problem

TEMPLATE = Path("reports") / "bank.html"
MARKS = {Level.ERROR: "✖", Level.WARNING: "▲", Level.INFO: "●"}


@dataclass(frozen=True)
class Findings:
    """What was found out about a bank: its problems, those waived with the reason, and its counts.

    Title, bank and exam are empty, and there are no counts, where the header of the bank cannot be used.
    """

    title: str
    bank: str
    exam: str
    revision: str
    problems: Sequence[Problem]
    waived: Sequence[tuple[Problem, str]]
    coverage: Coverage | None


def page(findings: Findings, resources: Path) -> str:
    """Return the page as HTML."""
    template = Template((resources / TEMPLATE).read_text(encoding="utf-8"))
    title = escape(findings.title or "A bank without a header")
    return template.substitute(title=title, body="\n".join(_body(findings, title)))


def _body(findings: Findings, title: str) -> Iterator[str]:
    cover = findings.coverage
    yield f"<h1>{title}</h1>"
    told = (escape(findings.exam), _code(findings.bank), f"revision {_code(findings.revision[:12])}")
    yield f'<p class="soft">{" · ".join(part for part in told if part)}</p>'
    found = counts(findings.problems)
    facts = {
        "Items": cover.items if cover else 0,
        "Errors": found[Level.ERROR],
        "Warnings": found[Level.WARNING],
        "Remarks": found[Level.INFO],
        "Waived": len(findings.waived),
    }
    cells = "".join(f"<div><dt>{text}</dt><dd>{count}</dd></div>" for text, count in facts.items())
    yield f'<dl class="facts">{cells}</dl>'
    yield "<h2>Problems</h2>"
    yield from _problems(findings.problems)
    if findings.waived:
        yield "<h2>Waived, each for a reason</h2>"
        rows: Rows = [("RULE", "ITEM", "PLACE", "WHAT", "WHY NOT")]
        rows += [(one.code, one.item, _place(one), one.value, why) for one, why in findings.waived]
        yield html_table("", rows)
    if cover:
        yield "<h2>Coverage</h2>"
        yield from _coverage(cover)


def _problems(problems: Sequence[Problem]) -> Iterator[str]:
    if not problems:
        yield '<p class="good">✔ Nothing was found.</p>'
    for (level, code), found in by_rule(problems).items():
        head = f'<b class="{level}">{MARKS[level]} {LEVELS[level]}</b> <code>{code}</code> × {len(found)}: '
        opened = " open" if level is not Level.INFO else ""
        rows = _told([("PLACE", "ITEM", "WHAT"), *((_place(one), one.item, one.value) for one in found)])
        yield f"<details{opened}><summary>{head}{escape(sentence(code))}</summary>{html_table('', rows)}</details>"


def _told(rows: Rows) -> Rows:
    """The columns that say something."""
    kept = [place for place in range(len(rows[0])) if any(row[place] for row in rows[1:])]
    return [tuple(row[place] for place in kept) for row in rows]


def _coverage(cover: Coverage) -> Iterator[str]:
    least = cover.bottleneck
    if least is not None and least.forms is not None:
        yield (
            f"<p>The items last for {float(least.forms):.1f} exams without a repeat at most: "
            f"<b>{escape(name(least))}</b> runs out first.</p>"
        )
    cells = (*cover.margins, *cover.cells)
    if cells:
        yield _parts(cells, least)
    for title, (heads, *rows) in tables(cover).items():
        if title != PARTS:
            place = heads.index("ITEMS")
            yield html_table(title, [heads, *rows], bars=[float(str(row[place])) for row in rows])


def _parts(cells: Sequence[Cell], least: Cell | None) -> str:
    """The table of the parts of the exam, the one that runs out first in bold."""
    rows: Rows = [("PART", "ITEMS", "A FORM", "FORMS")]
    rows += [(name(cell), cell.items, float(cell.quota), float(cell.forms or 0)) for cell in cells]
    bars = [float(cell.forms or 0) for cell in cells]
    return html_table(PARTS, rows, bars=bars, strong=[cells.index(least)] if least else [])


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>" if text else ""


def _place(problem: Problem) -> str:
    return f"{problem.file}:{problem.line}" if problem.line else problem.file
