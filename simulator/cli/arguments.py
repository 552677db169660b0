"""The commands and their options, with the help for each."""

import argparse
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli import (
    additions,
    bank_check,
    bank_stats,
    banks,
    databases,
    desktops,
    diagnoses,
    disputes,
    exchanges,
    histories,
)
from simulator.cli.options import folder, shared_options
from simulator.cli.outcome import Command, deliver, seen_through
from simulator.exam.names import candidate_name
from simulator.exchange import ExportKind

if TYPE_CHECKING:
    _Areas = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 the only name that this type has

DESCRIPTION = (
    "Examgate: timed practice exams with the clock out of sight. Without a command the window opens, "
    "and offers to add a bank where a file named *.exambank is given."
)
ARCHIVE_SUFFIX = ".exambank"
BANK_HELP = "the id of a bank, or a folder that holds a bank.md"
EPILOG = (
    "Exit codes: 0 all is well; 1 the answer is no (errors in a bank, no form, a score that does not hold, damage); "
    "2 wrong use or an unknown name; 3 the data cannot be read or written; 130 cancelled by Ctrl+C."
)


def parse(argv: Sequence[str], version: Callable[[], str]) -> argparse.Namespace:
    """Parse a command line; SystemExit on wrong use.

    `command` of the result is None where the window is wanted; `spoken` are the words of the command.
    """
    parser = argparse.ArgumentParser(
        prog="examgate", description=DESCRIPTION, epilog=EPILOG, parents=[shared_options()]
    )
    text = "name the versions of the program and of what it stands on"
    parser.add_argument("--version", action=_Version, describe=version, help=text)
    areas = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_bank(_area(areas, "bank", "Question banks."))
    _add_history(_area(areas, "history", "The score history."))
    _add_attempt(_area(areas, "attempt", "Single attempts."))
    _add_database(_area(areas, "db", "The database."))
    _add_desktop(_area(areas, "desktop", "The menu of a Linux desktop, and opening *.exambank files."))
    text = (
        "Say what a report of an error should hold: versions, figures, the last lines of the log; no answers, no names."
    )
    _command(areas, "diagnostics", text, diagnoses.diagnose)
    file = _opened_file(argv, areas.choices)
    with seen_through():
        found = parser.parse_args([word for word in argv if word != file])
    if file is not None:
        found.file = Path(file)
    return found


class _Version(argparse.Action):
    """Prints the versions, which are asked for only then."""

    def __init__(self, *, option_strings: Sequence[str], dest: str, describe: Callable[[], str], help: str) -> None:  # noqa: A002 argparse calls it so
        super().__init__(option_strings, dest, nargs=0, help=help)
        self._describe = describe

    def __call__(self, parser: argparse.ArgumentParser, *_others: object) -> None:
        """Print and end."""
        deliver(f"{self._describe()}\n")
        parser.exit()


def _opened_file(argv: Sequence[str], commands: Collection[str]) -> str | None:
    """The archive of a bank that the window is to open: what stands where a command would, and is named like one."""
    for word in argv:
        if word in commands:
            return None
        if not word.startswith("-") and Path(word).suffix.lower() == ARCHIVE_SUFFIX:
            return word
    return None


def _add_bank(area: "_Areas") -> None:
    _command(area, "list", "List the banks and what is wrong with them.", banks.show_list)
    text = "Read a bank anew, judge it by the rules of item writing and list every problem with file and line."
    check = _command(area, "check", text, bank_check.show_problems)
    check.add_argument("bank", help=BANK_HELP)
    check.add_argument("--html", type=Path, metavar="FILE", help="write a page with the problems and the coverage")
    check.add_argument(
        "--no-duplicates", action="store_true", help="do not look for questions that are nearly the same"
    )
    stats = _command(
        area, "stats", "Count what a bank holds, and the forms it gives without a repeat.", bank_stats.show_stats
    )
    stats.add_argument("bank", help=BANK_HELP)
    draw = _command(area, "draw", "Draw a form and show it; no item counts as seen.", banks.show_form)
    draw.add_argument("bank", help=BANK_HELP)
    draw.add_argument("--seed", type=_whole, help="the same seed gives the same form (default: a new one)")
    _add_arriving(area)
    text = "Take dispute files: set the keys they agree on, list the others with file and line."
    taking = _command(area, "apply", text, disputes.apply)
    taking.add_argument("bank", help=BANK_HELP)
    taking.add_argument(
        "file", type=Path, nargs="+", help="a file that Report a problem with this question has written"
    )
    taking.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")


def _add_arriving(area: "_Areas") -> None:
    text = "Add a bank to your own: look at a file, name what is wrong with it, and put it in place."
    adding = _command(area, "add", text, additions.add)
    adding.add_argument("source", type=Path, help="a file named *.exambank, or a folder that holds a bank.md")
    adding.add_argument("--replace", action="store_true", help="take the place of the bank of the same id")
    adding.add_argument("--dry-run", action="store_true", help="only look at it")
    text = "Write a bank folder to one file, the same bytes each time."
    packing = _command(area, "pack", text, additions.pack)
    packing.add_argument("bank", help=BANK_HELP)
    packing.add_argument("file", type=Path, help="the file to write, named *.exambank")
    text = "Remove a bank that was added; attempts keep their questions."
    removing = _command(area, "remove", text, additions.remove)
    removing.add_argument("id", help="the id of the bank")


def _add_history(area: "_Areas") -> None:
    listing = _command(
        area, "list", "List the finished attempts, newest first.", histories.show_list, needs_database=True
    )
    text = "Write the finished attempts: as rows of CSV, one row an answer, a workbook, or whole as JSON."
    export = _command(area, "export", text, exchanges.export, needs_database=True)
    export.add_argument("file", type=Path, help="the file to write, - for CSV on standard output")
    export.add_argument(
        "--format",
        choices=[kind.value for kind in ExportKind],
        help="csv: one row an attempt; answers: CSV with one row an answer; xlsx; json: with journals, to be imported "
        "(default: what the name ends in; csv without an ending)",
    )
    for command in (listing, export):
        command.add_argument("--candidate", metavar="NAME", help="only the attempts of one candidate")
    show = _command(area, "show", "Show the report of one attempt.", histories.show_report, needs_database=True)
    show.add_argument("attempt", type=_whole, help="the number of the attempt")
    text = "Merge histories that other machines wrote as JSON; what is here already stays as it is."
    taking = _command(area, "import", text, exchanges.import_files)
    taking.add_argument("file", type=Path, nargs="+", help="a file that history export has written as JSON")
    taking.add_argument("--dry-run", action="store_true", help="say what would be done, and write nothing")
    taking.add_argument(
        "--as", dest="candidate", metavar="NAME", type=_name, help="file all attempts under this candidate"
    )


def _add_attempt(area: "_Areas") -> None:
    text = "Replay the journal, score it anew and compare it with what was stored."
    verify = _command(area, "verify", text, histories.verify, needs_database=True)
    verify.add_argument("attempt", type=_whole, nargs="*", help="numbers of attempts (default: all that are finished)")


def _add_database(area: "_Areas") -> None:
    text = "Look for damage: in the file, in banks and journals, in scores and outlines."
    _command(area, "check", text, databases.check, needs_database=True)
    backup = _command(
        area, "backup", "Copy the database to a file, whole or not at all.", databases.backup, needs_database=True
    )
    backup.add_argument("file", type=Path, help="the file to write; it must not exist")
    _command(area, "backups", "List the copies of the database and what they hold, newest first.", databases.backups)
    text = "Put a copy in the place of the database, which is set aside and stays."
    restore = _command(area, "restore", text, databases.restore)
    restore.add_argument("copy", help="the name of a copy that backups lists, or any other file")
    text = "Save every attempt that can be read of a damaged database into a new file; the damaged one is only read."
    repair = _command(area, "repair", text, databases.repair, needs_database=True)
    repair.add_argument("file", type=Path, nargs="?", help="the file to write; it must not exist (default: beside it)")


def _add_desktop(area: "_Areas") -> None:
    text = "Put Examgate into the menu of your desktop, with its icon, and let it open *.exambank files."
    _command(area, "install", text, desktops.install)
    _command(area, "remove", "Take away what desktop install has written.", desktops.remove)


def _area(areas: "_Areas", name: str, text: str) -> "_Areas":
    parser = areas.add_parser(name, help=text, description=text)
    parser.set_defaults(command=None)
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)


def _command(
    area: "_Areas", name: str, text: str, run: Command, *, needs_database: bool = False
) -> argparse.ArgumentParser:
    parser = area.add_parser(name, help=text, description=text, epilog=EPILOG)
    text = "keep everything in this folder"
    parser.add_argument("--data-dir", type=folder, metavar="DIR", default=argparse.SUPPRESS, help=text)
    parser.add_argument("--json", action="store_true", help="write one JSON value instead of text")
    parser.set_defaults(command=run, spoken=parser.prog.partition(" ")[2], needs_database=needs_database)
    return parser


def _name(text: str) -> str:
    try:
        return candidate_name(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _whole(text: str) -> int:
    if not text.isdecimal() or not int(text) < 2**63:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)
