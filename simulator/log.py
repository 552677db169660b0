"""The log of a run, where one is asked for: what happened when, for reports of errors; no answers and no names."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

STANDARD_ERROR = "-"


class LogError(Exception):
    """The log cannot be written there."""


@contextmanager
def logging_to(place: str, level: str, versions: str) -> Iterator[None]:
    """Write to a file, after what is in it, or to standard error where it is `-`; LogError where that cannot be.

    Only this program itself is heard: what libraries would tell holds the values they work on.
    """
    logger, handler = logging.getLogger("simulator"), _handler(place)
    handler.setFormatter(logging.Formatter("%(asctime)s.%(msecs)03d %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S"))
    before, passed_on = logger.level, logger.propagate
    handler.setLevel(level.upper())
    logger.addHandler(handler)
    logger.setLevel(level.upper())
    logger.propagate = False
    logger.info("started: %s", versions)
    try:
        yield
    finally:
        logger.info("ended")
        logger.setLevel(before)
        logger.propagate = passed_on
        logger.removeHandler(handler)
        handler.close()


def _handler(place: str) -> logging.Handler:
    if place == STANDARD_ERROR:
        return logging.StreamHandler()
    try:
        return logging.FileHandler(place, encoding="utf-8")
    except OSError as error:
        raise LogError(f"the log cannot be written: {error.strerror}: {place}") from error
