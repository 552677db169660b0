"""A candidate's objection to a question, for the maintainer of its bank; knows neither who wrote it nor when."""

from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.bank import BankId, Revision
from simulator.exam.items import ItemId, Letter

LONGEST_TEXT = 4000
"""How many characters an objection may have."""


class DisputeKind(StrEnum):
    """What is the matter with a question; the values are those of the files."""

    KEY = "key"
    SEVERAL = "several"
    FACT = "fact"
    UNCLEAR = "unclear"
    TYPO = "typo"
    OTHER = "other"


class UnreadableDisputeError(ValueError):
    """A file is no dispute: `line` is where that shows (0: the whole file), `reason` why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}" if line else reason)
        self.line = line
        self.reason = reason


class RefusedKeyError(ValueError):
    """A question cannot be given another key; the message says why."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """One objection to one question.

    `digest` is the sha256 of the block of the item as it was sat, empty where that is not known; `key` are the letters
    of the bank file that the candidate holds to be right, `program` the version that wrote this.
    """

    bank: BankId
    revision: Revision
    item: ItemId
    digest: str
    kind: DisputeKind
    key: tuple[Letter, ...] = ()
    text: str = ""
    program: str = ""

    @property
    def complete(self) -> bool:
        """Whether it says something to go by: a key of its own, or words."""
        proposes = self.kind is DisputeKind.KEY and bool(self.key)
        return (proposes or bool(self.text.strip())) and len(self.text) <= LONGEST_TEXT
