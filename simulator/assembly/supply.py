"""How many forms a bank gives one candidate before a question comes again."""

from simulator.assembly.draw import draw
from simulator.assembly.shortage import InfeasibleError
from simulator.exam.bank import Bank, Revision
from simulator.exam.items import ItemId

MOST_FORMS = 40
"""Where the counting ends."""


def forms_without_repeat(bank: Bank, revision: Revision, *, most: int = MOST_FORMS) -> int:
    """Draw one form after the other and count those that share no item and meet the blueprint without relaxation.

    The least seen items are taken each time, as for a candidate; the count ends at `most`. Raises NoExamError where
    the bank has no blueprint, SolverError where time runs out.
    """
    seen: dict[ItemId, int] = {}
    for number in range(most):
        try:
            form = draw(bank, revision, number, seen)
        except InfeasibleError:
            return number
        if form.relaxed or any(slot.item in seen for slot in form.slots):
            return number
        seen = {item: ago + 1 for item, ago in seen.items()} | {slot.item: 0 for slot in form.slots}
    return most
