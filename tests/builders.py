"""Small values of the exam for tests: items, banks, blueprints, forms and plans, the same for the same arguments."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

from simulator.exam.bank import Bank, BankId, Blueprint, Domain, ItemTypeRule, KeywordGroup, Revision, Task
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import LETTERS, Case, CaseId, Item, ItemId, ItemType, Knowledge, Letter, Option
from simulator.exam.plan import Plan, Wishes, plan_for

REVISION = Revision("b" * 64)

KEYWORD_GROUPS = (
    KeywordGroup("data", ("features", "outliers", "pipeline", "noise")),
    KeywordGroup("learning", ("softmax", "ReLU", "lasso vs ridge", "XGBoost", "t-SNE vs PCA")),
    KeywordGroup("services", ("Glue", "Lex", "EMR")),
)
WORDS = tuple(word for group in KEYWORD_GROUPS for word in group.words)


def letters(text: str) -> frozenset[Letter]:
    """The letters of an answer written as "BD"."""
    return frozenset(Letter(letter) for letter in text)


def item(number: int = 1, *, keys: str = "A", options: int = 4, **changes: Any) -> Item:
    """Item number n: SINGLE with one key, MULTIPLE with more; `changes` replace further fields."""
    plain = Item(
        id=ItemId(f"q-{number:04d}"),
        type=ItemType.SINGLE if len(keys) == 1 else ItemType.MULTIPLE,
        stem=f"Question {number}?",
        options=tuple(
            Option(Letter(one), f"{one} of {number}", one in keys, f"Why {one}") for one in LETTERS[:options]
        ),
        rationale=f"Because of {number}.",
        domain="d1",
        task="1.1",
        knowledge=tuple(Knowledge)[number % len(Knowledge)],
        keywords=tuple(dict.fromkeys((WORDS[number % len(WORDS)], WORDS[(number * 5 + 3) % len(WORDS)]))),
    )
    return replace(plain, **changes)


def bank(count: int | None = None, *, blueprint: Blueprint | None = None, **changes: Any) -> Bank:
    """A bank of `count` items (as many as a form has where left out) whose domains have the weights of the blueprint.

    Every fourth item is MULTIPLE with 2 of 5 keys; items 5, 10 and so on share one case.
    """
    plan_of_exam = blueprint or tiny_blueprint()
    quotas = plan_of_exam.domain_quotas(plan_of_exam.total if count is None else count)
    domains = [domain for domain in plan_of_exam.domains for _ in range(quotas[domain.id])]
    items = tuple(_placed(number, domain) for number, domain in enumerate(domains, start=1))
    plain = Bank(
        id=BankId("sample"),
        title="Sample – Specialty",
        items=items,
        cases=(Case(CaseId("shop"), "A shop", "It sells *tea*."),),
        exam="SMP-C01",
        licence="CC0-1.0",
        blueprint=plan_of_exam,
        keyword_groups=KEYWORD_GROUPS,
    )
    return replace(plain, **changes)


def _placed(number: int, domain: Domain) -> Item:
    keys, options = ("BD", 5) if number % 4 == 0 else (LETTERS[number % 4], 4)
    return item(
        number,
        keys=keys,
        options=options,
        domain=domain.id,
        task=domain.tasks[number % len(domain.tasks)].id,
        case=CaseId("shop") if number % 5 == 0 else None,
    )


def blueprint(**changes: Any) -> Blueprint:
    """The blueprint of the first exam: 65 questions in 180 minutes, 50 of them scored, gates at 22 and 44."""
    plain = Blueprint(
        total=65,
        scored=50,
        unscored=15,
        minutes=180,
        scale_min=100,
        scale_max=1000,
        pass_mark=750,
        cut=0.72,
        domains=(
            _domain("data-engineering", "Data Engineering", 20, 1, 3),
            _domain("exploratory-data-analysis", "Exploratory Data Analysis", 24, 2, 3),
            _domain("modeling", "Modeling", 36, 3, 5),
            _domain("ml-operations", "Implementation and Operations", 20, 4, 4),
        ),
        gates=(22, 44),
        knowledge=tuple((kind, 1) for kind in Knowledge),
        knowledge_slack=1,
        keywords_per_form=10,
        items_per_keyword=3,
        item_types=(
            ItemTypeRule(ItemType.SINGLE, options=4),
            ItemTypeRule(ItemType.MULTIPLE, options_min=5, keys_min=2),
        ),
        accommodations=(("esl_minutes", 30),),
        seat_extra_minutes=10,
    )
    return replace(plain, **changes)


def tiny_blueprint(**changes: Any) -> Blueprint:
    """An exam of 6 questions in 12 minutes, 4 of them scored, 3 right to pass, gates at 2 (4 min) and 4 (8 min)."""
    plain = Blueprint(
        total=6,
        scored=4,
        unscored=2,
        minutes=12,
        scale_min=100,
        scale_max=1000,
        pass_mark=750,
        cut=0.72,
        domains=(_domain("d1", "Data", 50, 1, 2), _domain("d2", "Models", 50, 2, 1)),
        gates=(2, 4),
        knowledge=tuple((kind, 1) for kind in Knowledge),
    )
    return replace(plain, **changes)


def _domain(name: str, title: str, weight: int, number: int, tasks: int) -> Domain:
    return Domain(
        name, title, weight, tuple(Task(f"{number}.{task}", f"Task {task} of {title}") for task in range(1, tasks + 1))
    )


def form(bank: Bank, items: Sequence[str] | None = None, *, seed: int | None = None, **changes: Any) -> Form:
    """A form of the bank's blueprint, or of the items named; the scored quotas of the domains are met first.

    Without a seed everything is in the order of the bank; with one, questions and options are shuffled by it.
    """
    exam = bank.blueprint or tiny_blueprint()
    chosen = [bank.by_id[ItemId(name)] for name in items] if items is not None else list(bank.items[: exam.total])
    scored = exam.domain_quotas(exam.scored)
    slots = []
    for one in chosen:
        scored[one.domain] -= 1
        slots.append(Slot(one.id, Role.SCORED if scored[one.domain] >= 0 else Role.UNSCORED, one.letters))
    if seed is not None:
        chance = Random(seed)
        chance.shuffle(slots)
        slots = [replace(slot, order=tuple(chance.sample(slot.order, len(slot.order)))) for slot in slots]
    plain = Form(bank=bank.id, revision=REVISION, seed=seed or 0, slots=tuple(slots))
    return replace(plain, **changes)


def plan(blueprint: Blueprint | None = None, **wishes: Any) -> Plan:
    """The plan of an attempt at an exam (the tiny one where left out) with the wishes named."""
    return plan_for(blueprint or tiny_blueprint(), Wishes(**wishes))
