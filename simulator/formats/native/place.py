"""Collects what is wrong in one block, each with its line in the file."""

from dataclasses import dataclass, field

from simulator.exam.problems import Code, Level, Problem
from simulator.exam.whereabouts import Place
from simulator.formats.native.blocks import Block, BlockKind
from simulator.formats.native.body import Passage
from simulator.formats.native.fields import Fields, FieldsError, typed
from simulator.formats.native.front import Front, FrontError, Path, read_front
from simulator.formats.native.markup import PLAIN, markup
from simulator.formats.native.media import Media

TEXT_LIMIT = 64 * 1024
"""How many characters one text of a block may have."""

_WAIVED = "lint_waive"


@dataclass
class Findings:
    """The problems of one block as they are found; `sound` while none leaves the block out."""

    block: Block
    front: Front = field(default_factory=Front)
    item: str = ""
    problems: list[Problem] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether the block may be used."""
        return all(problem.level is not Level.ERROR for problem in self.problems)

    def place(self) -> Place:
        """Where the block and its parts stand."""
        block, whole = self.block, self.block.kind is BlockKind.BANK
        fields = {
            ".".join(map(str, path)): block.line + 1 + line
            for path, line in self.front.lines.items()
            if whole or len(path) == 1 or (len(path) == 2 and path[0] == _WAIVED)
        }
        return Place(
            file=block.file,
            line=block.line,
            stem=block.stem.line,
            options=tuple(option.text.line for option in block.options),
            explanations=tuple(option.explanation.line for option in block.options),
            rationale=block.rationale.line or fields.get("rationale", 0),
            fields=fields,
        )

    def at(self, line: int, code: Code, value: str = "") -> None:
        """Note a problem on a line of the file."""
        self.problems.append(Problem(self.block.file, line, code, self.item, value))

    def of(self, path: Path, code: Code, value: str = "") -> None:
        """Note a problem of a field."""
        self.at(self.block.line + 1 + self.front.line(path), code, value)

    def fields(self, kind: type[Fields]) -> Fields | None:
        """Read the front matter as the fields of a kind; None, and the reasons noted, where it does not fit."""
        try:
            self.front = read_front(self.block.front)
            self.item = str(self.front.values.get("item", ""))[:80]
            return typed(self.front, kind)
        except FrontError as error:
            self.at(self.block.line + 1 + error.line, error.code, error.value)
        except FieldsError as error:
            for code, path, value in error.faults:
                self.of(path, code, value)
        return None

    def text(self, passage: Passage, media: Media) -> None:
        """Note what is wrong in a Markdown text."""
        if len(passage.text) > TEXT_LIMIT:
            self.at(passage.line, Code.STEM_SIZE, str(len(passage.text)))
            return
        found = markup(passage)
        if found is PLAIN:
            return
        for picture in found.pictures:
            if fault := media.fault(picture.path):
                self.at(picture.line, fault, picture.path[:80])
        for remark in found.remarks:
            self.at(remark.line, remark.code, remark.value)
