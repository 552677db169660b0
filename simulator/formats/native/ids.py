"""What an id of a bank, a case or an item may look like."""

import re

LONGEST_ID = 80

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def is_id(text: str) -> bool:
    """Tell whether a text is an id: small letters, digits and hyphens, at most LONGEST_ID."""
    return len(text) <= LONGEST_ID and _ID.fullmatch(text) is not None
