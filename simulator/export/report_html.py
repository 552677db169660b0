"""The report of an attempt as one HTML file that needs nothing beside it: no script, no font, no link out."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from pathlib import Path
from string import Template
from typing import assert_never

from simulator.export.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Headline,
    Note,
    Paragraph,
    Picture,
    Row,
    Scale,
    Section,
    Share,
    Table,
    Tone,
)
from simulator.export.charts.colors import Colors, load_colors
from simulator.export.charts.model import Chart, is_empty
from simulator.export.charts.svg import svg

TEMPLATE = Path("reports") / "report.html"
THEMES = (Path("themes") / "light.toml", Path("themes") / "dark.toml")

Draw = Callable[[Chart], str]


def report_html(document: Document, resources: Path) -> str:
    """Return the report as HTML; `resources` holds its template and the colors of its charts."""
    template = Template((resources / TEMPLATE).read_text(encoding="utf-8"))
    light, dark = (load_colors(resources / path) for path in THEMES)
    return template.substitute(
        language=escape(document.language),
        title=escape(document.title),
        subtitle=escape(document.subtitle),
        contents=escape(document.contents),
        links="\n".join(f'<li><a href="#{one.key}">{escape(one.short)}</a></li>' for one in document.sections),
        body="\n".join(_section(one, document, light, dark) for one in document.sections),
    )


def _section(section: Section, document: Document, light: Colors, dark: Colors) -> str:
    draw: Draw = partial(svg, colors=light, dark=dark)
    parts = "\n".join(part for block in section.blocks for part in _block(block, document.as_table, draw))
    return f'<section id="{section.key}">\n<h2>{escape(section.heading)}</h2>\n{parts}\n</section>'


def _block(block: Block, as_table: str, draw: Draw) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield f"<h3>{escape(text)}</h3>"
        case Paragraph(text=text, tone=tone):
            yield f"<p{_class(tone)}>{escape(text)}</p>"
        case Note(text=text):
            yield f'<p class="note">{escape(text)}</p>'
        case Facts():
            yield from _facts(block)
        case Headline() | Scale():
            yield from _score(block)
        case Table():
            yield _table(block)
        case Picture(chart=chart):
            yield from _picture(chart, as_table, draw)
        case _:
            assert_never(block)


def _facts(facts: Facts) -> Iterator[str]:
    entries = "".join(f"<dt>{escape(one.name)}</dt><dd>{escape(one.value)}</dd>" for one in facts.entries)
    yield f"<dl>{entries}</dl>"


def _score(block: Headline | Scale) -> Iterator[str]:
    if isinstance(block, Headline):
        verdict = f"<b{_class(block.tone)}>{escape(block.verdict)}</b>"
        number = f"<span>{escape(block.label)}</span> <strong>{escape(block.number)}</strong>"
        yield f'<p class="score">{number} {verdict}</p>'
        return
    mark = _percent(block, block.mark - block.low)
    kind = "good" if block.passed else "bad"
    yield (
        f'<div class="scale" role="img" aria-label="{escape(block.words)}">'
        f'<i class="reached {kind}" style="width:{_percent(block, block.value - block.low)}"></i>'
        f'{_span(block)}<i class="mark" style="left:{mark}"></i>'
        f'<span style="left:0">{block.low}</span><span style="left:{mark}">{block.mark}</span>'
        f'<span style="left:100%">{block.high}</span></div>'
    )


def _span(block: Scale) -> str:
    if block.span is None:
        return ""
    low, high = block.span
    place = f"left:{_percent(block, low - block.low)};width:{_percent(block, high - low)}"
    return f'<i class="range" style="{place}"></i>'


def _percent(block: Scale, part: int) -> str:
    return f"{100 * part / (block.high - block.low):.2f}%"


def _picture(chart: Chart, as_table: str, draw: Draw) -> Iterator[str]:
    if is_empty(chart):
        yield f'<p class="note">{escape(chart.empty)}</p>'
        return
    data = chart.table()
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in data.heads)
    rows = ("".join(f"<td>{escape(text)}</td>" for text in row) for row in data.rows)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    table = f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    caption = f"<figcaption>{escape(chart.summary)}</figcaption>"
    yield f"<figure>{draw(chart)}{caption}<details><summary>{escape(as_table)}</summary>{table}</details></figure>"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col" class="{column.align}">{escape(column.head)}</th>' for column in table.columns)
    body = "\n".join(_row(row, table.columns) for row in table.rows)
    return (
        f'<div class="scroll"><table>\n<caption>{escape(table.caption)}</caption>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _row(row: Row, columns: tuple[Column, ...]) -> str:
    first, *others = row.cells
    cells = "".join(_cell(cell, column) for cell, column in zip(others, columns[1:], strict=True))
    head = f'<th scope="row" class="{columns[0].align}">{escape(first.text)}</th>'
    return f'<tr class="level-{row.level}">{head}{cells}</tr>'


def _cell(cell: Cell, column: Column) -> str:
    kinds = f"{column.align} {cell.tone}" if cell.tone is not Tone.PLAIN else str(column.align)
    return f'<td class="{kinds}">{_bar(cell.share) if cell.share else escape(cell.text)}</td>'


def _bar(share: Share) -> str:
    """A bar with its range; an outline where it rests on few observations."""
    few = share.low is None or share.high is None
    kind, width = "few" if few else "reached", f"{100 * share.value:.1f}%"
    bars = f'<i class="{kind}" style="width:{width}"></i>' if share.value else ""
    if share.low is not None and share.high is not None:
        place = f"left:{100 * share.low:.1f}%;width:{100 * (share.high - share.low):.1f}%"
        bars += f'<i class="range" style="{place}"></i>'
    return f'<div class="share" aria-hidden="true">{bars}</div>'


def _class(tone: Tone) -> str:
    return "" if tone is Tone.PLAIN else f' class="{tone}"'
