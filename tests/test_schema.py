"""The published schema: made from the types, true of what is written, and false of what is not."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from simulator.exchange import ExportKind
from tests import schema
from tests.histories import toured


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder: Path = tmp_path_factory.mktemp("schema")
    with toured(folder / "data", 1) as house:
        house.transfer.export(ExportKind.JSON, house.desk.archive.history(), folder / "a.json", lambda _, __: None)
    return (folder / "a.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def validator() -> Any:
    published = json.loads(schema.PATH.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(published)
    return Draft202012Validator(published)


def test_the_published_schema_is_that_of_the_types():
    assert schema.PATH.read_text(encoding="utf-8") == schema.text()


def test_a_written_history_is_valid(validator: Any, written: str):
    assert [error.message for error in validator.iter_errors(json.loads(written))] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"format":"examgate-history"', '"format":"another"'),
        ('"version":2,"program"', '"version":3,"program"'),
        ('"candidate":"Ada"', '"candidate":7'),
        ('"name":"started"', '"name":"unheard-of"'),
        ('"body":{"question":1,"walk":null}', '"body":{"walk":null}'),
        ('"role":"scored"', '"role":"other"'),
        ('"seq":1,', '"seq":-1,'),
        ('"used_ms"', '"used_hours"'),
        ('"type":"single"', '"type":"unheard-of"'),
    ],
)
def test_what_is_not_a_history_is_not_valid(validator: Any, written: str, old: str, new: str):
    assert old in written
    assert not validator.is_valid(json.loads(written.replace(old, new)))
