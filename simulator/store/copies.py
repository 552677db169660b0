"""The copies of a database and its repair, for when it is not open: the Copies of a data folder."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from simulator.copies import Copy, Preview, Reason, Repair, Restored
from simulator.ports import StoreError, Trouble
from simulator.store import inspection, preview, repair, restoring, troubles
from simulator.store.copy_names import copies_in, copy_at, copy_path
from simulator.store.instance import locked
from simulator.store.paths import copies_folder, restoring_path
from simulator.store.repair import Tools


class SqliteCopies:
    """The Copies of a database by its path."""

    def __init__(self, database: Path, tools: Tools) -> None:
        self._database = database
        self._tools = tools

    def all(self) -> tuple[Copy, ...]:
        """Return the copies in their folder and what was set aside or repaired, newest first."""
        folders = (copies_folder(self._database), self._database.parent)
        found = [copy for folder in folders for copy in copies_in(folder, self._database)]
        return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))

    def preview(self, copy: Copy) -> Preview:
        """Read what a copy holds; this may take a while."""
        return preview.preview(copy)

    def at(self, path: Path) -> Copy:
        """Return any file as a copy; StoreError where it is not there or is the database itself."""
        try:
            if self._database.exists() and path.samefile(self._database):
                raise StoreError("it is the database itself", trouble=Trouble.IN_USE, path=path)
            return copy_at(path, self._database)
        except OSError as error:
            raise StoreError(str(error), trouble=troubles.of_system(error), path=path) from error

    def restore(self, copy: Copy) -> Restored:
        """Put a copy in the place of the database, which is set aside; StoreError where it stays as it was.

        A sound one is set aside whole in one file, another one with its log beside it; what is set aside is kept for
        good.
        """
        with locked(self._database):
            restoring.finish(self._database)
            done = restoring.restore(self._database, copy, self._tools.now())
        if done.aside is None:
            return done
        try:
            aside = copy_at(done.aside, self._database)
        except OSError:  # of a database that was gone its log alone could be set aside
            return replace(done, trouble=Trouble.DAMAGED)
        return replace(done, trouble=preview.preview(aside).trouble)

    def begin_anew(self) -> None:
        """Take an empty file out of the place of the database; StoreError where it is not empty or stays."""
        with locked(self._database):
            if self._database.stat().st_size or inspection.has_log(self._database):
                raise StoreError("it is not empty", trouble=Trouble.DAMAGED, path=self._database)
            self._database.unlink()

    def repair(self, target: Path | None = None) -> Repair:
        """Save what can be read of the database into a new file (None: beside it); StoreError where that fails."""
        beside = copy_path(self._database.parent, self._database, self._tools.now(), Reason.REPAIRED)
        with ExitStack() as held:
            if self._is_held(held, target):
                restoring.finish(self._database)
                for folder in (self._database.parent, copies_folder(self._database)):
                    repair.forget_broken_off(folder)
            _refuse_newer(self._database)
            return repair.repair(self._database, target or beside, self._tools)

    def _is_held(self, held: ExitStack, target: Path | None) -> bool:
        """Take the lock for a repair, but for a file elsewhere go without where nothing here may be written."""
        try:
            held.enter_context(locked(self._database))
        except StoreError as error:
            if target is None or error.trouble is not Trouble.READ_ONLY or restoring_path(self._database).exists():
                raise
            return False
        return True


def _refuse_newer(database: Path) -> None:
    """What a newer program wrote is whole, and would lose what this one does not know."""
    try:
        inspection.revision_of(database)
    except StoreError as error:
        if error.trouble is Trouble.NEWER:
            raise
