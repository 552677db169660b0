"""What the fuzzer starts from: a few small inputs for each reader, and every one that was ever a finding."""

from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "data" / "fuzz"


def inputs(name: str) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each input of a reader, in order."""
    folder = FOLDER / name
    return ((path.name, path.read_bytes()) for path in sorted(folder.iterdir()))
