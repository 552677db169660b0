"""Merging the history of another machine: every attempt is counted anew by the rules before anything is written."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from simulator.exam import report as reports
from simulator.exam.bank import Bank, Revision
from simulator.exam.form import questions
from simulator.exam.names import candidate_name
from simulator.exam.soundness import prove_form, prove_journal
from simulator.exam.state import initial, replay
from simulator.exchange import (
    Dossier,
    Exchange,
    Fault,
    Merged,
    Opened,
    Progress,
    RefusedHistoryError,
    Shipment,
    Volume,
)
from simulator.ports import Library, StoreError, UnknownAttemptError, UnknownBankError, Verdict

PictureFault = Callable[[str, bytes], object | None]
"""Says what is wrong with a picture of a name; None where nothing is."""


@dataclass(frozen=True)
class Harbor:
    """Where a history comes in: the exchange, the banks that are here, and a judge of pictures."""

    exchange: Exchange
    library: Library
    picture_fault: PictureFault


def merge(
    harbor: Harbor, shipment: Shipment, progress: Progress, *, dry_run: bool = False, candidate: str | None = None
) -> Merged:
    """Take in what is not here yet, once all of it has been proved; a dry run only says what would come of it.

    People are told apart by their names alone: attempts go to the candidate of the same name, who is added where there
    is none, or all of them to `candidate`. RefusedHistoryError where a part of the file does not hold.
    """
    survey = _Survey(harbor, shipment, candidate)
    total = shipment.attempts * (1 if dry_run else 2)
    for done, _ in enumerate(survey.look(), start=1):
        progress(done, total)
    if not dry_run and survey.new:
        harbor.exchange.take_in(survey.volumes(), _told(survey.dossiers(), progress, total))
    return Merged(len(survey.new), survey.known, survey.left_out, tuple(survey.candidates))


class _Survey:
    """What a shipment holds against what is here."""

    def __init__(self, harbor: Harbor, shipment: Shipment, candidate: str | None) -> None:
        self._harbor = harbor
        self._shipment = shipment
        self._candidate = candidate
        self._here = harbor.exchange.known()
        self._banks: dict[Revision, Bank] = {}
        self._wanted: dict[Revision, None] = {}
        self.new: set[str] = set()
        self.known = 0
        self.left_out = 0
        self.candidates: dict[str, None] = {}

    def look(self) -> Iterator[None]:
        """Prove every part, one attempt a step."""
        for place, volume in self._shipment.volumes():
            self._take_bank(place, volume)
        met: set[str] = set()
        for place, dossier in self._shipment.dossiers():
            if dossier.uid in met:
                raise RefusedHistoryError(Fault.TWICE, place, dossier.uid)
            met.add(dossier.uid)
            self._take_attempt(place, dossier)
            yield

    def volumes(self) -> Iterator[Volume]:
        """The revisions that new attempts need."""
        return (volume for _, volume in self._shipment.volumes() if volume.revision in self._wanted)

    def dossiers(self) -> Iterator[Dossier]:
        """The attempts that are new here, under the name of their candidate."""
        for place, dossier in self._shipment.dossiers():
            if dossier.uid in self.new:
                yield replace(dossier, candidate=self._name(place, dossier))

    def _take_bank(self, place: str, volume: Volume) -> None:
        if volume.revision in self._banks:
            raise RefusedHistoryError(Fault.TWICE, place, volume.revision)
        for name, data in volume.pictures:
            if self._harbor.picture_fault(name, data) is not None:
                raise RefusedHistoryError(Fault.MALFORMED, place, f"{name} is not the picture that it says")
        try:
            bank = self._harbor.exchange.open_volume(volume)
        except StoreError as error:
            raise RefusedHistoryError(Fault.UNREADABLE, place, str(error)) from error
        try:
            self._banks[volume.revision] = self._harbor.library.bank(volume.revision)
        except UnknownBankError:
            self._banks[volume.revision] = bank

    def _take_attempt(self, place: str, dossier: Dossier) -> None:
        name = self._name(place, dossier)
        try:
            opened = self._harbor.exchange.open_dossier(dossier)
        except StoreError as error:
            raise RefusedHistoryError(Fault.UNREADABLE, place, str(error)) from error
        if dossier.uid in self._here:
            self._compare(place, dossier, opened)
            return
        bank = self._banks.get(dossier.revision)
        if bank is None:
            raise RefusedHistoryError(Fault.BANK_MISSING, place, dossier.revision)
        _prove(place, dossier, opened, bank)
        self.new.add(dossier.uid)
        self.candidates[name] = None
        self._wanted[dossier.revision] = None

    def _compare(self, place: str, dossier: Dossier, opened: Opened) -> None:
        """Refuse another attempt under the same name; one of the two may lack what came after the end."""
        try:
            (ours,) = self._harbor.exchange.dossiers((self._here[dossier.uid],))
        except UnknownAttemptError:
            self.left_out += 1
            return
        kept = self._harbor.exchange.open_dossier(ours)
        both = min(len(kept.entries), len(opened.entries))
        same = (
            (ours.opened_at, ours.verdict, kept.form, kept.plan)
            == (dossier.opened_at, _verdict(dossier, opened), opened.form, opened.plan)
        ) and kept.entries[:both] == opened.entries[:both]
        if not same:
            raise RefusedHistoryError(Fault.CONFLICT, place, dossier.uid)
        self.known += 1

    def _name(self, place: str, dossier: Dossier) -> str:
        try:
            return candidate_name(dossier.candidate if self._candidate is None else self._candidate)
        except ValueError as error:
            raise RefusedHistoryError(Fault.MALFORMED, place, str(error)) from error


def _prove(place: str, dossier: Dossier, opened: Opened, bank: Bank) -> None:
    """Count an attempt anew; RefusedHistoryError where its journal or its score does not hold."""
    form, entries = opened.form, opened.entries
    if bank.blueprint is None or form.revision != dossier.revision:
        raise RefusedHistoryError(Fault.BANK_MISSING, place, "its form is of another bank, or of none with an exam")
    try:
        prove_form(form, bank)
        prove_journal(entries, len(form.slots))
        state = replay(initial(opened.plan, questions(form, bank)), entries)
        report = reports.build(bank, bank.blueprint, form, state, entries)
    except (ValueError, LookupError, ArithmeticError) as error:
        raise RefusedHistoryError(Fault.JOURNAL, place, str(error)) from error
    counted = Verdict(
        score=report.score.of_kind(opened.plan.kind),
        ended_at=dossier.verdict.ended_at,
        ended_by=state.ended.value if state.ended else "",
        used_ms=report.record.used_ms,
        answered=report.answered,
        flagged=report.flagged,
    )
    if counted != _verdict(dossier, opened):
        raise RefusedHistoryError(
            Fault.SCORE, place, f"{dossier.verdict.score.right} right, counted {report.score.right}"
        )


def _verdict(dossier: Dossier, opened: Opened) -> Verdict:
    """The verdict of a file; of a drill its counts alone, which is all that a file of today holds."""
    return replace(dossier.verdict, score=dossier.verdict.score.of_kind(opened.plan.kind))


def _told(dossiers: Iterator[Dossier], progress: Progress, total: int) -> Iterator[Dossier]:
    for done, dossier in enumerate(dossiers, start=total // 2 + 1):
        yield dossier
        progress(done, total)
