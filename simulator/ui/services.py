"""What the window is given by the program around it: the desk, and functions of parts it does not know."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.ports import Candidate, Shelved
from simulator.session.arrivals import Arrivals
from simulator.session.desk import Desk
from simulator.session.preferences import Preferences

if TYPE_CHECKING:  # what the home page shows needs none of these
    from simulator.annals import Annals
    from simulator.exam.bank import Bank, Revision
    from simulator.exam.dispute import Dispute
    from simulator.exam.form import Form
    from simulator.exam.items import ItemId
    from simulator.exchange import ExportHistory, ImportHistory
    from simulator.formats.profiles import ProfileShelf
    from simulator.session.opening import Drilling


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the pages may ask for.

    `refresh_shelf` reads the banks that have changed.

    `arrivals` and `draw` are slow and run off the GUI thread; the latter raises ValueError where no form can be drawn.
    `drill` makes a form of chosen items. `export` and `import_history` are slow and run off the GUI thread. `new_seed`
    gives the seed of the next form. `profiles` reads the driver profiles that ship and those of the data folder.
    `write_dispute` writes the file of a dispute whole or not at all, with the version of the program; OSError where it
    cannot. `provide` imports all that an exam may need until it is over, so that it does not break off where the files
    of the program vanish meanwhile.
    """

    desk: Desk
    annals: "Callable[[], Annals]"
    preferences: Preferences
    data_folder: Path
    resources: Path
    refresh_shelf: Callable[[], Sequence[Shelved]]
    arrivals: Arrivals
    draw: "Callable[[Bank, Revision, int, Mapping[ItemId, int]], Form]"
    drill: "Drilling"
    new_seed: Callable[[], int]
    export: "ExportHistory"
    import_history: "ImportHistory"
    profiles: "Callable[[], ProfileShelf]"
    write_dispute: "Callable[[Dispute, Path], None]"
    provide: Callable[[], None]

    def candidate(self) -> Candidate:
        """Who sits."""
        return self.preferences.candidate(self.desk.archive)
