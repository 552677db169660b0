"""Commands of every kind for an attempt of six questions, legal and not."""

from hypothesis import strategies as st

from simulator.exam import commands as c
from simulator.exam.events import Review
from simulator.exam.items import Letter

questions = st.integers(0, 7)
marking = st.one_of(
    st.sampled_from("ABCDEF").map(lambda letter: c.Choose(Letter(letter))), st.builds(c.ToggleFlag, questions)
)
moving = st.one_of(
    st.just(c.GoNext()),
    st.just(c.GoNext()),
    st.just(c.GoBack()),
    st.just(c.OpenReview()),
    st.builds(c.ShowQuestion, questions),
    st.builds(c.StartReview, st.sampled_from(Review)),
)
looking = st.one_of(st.just(c.NoteTime()), st.just(c.Peek()), st.builds(c.EstimateTime, st.integers(-1, 12)))
stopping = st.sampled_from([c.Begin(), c.Leave(), c.Resume(60), c.Resume(60), c.End()])
commands = st.one_of(marking, marking, moving, moving, looking, stopping)
waits = st.one_of(st.just(0), st.integers(0, 10_000), st.integers(0, 150_000))
