"""Takes out of a text, as tokens of its Markdown, what would take a screen too long to lay out."""

from collections.abc import Iterator, Sequence
from itertools import count

from markdown_it.token import Token

MOST_PICTURES = 200
"""So many pictures and formulas of one text are shown as such; further ones are shown as their words."""

MOST_COLUMNS = 40
MOST_CELLS = 2_000
"""Larger tables are shown as their words, all tables of a text taken together."""


def bounded(tokens: Sequence[Token], formulas: frozenset[str]) -> list[Token]:
    """Return tokens that can be laid out soon; `formulas` are the types of those that become pictures."""
    made = list(_without_tables(tokens))
    _without_pictures(made, formulas)
    return made


def _without_tables(tokens: Sequence[Token]) -> Iterator[Token]:
    cells, at = 0, 0
    while at < len(tokens):
        if tokens[at].type != "table_open":
            yield tokens[at]
            at += 1
            continue
        end = next(place for place in count(at) if tokens[place].type == "table_close")
        table = tokens[at : end + 1]
        columns = sum(token.type == "th_open" for token in table)
        cells += sum(token.type == "td_open" for token in table)
        if columns > MOST_COLUMNS or cells > MOST_CELLS:
            words = " ".join(token.content for token in table if token.type == "inline" and token.content)
            yield Token("code_block", "code", 0, content=words, block=True)
        else:
            yield from table
        at = end + 1


def _without_pictures(tokens: Sequence[Token], formulas: frozenset[str]) -> None:
    numbers = count(1)
    for token in _flat(tokens):
        if (token.type == "image" or token.type in formulas) and next(numbers) > MOST_PICTURES:
            token.type, token.tag, token.children = ("code_block" if token.block else "code_inline"), "code", None


def _flat(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or ())
