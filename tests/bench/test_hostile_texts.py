"""Texts made to be slow: the time grows no faster than the text, from 20,000 to 80,000 characters."""

from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.formats.native.blocks import scan
from simulator.formats.native.items import read_item
from simulator.formats.native.media import NoMedia

SLOW: dict[str, Callable[[int], str]] = {
    "open brackets": lambda n: "[" * n,
    "open links": lambda n: "[" * n + "](" * n,
    "links": lambda n: "[](x" * n,
    "open pictures": lambda n: "![" * n,
    "open comments": lambda n: "<!--" * n,
    "open instructions": lambda n: "<?x" * n,
    "open tags": lambda n: "<a " * n,
    "open declarations": lambda n: "<!a" * n,
    "definitions": lambda n: "[\n" * n + "]:",
    "dollars": lambda n: "$a" * n + "$$",
    "double dollars": lambda n: "$$ " * n,
    "runs of backticks": lambda n: " ".join("`" * length for length in range(n // 100)) + " <",
    "backslashes": lambda n: "`<" + "\\" * n,
    "questions": lambda n: "(choose " * n,
    "spaces": lambda n: "(choose" + " " * n,
    "fences": lambda n: "```a\n" * n,
    "fences of all lengths": lambda n: "".join(f"{'`' * length}a\n" for length in range(n // 100, 3, -1)),
    "tildes": lambda n: "~~~~ x\n" * n,
    "fences in options": lambda n: "- [ ] ```a\n" * (n // 4),
    "open items": lambda n: "---\nitem: a\n" * n,
    "items with fences": lambda n: "---\nitem: a\n---\n````b\n" * (n // 10),
    "headers": lambda n: "---\nbank: a\n---\n" * (n // 10),
    "explanations": lambda n: "- [ ] a\n" + "> b\n" * n,
    "blank lines": lambda n: " \n" * n,
    "options": lambda n: "- [x] a\n" * (n // 4),
}


def read(text: str) -> int:
    """Read a text as the body of an item and what follows; return the number of blocks."""
    found = scan(f"---\nitem: a\n---\n{text}", "a.md")
    for block in found.blocks:
        read_item(block, None, NoMedia())
    return len(found.blocks)


@pytest.mark.xdist_group("bench-hostile")
@pytest.mark.benchmark(group="texts made to be slow")
@pytest.mark.parametrize("size", [20_000, 80_000])
@pytest.mark.parametrize("name", SLOW)
def test_a_slow_text_is_read(benchmark: BenchmarkFixture, name: str, size: int) -> None:
    assert benchmark.pedantic(read, args=(SLOW[name](size),), rounds=3) >= 1
