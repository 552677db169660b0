"""The JSON Schema of a file of history, made from the types that write and read it.

`uv run python -m tests.schema` writes it to `resources/schemas`.
"""

import json
from typing import Any

import msgspec

from simulator.exam.bank import Bank
from simulator.exam.form import Form
from simulator.exam.items import Item
from simulator.exam.plan import Plan
from simulator.export.history_format import FORMAT, VERSION, AttemptPart, BankPart, History, ItemPart, LinePart
from simulator.places import resources
from simulator.store.event_codec import EVENT_NAMES

PATH = resources() / "schemas" / "examgate-history.schema.json"

Schema = dict[str, Any]


def build() -> Schema:
    """Return the schema, its parts in the order of their names."""
    kinds = [History, BankPart, AttemptPart, ItemPart, LinePart, Form, Plan, Bank, Item, *EVENT_NAMES]
    _, parts = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    parts["BankPart"]["properties"]["header"] = versioned("Bank")
    parts["ItemPart"]["properties"]["item"] = versioned("Item")
    parts["AttemptPart"]["properties"] |= {"form": versioned("Form"), "plan": versioned("Plan")}
    parts["LinePart"]["oneOf"] = [
        {"properties": {"name": {"const": name}, "version": {"maximum": version}, "body": ref(kind.__name__)}}
        for kind, (name, version) in EVENT_NAMES.items()
    ]
    sealed = parts.pop("Sealed")
    for name, part in (("banks", "BankPart"), ("attempts", "AttemptPart")):
        kept = json.loads(json.dumps(sealed))
        kept["properties"]["content"] = ref(part)
        parts["History"]["properties"][name]["items"] = kept
    parts["History"]["properties"] |= {"format": {"const": FORMAT}, "version": {"enum": [*range(1, VERSION + 1)]}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Score history of Examgate",
        **ref("History"),
        "$defs": {name: steady(part) for name, part in sorted(parts.items())},
    }


def steady(value: Any) -> Any:
    """The same with default sets in the order of their words."""
    match value:
        case dict():
            return {name: sorted(one) if words(name, one) else steady(one) for name, one in value.items()}
        case list():
            return [steady(one) for one in value]
        case _:
            return value


def words(name: str, value: Any) -> bool:
    """Whether this may be a set that became a list."""
    return name not in {"required", "enum"} and isinstance(value, list) and all(isinstance(one, str) for one in value)


def ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def versioned(name: str) -> Schema:
    """A value as it is stored: its version and its content."""
    fields = {"version": {"type": "integer", "minimum": 1}, "content": ref(name)}
    return {"type": "object", "properties": fields, "required": ["version", "content"], "additionalProperties": False}


def text() -> str:
    """The schema as it stands in its file."""
    return json.dumps(build(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(text(), encoding="utf-8")
