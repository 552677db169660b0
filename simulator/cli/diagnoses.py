"""The command that says what a report of an error should hold."""

import argparse
from collections.abc import Mapping

from simulator.cli.outcome import Exit, JsonValue, answer
from simulator.cli.program import Program
from simulator.log.diagnostics import report
from simulator.log.logger import shortened


def diagnose(program: Program, options: argparse.Namespace) -> Exit:
    """Print facts and the last lines of the log; that the data cannot be opened is one of the facts."""
    facts, lines = program.diagnose(options.data_dir)
    value: Mapping[str, JsonValue] = {
        "facts": {name: shortened(fact) for name, fact in facts},
        "log": [shortened(line) for line in lines],
    }
    answer(options, value, report(facts, lines).splitlines())
    return Exit.WELL
