"""The table of all rules: a new rule is a function in the module of its family and a line here."""

from collections.abc import Callable, Iterator, Mapping

from simulator.exam.problems import Code
from simulator.lint import coverage, duplicates, lengths, options, pictures, positions, sources, stem, wording
from simulator.lint.duplicates import Pair
from simulator.lint.subject import Finding, Subject, Whole

ItemRule = Callable[[Subject], Iterator[Finding]]
BankRule = Callable[[Whole], Iterator[Finding]]
PairRule = Callable[[Pair], Iterator[Finding]]

ITEM_RULES: Mapping[Code, ItemRule] = {
    Code.OPTION_COUNT: options.option_count,
    Code.OPTIONS_EQUAL: options.options_equal,
    Code.CHOOSE_MISSING: stem.choose_missing,
    Code.AOTA_NOTA: options.aota_nota,
    Code.RATIONALE_MISSING: sources.rationale_missing,
    Code.EXPLANATION_MISSING: sources.explanation_missing,
    Code.REFERENCE_MISSING: sources.reference_missing,
    Code.NEGATIVE_LEAD: stem.negative_lead,
    Code.KEY_LONGEST: lengths.key_longest,
    Code.KEY_SHORTEST: lengths.key_shortest,
    Code.LENGTH_SPREAD: lengths.length_spread,
    Code.ABSOLUTES: wording.absolutes,
    Code.CLANG: wording.clang,
    Code.CONVERGENCE: wording.convergence,
    Code.ARTICLE_CUE: wording.article_cue,
    Code.PUNCTUATION_MIX: options.punctuation_mix,
    Code.NUMBERS_UNORDERED: options.numbers_unordered,
    Code.VAGUE_FREQUENCY: wording.vague_frequency,
    Code.BLANK: stem.blank,
    Code.STEM_SHORT: stem.stem_short,
    Code.NO_QUESTION: stem.no_question,
    Code.READING_LOAD: stem.reading_load,
    Code.PICTURE_UNREADABLE: pictures.picture_unreadable,
    Code.PICTURE_UNNAMED: pictures.picture_unnamed,
}
"""Rules for each item by itself."""

PAIR_RULES: Mapping[Code, PairRule] = {
    Code.NEAR_DUPLICATE: duplicates.near_duplicate,
    Code.ENEMY_MISSING: duplicates.enemy_missing,
}
"""Rules for two items that are alike; what they find is told of the later one, which may waive it."""

BANK_RULES: Mapping[Code, BankRule] = {
    Code.KEY_LENGTH_BIAS: lengths.key_length_bias,
    Code.LENGTH_RATIO: lengths.length_ratio,
    Code.KEY_POSITION: positions.key_position,
    Code.CELL_THIN: coverage.cell_thin,
    Code.PICTURE_UNREADABLE: pictures.case_pictures,
    Code.PICTURE_UNNAMED: pictures.unnamed_case_pictures,
}
"""Rules for a bank as a whole; the header may waive them."""

ENGLISH = frozenset(
    {
        Code.CHOOSE_MISSING,
        Code.AOTA_NOTA,
        Code.NEGATIVE_LEAD,
        Code.ABSOLUTES,
        Code.CLANG,
        Code.CONVERGENCE,
        Code.ARTICLE_CUE,
        Code.VAGUE_FREQUENCY,
    }
)
"""Rules that know English words: banks in other languages are spared them."""

STRUCTURE = frozenset({Code.OPTION_COUNT, Code.OPTIONS_EQUAL, Code.CHOOSE_MISSING})
"""Rules that nothing waives."""

WAIVERS = frozenset({Code.WAIVER_UNKNOWN, Code.WAIVER_EMPTY, Code.WAIVER_UNUSED})
"""What the linter says of waivers themselves."""

CODES = frozenset({*ITEM_RULES, *PAIR_RULES, *BANK_RULES, *WAIVERS})
"""Everything that the linter tells."""
