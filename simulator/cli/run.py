"""Runs a parsed command and tells its errors plainly, each kind with its exit code."""

import argparse

from simulator.cli.histories import UnknownCandidateError
from simulator.cli.outcome import Command, Exit, complain, speak_plainly
from simulator.cli.program import Program
from simulator.cli.words import trouble
from simulator.ports import NotSavedError, StoreError, UnknownAttemptError, UnknownBankError
from simulator.session.opening import NoBlueprintError
from simulator.session.results import NotEndedError


def run(program: Program, options: argparse.Namespace) -> Exit:
    """Run the command of `options`."""
    speak_plainly()
    command: Command = options.command
    try:
        return command(program, options)
    except UnknownBankError as error:
        complain(f"there is no bank {error}; 'bank list' shows those there are")
    except UnknownAttemptError as error:
        complain(f"there is no attempt {error}; 'history list' shows those there are")
    except UnknownCandidateError as error:
        complain(f"there is no candidate {error}")
    except (NotEndedError, NoBlueprintError) as error:
        complain(f"attempt or bank {error} has no score: it is unfinished or has no exam")
    except StoreError as error:
        complain(trouble(error.trouble, error.path))
        return Exit.DATA
    except NotSavedError as error:
        complain(f"not saved: {trouble(error.trouble, None)}")
        return Exit.DATA
    except OSError as error:
        complain(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))
        return Exit.DATA
    return Exit.USE
