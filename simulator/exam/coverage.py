"""How well the items of a bank cover its blueprint and its keywords; draws no form."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from simulator.exam.bank import Bank, Blueprint
from simulator.exam.items import Item, ItemStatus, ItemType, Knowledge, Letter
from simulator.exam.prose import shown


@dataclass(frozen=True, slots=True)
class Cell:
    """Items of a part of the exam: of a domain (empty: all), of a kind of knowledge (None: all), or of both together.

    `quota` is how many of them a form takes; that of a cell of both is the domain's quota times the share of the
    kind of knowledge, and need not be whole.
    """

    domain: str
    knowledge: Knowledge | None
    items: int
    quota: Fraction

    @property
    def forms(self) -> Fraction | None:
        """For how many forms the items last; None where a form takes none."""
        return self.items / self.quota if self.quota else None


@dataclass(frozen=True, slots=True)
class KeywordCover:
    """A keyword with the number of items that carry it, `main` of them first."""

    word: str
    group: str
    items: int
    main: int


@dataclass(frozen=True, slots=True)
class TaskCover:
    """A task of a domain with the number of its items."""

    domain: str
    task: str
    title: str
    items: int


@dataclass(frozen=True, slots=True)
class KeyPlaces:
    """Where keys of items with one right option stand in the file, and how many are the longest option as shown."""

    items: int
    longest: int
    letters: Mapping[Letter, int]


@dataclass(frozen=True)
class Coverage:
    """The counts of all items that are not retired; `retired` counts the others.

    `cells` are those of a domain and a kind of knowledge together, `margins` the whole, the domains and the kinds.
    """

    items: int
    retired: int
    margins: tuple[Cell, ...]
    cells: tuple[Cell, ...]
    tasks: tuple[TaskCover, ...]
    keywords: tuple[KeywordCover, ...]
    types: Mapping[ItemType, int]
    difficulties: Mapping[int | None, int]
    cases: int
    pictures: int
    keys: KeyPlaces

    @property
    def bottleneck(self) -> Cell | None:
        """The part that runs out first; a cell of domain and knowledge before a margin where both last as long."""
        least: tuple[Fraction, Cell] | None = None
        for cell in (*self.cells, *self.margins):
            if cell.forms is not None and (least is None or cell.forms < least[0]):
                least = cell.forms, cell
        return least[1] if least else None


def coverage(bank: Bank) -> Coverage:
    """Count the items of a bank; without a blueprint there are neither margins nor cells nor tasks."""
    used = [item for item in bank.items if item.status is not ItemStatus.RETIRED]
    blueprint = bank.blueprint
    return Coverage(
        items=len(used),
        retired=len(bank.items) - len(used),
        margins=tuple(_margins(blueprint, used)) if blueprint else (),
        cells=tuple(_cells(blueprint, used)) if blueprint else (),
        tasks=tuple(_tasks(blueprint, used)) if blueprint else (),
        keywords=_keywords(bank, used),
        types=Counter(item.type for item in used),
        difficulties=Counter(item.difficulty for item in used),
        cases=len({item.case for item in used if item.case}),
        pictures=sum("](media/" in item.stem or bool(item.picture) for item in used),
        keys=_keys([item for item in used if item.type is ItemType.SINGLE]),
    )


def quotas(blueprint: Blueprint) -> tuple[dict[str, int], dict[Knowledge, int]]:
    """How many items of each domain and of each kind of knowledge a form has, scored and unscored together."""
    domains, kinds = Counter[str](), Counter[Knowledge]()
    for total in (blueprint.scored, blueprint.unscored):
        domains.update(blueprint.domain_quotas(total))
        kinds.update(blueprint.knowledge_quotas(total))
    return dict(domains), dict(kinds)


def _margins(blueprint: Blueprint, used: list[Item]) -> Iterator[Cell]:
    domains, kinds = quotas(blueprint)
    yield Cell("", None, len(used), Fraction(blueprint.scored + blueprint.unscored))
    for domain, quota in domains.items():
        yield Cell(domain, None, sum(item.domain == domain for item in used), Fraction(quota))
    for kind, quota in kinds.items():
        yield Cell("", kind, sum(item.knowledge is kind for item in used), Fraction(quota))


def _cells(blueprint: Blueprint, used: list[Item]) -> Iterator[Cell]:
    domains, _ = quotas(blueprint)
    shares = sum(share for _, share in blueprint.knowledge)
    found = Counter((item.domain, item.knowledge) for item in used)
    for domain, quota in domains.items():
        for kind, share in blueprint.knowledge:
            yield Cell(domain, kind, found[domain, kind], quota * Fraction(share, shares) if shares else Fraction(0))


def _tasks(blueprint: Blueprint, used: list[Item]) -> Iterator[TaskCover]:
    found = Counter((item.domain, item.task) for item in used)
    for domain in blueprint.domains:
        for task in domain.tasks:
            yield TaskCover(domain.id, task.id, task.title, found[domain.id, task.id])


def _keywords(bank: Bank, used: list[Item]) -> tuple[KeywordCover, ...]:
    items = Counter(word for item in used for word in item.keywords)
    main = Counter(item.keywords[0] for item in used if item.keywords)
    return tuple(KeywordCover(word, group, items[word], main[word]) for word, group in bank.group_of.items())


def _keys(singles: list[Item]) -> KeyPlaces:
    longest = sum(map(_is_key_longest, singles))
    return KeyPlaces(len(singles), longest, Counter(sorted(letter for item in singles for letter in item.keys)))


def _is_key_longest(item: Item) -> bool:
    right = [len(shown(option.text)) for option in item.options if option.correct]
    wrong = [len(shown(option.text)) for option in item.options if not option.correct]
    return bool(right and wrong) and min(right) > max(wrong)
