"""Runs a parsed command and tells its errors plainly, each kind with its exit code."""

import argparse
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from simulator.cli.bank_folder import NoBankError
from simulator.cli.databases import UnknownCopyError
from simulator.cli.histories import UnknownCandidateError
from simulator.cli.outcome import Command, Exit, complain, speak_plainly
from simulator.cli.program import Program
from simulator.cli.words import trouble
from simulator.copies import UnfinishedRestorationError
from simulator.ports import NotSavedError, StoreError, UnknownAttemptError, UnknownBankError
from simulator.session.opening import NoBlueprintError
from simulator.session.results import NotEndedError

LOG = logging.getLogger(__name__)


def run(program: Program, options: argparse.Namespace) -> Exit:
    """Run the command of `options`; the log gets its words without what they are applied to, and how it ended."""
    with _heard():
        LOG.info("command: %s", options.spoken)
        code = _run(program, options)
        LOG.info("exit code: %d", code)
    return code


@contextmanager
def _heard() -> Iterator[None]:
    """Listen to what is logged: where nobody does, Python prints warnings beside what the command says itself."""
    logger, listener = logging.getLogger("simulator"), logging.NullHandler()
    logger.addHandler(listener)
    try:
        yield
    finally:
        logger.removeHandler(listener)


def _run(program: Program, options: argparse.Namespace) -> Exit:
    speak_plainly()
    command: Command = options.command
    try:
        if options.needs_database:
            program.require_database(options.data_dir)
        return command(program, options)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read has had enough
        return Exit.WELL
    except KeyboardInterrupt:
        complain("cancelled; nothing is half done")
        return Exit.CANCELLED
    except (StoreError, NotSavedError, OSError) as error:
        LOG.warning("not done: %s", type(error).__name__ if isinstance(error, OSError) else error.trouble.value)
        complain(_data_trouble(error))
        return Exit.DATA
    except (LookupError, NotEndedError, NoBlueprintError) as error:
        LOG.warning("not done: %s", type(error).__name__)
        complain(_wrong_use(error))
        return Exit.USE


def _data_trouble(error: StoreError | NotSavedError | OSError) -> str:
    match error:
        case UnfinishedRestorationError():
            said = "the restoration has begun and the next start finishes it; nothing is lost"
            return f"{said}: {trouble(error.trouble, error.path)}"
        case StoreError():
            return trouble(error.trouble, error.path)
        case NotSavedError():
            return f"not saved: {trouble(error.trouble, None)}"
        case OSError():
            return f"{error.strerror or error}: {error.filename or ''}".rstrip(": ")


def _wrong_use(error: LookupError | ValueError) -> str:
    match error:
        case UnknownBankError():
            return f"there is no bank {error}; 'bank list' shows those there are"
        case NoBankError():
            return str(error)
        case UnknownAttemptError():
            return f"there is no attempt {error}; 'history list' shows those there are"
        case UnknownCandidateError():
            return f"there is no candidate {error}"
        case UnknownCopyError():
            return f"there is no copy {error}; 'db backups' lists those there are"
        case NotEndedError() | NoBlueprintError():
            return f"attempt or bank {error} has no score: it is unfinished or has no exam"
        case _:
            raise error
