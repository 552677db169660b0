"""Pictures are what their names say and hold nothing that loads or runs something else."""

from base64 import b64encode

import pytest

from simulator.exam.problems import Code
from simulator.formats.native.media import SIZE_LIMIT, is_media_name, picture_fault
from tests.formats.folders import PNG

SVG = b"<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>"
GOOD = {
    "a.png": PNG,
    "b.JPG": b"\xff\xd8\xff\xe0",
    "c.jpeg": b"\xff\xd8\xff\xe1",
    "d.gif": b"GIF89a",
    "plain.svg": SVG % b"<path d='M0 0'/>",
    "bom.svg": b"\xef\xbb\xbf" + SVG % b"",
    "declared.svg": b"<?xml version='1.0' encoding='utf-8'?>\n<!-- made by\n> hand -->\n<!-- twice -->" + SVG % b"",
    "own.svg": SVG % b"<use href='#a'/><g fill='url(#b)'/><g fill='url( \"#c\" )' style='fill:url(&quot;#d)'/>",
    "inner.svg": SVG % b"<image href='data:image/png;base64,%s'/>" % b64encode(PNG),
}
BAD = {
    "doctype": b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG % b"",
    "script": SVG % b"<script>alert(1)</script>",
    "html": SVG % b"<foreignObject><iframe src='//evil'/></foreignObject>",
    "style sheet": SVG % b"<style>@import '//evil/a.css';</style>",
    "remote picture": SVG % b"<image href = '//evil/a.png'/>",
    "local picture": SVG % b'<image xlink:href="file:///etc/passwd"/>',
    "drawing in a picture": SVG % b"<image href='data:image/png;base64,%s'/>" % b64encode(SVG % b""),
    "page in it": SVG % b"<a href='data:text/html,x'/>",
    "remote paint": SVG % b"<g fill='url( \"//evil/a#b\" )'/>",
    "sheet of another": b"<?xml-stylesheet href='//evil/a.css'?>" + SVG % b"",
    "a page": b"<html><svg></svg></html>",
    "many comments": b"<!-- a -->" * 50_000,
    "nothing": b"",
}


@pytest.mark.parametrize(("name", "data"), GOOD.items(), ids=GOOD)
def test_a_picture_of_its_kind_is_taken(name: str, data: bytes):
    assert picture_fault(f"media/{name}", data) is None


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_a_drawing_that_is_none_or_reaches_out_is_refused(data: bytes):
    assert picture_fault("media/a.svg", data) is Code.MEDIA_KIND


@pytest.mark.parametrize("name", ["a.bmp", "a", "a.png.exe", "a.webp", "a.html"])
def test_a_file_of_another_kind_is_refused(name: str):
    assert picture_fault(f"media/{name}", PNG) is Code.MEDIA_KIND


def test_a_picture_may_be_as_large_as_the_limit():
    assert picture_fault("media/a.png", PNG.ljust(SIZE_LIMIT, b"\0")) is None
    assert picture_fault("media/a.png", PNG.ljust(SIZE_LIMIT + 1, b"\0")) is Code.MEDIA_SIZE


@pytest.mark.parametrize(
    "path",
    ["media/", "media/..", "media/.", "media/a/b", "media\\a", "media/a\n", "media/ä.png", "/media/a"],
)
def test_names_outside_of_the_media_folder_are_refused(path: str):
    assert not is_media_name(path)
