"""The score on the practice scale, its uncertainty, and what the scale is and is not."""

from collections.abc import Iterator

from simulator.exam.scoring import scale_range
from simulator.export.blocks import Block, Headline, Note, Paragraph, Scale, Section, Tone
from simulator.ui import words
from simulator.ui.report.phrases import tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    return Section("score", tr("Your score"), tr("Score"), tuple(_blocks(source)))


def _blocks(source: Source) -> Iterator[Block]:
    return _drilled(source) if source.result.is_drill else _scored(source)


def _drilled(source: Source) -> Iterator[Block]:
    report = source.report
    number = words.counts(report.right_all, len(report.items))
    yield Headline(tr("Right answers"), number, words.drill(), Tone.MUTED, name="score")
    yield Note(
        tr("These questions were chosen, so the drill has no place on the practice scale: that needs a full form."),
        name="scaleNote",
    )


def _scored(source: Source) -> Iterator[Block]:
    score = source.report.score
    yield Headline(tr("Practice-scale score"), str(score.scale), *_verdict(passed=score.passed), name="score")
    yield _scale(source)
    told = tr("{right} of {scored} scored questions right; {cut} are needed for the pass mark of {mark}.")
    yield Paragraph(
        told.format(right=score.right, scored=score.scored, cut=score.raw_cut, mark=score.pass_mark), name="rawScore"
    )
    yield Paragraph(_spread(source), Tone.SMALL, name="spread")
    yield from _correction(source)
    yield Note(
        tr(
            "The practice scale is our own: two straight lines that meet at the cut and the pass mark. The owner of "
            "the exam does not publish how raw scores become scaled ones, so this number is not theirs. Examgate is "
            "not affiliated with the owner of the exam or with any testing company."
        ),
        name="scaleNote",
    )


def _verdict(*, passed: bool) -> tuple[str, Tone]:
    return (tr("Pass"), Tone.GOOD) if passed else (tr("Fail"), Tone.BAD)


def _scale(source: Source) -> Scale:
    score, blueprint = source.report.score, source.result.blueprint
    told = tr("Score {score} on a scale from {low} to {high}, pass mark {mark}")
    return Scale(
        value=score.scale,
        low=blueprint.scale_min,
        high=blueprint.scale_max,
        mark=score.pass_mark,
        passed=score.passed,
        words=told.format(score=score.scale, low=blueprint.scale_min, high=blueprint.scale_max, mark=score.pass_mark),
        span=scale_range(score, (blueprint.scale_min, blueprint.scale_max)),
    )


def _spread(source: Source) -> str:
    """How exactly one sitting measures."""
    score, blueprint = source.report.score, source.result.blueprint
    low, high = scale_range(score, (blueprint.scale_min, blueprint.scale_max))
    told = tr(
        "One sitting of {count} questions measures only so exactly: the 80 % range of this score (its Wilson interval) "
        "is from {low} to {high} on this scale."
    )
    return told.format(count=score.scored, low=low, high=high)


def _correction(source: Source) -> Iterator[Block]:
    correction = source.result.attempt.correction
    if correction is None:
        return
    score, keys = correction.score, correction.keys
    label = tr("With 1 corrected key") if len(keys) == 1 else tr("With {count} corrected keys")
    yield Headline(
        label.format(count=len(keys)), str(score.scale), *_verdict(passed=score.passed), name="correctedScore"
    )
    told = tr(
        "Keys were corrected since the exam. By the corrected keys {right} of {scored} scored questions are right; the "
        "score as sat stays."
    )
    yield Paragraph(
        told.format(right=score.right, scored=score.scored),
        name="correctedNote",
        questions=tuple(key.question for key in keys),
    )
