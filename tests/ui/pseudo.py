"""A language for developers: every text 40 % longer, accented and in brackets; what is cut or not translated shows."""

import re
from math import ceil

from PySide6.QtCore import QObject, QTranslator

LONGER = 0.4
ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
FILLER = "lóñgér "
KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]+>|&\w+;|\(\*\.\w+\))")
"""Placeholders, tags, entities and file patterns."""


class PseudoTranslator(QTranslator):
    """Translates every text of the program, but none of Qt's own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """Return the longer text; None leaves a text of Qt as it is."""
        if context.startswith("Q"):
            return None
        self.asked.add((context, text))
        return pseudo(text)


def pseudo(text: str) -> str:
    """Return a longer text; the first of each letter stays as it is, so that a key is underlined where it was."""
    seen: set[str] = set()
    parts = KEPT.split(text)
    parts[::2] = ["".join(_accented(letter, seen) for letter in part) for part in parts[::2]]
    missing = ceil(LONGER * len(text)) - 2
    filler = f" {FILLER * missing}"[: max(0, missing)]
    return f"[{''.join(parts)}{filler[:-1]}{filler[-1:].replace(' ', 'ó')}]"


def _accented(letter: str, seen: set[str]) -> str:
    first = letter.upper() not in seen
    seen.add(letter.upper())
    return letter if first else letter.translate(ACCENTS)
