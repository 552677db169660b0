"""The figures of a report counted a second time: plain and slow, straight from the entries of a journal."""

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor, sqrt
from statistics import median

from simulator.exam import events as e
from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.events import BreakTaken, Entry, Event
from simulator.exam.form import Form, Role
from simulator.exam.items import Item
from simulator.exam.plan import Plan
from tests.exam.every_type import BANK

Counts = tuple[int, int, int, int]
EMPTY: Answer = frozenset()


@dataclass
class Moment:
    """What held after an entry, and for how long until the next one."""

    entry: Entry
    before: int | None
    on: int | None
    answers: dict[int, Answer]
    flags: set[int]
    lasted: int = 0

    @property
    def left(self) -> int | None:
        """The question that this entry took off the screen."""
        moves = e.Shown | e.ReviewOpened | BreakTaken | e.Ended
        return self.before if isinstance(self.entry.event, moves) else None


def moments(entries: list[Entry]) -> list[Moment]:
    """Every entry with all that held after it."""
    told: list[Moment] = []
    on: int | None = None
    answers: dict[int, Answer] = {}
    flags: set[int] = set()
    for entry in entries:
        before, event = on, entry.event
        if isinstance(event, e.Shown):
            on = event.question
        elif isinstance(event, e.ReviewOpened | e.BreakTaken | e.Ended):
            on = None
        elif isinstance(event, e.Flagged):
            flags = flags | {event.question} if event.flag else flags - {event.question}
        else:
            answers = {**answers, **given(event)}
        if told:
            told[-1].lasted = entry.at_ms - told[-1].entry.at_ms
        told.append(Moment(entry, before, on, answers, flags))
    return told


def given(event: Event) -> dict[int, Answer]:
    """The answer that an event gives, by its question."""
    match event:
        case e.Answered(question, letters):
            return {question: letters}
        case e.Ordered(question, order):
            return {question: Ordering(order) if order else EMPTY}
        case e.Matched(question, pairs):
            return {question: Matching(pairs) if pairs else EMPTY}
        case e.Written(question, text):
            return {question: Writing(text) if text else EMPTY}
        case e.Marked(question, spots):
            return {question: Marking(spots) if spots else EMPTY}
        case _:
            return {}


def is_right(number: int, answer: Answer) -> bool:
    """Whether an answer to item `number` of the small exam is right, by looking at it."""
    match answer:
        case Ordering(letters):
            return "".join(letters) == "CAB"
        case Matching(pairs):
            return sorted(pairs) == [("A", 2), ("B", 1)]
        case Writing(text) if number == 4:
            return text in {"0.82", "0,82"}
        case Writing(text):
            return text.lower() in {"roc", "roc curve"}
        case Marking(spots):
            return sorted(spot.x // 200 for spot in spots) == [0, 4]
        case frozenset():
            return "".join(sorted(answer)) == {1: "A", 2: "B", 3: "BD"}.get(number)


def parts(answer: Answer) -> int:
    """How many parts an answer has."""
    match answer:
        case Ordering(letters):
            return len(letters)
        case Matching(pairs):
            return len(pairs)
        case Marking(spots):
            return len(spots)
        case Writing():
            return 1
        case frozenset():
            return len(answer)


ASKED = {1: 1, 2: 1, 3: 2, 4: 1, 5: 1, 6: 3, 7: 2, 8: 2}


@dataclass
class Recount:
    """Everything counted of one journal; question q stands at q in every dictionary."""

    plan: Plan
    form: Form
    entries: list[Entry]
    told: list[Moment] = field(init=False)
    questions: range = field(init=False)
    number: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.told = moments(self.entries)
        self.questions = range(1, len(self.form.slots) + 1)
        self.number = {q: int(self.form.slots[q - 1].item.removeprefix("q-")) for q in self.questions}
        self.final = {q: self.told[-1].answers.get(q, EMPTY) for q in self.questions}
        self.right = {q: is_right(self.number[q], self.final[q]) for q in self.questions}
        self.scored = {q for q in self.questions if self.form.slots[q - 1].role is Role.SCORED}
        self.complete = {q for q in self.questions if self._complete(q)}
        self.spent = {q: sum(one.lasted for one in self.told if one.on == q) for q in self.questions}
        self.seen = {one.on for one in self.told if one.on is not None}
        self.left = {q: [one.answers.get(q, EMPTY) for one in self.told if one.left == q] for q in self.questions}

    def _complete(self, q: int) -> bool:
        answer = self.final[q]
        number = not isinstance(answer, Writing) or self.number[q] != 4 or answer.text[:1].isdigit()
        return number and parts(answer) == ASKED[self.number[q]]

    def item(self, q: int) -> Item:
        """The item of a question."""
        return BANK.by_id[self.form.slots[q - 1].item]

    def cause(self, q: int) -> str:
        """Why a point was lost."""
        end = next(one for one in self.told if isinstance(one.entry.event, e.Ended))
        by_time = end.entry.event == e.Ended(e.EndReason.TIME)
        if by_time and q not in self.complete and (q not in self.seen or end.before == q):
            return "ran-out-of-time"
        if self.final[q] == EMPTY:
            return "left-blank"
        if any(is_right(self.number[q], answer) for answer in self.left[q]):
            return "changed-away"
        if parts(self.final[q]) != ASKED[self.number[q]] or self.number[q] == 2:
            return "misread"
        return "rushed" if q in self.quick() else "not-known"

    def causes(self) -> dict[int, str]:
        """Why each lost point was lost."""
        return {q: self.cause(q) for q in self.questions if not self.right[q]}

    def quick(self) -> list[int]:
        """The quick answers, where they may be told."""
        if not self.complete:
            return []
        bound = Fraction(median(self.spent[q] for q in self.complete)) / 10
        found = sorted(q for q in self.complete if self.spent[q] < bound)
        wrong = [q for q in found if not self.right[q]]
        return found if len(found) > 2 and len(wrong) >= len(found) / 2 else []

    def turns(self) -> list[tuple[int, bool, bool]]:
        """The changes: question, right before, right after."""
        found = []
        for q in self.questions:
            last = EMPTY
            held: list[Answer] = []
            for answer in self.left[q]:
                if answer != last:
                    held.append(answer)
                last = answer
            rights = [is_right(self.number[q], answer) for answer in held]
            found += [(q, rights[place - 1], rights[place]) for place in range(1, len(rights))]
        return found

    def flag_reviews(self) -> list[tuple[int, int, int]]:
        """Each question ever flagged: gain, and time after it first stood off the screen with its flag."""
        found = []
        for q in self.questions:
            if all(q not in one.flags for one in self.told):
                continue
            off = [place for place, one in enumerate(self.told) if q in one.flags and (one.left == q or one.on != q)]
            gain = later = 0
            if off:
                gain = self.right[q] - is_right(self.number[q], self.told[off[0]].answers.get(q, EMPTY))
                later = sum(one.lasted for one in self.told[off[0] :] if one.on == q)
            found.append((q, gain, later))
        return found

    def line(self) -> list[int]:
        """When the k-th question had first been left with an answer."""
        times = []
        for q in self.questions:
            times += [o.entry.at_ms for o in self.told if o.left == q and o.answers.get(q, EMPTY) != EMPTY][:1]
        return sorted(times)

    def projections(self) -> list[tuple[int, int]]:
        """Gate and projected time wherever it may be told; the gates of the small exam are at 3 and 6 of 8."""
        line, found = self.line(), []
        for gate, question, bound in ((1, 3, Fraction(18, 100)), (2, 6, Fraction(8, 100))):
            if len(line) >= question:
                projected = Fraction(line[question - 1], question) * 8
                if projected / self.plan.limit_ms - 1 > bound:
                    found.append((gate, floor(projected)))
        return found

    def gates(self) -> list[int | None]:
        """When a question at or behind each gate was first shown."""
        shown = [(one.entry.at_ms, one.on) for one in self.told if isinstance(one.entry.event, e.Shown)]
        return [next((ms for ms, on in shown if on is not None and on >= gate), None) for gate in (3, 6)]

    def breaks(self) -> list[tuple[int, int]]:
        """When each break began, and how long it took."""
        found: list[tuple[int, int]] = []
        for place, one in enumerate(self.told):
            if isinstance(one.entry.event, BreakTaken):
                after = [later.entry for later in self.told[place:]]
                end = next(entry for entry in after if isinstance(entry.event, e.BreakEnded | e.Ended))
                away = end.event.away_ms if isinstance(end.event, e.BreakEnded) else end.at_ms - one.entry.at_ms
                found.append((one.entry.at_ms, away))
        return found

    def under(self, chosen: list[int]) -> Counts:
        """Right and count of the scored ones among some questions, right and count of all of them."""
        scored = [q for q in chosen if q in self.scored]
        return sum(self.right[q] for q in scored), len(scored), sum(self.right[q] for q in chosen), len(chosen)

    def with_word(self, words: set[str]) -> Counts:
        """The counts of the questions that have any of some keywords."""
        return self.under([q for q in self.questions if words & set(self.item(q).keywords)])


def scale(right: int, count: int) -> tuple[int, int]:
    """The raw cut of `count` questions at 72 %, and the practice scale of so many right ones."""
    cut = ceil(Fraction(72, 100) * count)
    if right < cut:
        return cut, min(749, floor(100 + Fraction(650, cut) * right + Fraction(1, 2)))
    above = Fraction(250, count - cut) * (right - cut) if count > cut else 0
    return cut, floor(750 + above + Fraction(1, 2))


def wilson(right: int, count: int) -> tuple[float, float]:
    """The shares p at which (right/count − p)² = z²·p(1 − p)/count, as roots of a quadratic."""
    z, share = 1.2816, right / count
    a, b, c = 1 + z * z / count, -(2 * share + z * z / count), share * share
    root = sqrt(max(0.0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)
