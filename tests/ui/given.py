"""An answer of every kind; each question takes those that fit its type and refuses the others."""

from simulator.exam.answers import Spot
from simulator.exam.commands import Arrange, Choose, Comment, Mark, Match, Write
from simulator.exam.items import Letter

A, B, C = map(Letter, "ABC")
ANSWERS = (Choose(A), Arrange((B, A, C)), Match(A, 1), Mark((Spot(411, 422),)), Write("-31415.9"), Comment("oh my"))
