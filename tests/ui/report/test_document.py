"""The report as blocks: a known journal, what is left out, what may be claimed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from simulator import places
from simulator.exam import scoring
from simulator.exam.correction import CorrectedKey, Correction
from simulator.exam.plan import Kind
from simulator.export.blocks import Cell, Document, Fact, Facts, Headline, Paragraph, Picture, Scale, Table
from simulator.export.charts.model import Event, LineChart
from simulator.export.report_html import report_html
from simulator.session.preferences import Language
from simulator.session.results import Result
from simulator.ui.report.document import document
from tests import report_sample
from tests.golden_report import FOLDER, golden_files
from tests.stage import speaking

pytestmark = pytest.mark.usefixtures("qapp")
EVERYONE = (report_sample.known, report_sample.perfect, report_sample.empty, report_sample.bare)


def made(result: Result) -> Document:
    return document(result, report_sample.CANDIDATE)


def texts(found: Document) -> Iterator[str]:
    """Every text of a report outside its charts."""
    for section in found.sections:
        yield section.heading
        for block in section.blocks:
            match block:
                case Paragraph(text=text):
                    yield text
                case Facts(entries=entries):
                    yield from (fact.value for fact in entries)
                case Table(rows=rows):
                    yield from (cell.text for row in rows for cell in row.cells)
                case _:
                    pass


def table(found: Document, name: str) -> Table:
    blocks = [block for section in found.sections for block in section.blocks]
    return next(block for block in blocks if isinstance(block, Table) and block.name == name)


def paragraph(found: Document, name: str) -> Paragraph:
    blocks = [block for section in found.sections for block in section.blocks]
    return next(block for block in blocks if isinstance(block, Paragraph) and block.name == name)


@pytest.mark.parametrize("name", ["known.json", "known.html"])
def test_the_report_of_a_known_journal_is_what_it_was(name: str) -> None:
    assert golden_files()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_the_sections_stand_in_their_order() -> None:
    keys = "score losses domains keywords knowledge unscored pacing changes flags interruptions details"
    assert [section.key for section in made(report_sample.known()).sections] == keys.split()


def test_a_bank_without_knowledge_and_keywords_has_no_sections_for_them() -> None:
    keys = {section.key for section in made(report_sample.bare()).sections}
    assert keys.isdisjoint({"keywords", "knowledge", "unscored"})


@pytest.mark.parametrize("sat", EVERYONE)
def test_the_causes_add_up_to_the_loss(sat: Callable[[], Result]) -> None:
    result = sat()
    lost = [not item.right for item in result.report.items if item.scored]
    if any(lost):
        rows = table(made(result), "losses").rows
        assert sum(int(row.cells[1].text) for row in rows) == sum(lost)
        assert sum(len(row.cells[3].questions) for row in rows) == sum(not item.right for item in result.report.items)


@pytest.mark.parametrize("sat", EVERYONE)
def test_a_count_leads_to_as_many_questions_as_it_names(sat: Callable[[], Result]) -> None:
    found = made(sat())
    names = {block.name for section in found.sections for block in section.blocks if isinstance(block, Table)}
    for name in names & {"domains", "keywords", "knowledge", "services", "legs"}:
        for row in table(found, name).rows:
            cell = row.cells[1]
            assert cell.text == "–" or cell.text.endswith(f" of {len(cell.questions)}")


def test_small_numbers_have_no_range_and_no_percentage() -> None:
    for row in table(made(report_sample.known()), "domains").rows:
        counted, shown, spread = row.cells[1:]
        few = len(counted.questions) < 5
        assert (spread.text == "too few for a range") is few
        assert (shown.share is None or shown.share.low is None) is few
        assert few is not bool(re.fullmatch(r"\d+–\d+ %", spread.text))


def test_no_text_of_a_report_judges_the_candidate() -> None:
    said = " ".join(texts(made(report_sample.known()))).casefold()
    assert not re.search(r"you rush|overthink|first instinct|too slow|hurry|you will pass|careless", said)


def test_everything_right_loses_nothing() -> None:
    assert "No point was lost." in set(texts(made(report_sample.perfect())))


@pytest.mark.parametrize(("sat", "ends"), [(report_sample.perfect, (972, 1000)), (report_sample.empty, (100, 129))])
def test_a_range_is_drawn_at_the_ends_of_the_scale_too(sat: Callable[[], Result], ends: tuple[int, int]) -> None:
    found = made(sat())
    (scale,) = [block for block in found.sections[0].blocks if isinstance(block, Scale)]
    assert scale.span == ends
    scored = replace(found, sections=found.sections[:1])
    assert 'class="range"' in report_html(scored, places.resources())


def test_a_cause_claims_no_more_than_the_record_shows() -> None:
    said = " ".join(row.cells[0].text for row in table(made(report_sample.known()), "losses").rows)
    assert not re.search("there was time|knowledge is missing|missing is knowledge", said)
    assert "Misread or asked negatively" in said


def test_an_exam_that_nobody_answered_says_so() -> None:
    found = made(report_sample.empty())
    assert paragraph(found, "rawScore").text.startswith("0 of 50 scored questions right")
    assert table(found, "losses").rows[0].cells[1:3] == (
        Cell("50", tuple(item.question for item in report_sample.empty().report.items if item.scored)),
        Cell("65", tuple(range(1, 66))),
    )


def test_the_small_print_names_candidate_form_and_revision() -> None:
    (facts,) = [block for block in made(report_sample.known()).sections[-1].blocks if isinstance(block, Facts)]
    assert Fact("Candidate", report_sample.CANDIDATE) in facts.entries
    assert Fact("Form", "seed 7") in facts.entries
    assert Fact("Question bank", f"sample, revision {'b' * 12}") in facts.entries


def test_a_range_on_the_scale_stands_beside_the_score() -> None:
    found = made(report_sample.known())
    (headline,) = [block for block in found.sections[0].blocks if isinstance(block, Headline)]
    assert (headline.number, headline.verdict) == ("642", "Fail")
    assert paragraph(found, "spread").text.endswith("from 560 to 718 on this scale.")


def test_a_drill_has_no_place_on_the_scale() -> None:
    exam = report_sample.known()
    drill = replace(exam, attempt=replace(exam.attempt, plan=replace(exam.attempt.plan, kind=Kind.DRILL)))
    found = made(drill)
    assert "unscored" not in {section.key for section in found.sections}
    (headline,) = [block for block in found.sections[0].blocks if isinstance(block, Headline)]
    assert (headline.label, headline.number) == ("Right answers", "40 of 65")
    assert not [block for block in found.sections[0].blocks if isinstance(block, Scale)]
    assert "642" not in " ".join(texts(found))


def test_corrected_keys_stand_beside_the_score_as_sat() -> None:
    exam = report_sample.known()
    score = scoring.score(37, 50, exam.blueprint)
    keys = (CorrectedKey(4, exam.report.items[3].item, ("A",), None, right=True),)
    found = made(replace(exam, attempt=replace(exam.attempt, correction=Correction(score, keys))))
    heads = [block for block in found.sections[0].blocks if isinstance(block, Headline)]
    assert [(head.label, head.number, head.verdict) for head in heads] == [
        ("Practice-scale score", "642", "Fail"),
        ("With 1 corrected key", "768", "Pass"),
    ]
    assert paragraph(found, "correctedNote").questions == (4,)


@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH])
@pytest.mark.parametrize("sat", EVERYONE)
def test_a_report_speaks_the_language_of_the_window(sat: Callable[[], Result], language: Language) -> None:
    english = made(sat())
    with speaking(language):
        found = made(sat())
    assert found.language == language.value
    assert len(list(found.headings())) == len(list(english.headings()))
    assert not set(found.headings()) & set(english.headings())
    assert f'<html lang="{language.value}">' in report_html(found, places.resources())


def pace(result: Result) -> LineChart:
    blocks = [block for section in made(result).sections for block in section.blocks]
    chart = next(block.chart for block in blocks if isinstance(block, Picture) and block.name == "paceChart")
    assert isinstance(chart, LineChart)
    return chart


def test_the_pace_chart_marks_a_gate_where_the_table_says_it_was_reached() -> None:
    result = report_sample.known()
    reached = [mark for mark in pace(result).marks if mark.event is Event.GATE]
    minutes = [int(row.cells[2].text.removesuffix(" min")) for row in table(made(result), "gates").rows]
    assert [int(mark.y or 0) for mark in reached] == minutes == [58, 115]
    assert reached[0].words == "Gate 1 reached at 58 min, 20 answered"


def test_the_pace_chart_explains_the_signs_that_it_has_and_no_others() -> None:
    assert "A cup is a break. A flash is an interruption." in pace(report_sample.known()).summary
    assert "cup" not in pace(report_sample.perfect()).summary


def test_the_slowest_questions_stand_with_their_tasks() -> None:
    result = report_sample.known()
    for row in table(made(result), "slowest").rows:
        found = result.report.items[int(row.cells[0].text) - 1]
        assert row.cells[3].text.startswith(result.bank.by_id[found.item].task)


def test_no_number_stands_before_a_plural_that_it_may_not_fit() -> None:
    words = " ".join(texts(made(report_sample.known())))
    assert "−1 points" not in words
    assert "1 points" not in words
