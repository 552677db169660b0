"""The columns of the sheets of a workbook, in their order."""

from simulator.export.sheets import DATE, PERCENT, TENTHS, Column

_COUNTS = (Column("right", 8), Column("scored", 8), Column("share right", 9, PERCENT))
_OF_ALL = (Column("right of all", 9), Column("all", 8))
_FIRST = (Column("first-seen right", 10), Column("first-seen", 10))
_AGAIN = (Column("repeated right", 9), Column("repeated", 9))
_MET = (*_FIRST, *_AGAIN)

ATTEMPTS = (
    Column("attempt", 9),
    Column("opened at", 17, DATE),
    Column("candidate", 18),
    Column("exam", 12),
    Column("kind", 8),
    Column("practice score", 10),
    Column("pass mark", 8),
    Column("passed", 9),
    Column("scored right", 8),
    Column("scored questions", 10),
    Column("share right", 8, PERCENT),
    Column("questions", 10),
    Column("answered", 10),
    Column("flagged", 9),
    Column("minutes used", 9, TENTHS),
    Column("minutes allowed", 9),
    Column("ended at", 17, DATE),
    Column("ended by", 11),
    *_MET,
    Column("corrected keys", 10),
    Column("corrected right", 10),
    Column("corrected score", 10),
    Column("corrected passed", 10),
    Column("bank", 18),
    Column("title", 44),
    Column("archived", 9),
    Column("note", 40),
    Column("attempt uid", 38),
)
ATTEMPTS_PRINTED = 16
"""So many of them fit a page: to the minutes."""

ANSWERS = (
    Column("attempt", 9),
    Column("question", 9),
    Column("item", 16),
    Column("type", 10),
    Column("domain", 26),
    Column("task", 7),
    Column("knowledge", 10),
    Column("keywords", 40),
    Column("difficulty", 9),
    Column("role", 10),
    Column("answer", 12),
    Column("key", 12),
    Column("right", 8),
    Column("repeated", 10),
    Column("status", 11),
    Column("flagged", 9),
    Column("seconds", 9),
    Column("visits", 7),
    Column("changes", 9),
    Column("first shown seconds", 13),
    Column("struck out", 10),
    Column("comment", 40),
    Column("candidate", 18),
    Column("attempt uid", 38),
)
ANSWERS_PRINTED = 19
"""So many of them fit a page: to the changes."""

DOMAINS = (
    Column("attempt", 9),
    Column("opened at", 17, DATE),
    Column("candidate", 18),
    Column("kind", 8),
    Column("domain", 40),
    *_COUNTS,
    *_OF_ALL,
    *_MET,
)
KEYWORDS = (
    Column("candidate", 18),
    Column("bank", 18),
    Column("keyword", 36),
    *_COUNTS,
    *_OF_ALL,
    *_FIRST,
    Column("interval low", 9, PERCENT),
    Column("interval high", 9, PERCENT),
    *_AGAIN,
)
SCORES = (
    Column("candidate", 18),
    Column("bank", 18),
    Column("opened at", 17, DATE),
    Column("practice score", 10),
    Column("pass mark", 8),
    *_MET,
    Column("attempt", 9),
)
CHARTS = (
    Column("candidate", 18),
    Column("bank", 18),
    Column("domain", 40),
    *_COUNTS,
    *_FIRST,
    Column("share first-seen", 10, PERCENT),
    *_AGAIN,
)
ABOUT = (Column("what", 24), Column("value", 100))
