"""The words for how a form departs from its blueprint, and for why none can be drawn."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from simulator.assembly.relaxation import Quota, parse
from simulator.assembly.shortage import InfeasibleError, Shortfall
from simulator.exam.bank import Bank
from simulator.exam.items import Knowledge
from simulator.ui import words


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("forms", text)


def no_form(error: Exception) -> str:
    """Why no form could be drawn."""
    reason = _shortfalls(error.shortfalls) if isinstance(error, InfeasibleError) else str(error)
    return tr("No exam can be drawn from this bank: {reason}").format(reason=reason)


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
