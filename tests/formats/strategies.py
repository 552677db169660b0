"""Hypothesis strategies of values that bank Markdown can tell: items of every type, cases, headers, banks."""

from dataclasses import replace
from functools import partial
from typing import Any

from hypothesis import strategies as st

from simulator.exam.bank import (
    Bank,
    BankId,
    Blueprint,
    Domain,
    ExamStatus,
    ItemTypeRule,
    KeywordGroup,
    ScheduledBreak,
    Task,
)
from simulator.exam.items import (
    LETTERS,
    Area,
    Case,
    CaseId,
    Item,
    ItemId,
    ItemStatus,
    ItemType,
    Knowledge,
    Letter,
    Option,
    Waiver,
)
from tests.formats.prose import EXPLANATIONS, IDS, NAMES, PROSE, RATIONALES, REFERENCES, TEXTS, folded, option_texts


@st.composite
def options(draw: st.DrawFn, keys: int, least: int) -> tuple[Option, ...]:
    """Options of which as many are right as `keys` says."""
    texts = draw(st.lists(option_texts().filter(folded), min_size=least, max_size=least + 3, unique_by=folded))
    right = set(draw(st.permutations(range(len(texts))))[:keys])
    return tuple(
        Option(Letter(LETTERS[place]), text, place in right, draw(st.just("") | EXPLANATIONS))
        for place, text in enumerate(texts)
    )


ACCEPTED = NAMES.filter(lambda text: bool(folded(text).strip()))


@st.composite
def choices(draw: st.DrawFn) -> dict[str, Any]:
    """The fields of an item whose right options are marked, or whose steps or prompts are lettered."""
    kind = draw(st.sampled_from([one for one in ItemType if one not in {ItemType.NUMBER, ItemType.TEXT}]))
    marked = {ItemType.SINGLE: 1, ItemType.MULTIPLE: 2, ItemType.HOTSPOT: draw(st.integers(1, 2))}
    found = draw(options(marked.get(kind, 0), 3 if kind is ItemType.MULTIPLE else 2))
    letters = [option.letter for option in found]
    fields: dict[str, Any] = {"type": kind, "options": found}
    if kind is ItemType.ORDER:
        fields["answer"] = tuple(draw(st.permutations(letters))[: draw(st.integers(2, len(letters)))])
    elif kind is ItemType.MATCH:
        offered = draw(st.lists(NAMES.filter(folded), min_size=2, max_size=12, unique_by=folded))
        fields["choices"] = tuple(offered)
        fields["answer"] = tuple(
            f"{one}={draw(st.integers(1, len(offered)))}" for one in draw(st.permutations(letters))
        )
    elif kind is ItemType.HOTSPOT:
        fields["picture"] = draw(st.sampled_from(("media/a.png", "media/B_2.svg")))
        fields["areas"] = draw(strips(letters))
    return fields


@st.composite
def strips(draw: st.DrawFn, letters: list[Letter]) -> tuple[Area, ...]:
    """An area for each letter: strips of a picture, side by side or overlapping a little."""
    step = 100 / len(letters)
    sides = partial(draw, st.floats(0.1, 1))
    return tuple(
        Area(letter, place * step, draw(st.floats(0, 50)), sides() * step, sides() * 50)
        for place, letter in enumerate(draw(st.permutations(letters)))
    )


@st.composite
def written(draw: st.DrawFn) -> dict[str, Any]:
    """The fields of an item whose answer is typed."""
    if draw(st.booleans()):
        accepted = draw(st.lists(ACCEPTED, min_size=1, max_size=3))
        return {"type": ItemType.TEXT, "options": (), "answer": tuple(accepted), "rationale": draw(WRITTEN)}
    number = draw(st.sampled_from(("0.02", "1e-3", "-7", "12")))
    tolerance = draw(st.none() | st.floats(0, 1e9))
    rationale = draw(WRITTEN)
    return {"type": ItemType.NUMBER, "options": (), "answer": (number,), "tolerance": tolerance, "rationale": rationale}


WAIVERS = st.lists(st.builds(Waiver, NAMES, NAMES), max_size=2).map(tuple)
WRITTEN = RATIONALES | PROSE | NAMES.filter(lambda text: not text.endswith("\n"))


@st.composite
def items(draw: st.DrawFn) -> Item:
    """An item of any type with any of its fields."""
    fields = draw(choices() | written())
    letters = [option.letter for option in fields["options"]]
    named = draw(st.lists(st.sampled_from(letters), max_size=3, unique=True)) if letters else []
    plain = Item(
        id=ItemId(draw(IDS)),
        type=ItemType.SINGLE,
        stem=draw(PROSE),
        options=(),
        rationale=draw(RATIONALES) if letters else "",
        domain=draw(TEXTS),
        task=draw(TEXTS),
        knowledge=draw(st.none() | st.sampled_from(Knowledge)),
        keywords=tuple(draw(st.lists(NAMES, max_size=4, unique=True))),
        difficulty=draw(st.none() | st.integers(1, 5)),
        references=tuple(draw(st.lists(REFERENCES, max_size=2))),
        case=draw(st.none() | IDS.map(CaseId)),
        points=draw(st.just(1.0) | st.floats(0, 1e9)),
        partial=tuple((letter, draw(st.floats(-1e9, 1e9))) for letter in named),
        fixed=frozenset(draw(st.lists(st.sampled_from(letters), max_size=3))) if letters else frozenset(),
        shuffle=draw(st.booleans()),
        status=draw(st.sampled_from(ItemStatus)),
        enemies=draw(TEXTS),
        waivers=draw(WAIVERS),
        source=draw(TEXTS),
    )
    return replace(plain, **fields)


CASES = st.builds(
    Case,
    IDS.map(CaseId),
    NAMES,
    st.just("") | PROSE,
    st.lists(st.sampled_from(("media/a.png", "media/B_2.svg")), max_size=2).map(tuple),
)


def _without_twins(groups: list[tuple[str, list[str]]]) -> tuple[KeywordGroup, ...]:
    """Groups in which no keyword stands twice."""
    seen: set[str] = set()
    kept = []
    for title, words in groups:
        fresh = [word for word in dict.fromkeys(words) if word not in seen]
        seen.update(fresh)
        kept += [KeywordGroup(title, tuple(fresh))] if fresh else []
    return tuple(kept)


GROUPS = st.lists(st.tuples(NAMES, st.lists(NAMES, min_size=1, max_size=3)), max_size=3).map(_without_twins)


@st.composite
def domains(draw: st.DrawFn) -> tuple[Domain, ...]:
    """Domains whose weights sum to 100, with tasks."""
    ids = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=len(ids) - 1, max_size=len(ids) - 1)))
    weights = [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]
    tasks = draw(st.lists(NAMES, max_size=6, unique=True))
    return tuple(
        Domain(name, draw(NAMES), weight, tuple(Task(task, draw(NAMES)) for task in tasks[place :: len(ids)]))
        for place, (name, weight) in enumerate(zip(ids, weights, strict=True))
    )


RULES = st.builds(ItemTypeRule, st.sampled_from(ItemType), *[st.none() | st.integers(1, 9) for _ in range(3)])


@st.composite
def blueprints(draw: st.DrawFn) -> Blueprint:
    """A blueprint whose numbers agree."""
    scored, unscored = draw(st.integers(1, 60)), draw(st.integers(0, 15))
    minutes = draw(st.integers(10, 600))
    low = draw(st.integers(0, 500))
    gates = sorted(draw(st.sets(st.integers(1, scored + unscored), max_size=3)))
    plan = draw(st.just([]) | st.sets(st.integers(1, minutes), min_size=len(gates), max_size=len(gates)).map(sorted))
    small = partial(st.integers, 0, 100)
    return Blueprint(
        total=scored + unscored,
        scored=scored,
        unscored=unscored,
        minutes=minutes,
        scale_min=low,
        scale_max=low + 500,
        pass_mark=low + draw(st.integers(1, 500)),
        cut=draw(st.floats(0.01, 1)),
        domains=draw(domains()),
        gates=tuple(gates),
        gate_minutes=tuple(plan),
        knowledge=tuple(
            (kind, draw(st.integers(1, 9))) for kind in draw(st.lists(st.sampled_from(Knowledge), unique=True))
        ),
        knowledge_slack=draw(small()),
        keywords_per_form=draw(small()),
        items_per_keyword=draw(small()),
        item_types=tuple(draw(st.lists(RULES, max_size=3))),
        status=draw(st.sampled_from(ExamStatus)),
        last_day=draw(st.just("") | st.dates().map(str)),
        accommodations=tuple(draw(st.dictionaries(TEXTS, small(), max_size=2)).items()),
        seat_extra_minutes=draw(small()),
        report=tuple(draw(st.lists(NAMES, max_size=3))),
        breaks=draw(breaks(scored + unscored)),
    )


@st.composite
def breaks(draw: st.DrawFn, total: int) -> tuple[ScheduledBreak, ...]:
    """Breaks between the questions of an exam."""
    places = draw(st.sets(st.integers(1, total - 1), max_size=3)) if total > 1 else set()
    return tuple(
        ScheduledBreak(after, draw(st.integers(1, 600)), draw(st.booleans()), draw(st.booleans()))
        for after in sorted(places)
    )


HEADERS = st.builds(
    Bank,
    id=IDS.map(BankId),
    title=NAMES,
    exam=TEXTS,
    language=NAMES,
    licence=TEXTS,
    blueprint=st.none() | blueprints(),
    keyword_groups=GROUPS,
    description=st.just("") | PROSE,
    waivers=WAIVERS,
)


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """A header with cases and with items that fit it."""
    header = draw(HEADERS)
    if header.blueprint:
        header = replace(header, blueprint=replace(header.blueprint, item_types=()))
    cases = tuple(draw(st.lists(CASES, max_size=2, unique_by=lambda case: case.id)))
    found = draw(st.lists(items(), max_size=5, unique_by=lambda item: item.id))
    return replace(header, cases=cases, items=tuple(draw(_fitting(header, cases, item)) for item in found))


@st.composite
def _fitting(draw: st.DrawFn, header: Bank, cases: tuple[Case, ...], item: Item) -> Item:
    domain = draw(st.sampled_from(header.blueprint.domains)) if header.blueprint else None
    words = [word for group in header.keyword_groups for word in group.words]
    return replace(
        item,
        domain=domain.id if domain else item.domain,
        task=draw(st.sampled_from(domain.tasks)).id if domain and domain.tasks else item.task,
        knowledge=item.knowledge or Knowledge.ML,
        keywords=tuple(draw(st.lists(st.sampled_from(words), min_size=1, max_size=4, unique=True)))
        if words
        else item.keywords,
        case=draw(st.sampled_from(cases)).id if cases else None,
    )
