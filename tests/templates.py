"""What is alike for all tests of the window, made once a process: the database of a first start, drawn forms."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator import house
from simulator.exam.bank import Bank, Revision
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.store.paths import database_path
from tests.fakes import ManualClock

Seen = frozenset[tuple[ItemId, int]]


def furnish(folder: Path, *, shipped: bool) -> None:
    """Give a data folder without a database that of a first start, with the banks that ship read into it or none."""
    path = database_path(folder)
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_first_start(shipped=shipped))


@cache
def _first_start(*, shipped: bool) -> bytes:
    with TemporaryDirectory() as folder:
        with house.open_house(Path(folder), clock=ManualClock()) as opened:
            if shipped:
                opened.read_shelf()
        return database_path(Path(folder)).read_bytes()


class Drawn:
    """Draws forms of the banks that ship, each of them once."""

    def __init__(self) -> None:
        self._forms: dict[tuple[Revision, int, Seen], Form] = {}

    def __call__(self, bank: Bank, revision: Revision, seed: int, seen: Mapping[ItemId, int]) -> Form:
        asked = revision, seed, frozenset(seen.items())
        if asked not in self._forms:
            self._forms[asked] = house.draw(bank, revision, seed, seen)
        return self._forms[asked]


@cache
def drawn() -> Drawn:
    """What every stage of this process draws by."""
    return Drawn()
