"""What is written as bank Markdown is read back as the same value, or refused."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from simulator.exam.bank import Bank
from simulator.exam.items import Case, Item
from simulator.formats.native.blocks import Block, scan
from simulator.formats.native.header import read_header
from simulator.formats.native.items import read_case, read_item
from simulator.formats.native.media import NoMedia
from simulator.formats.native.reader import read_folder
from simulator.formats.native.texts import decode
from simulator.formats.native.writer import case_text, header_text, item_text, write_bank
from tests.formats.folders import PNG
from tests.formats.profile import FEWER, PROFILE
from tests.formats.strategies import CASES, HEADERS, banks, items

PICTURES = {"media/a.png": PNG, "media/B_2.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>"}


def block_of(text: str) -> Block:
    """The only block of a text as it is read from a file."""
    found = scan(decode(text.encode()), "a.md")
    assert not found.problems
    (block,) = found.blocks
    return block


def read_back(item: Item) -> Item | None:
    """An item written and read."""
    return read_item(block_of(item_text(item)), None, NoMedia())[0]


@PROFILE
@given(items())
def test_an_item_is_read_as_it_was_written(item: Item):
    assert read_back(item) == item


@FEWER
@given(CASES)
def test_a_case_is_read_as_it_was_written(case: Case):
    assert read_case(block_of(case_text(case)), NoMedia())[0] == case


@PROFILE
@given(HEADERS)
def test_a_header_is_read_as_it_was_written(header: Bank):
    assert read_header(block_of(header_text(header)), NoMedia())[0] == header


@FEWER
@given(banks())
def test_a_bank_is_read_as_it_was_written(bank: Bank):
    with TemporaryDirectory() as folder:
        write_bank(bank, Path(folder), PICTURES)
        assert read_folder(Path(folder)).bank == bank
