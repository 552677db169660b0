"""The entry of the program in a desktop of Linux: what is written where, and how it goes away again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

BANK_TYPE = "application/vnd.examgate.bank+zip"
BANK_ICON = BANK_TYPE.replace("/", "-")
_RENEWED: Mapping[str, str] = {"update-desktop-database": "applications", "update-mime-database": "mime"}
_OF_TYPES = (
    *("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache"),
    *("subclasses", "treemagic", "types", "version"),
)
_CACHES: Mapping[str, tuple[str, Sequence[str]]] = {
    "applications": ("*.desktop", ("mimeinfo.cache",)),
    "mime": ("packages/*", _OF_TYPES),
}
"""Of each folder what its tool makes files from, and which: without the former the latter say nothing."""

_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


@dataclass(frozen=True, slots=True)
class Desktop:
    """The files of the program in the data folder of a desktop.

    `sources` holds the drawings and templates, `command` starts the program: the file that is run, then its arguments.
    """

    sources: Path
    data_home: Path
    command: Sequence[str]

    def install(self) -> Sequence[Path]:
        """Write the entry, the type of bank files and the icons; return their paths. OSError where it cannot."""
        entry = (self.sources / "examgate.desktop").read_text(encoding="utf-8")
        entry = entry.replace("@program@", _value(self.command[0]))
        entry = entry.replace("@command@", _value(" ".join(map(_argument, self.command))))
        for target, source in self._copied():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        self._entry.parent.mkdir(parents=True, exist_ok=True)
        self._entry.write_text(entry, encoding="utf-8")
        self._renew()
        return self.files()

    def remove(self) -> Sequence[Path]:
        """Take away what `install` writes and the folders that are empty then; return the files that were there.

        OSError where it cannot.
        """
        found = [path for path in self.files() if path.exists()]
        for path in found:
            path.unlink()
        if found:
            self._renew()
            self._tidy()
        return found

    def files(self) -> Sequence[Path]:
        """Every file that `install` writes."""
        return [self._entry, *(target for target, _source in self._copied())]

    @property
    def _entry(self) -> Path:
        return self.data_home / "applications" / "examgate.desktop"

    def _copied(self) -> Iterator[tuple[Path, Path]]:
        yield self.data_home / "mime" / "packages" / "examgate.xml", self.sources / "examgate.xml"
        icons = self.data_home / "icons" / "hicolor"
        for kind, name in (("apps", "examgate"), ("mimetypes", BANK_ICON)):
            yield icons / "scalable" / kind / f"{name}.svg", self.sources / kind / f"{name}.svg"
            for picture in sorted((self.sources / kind).glob("*.png")):
                yield icons / f"{picture.stem}x{picture.stem}" / kind / f"{name}.png", picture

    def _renew(self) -> None:
        """Have the desktop read its folders anew, where its tools are there; it finds entries without them, later."""
        for tool, folder in _RENEWED.items():
            found = shutil.which(tool)
            if found is not None and (self.data_home / folder).is_dir():
                with suppress(OSError):
                    subprocess.run([found, str(self.data_home / folder)], check=False, capture_output=True)  # noqa: S603 a tool of the system
        icons = self.data_home / "icons" / "hicolor"
        if icons.is_dir():
            os.utime(icons)  # whoever keeps a cache of icons looks at this date

    def _tidy(self) -> None:
        """Leave no empty folder, and no file that a tool has made of nothing."""
        for name, (source, made) in _CACHES.items():
            folder = self.data_home / name
            if not any(folder.glob(source)):
                for cache in made:
                    with suppress(OSError):
                        (folder / cache).unlink()
        kinds = self.data_home / "mime" / BANK_TYPE.partition("/")[0]
        above = {folder for path in (*self.files(), kinds / "x") for folder in path.parents}
        for folder in sorted(above - {self.data_home, *self.data_home.parents}, reverse=True):
            with suppress(OSError):  # not empty
                folder.rmdir()


def this_desktop(resources: Path) -> Desktop:
    """The desktop of whoever runs this program, and how this program was started."""
    command = start_command(sys.argv[0], sys.executable, frozen=getattr(sys, "frozen", False))
    return Desktop(resources / "desktop", data_home(os.environ), command)


def data_home(environment: Mapping[str, str]) -> Path:
    """The folder for data of programs by the environment: XDG_DATA_HOME where it is absolute, else the usual one."""
    chosen = Path(environment.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def start_command(called: str, interpreter: str, *, frozen: bool) -> Sequence[str]:
    """How to start this program again: by its own file, its script on the path, or an interpreter with its script."""
    if frozen:
        return [interpreter]
    script = Path(shutil.which(called) or called).absolute()
    return [interpreter, str(script)] if script.suffix == ".py" else [str(script)]


def _argument(text: str) -> str:
    """Quote an argument as the value of Exec asks for it."""
    text = text.replace("%", "%%")
    if not _RESERVED & set(text):
        return text
    for sign in '\\"`$':
        text = text.replace(sign, f"\\{sign}")
    return f'"{text}"'


def _value(text: str) -> str:
    """Escape a text as every value of a desktop entry."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
