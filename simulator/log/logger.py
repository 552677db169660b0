"""The logger of this program: who hears it, and how its lines look; what libraries would tell is not heard."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

LOGGER = "simulator"


class Line(logging.Formatter):
    """A stamp in UTC, the level and the message; while it is `veiled` a line has the day alone.

    For the time of an exam is not to be read off a log. What an error says is never written by itself.
    """

    veiled = False

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        stamp = datetime.fromtimestamp(record.created, UTC).strftime(
            "%Y-%m-%d" if self.veiled else "%Y-%m-%dT%H:%M:%SZ"
        )
        return f"{stamp} {record.levelname} {shortened(record.getMessage())}"


@contextmanager
def heard(handler: logging.Handler, started: str) -> Iterator[None]:
    """Have a handler hear this program from its level on, beside those that do already, and close it at the end."""
    logger = logging.getLogger(LOGGER)
    before, passed_on = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(min(handler.level, before or handler.level))
    logger.propagate = False
    logger.info("started: %s", started)
    try:
        yield
    finally:
        logger.info("ended")
        logger.setLevel(before)
        logger.propagate = passed_on
        logger.removeHandler(handler)
        handler.close()


def write_as(line: Line) -> None:
    """Have all who hear this program by now write their lines like another."""
    for handler in logging.getLogger(LOGGER).handlers:
        handler.setFormatter(line)


def shortened(text: str) -> str:
    """A text without the way to the home of the user, which holds a name."""
    try:
        home = str(Path.home())
    except RuntimeError:
        return text
    return text.replace(home, "~") if len(home) > 1 else text
