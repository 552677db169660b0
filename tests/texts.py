"""Finds every text that can be translated: calls of tr and translate in the code, words in the driver profiles."""

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROFILE = "profile"
"""The context of words from profiles; only there may a text be looked up that the code does not spell out."""


@dataclass(frozen=True, order=True)
class Text:
    """A text, the context Qt looks it up in, and the file that says it."""

    context: str
    source: str
    file: str


class ExtractionError(Exception):
    """A call whose text no tool can know."""


def texts(root: Path = ROOT) -> list[Text]:
    """Return each text once per context, sorted; ExtractionError with every place that is wrong."""
    found: dict[tuple[str, str], Text] = {}
    wrong: list[str] = []
    for path in sorted((root / "simulator" / "ui").rglob("*.py")):
        module = Module(root, path)
        for text in module.texts():
            found.setdefault((text.context, text.source), text)
        wrong += module.wrong
    for text in profile_texts(root):
        found.setdefault((text.context, text.source), text)
    if wrong:
        raise ExtractionError("\n".join(wrong))
    return sorted(found.values())


def profile_texts(root: Path) -> Iterator[Text]:
    """Title, description and the table of words of each profile."""
    for path in sorted((root / "resources" / "profiles").glob("*.toml")):
        profile = tomllib.loads(path.read_text(encoding="utf-8"))
        values = [profile.get("title"), profile.get("description"), *profile.get("words", {}).values()]
        for value in values:
            if isinstance(value, str) and value:
                yield Text(PROFILE, value, path.relative_to(root).as_posix())


@dataclass
class Module:
    """The texts of one module, and what is wrong with its calls."""

    root: Path
    path: Path
    wrong: list[str] = field(default_factory=list)

    def texts(self) -> Iterator[Text]:
        """Every call of tr and translate, with the class or module that it stands in."""
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        self._names, self._modules = dict(self._imported(tree)), dict(self._modules_of(tree))
        if own := own_context(tree):
            self._names["tr"] = own
        yield from self._walk(tree, "")

    def _walk(self, node: ast.AST, owner: str) -> Iterator[Text]:
        if isinstance(node, ast.FunctionDef) and node.name == "tr" and not owner:
            return
        if isinstance(node, ast.Call):
            yield from self._call(node, owner)
            called = [node.func.value] if isinstance(node.func, ast.Attribute) else []
            parts: list[ast.AST] = [*called, *node.args, *node.keywords]
        else:
            self._refuse_bare(node)
            parts = list(ast.iter_child_nodes(node))
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        for part in parts:
            yield from self._walk(part, inside)

    def _call(self, node: ast.Call, owner: str) -> Iterator[Text]:
        context: str | None = None
        match node.func:
            case ast.Name(id=name) if name in self._names or name == "tr":
                context = self._names.get(name)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                context = owner or None
            case ast.Attribute(value=ast.Name(id=name), attr="tr"):
                context = self._modules.get(name)
            case ast.Attribute(value=ast.Name(id="QCoreApplication" | "QApplication"), attr="translate"):
                yield from self._translate(node)
                return
            case ast.Attribute(attr="tr"):
                pass
            case _:
                return
        if context is None:
            self._refuse(node, "tr of an unknown context; use self.tr or the tr of a module")
        else:
            yield from self._text(node, context, node.args)

    def _translate(self, node: ast.Call) -> Iterator[Text]:
        context = literal(node.args[0]) if node.args else None
        if context is None:
            self._refuse(node, "translate without a literal context")
        elif context != PROFILE:
            yield from self._text(node, context, node.args[1:])

    def _text(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> Iterator[Text]:
        source = literal(arguments[0]) if len(arguments) == 1 and not node.keywords else None
        if source:
            yield Text(context, source, self._file())
        else:
            self._refuse(node, "the text must be one plain literal")

    def _refuse_bare(self, node: ast.AST) -> None:
        bare = isinstance(node, ast.Attribute) and node.attr == "tr"
        if bare or (isinstance(node, ast.Name) and node.id in self._names):
            self._refuse(node, "tr must be called, not handed on")

    def _refuse(self, node: ast.AST, why: str) -> None:
        self.wrong.append(f"{self._file()}:{getattr(node, 'lineno', 0)}: {why}")

    def _file(self) -> str:
        return self.path.relative_to(self.root).as_posix()

    def _imported(self, tree: ast.Module) -> Iterator[tuple[str, str]]:
        """Names that stand for the tr of another module, with its context."""
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    if alias.name == "tr" and (context := self._context_of(node.module)):
                        yield alias.asname or alias.name, context

    def _modules_of(self, tree: ast.Module) -> Iterator[tuple[str, str]]:
        """Names that stand for a module with a tr of its own, with its context."""
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    if context := self._context_of(f"{node.module}.{alias.name}"):
                        yield alias.asname or alias.name, context

    def _context_of(self, module: str) -> str | None:
        path = self.root.joinpath(*module.split(".")).with_suffix(".py")
        is_ours = module.startswith("simulator.") and path.is_file()
        return own_context(ast.parse(path.read_text(encoding="utf-8"))) if is_ours else None


def own_context(tree: ast.Module) -> str | None:
    """The context that the `def tr` of a module hands to translate."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args:
                    return literal(call.args[0])
    return None


def literal(node: ast.expr) -> str | None:
    """The text of a plain literal; adjacent literals are one already."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
