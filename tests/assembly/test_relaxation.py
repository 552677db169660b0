"""The words for relaxed quotas can be read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.assembly.relaxation import Quota, Relaxation, parse
from simulator.exam.form import Role

DELTAS = st.integers(-99, 99)
NAMES = st.from_regex(r"[a-z0-9][a-z0-9-]*", fullmatch=True)


@given(
    st.builds(Relaxation, st.just(Quota.ITEMS), DELTAS, st.sampled_from(Role))
    | st.builds(Relaxation, st.sampled_from([Quota.DOMAIN, Quota.KNOWLEDGE]), DELTAS, st.sampled_from(Role), NAMES)
    | st.builds(Relaxation, st.just(Quota.KEYWORDS), DELTAS)
)
def test_every_relaxation_survives_its_word(relaxation: Relaxation):
    assert parse(relaxation.word) == relaxation


@pytest.mark.parametrize("word", ["", "items", "colour-scored-red-1", "domain-scored-de 1"])
def test_other_words_are_refused(word: str):
    with pytest.raises(ValueError, match="no relaxation"):
        parse(word)
