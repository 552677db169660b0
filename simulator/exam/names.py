"""The names of candidates: people are told apart by them alone."""

import unicodedata


def candidate_name(text: str) -> str:
    """Return the name of a candidate as it is kept, each sign composed; ValueError where it is none in one line."""
    name = unicodedata.normalize("NFC", text).strip()
    if not name or any(unicodedata.category(sign) == "Cc" for sign in name):
        raise ValueError("a candidate needs a name in one line")
    return name
