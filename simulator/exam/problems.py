"""What is wrong in a bank file, and where; the words for it are the user interface's."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """ERROR leaves the item or file out, WARNING reads it, INFO only tells."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Code(StrEnum):
    """The kinds of problem; the values are stable and shown to maintainers of banks."""

    ENCODING = "encoding"
    BLOCK_START = "block-start"
    FRONT_MATTER_OPEN = "front-matter-open"
    FRONT_MATTER_SIZE = "front-matter-size"
    YAML_SYNTAX = "yaml-syntax"
    YAML_ANCHOR = "yaml-anchor"
    YAML_DUPLICATE_KEY = "yaml-duplicate-key"
    YAML_DEPTH = "yaml-depth"
    FIELD_UNKNOWN = "field-unknown"
    FIELD_MISSING = "field-missing"
    FIELD_VALUE = "field-value"
    ID_FORMAT = "id-format"
    ID_DUPLICATE = "id-duplicate"
    CASE_UNKNOWN = "case-unknown"
    BANK_MISSING = "bank-missing"
    BANK_TWICE = "bank-twice"
    DOMAIN_UNKNOWN = "domain-unknown"
    TASK_UNKNOWN = "task-unknown"
    KEYWORD_UNKNOWN = "keyword-unknown"
    KNOWLEDGE_VALUE = "knowledge-value"
    STEM_EMPTY = "stem-empty"
    STEM_SIZE = "stem-size"
    FENCE_OPEN = "fence-open"
    MATH_OPEN = "math-open"
    OPTION_NONE = "option-none"
    OPTION_COUNT = "option-count"
    OPTIONS_EQUAL = "options-equal"
    OPTION_LETTER = "option-letter"
    KEY_NONE = "key-none"
    KEY_ALL = "key-all"
    KEY_COUNT = "key-count"
    MEDIA_PATH = "media-path"
    MEDIA_MISSING = "media-missing"
    MEDIA_KIND = "media-kind"
    MEDIA_SIZE = "media-size"
    MEDIA_UNUSED = "media-unused"
    HTML_RAW = "html-raw"
    LINK_SCHEME = "link-scheme"
    BLUEPRINT_TOTAL = "blueprint-total"
    BLUEPRINT_WEIGHTS = "blueprint-weights"
    BLUEPRINT_GATES = "blueprint-gates"
    BLUEPRINT_CUT = "blueprint-cut"
    BLUEPRINT_BREAKS = "blueprint-breaks"
    FORM_INFEASIBLE = "form-infeasible"
    KEYWORD_THIN = "keyword-thin"
    TOML_SYNTAX = "toml-syntax"
    KEY_TWICE = "key-twice"
    FILE_EMPTY = "file-empty"
    NO_ARCHIVE = "no-archive"
    NO_BANK = "no-bank"
    BANK_BELOW = "bank-below"
    ZIP_BROKEN = "zip-broken"
    ZIP_LOCKED = "zip-locked"
    ZIP_METHOD = "zip-method"
    ZIP_PATH = "zip-path"
    ZIP_LIMIT = "zip-limit"
    ZIP_OVERLAP = "zip-overlap"
    ZIP_NESTED = "zip-nested"
    ZIP_LEFT_OUT = "zip-left-out"
    BANK_ID_TAKEN = "bank-id-taken"
    CHOOSE_MISSING = "choose-missing"
    AOTA_NOTA = "aota-nota"
    RATIONALE_MISSING = "rationale-missing"
    EXPLANATION_MISSING = "explanation-missing"
    REFERENCE_MISSING = "reference-missing"
    NEGATIVE_LEAD = "negative-lead"
    KEY_LONGEST = "key-longest"
    KEY_SHORTEST = "key-shortest"
    LENGTH_SPREAD = "length-spread"
    ABSOLUTES = "absolutes"
    CLANG = "clang"
    CONVERGENCE = "convergence"
    ARTICLE_CUE = "article-cue"
    PUNCTUATION_MIX = "punctuation-mix"
    NUMBERS_UNORDERED = "numbers-unordered"
    VAGUE_FREQUENCY = "vague-frequency"
    BLANK = "blank"
    STEM_SHORT = "stem-short"
    NO_QUESTION = "no-question"
    READING_LOAD = "reading-load"
    PICTURE_UNREADABLE = "picture-unreadable"
    PICTURE_UNNAMED = "picture-unnamed"
    NEAR_DUPLICATE = "near-duplicate"
    ENEMY_MISSING = "enemy-missing"
    KEY_LENGTH_BIAS = "key-length-bias"
    LENGTH_RATIO = "length-ratio"
    KEY_POSITION = "key-position"
    CELL_THIN = "cell-thin"
    WAIVER_UNKNOWN = "waiver-unknown"
    WAIVER_EMPTY = "waiver-empty"
    WAIVER_UNUSED = "waiver-unused"


WARNINGS = frozenset(
    {
        Code.MATH_OPEN,
        Code.MEDIA_UNUSED,
        Code.HTML_RAW,
        Code.LINK_SCHEME,
        Code.FORM_INFEASIBLE,
        Code.KEYWORD_THIN,
        Code.ZIP_LEFT_OUT,
        Code.BANK_ID_TAKEN,
        Code.NEGATIVE_LEAD,
        Code.KEY_LONGEST,
        Code.KEY_SHORTEST,
        Code.LENGTH_SPREAD,
        Code.ABSOLUTES,
        Code.CLANG,
        Code.CONVERGENCE,
        Code.ARTICLE_CUE,
        Code.PUNCTUATION_MIX,
        Code.NUMBERS_UNORDERED,
        Code.BLANK,
        Code.STEM_SHORT,
        Code.READING_LOAD,
        Code.PICTURE_UNNAMED,
        Code.NEAR_DUPLICATE,
        Code.ENEMY_MISSING,
        Code.KEY_LENGTH_BIAS,
        Code.LENGTH_RATIO,
        Code.KEY_POSITION,
        Code.CELL_THIN,
        Code.WAIVER_UNUSED,
    }
)

INFOS = frozenset({Code.VAGUE_FREQUENCY, Code.NO_QUESTION})


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: the file relative to the bank's folder, the line from 1 (0: the whole file).

    `informs` makes a remark of what is a warning in worse cases of the same code.
    """

    file: str
    line: int
    code: Code
    item: str = ""
    value: str = ""
    informs: bool = False

    @property
    def level(self) -> Level:
        """How bad it is, by its code."""
        if self.informs or self.code in INFOS:
            return Level.INFO
        return Level.WARNING if self.code in WARNINGS else Level.ERROR
