"""Makes commands of what the candidate does in an answer area."""

from collections.abc import Callable

from simulator.exam.commands import Arrange, Choose, Command, Mark, Match, Strike, Write
from simulator.ui.widgets.answers.area import Answering


def send_answers(answering: Answering, send: Callable[[Command], object]) -> None:
    """Send a command for each answer that is reported from now on."""
    answering.option_pressed.connect(lambda letter: send(Choose(letter)))
    answering.strike_pressed.connect(lambda letter: send(Strike(letter)))
    answering.ordered.connect(lambda letters: send(Arrange(letters)))
    answering.matched.connect(lambda letter, choice: send(Match(letter, choice)))
    answering.written.connect(lambda text: send(Write(text)))
    answering.marked.connect(lambda spots: send(Mark(spots)))
