"""A mark of a bank folder by which a change is seen without reading it; knows nothing of what the files say."""

import os
from hashlib import sha256
from pathlib import Path

from simulator.formats.native.media import find_media
from simulator.formats.native.texts import text_files

READER_VERSION = 5
"""Goes up when the same files would be read differently."""

HEADER_FILE = "bank.md"


def signature(folder: Path) -> str:
    """Return a mark of the folder that changes whenever a file of the bank is changed, added or removed."""
    digest = sha256(f"{READER_VERSION}\n".encode())
    names, _ = text_files(folder)
    for name in [*names, *find_media(folder)]:
        try:
            found = os.stat(f"{folder}/{name}")  # noqa: PTH116 -- a Path for each of 10,000 files takes thrice as long
        except OSError as error:
            mark = str(error.errno)
        else:
            mark = f"{found.st_size}\0{found.st_mtime_ns}\0{found.st_ctime_ns}"
        digest.update(os.fsencode(f"{name}\0{mark}\n"))
    return digest.hexdigest()
