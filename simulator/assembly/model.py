"""The choice of items as an integer program: quotas, enemies, keywords and prices as rows and costs.

One row a quota, one row a group of enemies, keywords softly; knows nothing of the order of a form.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from simulator.assembly.demand import Demand, Line, lines
from simulator.assembly.pool import SEEN_PRICE, Offer, Selection
from simulator.assembly.relaxation import Quota
from simulator.assembly.solver import IntegerProgram
from simulator.exam.form import Role
from simulator.exam.items import ItemId, Knowledge

PRICE_UNIT = 1 << 20
KEYWORD_COST = 8 * SEEN_PRICE / PRICE_UNIT
"""What one keyword less costs: as much as eight items seen before."""


@dataclass(frozen=True)
class Model:
    """A program over offers: the column of each item and role, the columns of each line, the cost of each column."""

    program: IntegerProgram = field(default_factory=IntegerProgram)
    costs: list[float] = field(default_factory=list)
    taken: dict[tuple[ItemId, Role], int] = field(default_factory=dict)
    counted: Mapping[Line, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, upper: float, cost: float, *, whole: bool) -> int:
        """Add a column and its cost and return its number."""
        self.costs.append(cost)
        return self.program.column(upper, whole=whole)

    def selection(self, values: Sequence[float]) -> Selection:
        """Return what a solution of the program takes."""
        return {item: role for (item, role), column in self.taken.items() if values[column] > 0.5}


def select(offers: Sequence[Offer], demand: Demand) -> Selection | None:
    """Return the choice at the least price, None where none meets the demand; SolverError where that stays open.

    Where quotas may be missed, the least possible is missed, of domains before knowledge; price comes after.
    """
    model = takings(offers)
    misses = _quotas(model, demand)
    _keywords(model, offers, demand)
    if misses:
        costs = [misses.get(column, 0.0) for column in range(len(model.costs))]
        least = model.program.minimise(costs)
        if least is None:
            return None
        missed = round(sum(cost * value for cost, value in zip(costs, least, strict=True)))
        model.program.row(0, missed, list(misses.items()))
    values = model.program.minimise(model.costs)
    return None if values is None else model.selection(values)


def takings(offers: Sequence[Offer]) -> Model:
    """Return a program whose columns take the items on offer in their roles, once each and enemies apart."""
    model = Model()
    groups: Mapping[tuple[str, str], list[int]] = defaultdict(list)
    for offer in offers:
        item = offer.item
        group = ("enemies", item.enemies) if item.enemies else ("item", item.id)
        for role in offer.roles:
            column = model.add(1, offer.price / PRICE_UNIT, whole=True)
            model.taken[item.id, role] = column
            groups[group].append(column)
            for line in lines(item, role):
                model.counted[line].append(column)
    for columns in groups.values():
        if len(columns) > 1:
            model.program.row(0, 1, [(column, 1) for column in columns])
    return model


def _quotas(model: Model, demand: Demand) -> dict[int, float]:
    """Add the rows of the quotas and return the columns that count what is missed, with their weights."""
    # One domain missed weighs more than all that can be missed of knowledge.
    weights = {Quota.KNOWLEDGE: 1.0, Quota.DOMAIN: 1.0 + 4 * demand.knowledge_slack * len(Knowledge)}
    misses: dict[int, float] = {}
    for line, wanted in demand.quotas.items():
        role, kind, _ = line
        slack = demand.slack(kind)
        terms = [(column, 1.0) for column in model.counted[line]]
        if role is None:
            if slack:
                model.program.row(wanted - slack, wanted + slack, terms)
            continue
        if slack:
            over, under = model.add(slack, 0, whole=True), model.add(slack, 0, whole=True)
            misses |= {over: weights[kind], under: weights[kind]}
            terms += [(over, -1.0), (under, 1.0)]
        model.program.row(wanted, wanted, terms)
    return misses


def _keywords(model: Model, offers: Sequence[Offer], demand: Demand) -> None:
    """Ask that enough keywords are touched; what is lacking has its cost."""
    if not demand.keywords:
        return
    columns: Mapping[str, list[int]] = defaultdict(list)
    for offer in offers:
        for word in set(offer.item.keywords):
            columns[word].extend(model.taken[offer.id, role] for role in offer.roles)
    touched = []
    for word in sorted(columns):
        column = model.add(1, 0, whole=False)
        model.program.row(0, len(columns[word]), [*((taken, 1.0) for taken in columns[word]), (column, -1.0)])
        touched.append((column, 1.0))
    short = model.add(demand.keywords, KEYWORD_COST, whole=False)
    model.program.row(demand.keywords, demand.keywords + len(touched), [*touched, (short, 1.0)])
