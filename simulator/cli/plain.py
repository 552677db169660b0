"""Texts of files and people as a terminal may have them: what it would take for an order is shown as its code."""

import re

_ORDERS = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Signs of control but the tab, other ends of lines, and signs that turn what follows around."""


def plain(line: str) -> str:
    """Return one line with a code in the place of each sign of control."""
    return _ORDERS.sub(lambda found: found[0].encode("unicode_escape").decode(), line)


def plain_json(text: str) -> str:
    """Return JSON that reads the same, with a code for each sign of control within its texts."""
    return "\n".join(_ORDERS.sub(lambda found: f"\\u{ord(found[0]):04x}", line) for line in text.split("\n"))
