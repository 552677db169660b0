"""Rows of a history for tests of exports."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from simulator.exam.bank import BankId
from simulator.exam.score import Score
from simulator.exchange import AnswerRow
from simulator.ports import AttemptId, AttemptRow, CandidateId
from tests.fakes import START

UID = "0b7e3f52-5d0c-4c36-9d25-f6a4c1f0a111"

ROW = AttemptRow(
    id=AttemptId(7),
    candidate=CandidateId(1),
    candidate_name="Ada",
    bank=BankId("aws-mls-c01"),
    exam="MLS-C01",
    title="AWS Certified Machine Learning – Specialty",
    opened_at=START,
    ended_at=START + timedelta(minutes=171, milliseconds=400),
    ended_by="candidate",
    used_ms=10_230_000,
    limit_ms=10_800_000,
    questions=65,
    answered=64,
    flagged=9,
    score=Score(right=38, scored=50, raw_cut=36, scale=786, pass_mark=750, passed=True),
    uid=UID,
)

ANSWER = AnswerRow(
    attempt=AttemptId(7),
    uid=UID,
    kind="exam",
    candidate="Ada",
    bank="aws-mls-c01",
    question=1,
    item="mls-0001",
    type="multiple",
    domain="d1",
    domain_title="Data",
    task="1.1",
    knowledge="aws",
    keywords=("Spark, Hadoop and Hive", "EMR"),
    difficulty=3,
    role="scored",
    answer="B D",
    key="A C",
    right=False,
    status="complete",
    flagged=True,
    spent_ms=91_240,
    visits=2,
    changes=1,
    first_ms=0,
    struck="E",
    comment="Twice?",
)


def answers(count: int = 4, **changes: Any) -> tuple[AnswerRow, ...]:
    """Answers to questions 1 to `count`: every second one is right, every fourth is unscored."""
    plain = replace(ANSWER, **changes)
    return tuple(
        replace(plain, question=number, right=number % 2 == 0, role="unscored" if number % 4 == 0 else "scored")
        for number in range(1, count + 1)
    )
