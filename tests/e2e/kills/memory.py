"""What killed programs have told to be on screen, and what of it a data folder no longer holds."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from simulator.exam.events import Shown
from simulator.exam.record import Interruption
from simulator.exam.record import record as record_of
from simulator.house import House, open_house
from simulator.ports import AttemptId
from simulator.session.opening import lay_out
from simulator.session.results import prove
from simulator.session.unfinished import unfinished
from tests.e2e.kills.screen import Marks, on_disk, strokes

BACK_AT_MOST_MS = 5_000
CHANGES = {"answer": "answer", "flag": "flag", "strike": "struck", "highlight": "spans", "comment": "comment"}
"""The one mark that an act changes."""

Line = dict[str, Any]


@dataclass
class Known:
    """What was on screen of one attempt last; of its interruptions how many there must be."""

    marks: dict[int, Marks] = field(default_factory=dict)
    question: int = 0
    strokes: int = 0
    ms: int = 0
    ended: bool = False
    interruptions: int = 0
    begun: bool = False


@dataclass
class Memory:
    """All that was told by the lives on one data folder."""

    attempts: dict[int, Known] = field(default_factory=dict)

    def take(self, lines: list[Line]) -> None:
        """Remember what one life told."""
        resuming = False
        for line in lines:
            if "doing" in line:
                resuming = resuming or line["doing"] == "resume"
            if "attempt" not in line:
                continue
            known = self.attempts.setdefault(line["attempt"], Known())
            if resuming:
                known.interruptions += 1
                resuming = False
            _take(known, line)

    def missing(self, folder: Path, unfinished_act: str) -> list[str]:
        """What is wrong with a data folder after a life that was killed in an act, if in any."""
        with open_house(folder / "data") as house:
            found = [f"db check: {one}" for one in house.store.check()]
            unfinished(house.desk)  # scores what has ended, as the program does at its start
            rows = house.desk.archive.history()
            proofs = [prove(house.desk, row) for row in rows]
            found += [f"attempt verify: attempt {proof.attempt} does not hold" for proof in proofs if not proof.holds]
            scored = {int(row.id) for row in rows}
            for attempt, known in self.attempts.items():
                if known.begun:
                    found += _compare(house, attempt, known, act=unfinished_act)
                else:  # it may have begun without having been seen, and been resumed so
                    known.interruptions = len(_stops(house, attempt))
                if known.ended and attempt not in scored:
                    found.append(f"attempt {attempt} was over and has no score")
        return found


def _take(known: Known, line: Line) -> None:
    known.ended = known.ended or bool(line.get("ended"))
    if "place" in line:
        known.begun = True
        known.strokes, known.ms = line["strokes"], line["ms"]
    if "question" in line:
        known.question = line["question"]
        known.marks[known.question] = line["marks"]


def _compare(house: House, attempt: int, known: Known, *, act: str) -> list[str]:
    """Hold an attempt against what was on screen; an act that was not told to its end may have changed its one mark."""
    state, stops = lay_out(house.desk, AttemptId(attempt)).sitting.state, _stops(house, attempt)
    found = []
    for question, marks in known.marks.items():
        kept = on_disk(state, question)
        may_differ = CHANGES.get(act) if question == known.question else None
        if any(marks[name] != kept[name] for name in marks if name != may_differ):
            found.append(f"attempt {attempt}, question {question}: {marks} was on screen, {kept} is on disk")
        known.marks[question] = kept
    drawn = strokes(state) - known.strokes
    if drawn and not (drawn == 1 and act == "whiteboard"):
        found.append(f"attempt {attempt}: {known.strokes} strokes were on screen, {strokes(state)} are on disk")
    if known.ended and state.ended is None:
        found.append(f"attempt {attempt} was shown as over and goes on")
    if known.ms - state.at_ms > BACK_AT_MOST_MS:
        found.append(f"attempt {attempt}: {known.ms - state.at_ms} ms of exam time were given back")
    known.strokes, known.ms = strokes(state), state.at_ms
    return [*found, *_of_interruptions(attempt, known, stops, may_be_one_more=act == "resume")]


def _of_interruptions(attempt: int, known: Known, stops: list[Interruption], *, may_be_one_more: bool) -> list[str]:
    count, known_count = len(stops), known.interruptions
    known.interruptions = count
    if count == known_count or (may_be_one_more and count == known_count + 1):
        return []
    return [f"attempt {attempt}: {known_count} interruptions must be in the report, there are {stops}"]


def _stops(house: House, attempt: int) -> list[Interruption]:
    entries = house.desk.journal.read(AttemptId(attempt))
    most = max((entry.event.question for entry in entries if isinstance(entry.event, Shown)), default=0)
    return [stop for stop in record_of(entries, most).interruptions if not stop.orderly]
