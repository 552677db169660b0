"""Keeping the library in step with the bank folders on disk; reads only what has changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from simulator.exam.problems import Code, Problem
from simulator.ports import Library, Reading, Shelved, UnknownBankError


def refresh(
    library: Library,
    folders: Iterable[Path],
    *,
    read: Callable[[Path], Reading],
    signature: Callable[[Path], str],
) -> tuple[Shelved, ...]:
    """Read every bank folder that is new or has changed, forget those that are gone, and return the shelf.

    The longest exams come first, then by title. A folder that cannot be read as a bank is on the shelf too, with its
    problems.
    """
    known = {shelved.folder: shelved for shelved in library.shelf()}
    present: list[Shelved] = []
    for folder in dict.fromkeys(folders):
        name, mark = str(folder), signature(folder)
        shelved = known.pop(name, None)
        if shelved is None or shelved.signature != mark:
            shelved = library.shelve(name, mark, read(folder))
        present.append(shelved)
    for name in known:
        library.unshelve(name)
    return tuple(sorted(_told_apart(present), key=_place))


def _told_apart(present: Iterable[Shelved]) -> Iterator[Shelved]:
    """The banks as they are, but those of an id that an earlier folder has with a word about that."""
    first: dict[str, str] = {}
    for shelved in present:
        other = first.setdefault(shelved.bank, shelved.folder) if shelved.revision is not None else shelved.folder
        if other == shelved.folder:
            yield shelved
        else:
            taken = Problem("bank.md", 0, Code.BANK_ID_TAKEN, value=other)
            yield replace(shelved, problems=(taken, *shelved.problems))


def _place(shelved: Shelved) -> tuple[int, str, str]:
    questions = shelved.blueprint.total if shelved.blueprint else 0
    return -questions, shelved.title.casefold(), shelved.folder


def is_bank_folder(folder: Path) -> bool:
    """Whether a folder is that of one bank: not hidden, with a `bank.md` itself, or one that may not be looked into."""
    try:
        return not folder.name.startswith(".") and (folder / "bank.md").is_file()
    except OSError:
        return True


def bank_folders(roots: Iterable[Path]) -> tuple[Path, ...]:
    """Return the folders below the roots that hold a `bank.md`, each root's in order of name.

    One that may not be looked into is among them, so that its reader tells what is the matter with it.
    """
    return tuple(folder for root in roots for folder in _inside(root))


def _inside(root: Path) -> Sequence[Path]:
    try:
        return [folder for folder in sorted(root.iterdir()) if is_bank_folder(folder)] if root.is_dir() else []
    except OSError:
        return [root]


def find(shelf: Iterable[Shelved], name: str) -> Shelved:
    """Return the shelved bank of an id or a folder; UnknownBankError where there is none."""
    for shelved in shelf:
        if name in {shelved.bank, shelved.folder} and shelved.revision is not None:
            return shelved
    raise UnknownBankError(name)
