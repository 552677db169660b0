"""The drawing of a form: the choice of items, their roles and their order, and the check before anyone sees it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from simulator.assembly.check import Violation, check
from simulator.assembly.demand import Demand, demands, exact, relaxations
from simulator.assembly.greedy import greedy
from simulator.assembly.model import select
from simulator.assembly.order import in_order, shown_order
from simulator.assembly.pool import Offer, Selection, eligible, prices_for, restricted
from simulator.assembly.roles import deal
from simulator.assembly.shortage import InfeasibleError, NoExamError, shortfalls
from simulator.assembly.solver import SolverError
from simulator.exam.bank import Bank, Blueprint, Revision
from simulator.exam.form import Form, Slot
from simulator.exam.items import ItemId

Selector = Callable[[Sequence[Offer], Demand], Selection | None]
"""Chooses items that meet a demand; None where there are none. Raises SolverError where it cannot tell."""


class UnfitFormError(ValueError):
    """What was chosen does not pass the check; `violations` says why."""

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        super().__init__(", ".join(violation.word for violation in violations))
        self.violations = violations


def draw(bank: Bank, revision: Revision, seed: int, seen: Mapping[ItemId, int], *, selector: Selector = select) -> Form:
    """Draw a form by the blueprint of a bank: the same for the same items, seed and seen items.

    `seen` tells how many attempts ago (0: the latest) items were seen; the least seen are taken. What the bank
    cannot meet is relaxed and told in the form. Raises NoExamError where the bank has no blueprint, InfeasibleError
    where not even a relaxed form exists, UnfitFormError where what was chosen does not pass the check, SolverError
    where time runs out; all of them are ValueErrors.
    """
    blueprint = bank.blueprint
    if blueprint is None:
        raise NoExamError(bank.id)
    prices = prices_for(bank, seed, seen)
    offers = prices.offers(restricted(eligible(bank, blueprint, prices), exact(blueprint)))
    empty = Form(bank.id, revision, seed, ())
    for demand in demands(blueprint):
        if demand.total > len(offers):
            continue
        violations: tuple[Violation, ...] = ()
        for selection in _choices(offers, demand, selector):
            form = _filled(empty, bank, blueprint, selection)
            violations = check(form, bank)
            if not violations:
                return form
        if violations:
            raise UnfitFormError(violations)
    lacking = shortfalls(offers, exact(blueprint))
    raise InfeasibleError(lacking) if lacking else SolverError("no form was found in time")


def _choices(offers: Sequence[Offer], demand: Demand, selector: Selector) -> Iterator[Selection]:
    """Yield the selector's choice and, for where that fails or is not good, the one made without a solver."""
    for choose in (selector, greedy):
        try:
            selection = choose(offers, demand)
        except SolverError:
            continue
        if selection is None:
            return
        yield selection


def _filled(form: Form, bank: Bank, blueprint: Blueprint, selection: Selection) -> Form:
    roles = deal((bank.by_id[item] for item in selection), selection, form.seed)
    items = in_order((item for item in bank.items if item.id in selection), form.seed)
    return replace(
        form,
        slots=tuple(Slot(item.id, roles[item.id], shown_order(item, form.seed)) for item in items),
        relaxed=tuple(found.word for found in relaxations(blueprint, ((item, roles[item.id]) for item in items))),
    )
