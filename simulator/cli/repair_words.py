"""What the command line says about damage that was found and about what was saved of it."""

from textwrap import shorten

from simulator.copies import Fate, Finding, FindingKind, RepairedAttempt

_FINDINGS = {
    FindingKind.FILE: "the file is damaged inside",
    FindingKind.REFERENCE: "a row refers to one that is not there",
    FindingKind.BANK: "a question bank cannot be read or lacks questions",
    FindingKind.ITEM: "a question or picture of a bank is not as it was stored",
    FindingKind.FORM: "the questions or settings of an attempt cannot be read",
    FindingKind.ENTRY: "an entry of a journal cannot be read or is missing",
    FindingKind.REPLAY: "a journal breaks the rules of the exam",
    FindingKind.SCORE: "the score stored is not the one that the journal gives",
    FindingKind.OUTLINE: "what the history keeps of an attempt is not what the journal gives",
    FindingKind.CORRECTION: "a corrected score cannot be read",
}

_FATES = {
    Fate.WHOLE: "saved whole",
    Fate.REBUILT: "saved; date and candidate are guessed, note and uid are lost",
    Fate.RECOUNTED: "saved; the journal gives another score than was stored, and that one is kept",
    Fate.SHORTENED: "saved up to where its journal is damaged; it can be resumed there",
    Fate.GIVEN_UP: "its journal is torn: kept as given up, without a score; its questions count as seen",
    Fate.LOST: "LOST",
}
_LOST = {"form": "its questions are lost", "bank": "its question bank is lost", "journal": "nothing of it is left"}

LONGEST = 200
"""Signs of what was found that are shown."""


def finding(one: Finding) -> str:
    """Say what was found, and where."""
    where = f" ({one.place})" if one.place else ""
    detail = f": {shorten(one.detail, LONGEST)}" if one.detail else ""
    return f"{_FINDINGS[one.kind]}{where}{detail}"


def fate(one: RepairedAttempt) -> str:
    """Say what came of an attempt."""
    facts = [one.candidate, one.title, one.opened_at.date().isoformat() if one.opened_at else ""]
    named = ", ".join(fact for fact in facts if fact)
    text = f"attempt {one.number}{f' ({named})' if named else ''}: {_FATES[one.fate]}"
    if one.fate is Fate.LOST and one.detail:
        text += f", {_LOST[one.detail]}"
    if one.fate in {Fate.SHORTENED, Fate.GIVEN_UP}:
        text += f"; entries kept: {one.entries} of at least {one.known}"
    if one.fate in {Fate.GIVEN_UP, Fate.LOST, Fate.RECOUNTED} and one.scored:
        text += f"; the score had been {one.right} of {one.scored}"
    return text
