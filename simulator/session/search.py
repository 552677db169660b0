"""How a search takes texts: without regard to case and accents, each word on its own."""

import unicodedata


def fold(text: str) -> str:
    """A text for comparison: without case and accents."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def words(text: str) -> list[str]:
    """The words that are sought, each of them ready for comparison with a folded text."""
    return fold(text).split()
