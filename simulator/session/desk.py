"""The ports that an attempt needs, in one hand."""

from dataclasses import dataclass

from simulator.ports import Archive, Clock, Journal, Library


@dataclass(frozen=True, slots=True)
class Desk:
    """The ports that an attempt needs, in one hand."""

    journal: Journal
    archive: Archive
    library: Library
    clock: Clock
