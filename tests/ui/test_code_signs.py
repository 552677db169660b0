"""Code in a question is drawn sign by sign."""

from PySide6.QtGui import QFont, QTextCursor

from simulator.exam.bank import Revision
from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.pictures import CheckedPictures
from simulator.ui.start import application
from simulator.ui.typesetting import Typesetter
from simulator.ui.widgets.guide_pane import _NoPictures


def test_code_has_no_ligatures_and_all_other_text_is_left_alone(screen: None) -> None:
    application(["examgate"], resources())
    look = Look(resources(), Appearance.LIGHT)
    content = Content(CheckedPictures(_NoPictures()), Revision(""), look, Typesetter())
    document = content.document("Use `x -> y` now.", look)
    cursor = QTextCursor(document)
    fonts = []
    for place in (1, 6):
        cursor.setPosition(place)
        fonts.append(cursor.charFormat().font())
    calt = QFont.Tag("calt")
    assert [font.isFeatureSet(calt) for font in fonts] == [False, True]
    assert fonts[1].featureValue(calt) == 0
