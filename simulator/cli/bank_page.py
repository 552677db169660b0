"""The page that shows what a bank holds and what is wrong with it; one HTML file without scripts and links."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from simulator.cli.bank_stats import Rows, name, tables
from simulator.cli.problem_words import sentence
from simulator.exam.coverage import Cell, Coverage
from simulator.exam.problems import Code, Level, Problem

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
    counts = {level: sum(problem.level is level for problem in findings.problems) for level in Level}
    facts = {
        "Items": cover.items if cover else 0,
        "Errors": counts[Level.ERROR],
        "Warnings": counts[Level.WARNING],
        "Remarks": counts[Level.INFO],
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
        yield _table("", rows)
    if cover:
        yield "<h2>Coverage</h2>"
        yield from _coverage(cover)


def _problems(problems: Sequence[Problem]) -> Iterator[str]:
    if not problems:
        yield '<p class="good">✔ Nothing was found.</p>'
    groups: dict[tuple[Level, Code], list[Problem]] = defaultdict(list)
    for problem in problems:
        groups[problem.level, problem.code].append(problem)
    for level in Level:
        for (own, code), found in sorted(groups.items()):
            if own is not level:
                continue
            rows: Rows = [("PLACE", "ITEM", "WHAT"), *((_place(one), one.item, one.value) for one in found)]
            head = f'<b class="{level}">{MARKS[level]} {level}</b> <code>{code}</code> × {len(found)}: '
            opened = " open" if level is not Level.INFO else ""
            yield f"<details{opened}><summary>{head}{escape(sentence(code))}</summary>{_table('', rows)}</details>"


def _coverage(cover: Coverage) -> Iterator[str]:
    least = cover.bottleneck
    if least is not None and least.forms is not None:
        yield (
            f"<p>The items last for {float(least.forms):.1f} exams without a repeat: "
            f"<b>{escape(name(least))}</b> runs out first.</p>"
        )
    cells = (*cover.margins, *cover.cells)
    if cells:
        yield _parts(cells, least)
    for title, rows in tables(cover).items():
        if title != "By domain and kind of knowledge":
            yield _table(title, rows, bar=rows[0].index("ITEMS"))


def _parts(cells: Sequence[Cell], least: Cell | None) -> str:
    """The table of the parts of the exam, the one that runs out first in bold."""
    most = max(cell.forms or 0 for cell in cells) or 1
    rows = []
    for cell in cells:
        forms = "–" if cell.forms is None else f"{float(cell.forms):.2f}"
        width = f"{float(100 * (cell.forms or 0) / most):.0f}"
        mark = ' class="least"' if cell == least else ""
        rows.append(
            f'<tr{mark}><td>{escape(name(cell))}</td><td class="number">{cell.items}</td>'
            f'<td class="number">{float(cell.quota):.2f}</td><td class="number">{forms}</td>'
            f'<td class="chart"><span class="bar" style="width:{width}%"></span></td></tr>'
        )
    heads = '<th>Part</th><th class="number">Items</th><th class="number">A form</th><th class="number">Forms</th><th></th>'
    return (
        '<div class="scroll"><table><caption>By domain and kind of knowledge</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _table(title: str, rows: Rows, *, bar: int | None = None) -> str:
    """A table whose first row holds the heads; numbers stand at the right, a bar shows the column `bar`."""
    heads, *body = rows
    most = max((row[bar] for row in body if isinstance(row[bar], int)), default=0) if bar is not None else 0
    numeric = [bool(body) and all(isinstance(row[place], int) for row in body) for place in range(len(heads))]
    kinds = [' class="number"' if one else "" for one in numeric]
    lines = ["".join(f"<th{kind}>{escape(str(text).capitalize())}</th>" for text, kind in zip(heads, kinds, strict=True))]
    for row in body:
        cells = "".join(f"<td{kind}>{escape(str(value))}</td>" for value, kind in zip(row, kinds, strict=True))
        lines.append(cells + (_bar(row[bar], most) if bar is not None else ""))
    head = lines[0] + ("<th></th>" if bar is not None else "")
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    rest = "".join(f"<tr>{line}</tr>" for line in lines[1:])
    return f'<div class="scroll"><table>{caption}<thead><tr>{head}</tr></thead><tbody>{rest}</tbody></table></div>'


def _bar(value: object, most: int) -> str:
    width = 100 * value // most if isinstance(value, int) and most else 0
    return f'<td class="chart"><span class="bar" style="width:{width}%"></span></td>'


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>" if text else ""


def _place(problem: Problem) -> str:
    return f"{problem.file}:{problem.line}" if problem.line else problem.file
