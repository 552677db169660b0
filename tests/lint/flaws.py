"""Five flawed items for each rule; the line on which the flaw should be told ends in `§`, which no file keeps."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from simulator.exam.problems import Code
from tests.formats.folders import PNG
from tests.lint.drafts import Draft, draft

MARK = "§"
TIMES = 5
BAD_PICTURES: Mapping[str, bytes] = {
    "media/bad-0.svg": b'<svg viewBox="0 0 0 9"><rect width="5" height="5"/></svg>',
    "media/bad-1.svg": b'<svg><rect width="5" height="5"/></svg>',
    "media/bad-2.svg": b'<svg viewBox="0 0 9 9"><defs><path id="a" d="M0 0"/></defs></svg>',
    "media/bad-3.png": PNG,
    "media/bad-4.jpg": b"\xff\xd8\xff\xe0\x00\x04ab",
}
_LEADS = (
    "Which {0} is not {1}?",
    "Which {0} isn't {1}?",
    "All of these are {0} except {1}:",
    "Select the {0} that is not {1}.",
    "Which {0} cannot be {1}?",
)
_ALL_OR_NONE = ("All of the above", "None of the above.", "Both of these", "A and B", "Neither A nor C")
_ARTICLES = ("a", "an:", "an", "a …", "an")
_UNORDERED = (
    ("$1,200", "$800", "$2,000", "$3,000"),
    ("30 %", "10 %", "20 %", "40 %"),
    ("0.5", "0.25", "−1", "3"),
    ("2 hours", "30 min", "3 hours", "1 day"),
    ("1e-3", "1e-1", "1e-2", "$10^{-4}$"),
)
_MISSING = ("domain", "knowledge", "keywords", "domain", "keywords")
_GAPS = ("____", "______", "[blank]", ".......", "[...]")
_UNCOUNTED = ("Which hold?", "Two run. Which hold?", "Select all that apply.", "What holds?", "Which hold of `two`?")
_VAGUE = ("usually", "often", "may", "could", "sometimes")

Flaw = Callable[[Draft, int], Draft]


def flawed(serial: int) -> Iterator[tuple[Code, Draft]]:
    """All flawed items, each with the code of its flaw; those of rules for pairs are like the items before `serial`."""
    for base, flaws in ((0, _SINGLE), (3, _MULTIPLE)):
        for code, flaw in flaws.items():
            for time in range(TIMES):
                yield code, flaw(draft(1000 + base + 20 * serial), time)
                serial += 1
    for code, flaw in _PAIRS.items():
        for time in range(TIMES):
            yield code, flaw(replace(draft(20 * time), front=draft(1000 + 20 * serial).front), time)
            serial += 1


def _option(item: Draft, place: int, text: str) -> Draft:
    return item.with_option(place, text + MARK)


def _line(item: Draft, text: str, place: int | None = None) -> Draft:
    """The item with a line of its stem replaced, the last where none is named."""
    at = len(item.stem) - 1 if place is None else place
    return replace(item, stem=(*item.stem[:at], text + MARK, *item.stem[at + 1 :]))


def _wrong(item: Draft) -> list[int]:
    return [place for place, (right, _, _) in enumerate(item.options) if not right]


def _words(item: Draft) -> list[str]:
    """The words of the first line of the stem."""
    return item.stem[0].rstrip(".").split()


def _keys(item: Draft, *right: bool) -> Draft:
    pairs = zip(right, item.options, strict=True)
    return _marked(replace(item, options=tuple((is_key, text, why) for is_key, (_, text, why) in pairs)), 0)


def _marked(item: Draft, place: int) -> Draft:
    return _option(item, place, item.options[place][1])


def _field_missing(item: Draft, time: int) -> Draft:
    item = item.without(_MISSING[time])
    return replace(item, front=(item.front[0] + MARK, *item.front[1:]))


def _option_count(item: Draft, time: int) -> Draft:
    kept = item.options[: item.key + 1] if item.key else item.options[: 2 + time % 2]
    return _marked(replace(item, options=kept if len(kept) < 4 else (*kept, (False, "Another", "So."))), 0)


def _options_equal(item: Draft, time: int) -> Draft:
    first = item.options[0][1]
    head, _, tail = first.partition(" ")
    return _option(
        item, 2, (first.upper(), f"{head}, {tail}", f"{first}.", f"“{head}” {tail}", f"{head}: {tail}!")[time]
    )


def _aota_nota(item: Draft, time: int) -> Draft:
    return _option(item, _wrong(item)[-1], _ALL_OR_NONE[time])


def _explanation_missing(item: Draft, time: int) -> Draft:
    place = time % 4
    item = _marked(item, place)
    right, text, _ = item.options[place]
    return replace(item, options=(*item.options[:place], (right, text, ""), *item.options[place + 1 :]))


def _negative_lead(item: Draft, time: int) -> Draft:
    return _line(item, _LEADS[time].format(*_words(item)[1:3]))


def _key_longest(item: Draft, time: int) -> Draft:
    return _option(item, item.key, f"{item.options[item.key][1]} {' '.join(draft(time).options[0][1].split()[:4])}")


def _key_shortest(item: Draft, time: int) -> Draft:
    return _option(item, item.key, " ".join(item.options[item.key][1].split()[: 1 + time % 2]))


def _length_spread(item: Draft, time: int) -> Draft:
    place = _wrong(item)[time % 3]
    more = " ".join(draft(time + step).options[0][1] for step in range(3))
    return _option(item, place, f"{item.options[place][1]} {more}")


def _absolutes(item: Draft, time: int) -> Draft:
    first, second, _ = _wrong(item)
    words = ("always", "never", "only", "must", "every")
    item = item.with_option(second, f"{item.options[second][1]} {words[time - 1]}")
    return _option(item, first, f"{item.options[first][1]} {words[time]}")


def _clang(item: Draft, time: int) -> Draft:
    return _option(item, item.key, " ".join([item.options[item.key][1].split()[0], *_words(item)[3 + time : 7 + time]]))


def _convergence(item: Draft, time: int) -> Draft:
    first, second = (item.options[place][1].split() for place in _wrong(item)[:2])
    own = item.options[item.key][1].split()[0]
    return _option(item, item.key, " ".join([own, *first[1:3], *second[2 : 4 + time % 2]]))


def _article_cue(item: Draft, time: int) -> Draft:
    item = item.with_option(time % 4, f"Open {item.options[time % 4][1]}")
    return _line(item, f"The {_words(item)[1]} of this {_words(item)[2]} is {_ARTICLES[time]}")


def _punctuation_mix(item: Draft, time: int) -> Draft:
    place = time % 4
    texts = [text for _, text, _ in item.options]
    stops = [f"{text}." for text in texts]
    if time % 2:
        return _option(item.with_options(*stops), place, texts[place])
    return _option(item, place, stops[place])


def _numbers_unordered(item: Draft, time: int) -> Draft:
    return _marked(item.with_options(*_UNORDERED[time]), 0)


def _vague_frequency(item: Draft, time: int) -> Draft:
    return _option(item, time % 4, f"{item.options[time % 4][1]} {_VAGUE[time]}")


def _blank(item: Draft, time: int) -> Draft:
    return _line(item, f"The {_words(item)[1]} of this {_words(item)[2]} is {_GAPS[time]} times as many:")


def _stem_short(item: Draft, time: int) -> Draft:
    return replace(item, stem=(f"Which {' '.join(_words(item)[1 : 2 + time % 4])} is best?{MARK}",))


def _no_question(item: Draft, time: int) -> Draft:
    return _line(item, f"Name what {_words(item)[1 + time]} of the {_words(item)[2]} holds here.")


def _reading_load(item: Draft, time: int) -> Draft:
    more = " ".join(draft(number).rationale for number in range(22 if time < 2 else 39))
    return _line(item, f"{item.stem[0]} {more}", 0)


def _picture(item: Draft, shown: str) -> Draft:
    return replace(item, stem=(item.stem[0], "", shown + MARK, "", item.stem[-1]))


def _waiver(why: str, *rules: str) -> Flaw:
    def flaw(item: Draft, time: int) -> Draft:
        rule = rules[time % len(rules)]
        return item.with_front("lint_waive:", f"  - {{id: {rule}, why: {why}}}{MARK}")

    return flaw


def _near_duplicate(item: Draft, time: int) -> Draft:
    item = item.with_option(time % 4, " ".join([*item.options[time % 4][1].split()[:4], "another"]))
    return replace(item, start=f"---{MARK}", options=item.options[::-1])


def _enemy_missing(item: Draft, time: int) -> Draft:
    others = [text for _, text, _ in draft(500 + 20 * time).options]
    item = item.with_options(*(text for _, text, _ in item.options[:2]), *others[2:4])
    return item.with_front(f"enemies: group-{time}{MARK}") if time % 2 else replace(item, start=f"---{MARK}")


_SINGLE: Mapping[Code, Flaw] = {
    Code.FIELD_MISSING: _field_missing,
    Code.KEYWORD_UNKNOWN: lambda item, time: item.without("keywords").with_front(f"keywords: [word {time}]{MARK}"),
    Code.OPTION_COUNT: _option_count,
    Code.OPTIONS_EQUAL: _options_equal,
    Code.KEY_NONE: lambda item, _: _keys(item, False, False, False, False),
    Code.KEY_ALL: lambda item, _: _keys(item, True, True, True, True),
    Code.AOTA_NOTA: _aota_nota,
    Code.RATIONALE_MISSING: lambda item, _: replace(item, start=f"---{MARK}", rationale=""),
    Code.EXPLANATION_MISSING: _explanation_missing,
    Code.REFERENCE_MISSING: lambda item, _: replace(item.without("references"), start=f"---{MARK}"),
    Code.NEGATIVE_LEAD: _negative_lead,
    Code.KEY_LONGEST: _key_longest,
    Code.KEY_SHORTEST: _key_shortest,
    Code.LENGTH_SPREAD: _length_spread,
    Code.ABSOLUTES: _absolutes,
    Code.CLANG: _clang,
    Code.CONVERGENCE: _convergence,
    Code.ARTICLE_CUE: _article_cue,
    Code.PUNCTUATION_MIX: _punctuation_mix,
    Code.NUMBERS_UNORDERED: _numbers_unordered,
    Code.VAGUE_FREQUENCY: _vague_frequency,
    Code.BLANK: _blank,
    Code.STEM_SHORT: _stem_short,
    Code.NO_QUESTION: _no_question,
    Code.READING_LOAD: _reading_load,
    Code.PICTURE_UNREADABLE: lambda item, time: _picture(item, f"![A bar]({list(BAD_PICTURES)[time]})"),
    Code.PICTURE_UNNAMED: lambda item, time: _picture(item, f"![{' ' * time}](media/bars.svg)"),
    Code.WAIVER_UNKNOWN: _waiver("so", "key-longer", "cell-thin", "options-equal", "key-none", "waiver-unused"),
    Code.WAIVER_EMPTY: _waiver('" "', "blank", "clang", "aota-nota", "near-duplicate", "stem-short"),
    Code.WAIVER_UNUSED: _waiver("so", "blank", "clang", "aota-nota", "near-duplicate", "stem-short"),
}
"""For items with one key of four options."""

_MULTIPLE: Mapping[Code, Flaw] = {
    Code.KEY_COUNT: lambda item, time: _line(
        item, f"Which of these hold? (Choose {('three', 'four', '3')[time % 3]}.)"
    ),
    Code.CHOOSE_MISSING: lambda item, time: _line(
        replace(item, stem=(*item.stem[:-1], _UNCOUNTED[time])), item.stem[0], 0
    ),
}
"""For items with two keys of five options."""

_PAIRS: Mapping[Code, Flaw] = {Code.NEAR_DUPLICATE: _near_duplicate, Code.ENEMY_MISSING: _enemy_missing}
"""For items that are like one without flaws."""

ITEM_CODES = (*_SINGLE, *_MULTIPLE, *_PAIRS)
