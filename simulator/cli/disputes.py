"""The command that takes dispute files for the maintainer of a bank."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.cli.bank_folder import bank_folder
from simulator.cli.outcome import Exit, JsonValue, answer, complain
from simulator.cli.program import Program
from simulator.exam.bank import Bank
from simulator.exam.dispute import Dispute, DisputeKind, RefusedKeyError, UnreadableDisputeError
from simulator.exam.items import Letter
from simulator.ports import ItemPlace
from simulator.session.disputes import REFUSED, Finding, Judged, Matter, judge, proposals

_KINDS = {
    DisputeKind.KEY: "the key is wrong",
    DisputeKind.SEVERAL: "more than one answer is right",
    DisputeKind.FACT: "a fact is wrong or out of date",
    DisputeKind.UNCLEAR: "the question is unclear",
    DisputeKind.TYPO: "a typing error",
    DisputeKind.OTHER: "something else",
}
_FINDINGS = {
    Finding.PROPOSED: "",
    Finding.LISTED: "to be read by you",
    Finding.SAME_KEY: "nothing to change: that is the key",
    Finding.SETTLED: "nothing to change: that is the key by now",
    Finding.CONTRADICTED: "not applied: other disputes propose another key",
    Finding.CHANGED: "not applied: the question has changed since; look again",
    Finding.UNDATED: "not applied: it cannot be told whether the question has changed since; look again",
    Finding.UNKNOWN_ITEM: "not applied: the bank has no such question that can be read",
    Finding.OTHER_BANK: "not applied: it is about another bank",
}


_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Signs that some scripts and joined emoji are written with; they steer nothing."""


@dataclass(frozen=True, slots=True)
class _Unreadable:
    """A file that could not be read, or is no dispute."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class _Done:
    """What came of the disputes about one question.

    `refusal` is why its new key was not set; `unwritten` is whether its file is to blame.
    """

    matter: Matter
    place: ItemPlace | None
    before: tuple[Letter, ...]
    refusal: str = ""
    unwritten: bool = False

    @property
    def rekeyed(self) -> bool:
        """Whether the key was changed, or would be."""
        return bool(self.matter.key) and not self.refusal

    @property
    def refused(self) -> int:
        """How many of the disputes could not be applied."""
        judged = self.matter.judged
        failed = sum(one.finding is Finding.PROPOSED for one in judged) if self.refusal else 0
        return failed + sum(one.finding in REFUSED for one in judged)

    @property
    def listed(self) -> int:
        """How many of the disputes are for a person to read."""
        return sum(one.finding is Finding.LISTED for one in self.matter.judged)


def apply(program: Program, options: argparse.Namespace) -> Exit:
    """Apply dispute files to a bank folder."""
    folder = bank_folder(program, options)
    disputes, unreadable = _read(program, options.file)
    reading = program.read_bank(folder)
    if reading.bank is None:
        complain("the header of this bank cannot be used; 'bank check' says why")
        return Exit.NO
    matters = judge(disputes, reading.bank, reading.digests)
    places = program.disputes.find_items(folder, reading.digests, [matter.item for matter in matters])
    done = [
        _settle(program, matter, places.get(matter.item), reading.bank, write=not options.dry_run) for matter in matters
    ]
    answer(options, _value(folder, options, done, unreadable), _lines(done, unreadable, dry_run=options.dry_run))
    if unreadable or any(one.unwritten for one in done):
        return Exit.DATA
    return Exit.NO if any(one.refused for one in done) else Exit.WELL


def _read(program: Program, files: Sequence[Path]) -> tuple[list[tuple[str, Dispute]], list[_Unreadable]]:
    """Read files, each once however often it is named."""
    disputes: list[tuple[str, Dispute]] = []
    unreadable: list[_Unreadable] = []
    for path in {path.resolve(): path for path in files}.values():
        try:
            disputes.append((str(path), program.disputes.read(path)))
        except UnreadableDisputeError as error:
            unreadable.append(_Unreadable(str(path), error.line, error.reason))
        except OSError as error:
            unreadable.append(_Unreadable(str(path), 0, error.strerror or str(error)))
    return disputes, unreadable


def _settle(program: Program, matter: Matter, place: ItemPlace | None, bank: Bank, *, write: bool) -> _Done:
    """Set the key that the disputes about a question agree on."""
    before = tuple(sorted(bank.by_id[matter.item].keys)) if place is not None else ()
    if place is None or not matter.key:
        return _Done(matter, place, before)
    try:
        text = program.disputes.rekeyed(place, matter.key, bank)
        if write:
            program.disputes.write_text(place.folder / place.file, text)
    except RefusedKeyError as error:
        return _Done(matter, place, before, str(error))
    except OSError as error:
        return _Done(matter, place, before, f"the file was not written: {error.strerror}", unwritten=True)
    return _Done(matter, place, before)


def _lines(done: Sequence[_Done], unreadable: Sequence[_Unreadable], *, dry_run: bool) -> list[str]:
    lines = [f"{_where(one.file, one.line)}: not a dispute: {_visible(one.reason)}" for one in unreadable]
    for one in done:
        lines += ["", *_matter_lines(one, dry_run=dry_run)] if lines else _matter_lines(one, dry_run=dry_run)
    keys, listed, refused = (sum(counts) for counts in zip(*map(_counts, done), strict=True)) if done else (0, 0, 0)
    changed = "keys that would be changed" if dry_run else "keys changed"
    total = f"{changed}: {keys}, to be read by you: {listed}, not applied: {refused}, unreadable: {len(unreadable)}"
    return [*lines, "", total] if lines else [total]


def _counts(done: _Done) -> tuple[int, int, int]:
    return int(done.rekeyed), done.listed, done.refused


def _matter_lines(done: _Done, *, dry_run: bool) -> Iterator[str]:
    place = _where(str(done.place.folder / done.place.file), done.place.line) if done.place else "not in the bank"
    yield f"{place}: {done.matter.item}"
    for key, count in sorted(proposals(done.matter).items()):
        yield f"  key {''.join(done.before)} → {''.join(key)}, proposed by {count}: {_verdict(done, dry_run=dry_run)}"
    for one in done.matter.judged:
        yield f"  {_claim(one)} ({_visible(one.name)})"
        yield from (f"    {_visible(line)}" for line in one.dispute.text.strip().splitlines())


def _claim(judged: Judged) -> str:
    """What a dispute says, with the key that it proposes, and what is found about it."""
    dispute, finding = judged.dispute, _FINDINGS[judged.finding]
    claim = _KINDS[dispute.kind]
    if dispute.key:
        claim = f"{claim}, proposes {''.join(dispute.key)}"
    return f"{claim}: {finding}" if finding else claim


def _verdict(done: _Done, *, dry_run: bool) -> str:
    if not done.matter.key:
        return "not applied, the proposals contradict each other"
    if done.refusal:
        return f"not applied, {_visible(done.refusal)}"
    return "would be applied" if dry_run else "applied"


def _where(file: str, line: int) -> str:
    return _visible(f"{file}:{line}" if line else file)


def _visible(text: str) -> str:
    """Return a line of a stranger's text with a sign for all that would steer the terminal instead of being read."""
    spaced = " ".join(text.split())
    return "".join(
        letter if letter.isprintable() or letter in _JOINERS else "\N{REPLACEMENT CHARACTER}" for letter in spaced
    )


def _value(
    folder: Path, options: argparse.Namespace, done: Sequence[_Done], unreadable: Sequence[_Unreadable]
) -> Mapping[str, JsonValue]:
    return {
        "folder": str(folder),
        "dry_run": options.dry_run,
        "questions": [_matter_value(one) for one in done],
        "unreadable": [{"file": one.file, "line": one.line, "reason": one.reason} for one in unreadable],
    }


def _matter_value(done: _Done) -> Mapping[str, JsonValue]:
    return {
        "item": done.matter.item,
        "file": done.place.file if done.place else None,
        "line": done.place.line if done.place else None,
        "key_before": "".join(done.before),
        "key": "".join(done.matter.key),
        "applied": done.rekeyed,
        "refusal": done.refusal,
        "disputes": [_judged_value(one) for one in done.matter.judged],
    }


def _judged_value(judged: Judged) -> Mapping[str, JsonValue]:
    dispute = judged.dispute
    return {
        "file": judged.name,
        "kind": dispute.kind,
        "key": "".join(dispute.key),
        "text": dispute.text,
        "revision": dispute.revision,
        "program": dispute.program,
        "finding": judged.finding,
    }
