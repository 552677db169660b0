"""What an item refers to: a public document by its title, its address, or both; opens nothing."""

import re
from dataclasses import dataclass

FORM = r"^(?:https?://\S+|(?![^<]*://)[^\s<>](?:[^<>\n]*[^\s<>])?(?: <https?://[^\s<>]+>)?)\Z"
"""How a reference is written: `https://…`, `Title <https://…>`, or a title alone."""

_TITLED = re.compile(r"(?P<title>[^<]+) <(?P<address>https?://[^>]+)>")


@dataclass(frozen=True, slots=True)
class Reference:
    """A document: its title and its address, each empty where it is not known."""

    title: str
    address: str


def reference(text: str) -> Reference:
    """Part a reference as written in a bank into title and address."""
    if found := _TITLED.fullmatch(text):
        return Reference(found["title"], found["address"])
    if text.startswith(("http://", "https://")):
        return Reference("", text)
    return Reference(text, "")
