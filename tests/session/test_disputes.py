"""Disputes are grouped by question and judged against the bank as it is now."""

from dataclasses import replace

import pytest

from simulator.exam.bank import BankId
from simulator.exam.dispute import Dispute
from simulator.exam.items import ItemId
from simulator.session.disputes import REFUSED, Finding, Matter, judge, proposals
from tests import builders
from tests.disputes import dispute

BANK = builders.bank()
DIGESTS = {item.id: "c" * 64 for item in BANK.items}


def judged(*found: Dispute) -> tuple[Matter, ...]:
    return judge([(str(place), one) for place, one in enumerate(found)], BANK, DIGESTS)


def findings(*found: Dispute) -> list[Finding]:
    return [one.finding for matter in judged(*found) for one in matter.judged]


def test_questions_come_in_the_order_of_the_bank_and_unknown_ones_last():
    found = judged(dispute("gone"), dispute("q-0003"), dispute("q-0001"), dispute("q-0003"))
    assert [(matter.item, len(matter.judged)) for matter in found] == [("q-0001", 1), ("q-0003", 2), ("gone", 1)]


def test_the_same_proposal_is_counted():
    (found,) = judged(dispute(key="A"), dispute(key="A", text="So it is."), dispute())
    assert (found.key, proposals(found)) == (("A",), {("A",): 2})


def test_proposals_that_contradict_each_other_are_all_left():
    (found,) = judged(dispute(key="A"), dispute(key="C"), dispute(key="A"))
    assert found.key == ()
    assert {one.finding for one in found.judged} == {Finding.CONTRADICTED}
    assert proposals(found) == {("A",): 2, ("C",): 1}


def test_a_question_that_has_changed_since_is_to_be_looked_at_again():
    assert findings(dispute(key="A", digest="d" * 64), dispute(digest="d" * 64)) == [Finding.CHANGED] * 2


def test_a_report_that_knows_no_digest_cannot_tell_whether_the_question_has_changed():
    assert findings(dispute(key="A", digest=""), dispute(digest="")) == [Finding.UNDATED] * 2


@pytest.mark.parametrize("digest", ["d" * 64, ""])
def test_a_report_of_what_is_the_key_by_now_is_settled(digest: str):
    (key,) = BANK.by_id[ItemId("q-0001")].keys
    found = dispute(key=key, digest=digest)
    assert findings(found) == [Finding.SETTLED]
    assert Finding.SETTLED not in REFUSED


def test_a_stale_proposal_contradicts_nobody():
    (found,) = judged(dispute(key="A", digest="d" * 64), dispute(key="C"))
    assert found.key == ("C",)


def test_the_key_that_the_bank_has_changes_nothing():
    (key,) = BANK.by_id[ItemId("q-0001")].keys
    assert findings(dispute(key=key)) == [Finding.SAME_KEY]


def test_a_dispute_about_another_bank_or_question_is_told():
    assert findings(dispute(bank=BankId("other")), replace(dispute("gone"), key=())) == [
        Finding.OTHER_BANK,
        Finding.UNKNOWN_ITEM,
    ]


def test_what_proposes_no_key_is_for_a_person_to_read():
    assert findings(dispute(), dispute(key="A", text="x")) == [Finding.LISTED, Finding.PROPOSED]
