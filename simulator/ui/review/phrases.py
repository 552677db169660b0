"""The words of the item review for what the core says in enums and values."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.item_results import ItemResult
from simulator.exam.items import Letter
from simulator.exam.progress import Status
from simulator.session.reviewing import Trait


def tr(text: str) -> str:
    """Translate a sentence of the review."""
    return QCoreApplication.translate("review", text)


def trait(found: Trait) -> str:
    """What may be so of a question, as a filter."""
    return {
        Trait.WRONG: tr("Wrong"),
        Trait.FLAGGED: tr("Flagged"),
        Trait.CHANGED: tr("Changed"),
        Trait.INCOMPLETE: tr("Incomplete"),
        Trait.SLOW: tr("Slow"),
        Trait.STRUCK: tr("Struck out"),
        Trait.HIGHLIGHTED: tr("Highlighted"),
        Trait.COMMENTED: tr("Commented"),
        Trait.UNSCORED: tr("Not scored"),
        Trait.CORRECTED: tr("Key corrected"),
    }[found]


def verdict(found: ItemResult) -> str:
    """How a question went, in a word."""
    if found.right:
        return tr("right")
    return tr("wrong") if found.status is Status.COMPLETE else tr("incomplete")


def answer(given: Answer, order: Sequence[Letter], labels: str) -> str:
    """An answer in the signs that the candidate saw; empty where nothing is given."""
    signs = dict(zip(order, labels, strict=False))
    match given:
        case frozenset():
            return ", ".join(signs[letter] for letter in order if letter in given)
        case Ordering(letters=letters):
            return ", ".join(signs[letter] for letter in letters)
        case Matching(pairs=pairs):
            return ", ".join(tr("{item} with {choice}").format(item=signs[one], choice=number) for one, number in pairs)
        case Writing(text=text):
            return text
        case Marking(spots=spots):
            return tr("Spots marked: {count}").format(count=len(spots))
