"""Which questions ask for what does not hold."""

import pytest

from simulator.exam.negation import asks_negatively

NEGATIVE = [
    "Which of these is NOT a measure of spread?",
    "A team trains a model. Which step is **not** needed?",
    "A team trains a model. Which step _is not_ needed? (Choose two.)",
    "Which of the following is not a benefit of early stopping?",
    "Which instance types do not support this?",
    "Which services can't read the stream?",
    "Which statement about these endpoints isn't true?",
    "Which format cannot be split?",
    "What should the engineer not change?",
    "All of these reduce variance EXCEPT:",
    "All of the following reduce variance except which one?",
    "Each method reduces variance, except",
    "Which solution is LEAST suitable?",
    "Which cause is the **least likely**?",
    "Which metric is the least well suited here?",
    "How can the data be read so that they are NOT sent over the internet?",
]
POSITIVE = [
    "",
    "A model does not converge and must not be slow. Which change helps?",
    "Which solution needs the LEAST operational overhead?",
    "Which change meets the goal with the **LEAST** development effort?",
    "Which approach costs LEAST, and which would for 9,000 hours?",
    "Which policy grants least privilege?",
    "How many components explain at least 90 % of the variance?",
    "Which change is at least likely to help?",
    "Which change keeps data that is not labeled?",
    "Which change makes sure that the job does not fail?",
    "What is the most likely reason the loss does not fall?",
    "Which of these explains why the model does not converge?",
    "Which rules allow every action except deletion and keep a log?",
    "Which method is not only fast but exact?",
    "What does `is NOT NULL` select?",
    "**The records are not labeled in this case.** Which method fits?",
    "Which method keeps **all records that are not labeled**?",
    "Which notation fits?",
]


@pytest.mark.parametrize("stem", NEGATIVE)
def test_a_question_that_asks_for_what_is_not_so_is_negative(stem: str):
    assert asks_negatively(stem)


@pytest.mark.parametrize("stem", POSITIVE)
def test_a_question_that_only_has_such_a_word_is_not_negative(stem: str):
    assert not asks_negatively(stem)
