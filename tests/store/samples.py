"""Values to store: small banks, forms of them, every kind of event."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from simulator.exam.answers import Spot
from simulator.exam.bank import Bank, BankId, Blueprint, Domain, KeywordGroup, Revision, Task
from simulator.exam.events import (
    Answered,
    BreakDeclined,
    BreakEnded,
    BreakKind,
    BreakOffered,
    BreakTaken,
    Commented,
    Ended,
    EndReason,
    Entry,
    Erased,
    Event,
    Explained,
    Flagged,
    GateReached,
    Highlighted,
    Interrupted,
    Marked,
    Matched,
    Ordered,
    Part,
    Peeked,
    Resumed,
    Review,
    ReviewOpened,
    Shown,
    Sketched,
    Span,
    Started,
    Struck,
    Surveyed,
    TimeEstimated,
    TimeNoted,
    TimeWarned,
    Walk,
    Written,
)
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import Case, CaseId, Item, ItemId, ItemType, Knowledge, Letter, Option, Waiver
from simulator.exam.plan import ExtraTime, Gate, Plan
from simulator.exam.problems import Code, Problem
from simulator.exam.profile import ClockPolicy
from simulator.exam.score import Score
from simulator.exam.whiteboard import Ink, Shape, Stroke
from simulator.ports import Archive, AttemptDraft, AttemptId, CandidateId, Library, Reading, Verdict
from tests.fakes import START

A, B, C, D = (Letter(letter) for letter in "ABCD")

BLUEPRINT = Blueprint(
    total=4,
    scored=3,
    unscored=1,
    minutes=12,
    scale_min=100,
    scale_max=1000,
    pass_mark=750,
    cut=0.72,
    domains=(Domain("d1", "Data", 60, (Task("1.1", "Store data"),)), Domain("d2", "Models", 40)),
    gates=(2,),
    knowledge=((Knowledge.AWS, 50), (Knowledge.ML, 50)),
    accommodations=(("esl_minutes", 30),),
)
PLAN = Plan(limit_ms=720_000, gates=(Gate(1, 2, 360_000),), policy=ClockPolicy.GATES, extra=ExtraTime.ESL, peek=True)
PROBLEMS = (Problem("items.md", 12, Code.KEY_NONE, item="i9"), Problem("bank.md", 0, Code.KEYWORD_THIN, value="s3"))

EVENTS: tuple[Event, ...] = (
    Started(),
    Shown(1),
    Answered(1, frozenset({B, D})),
    Flagged(1, flag=True),
    GateReached(gate=1, question=2, plan_ms=360_000, used_ms=300_000, left_ms=420_000, crossed=True),
    TimeEstimated(gate=1, minutes=5, used_ms=300_000),
    Peeked(2),
    ReviewOpened(),
    Shown(2, Walk(Review.FLAGGED, (2, 3))),
    Interrupted(orderly=False),
    Resumed(away_s=90),
    TimeNoted(),
    Ended(EndReason.TIME),
    Ordered(3, (C, A)),
    Matched(4, ((A, 2), (B, 1))),
    Written(5, "0.25"),
    Marked(6, (Spot(250, 1000),)),
    Struck(1, frozenset({A, C})),
    Highlighted(1, (Span(Part.STEM, 4, 9), Span(Part.CASE, 0, 2))),
    Commented(1, "Twice the same option?"),
    Explained(1),
    Sketched(Stroke(Shape.TEXT, Ink.BLUE, 3, ((10, -20),), "n = 8")),
    Erased((0,)),
    TimeWarned(30),
    BreakOffered(1, 2),
    BreakDeclined(1),
    BreakTaken(BreakKind.SCHEDULED, 1),
    BreakEnded(600_000),
    Surveyed((("clarity", "4"),)),
)
"""Every kind of event, some twice; an order that a journal might have."""


def entries(events: Sequence[Event] = EVENTS, *, first: int = 1, step_ms: int = 1000) -> tuple[Entry, ...]:
    return tuple(Entry(seq, seq * step_ms, event) for seq, event in enumerate(events, start=first))


def item(name: str, stem: str = "Which store?") -> Item:
    return Item(
        id=ItemId(name),
        type=ItemType.MULTIPLE,
        stem=stem,
        options=(
            Option(A, "S3", correct=True, explanation="Durable."),
            Option(B, "RAM"),
            Option(C, "EFS", correct=True),
        ),
        rationale="Objects *last*.",
        domain="d1",
        task="1.1",
        knowledge=Knowledge.AWS,
        keywords=("s3", "storage"),
        case=CaseId("c1"),
        tolerance=0.5,
        partial=((A, 0.5),),
        fixed=frozenset({C}),
        waivers=(Waiver("length", "a list"),),
    )


def bank(names: Sequence[str] = ("i1", "i2", "i3", "i4"), *, title: str = "Small exam") -> Bank:
    return Bank(
        id=BankId("small"),
        title=title,
        items=tuple(item(name, stem=f"Which store for {name}?") for name in names),
        cases=(Case(CaseId("c1"), "A shop", "It sells *tea*."),),
        exam="SML-C01",
        licence="CC0",
        blueprint=BLUEPRINT,
        keyword_groups=(KeywordGroup("Storage", ("s3", "storage")),),
        description="Four questions.",
    )


def revision_of(content: Bank | None) -> Revision:
    return Revision(sha256(repr(content).encode()).hexdigest())


def reading(content: Bank | None, media: Mapping[str, Path] | None = None) -> Reading:
    return Reading(bank=content, revision=revision_of(content), problems=PROBLEMS, media=media or {}, digests={})


def form(content: Bank, names: Sequence[str] | None = None) -> Form:
    chosen = [item.id for item in content.items if names is None or item.id in names]
    slots = tuple(
        Slot(name, Role.UNSCORED if place == 3 else Role.SCORED, (C, A, B)) for place, name in enumerate(chosen)
    )
    return Form(bank=content.id, revision=revision_of(content), seed=7, slots=slots, relaxed=("keyword s3",))


def draft(candidate: CandidateId, drawn: Form, opened_at: datetime = START) -> AttemptDraft:
    return AttemptDraft(candidate, drawn, PLAN, opened_at)


def verdict(right: int = 2) -> Verdict:
    score = Score(right=right, scored=3, raw_cut=3, scale=500, pass_mark=750, passed=right == 3)
    return Verdict(score=score, ended_at=START, ended_by="time", used_ms=720_000, answered=3, flagged=1)


def open_attempt(archive: Archive, library: Library, name: str = "Ada") -> AttemptId:
    """Open an attempt on the small bank by a candidate of that name, who is added where needed."""
    library.shelve("banks/small", "1", reading(bank()))
    known = next((found for found in archive.candidates() if found.name == name), None)
    candidate = known or archive.add_candidate(name)
    return archive.open_attempt(draft(candidate.id, form(bank())))


def renamed(content: Bank, title: str) -> Bank:
    return replace(content, title=title)
