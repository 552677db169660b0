"""One reader under inputs of a coverage-guided fuzzer; the process ends with the last input or the first finding."""

import resource
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from mmap import mmap
from pathlib import Path
from time import process_time

from tests.fuzz.tokens import TOKENS

SECONDS = 2.0
"""What one input may take of the processor."""

MEASURES = struct.Struct("<QdQQ")


class TooSlowError(Exception):
    """An input took longer than is allowed."""


@dataclass(frozen=True, slots=True)
class Measures:
    """How many inputs were read, the longest of them in seconds, and the memory after warming up and now, in kB."""

    inputs: int = 0
    slowest: float = 0.0
    warm_kb: int = 0
    now_kb: int = 0

    @classmethod
    def of(cls, path: Path) -> "Measures":
        """Read them from the file that a run keeps them in."""
        return cls(*MEASURES.unpack(path.read_bytes()))


def resident_kb() -> int:
    """The memory that this process has now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() // 1024


def fuzz(name: str, inputs: int, *, corpus: Path, found: Path, kept: Path) -> None:
    """Never return: read so many inputs, keep those that raise below `found` and the measures in `kept`."""
    import atheris

    with atheris.instrument_imports(include=["simulator", "markdown_it", "mdit_py_plugins", "tomllib", "latex2mathml"]):
        from tests.fuzz.targets import TARGETS
    read, warm = TARGETS[name], max(inputs // 4, 1)
    kept.write_bytes(MEASURES.pack(0, 0.0, 0, 0))
    with kept.open("r+b") as file:
        measures = mmap(file.fileno(), MEASURES.size)
    done, slowest, warm_kb = 0, 0.0, 0

    def one(data: bytes) -> None:
        nonlocal done, slowest, warm_kb
        started = process_time()
        read(data)
        taken = process_time() - started
        done += 1
        slowest = max(slowest, taken)
        if done == warm:
            warm_kb = resident_kb()
        measures[:] = MEASURES.pack(done, slowest, warm_kb, resident_kb() if done % 1000 == 0 or done >= inputs else 0)
        if taken > SECONDS:
            raise TooSlowError(f"{taken:.1f} s")

    tokens = kept.with_name("tokens")
    tokens.write_text("".join(f'"{_escaped(token)}"\n' for token in TOKENS), encoding="ascii")
    atheris.Setup([sys.argv[0], *_options(inputs, corpus, found), f"-dict={tokens}"], one)
    atheris.Fuzz()


def _escaped(token: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in token.encode())


def _options(inputs: int, corpus: Path, found: Path) -> Sequence[str]:
    return (
        str(corpus),
        f"-runs={inputs}",
        f"-artifact_prefix={found}/",
        "-max_len=4096",
        "-len_control=20",
        "-timeout=120",
        "-rss_limit_mb=2048",
        "-print_final_stats=0",
        "-verbosity=0",
    )
