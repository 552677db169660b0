"""What a dispute must say to be one."""

import pytest

from simulator.exam.dispute import LONGEST_TEXT, DisputeKind
from tests.disputes import dispute


def test_a_proposed_key_needs_no_words():
    assert dispute(key="B").complete


@pytest.mark.parametrize("kind", DisputeKind)
def test_without_a_key_every_kind_needs_words(kind: DisputeKind):
    assert not dispute(kind=kind, text=" \n").complete
    assert dispute(kind=kind, text="See page 3.").complete


def test_a_text_has_a_longest_length():
    assert dispute(text="x" * LONGEST_TEXT).complete
    assert not dispute(text="x" * (LONGEST_TEXT + 1)).complete
