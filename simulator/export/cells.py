"""Texts in tables for spreadsheets: none is taken for a formula, and every one can be had back.

An apostrophe goes before a text that begins with = + - @, their full-width forms, a tab, a return, a new line or an
apostrophe, unless the text is a plain number. To undo it, take the first apostrophe away where a text begins with one.
"""

import re

GUARDED = frozenset("=+-@＝＋－＠\t\r\n'")

_QUOTED = re.compile('[,"\r\n]')
_NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?\Z")


def safe(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in GUARDED and not _NUMBER.match(text) else text


class QuotedCells(dict[str, str]):
    """Texts as cells of CSV, guarded and quoted as in RFC 4180; each is made once, since most come again and again."""

    def __missing__(self, text: str) -> str:
        cell = safe(text)
        if _QUOTED.search(cell):
            cell = '"' + cell.replace('"', '""') + '"'
        self[text] = cell
        return cell
