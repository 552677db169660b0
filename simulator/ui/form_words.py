"""The words for how a form departs from its blueprint, and for why none can be drawn."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from simulator.assembly.relaxation import Quota, parse
from simulator.assembly.shortage import InfeasibleError, Shortfall
from simulator.assembly.solver import SolverError
from simulator.exam.bank import Bank
from simulator.exam.items import Knowledge
from simulator.ports import StoreError
from simulator.ui import words
from simulator.ui.troubles import reason


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("forms", text)


def no_form(error: Exception) -> str:
    """Why no form could be drawn."""
    match error:
        case InfeasibleError():
            text = _shortfalls(error.shortfalls)
        case StoreError():
            text = reason(error.trouble)
        case SolverError():
            text = tr("no choice of questions was found in time")
        case _:
            text = tr("its header or its questions do not allow one")
    return tr("No exam can be drawn from this bank: {reason}").format(reason=text)


def relaxations(relaxed: Sequence[str], bank: Bank) -> list[str]:
    """Each way in which a form departs from the blueprint."""
    lines = []
    for word in relaxed:
        one = parse(word)
        text = tr("{count} more than the blueprint asks for") if one.delta > 0 else tr("{count} fewer than asked for")
        lines.append(f"{_name(one.kind, one.key, bank.domain_titles)}: {text.format(count=abs(one.delta))}")
    return lines


def _shortfalls(found: Sequence[Shortfall]) -> str:
    text = tr("{name}: {needed} needed, {available} at hand")
    return "; ".join(
        text.format(name=_name(one.kind, one.name, {}), needed=one.needed, available=one.available) for one in found
    )


def _name(kind: Quota, key: str, titles: Mapping[str, str]) -> str:
    match kind:
        case Quota.ITEMS:
            return tr("questions")
        case Quota.DOMAIN:
            return titles.get(key, key)
        case Quota.KNOWLEDGE:
            return words.knowledge(Knowledge(key))
        case Quota.KEYWORDS:
            return tr("different keywords")
