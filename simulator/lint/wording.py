"""Rules about words that give the key away, or say too little; they know English."""

import re
from collections.abc import Iterable, Iterator

from simulator.exam import prose
from simulator.exam.items import ItemType
from simulator.lint.subject import Finding, Subject

ECHOES, MORE_ECHOES = 3, 2
"""The key may not have so many words of the stem, and so many more of them than every distractor."""

SHARED, SHARED_TIMES = 3, 1.5
"""The key may not share so many words with other options, and so many times as many as the next option does."""

_ABSOLUTE = frozenset(
    ("always", "never", "only", "all", "none", "must", "every", "entirely", "completely", "solely", "exclusively")
)
_VAGUE = re.compile(
    r"\b(?:usually|often|(?-i:may)|could|might|sometimes|frequently|occasionally|rarely|seldom|generally|typically)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(an?)[\s*]*(?:[:…]|_{2,}|\.{3,})*[\s*]*$", re.IGNORECASE)
_NAME = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "does", "each", "for", "from"),
        *("has", "have", "if", "in", "into", "is", "it", "its", "more", "most", "no", "not", "of", "on", "or", "so"),
        *(
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "to",
            "use",
            "used",
            "uses",
        ),
        *("using", "was", "were", "when", "which", "while", "will", "with", "would"),
    )
)


def absolutes(subject: Subject) -> Iterator[Finding]:
    """Words without exception in two or more distractors and not in the key."""
    if any(choice.words & _ABSOLUTE for choice in subject.keys):
        return
    found = [choice for choice in subject.distractors if choice.words & _ABSOLUTE]
    if len(found) >= 2:
        words = sorted({word for choice in found for word in choice.words & _ABSOLUTE})
        yield Finding(found[0].line, ", ".join(words))


def clang(subject: Subject) -> Iterator[Finding]:
    """The key repeats words of the stem, distractors do not; names and the keywords of the bank are exempt."""
    if not subject.keys or not subject.distractors:
        return
    stem = prose.plain(subject.item.stem)
    stem_words = _echoing(prose.words(stem))
    if all(len(_echoing(choice.words) & stem_words) < ECHOES for choice in subject.keys):
        return
    exempt = subject.shared.terms | _names(stem)
    echoes = {choice.option.letter: _echoing(choice.words) & stem_words - exempt for choice in subject.choices}
    key = max(subject.keys, key=lambda choice: len(echoes[choice.option.letter]))
    own = echoes[key.option.letter]
    others = max(len(echoes[choice.option.letter]) for choice in subject.distractors)
    if len(own) >= ECHOES and len(own) >= others + MORE_ECHOES:
        echoed = sorted(word for word in key.words if prose.stemmed(word) in own and len(word) > 4)
        yield Finding(key.line, f"{key.option.letter}: {', '.join(echoed)}"[:80])


def _echoing(words: Iterable[str]) -> frozenset[str]:
    return frozenset(prose.stemmed(word.casefold()) for word in words if len(word) > 4)


def _names(text: str) -> frozenset[str]:
    """Words that are names: with a capital or a digit that does not come from the start of a sentence."""
    found: set[str] = set()
    for mark in _NAME.finditer(text):
        word = mark[0]
        inner = word[1:] != word[1:].lower() or any(sign.isdigit() for sign in word)
        if inner or (word[0].isupper() and text[: mark.start()].rstrip(' ("“')[-1:] not in {"", ".", "?", "!", ":"}):
            found.add(prose.stemmed(word.casefold()))
    return frozenset(found)


def convergence(subject: Subject) -> Iterator[Finding]:
    """The key shares words with several options, so that it is where they meet."""
    if subject.item.type is not ItemType.SINGLE or not subject.keys or len(subject.choices) < 3:
        return
    tokens = [frozenset(map(prose.stemmed, choice.words - _SMALL)) for choice in subject.choices]
    shared = [_shared(tokens, place) for place in range(len(tokens))]
    place = subject.choices.index(subject.keys[0])
    others = max(count for number, count in enumerate(shared) if number != place)
    if shared[place] >= SHARED and shared[place] >= SHARED_TIMES * others:
        key = subject.keys[0]
        yield Finding(key.line, f"{key.option.letter}: {shared[place]}, {others}")


def _shared(tokens: list[frozenset[str]], place: int) -> int:
    others = frozenset[str]().union(*(one for number, one in enumerate(tokens) if number != place))
    return len(tokens[place] & others)


def article_cue(subject: Subject) -> Iterator[Finding]:
    """The stem ends in an article that fits only some options."""
    mark = _ARTICLE.search(subject.stem.rstrip())
    if mark is None:
        return
    first = [choice.plain[:1].casefold() for choice in subject.choices if choice.plain[:1].isalpha()]
    vowels = sum(sign in "aeiou" for sign in first)
    if 0 < vowels < len(first):
        yield Finding(subject.stem_line + subject.stem.count("\n", 0, mark.start(1)), mark[1])


def vague_frequency(subject: Subject) -> Iterator[Finding]:
    """Words like usually and often, which people read differently, in the lead-in or the options."""
    places: list[tuple[str, int]] = [(subject.lead.text, subject.stem_line + subject.lead.line)]
    places += [(choice.plain, choice.line) for choice in subject.choices]
    for text, line in places:
        if mark := _VAGUE.search(text):
            yield Finding(line, mark[0])
            return
