"""Disputes about the items of a bank, for tests."""

from pathlib import Path
from typing import Any

from simulator.exam.bank import BankId
from simulator.exam.dispute import Dispute, DisputeKind
from simulator.exam.items import ItemId, Letter
from simulator.formats.disputes import dispute_text
from simulator.ports import Reading
from tests import builders


def dispute(item: str = "q-0001", *, key: str = "", **changes: Any) -> Dispute:
    """An objection to an item of the bank of the builders: its key is wrong, where one is named, else a fact is."""
    plain: dict[str, Any] = {
        "bank": BankId("sample"),
        "revision": builders.REVISION,
        "item": ItemId(item),
        "digest": "c" * 64,
        "kind": DisputeKind.KEY if key else DisputeKind.FACT,
        "key": tuple(Letter(letter) for letter in key),
        "text": "" if key else "The limit has been raised.",
        "program": "0.1",
    }
    return Dispute(**(plain | changes))


def about(reading: Reading, item: str, *, key: str = "", **changes: Any) -> Dispute:
    """An objection to an item as a bank folder has it now."""
    assert reading.bank is not None
    name = ItemId(item)
    found: dict[str, Any] = {"bank": reading.bank.id, "revision": reading.revision, "digest": reading.digests[name]}
    return dispute(name, key=key, **(found | changes))


def save(path: Path, found: Dispute) -> Path:
    """Write a dispute file."""
    path.write_text(dispute_text(found), encoding="utf-8")
    return path
