"""Why a bank cannot fill a form: the quotas that fail and by how much."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.assembly.demand import Demand, Line, exact, permitted
from simulator.assembly.model import select, takings
from simulator.assembly.pool import Offer, eligible, prices_for, restricted
from simulator.assembly.relaxation import Quota
from simulator.exam.bank import Bank
from simulator.exam.form import Role


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A quota that a bank cannot meet: how many items or keywords are needed and how many can be had.

    The name is a domain id or a kind of knowledge; without a role the items of both roles are meant.
    """

    kind: Quota
    name: str
    needed: int
    available: int
    role: Role | None = None

    @property
    def word(self) -> str:
        """The shortfall in short, like `domain-scored-modeling 15/18`."""
        name = "-".join(part for part in (self.kind, self.role, self.name) if part)
        return f"{name} {self.available}/{self.needed}"


class NoExamError(ValueError):
    """The bank says nothing about an exam, so that there is no form of it."""


class InfeasibleError(ValueError):
    """No form can be drawn from a bank, not even a relaxed one; `shortfalls` names the quotas that fail."""

    def __init__(self, shortfalls: tuple[Shortfall, ...]) -> None:
        super().__init__(", ".join(shortfall.word for shortfall in shortfalls))
        self.shortfalls = shortfalls


def feasibility(bank: Bank) -> tuple[Shortfall, ...]:
    """Return the quotas that the bank cannot meet within the slack of its blueprint; empty where all can be met.

    Raises NoExamError where the bank has no blueprint, SolverError.
    """
    if bank.blueprint is None:
        raise NoExamError(bank.id)
    demand = permitted(bank.blueprint)
    prices = prices_for(bank, seed=0, seen={})
    offers = prices.offers(restricted(eligible(bank, bank.blueprint, prices), demand))
    selection = select(offers, demand)
    if selection is None:
        return shortfalls(offers, exact(bank.blueprint))
    words = {word for item in selection for word in bank.by_id[item].keywords}
    if len(words) < demand.keywords:
        return (Shortfall(Quota.KEYWORDS, "", demand.keywords, len(words)),)
    return ()


def shortfalls(offers: Sequence[Offer], demand: Demand) -> tuple[Shortfall, ...]:
    """Return what is lacking in the choice of items that lacks least; the slack of the demand is not used.

    Quotas of domain and knowledge may be exceeded there to make up for others. Raises SolverError.
    """
    model = takings(offers)
    program = model.program
    lacking: dict[Line, int] = {}
    for line, wanted in demand.quotas.items():
        role, kind, _ = line
        # The quotas of unscored items follow from those of scored ones and of both together.
        if role is not Role.UNSCORED:
            lacking[line] = program.column(wanted, whole=True)
            high = wanted if kind is Quota.ITEMS else demand.total
            program.row(wanted, high, [*((column, 1) for column in model.counted[line]), (lacking[line], 1)])
    columns = set(lacking.values())
    values = program.minimise([float(column in columns) for column in range(len(model.costs) + len(columns))])
    lacks = {} if values is None else {line: round(values[column]) for line, column in lacking.items()}
    return tuple(_told(demand, lacks))


def _told(demand: Demand, lacks: dict[Line, int]) -> Iterator[Shortfall]:
    """Yield the shortfalls of both roles together, and of the scored items those that go beyond."""
    for line, count in lacks.items():
        role, kind, name = line
        if count > (0 if role is None else lacks[None, kind, name]):
            yield Shortfall(kind, name, demand.quotas[line], demand.quotas[line] - count, role)
