"""Rules about what a bank has for its blueprint: enough of everything for several forms."""

import math
from collections.abc import Iterator

from simulator.exam.coverage import Cell, coverage
from simulator.lint.subject import Finding, Whole

FORMS = 3
"""For so many forms a bank should have items of each kind without repeating one."""


def cell_thin(whole: Whole) -> Iterator[Finding]:
    """A domain by knowledge cell, or a keyword, has items for too few forms.

    Where a form mixes no kinds of knowledge its domains are the cells. Keywords under the header's own minimum are
    told by the reader.
    """
    blueprint = whole.bank.blueprint
    if blueprint is None:
        return
    found = coverage(whole.bank)
    for cell in found.cells or (margin for margin in found.margins if margin.domain):
        need = math.ceil(FORMS * cell.quota)
        if cell.items < need:
            yield Finding(_line(whole, cell), f"{_name(cell)}: {cell.items} < {need}")
    lines = _keyword_lines(whole)
    for keyword in found.keywords:
        if blueprint.items_per_keyword <= keyword.items < FORMS:
            yield Finding(lines[keyword.word], f"{keyword.word}: {keyword.items} < {FORMS}")


def _name(cell: Cell) -> str:
    return f"{cell.domain} × {cell.knowledge}" if cell.knowledge else cell.domain


def _line(whole: Whole, cell: Cell) -> int:
    place = list(whole.bank.domain_titles).index(cell.domain)
    return whole.places.header.line_of("blueprint", "domains", place)


def _keyword_lines(whole: Whole) -> dict[str, int]:
    return {
        word: whole.places.header.line_of("keywords", place, "words", number)
        for place, group in enumerate(whole.bank.keyword_groups)
        for number, word in enumerate(group.words)
    }
