"""The ways in which a bank tries to have a file opened or a server asked; each has a file and an address of its own.

In them `@FILE@` is the absolute path of the file of the way, `@NAME@` its name, `@HOST@` the server with a path of its
own. The folder of the files is the working folder, so that names alone would do.
"""

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "picture-file": "![a](file://@FILE@)",
    "picture-absolute": "![a](@FILE@)",
    "picture-relative": "![a](@NAME@)",
    "picture-dots": "![a](media/../@NAME@) ![b](../files/@NAME@) ![c](media/../../@NAME@)",
    "picture-percent": "![a](%2e%2e/files/@NAME@) ![b](media/%2e%2e/@NAME@) ![c](file:%2F%2F@FILE@)",
    "picture-http": "![a](http://@HOST@)",
    "picture-https": "![a](https://@HOST@)",
    "picture-no-protocol": "![a](//@HOST@) ![b](/@FILE@)",
    "picture-backslashes": "![a](\\\\\\\\evil\\\\share\\\\@NAME@) ![b](<\\\\evil\\share\\@NAME@>)",
    "picture-percent-backslashes": "![a](%5C%5Cevil%5Cshare%5C@NAME@)",
    "picture-drive": "![a](C:\\\\@NAME@) ![b](C:/@NAME@) ![c](file:///C:/@NAME@)",
    "picture-title": "![a](@FILE@ \"media/a.png\") ![b](media/a.png \"@FILE@\")",
    "picture-by-definition": "![a][way]\n\n[way]: file://@FILE@",
    "picture-in-link": "[![a](file://@FILE@)](http://@HOST@)",
    "picture-entities": "![a](&#102;ile://@FILE@) ![b](&#47;@FILE@)",
    "picture-case": "![a](FiLe://@FILE@) ![b](HTTP://@HOST@)",
    "picture-data": "![a](data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%3E%3Cimage%20href='@FILE@'/%3E)",
    "picture-qrc": "![a](qrc:@FILE@) ![b](:@FILE@)",
    "picture-javascript": "![a](javascript:fetch('http://@HOST@'))",
    "html-picture": "<img src='file://@FILE@'> <img src=@FILE@> <img src='http://@HOST@'>",
    "html-srcset": "<picture><source srcset='@FILE@ 1x'><img srcset='http://@HOST@ 2x' src='@FILE@'></picture>",
    "html-table-background": "<table background='@FILE@'><tr><td background='http://@HOST@'>x</td></tr></table>",
    "html-body-background": "<body background='file://@FILE@'>x</body>",
    "html-style-attribute": "<p style=\"background-image:url('@FILE@');list-style-image:url(http://@HOST@)\">x</p>",
    "html-style-sheet": "<style>@import url('@FILE@'); p { background: url(http://@HOST@) }</style>\n\nx",
    "html-font": "<style>@font-face { font-family: Inter; src: url('@FILE@') }</style>\n\nx",
    "html-link-sheet": "<link rel=stylesheet href='@FILE@'> <link rel=preload href='http://@HOST@'>",
    "html-script": "<script src='http://@HOST@'></script><script>fetch('file://@FILE@')</script>",
    "html-iframe": "<iframe src='@FILE@'></iframe> <iframe srcdoc=\"<img src='http://@HOST@'>\"></iframe>",
    "html-object": "<object data='@FILE@'><embed src='http://@HOST@'></object>",
    "html-media": "<video src='@FILE@' poster='http://@HOST@' autoplay></video><audio src='@FILE@' autoplay></audio>",
    "html-refresh": "<meta http-equiv=refresh content='0;url=http://@HOST@'>",
    "html-base": "<base href='file://@FILE@/../'> <img src='@NAME@'>",
    "html-form": "<form action='http://@HOST@'><input type=image src='@FILE@'></form>",
    "html-svg": "<svg><image href='@FILE@'/><use href='@FILE@#a'/><script>x</script></svg>",
    "html-list-picture": "<ul style='list-style-image:url(@FILE@)'><li>x</li></ul>",
    "html-unclosed": "<img src='@FILE@' x=\"\n\n<img src=@FILE@ `>` <!--><img src='@FILE@'>",
    "html-event": "<p onclick=\"fetch('http://@HOST@')\" onmouseover='x'>x</p>",
    "code-words": "```<img src='@FILE@'>\nx\n```\n\n`<img src='@FILE@'>`",
    "autolink": "<file://@FILE@> <http://@HOST@> <smb://evil/share/@NAME@>",
    "link-file": "[a](file://@FILE@) [b](//@HOST@) [c](javascript:x) [d](\\\\\\\\evil\\\\@NAME@)",
    "table-cells": "| a | b |\n|:-:|--|\n| ![a](file://@FILE@) | <img src='@FILE@'> |",
    "formula-input": "$\\input{@FILE@}$ and $$\\include{@FILE@} \\includegraphics{@FILE@}$$",
    "formula-address": "$\\href{file://@FILE@}{x} \\url{http://@HOST@}$ $\\text{<img src='@FILE@'>}$",
    "formula-markup": "$\"><image href='@FILE@'/>$ $\\style{background:url(@FILE@)}{x}$",
}  # fmt: skip
"""Markdown; each stands in a question, an option, its explanation, a rationale, a case and where banks name things."""

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">{}'
    '<rect width="9" height="9"/></svg>'
)
DRAWINGS: Mapping[str, str] = {
    "svg-picture": _SVG.format('<image href="@FILE@" width="9" height="9"/>'),
    "svg-picture-xlink": _SVG.format('<image xlink:href="file://@FILE@" width="9" height="9"/>'),
    "svg-picture-relative": _SVG.format('<image xlink:href="@NAME@" width="9" height="9"/>'),
    "svg-picture-http": _SVG.format('<image href="http://@HOST@" width="9" height="9"/>'),
    "svg-picture-no-quotes": _SVG.format('<image xlink:href=\n"@FILE@" width="9" height="9"/>'),
    "svg-picture-entity": _SVG.format('<image xlink:href="&#x2f;@FILE@" width="9" height="9"/>'),
    "svg-picture-prefix": _SVG.replace("xmlns:xlink", "xmlns:h").format('<image h:href="@FILE@" width="9"/>'),
    "svg-picture-in-data": _SVG.format('<image xlink:href="data:image/png;base64,@NESTED@" width="9" height="9"/>'),
    "svg-picture-after-data": _SVG.format('<image xlink:href="data:image/../@FILE@" width="9" height="9"/>'),
    "svg-use": _SVG.format('<use xlink:href="@FILE@#a"/><use href="http://@HOST@#a"/>'),
    "svg-style-import": _SVG.format("<style>@import url('@FILE@');</style>"),
    "svg-style-face": _SVG.format("<style>@font-face{font-family:a;src:url('@FILE@')}</style><text>x</text>"),
    "svg-fill": _SVG.format('<g fill="url(@FILE@#a)" style="filter:url(http://@HOST@#b)"><path d="M0 0L9 9"/></g>'),
    "svg-foreign": _SVG.format(
        '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="@FILE@"/></foreignObject>'
    ),
    "svg-script": _SVG.format('<script xlink:href="@FILE@">fetch("http://@HOST@")</script>'),
    "svg-sheet": '<?xml version="1.0"?><?xml-stylesheet href="@FILE@"?>' + _SVG.format(""),
    "svg-entity": '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file://@FILE@">]>'
    + _SVG.format("<text>&a;</text>"),
    "svg-document-type": '<?xml version="1.0"?><!DOCTYPE svg SYSTEM "http://@HOST@">' + _SVG.format(""),
    "svg-encoding": '<?xml version="1.0" encoding="UTF-7"?>'
    + _SVG.format('<image xlink+ADo-href="@FILE@" width="9" height="9"/>'),
    "svg-animation": _SVG.format('<image width="9" height="9"><set attributeName="href" to="@FILE@"/></image>'),
    "svg-include": _SVG.format('<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="@FILE@"/>'),
    "svg-video": _SVG.format('<video xlink:href="@FILE@"/><audio href="http://@HOST@"/>'),
}  # fmt: skip
"""Drawings of the media folder that questions show."""

LINKS = ("link-picture", "link-text", "link-folder", "link-header")
"""Files and folders of the bank that are links to files outside of it."""

WAYS = (*TEXTS, *DRAWINGS, *LINKS)
