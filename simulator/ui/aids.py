"""What lies beside the exam and outlives its page: modes, places and what was viewed; the journal holds the rest."""

from dataclasses import dataclass, field

from simulator.ui.seen_content import SeenContent


@dataclass
class Aids:
    """Kept by the bridge, so that it is there again when the page is put together anew.

    `share` is the part of the width that the scenario of a case takes.
    """

    seen: SeenContent = field(default_factory=SeenContent)
    striking: bool = False
    share: float = 0.45
