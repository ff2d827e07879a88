"""The notebooks that come with summitlib: which there are, and which parameters each takes."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..errors import RequestError, nearest

_PACKAGE = Path(__file__).parent.parent
#: parameters that say where the study is; `summit report` fills them in itself
PLACES = ("seeds", "outputs")


@dataclass(frozen=True)
class Notebook:
    """A notebook on disk; ``name`` is its file's stem."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @cached_property
    def cells(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.path.read_text("utf-8"))["cells"]
        return found

    @cached_property
    def source(self) -> tuple[tuple[str, str], ...]:
        """What the notebook's author wrote, without what running it added."""
        return tuple((cell["cell_type"], _text(cell)) for cell in self.cells)

    @cached_property
    def title(self) -> str:
        """The first heading: the notebook's question."""
        lines = (line for kind, text in self.source if kind == "markdown" for line in text.splitlines())
        return next((line.lstrip("# ").strip() for line in lines if line.startswith("#")), self.name)

    @cached_property
    def parameters(self) -> Mapping[str, Any]:
        """The names that the cell tagged ``parameters`` sets, with their default values."""
        tagged = (_text(c) for c in self.cells if "parameters" in c["metadata"].get("tags", ()))
        return dict(_literals(next(tagged, "")))


def _text(cell: Mapping[str, Any]) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def _literals(code: str) -> Iterable[tuple[str, Any]]:
    for line in ast.parse(code).body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
            yield line.targets[0].id, ast.literal_eval(line.value)


def all_notebooks() -> list[Notebook]:
    """The notebooks of the installed package, or of the checkout it was installed from, by name."""
    folder = _PACKAGE / "notebooks"
    folder = folder if folder.is_dir() else _PACKAGE.parent / "notebooks"
    return [Notebook(path) for path in sorted(folder.glob("*.ipynb"))]


def choose(names: Iterable[str]) -> list[Notebook]:
    """The notebooks of these names, or all; raises RequestError for a name that none has."""
    known = {notebook.name: notebook for notebook in all_notebooks()}
    wanted = list(names)
    for name in wanted:
        if name not in known:
            raise RequestError(f"no notebook is called {name!r}", where="--notebook", hint=nearest(name, known))
    return [known[name] for name in sorted(set(wanted or known))]


def check_parameters(notebooks: Iterable[Notebook], given: Mapping[str, Any]) -> None:
    """Raise RequestError unless each given parameter is one of some notebook's, of the same type as its default."""
    defaults = {name: value for n in notebooks for name, value in n.parameters.items() if name not in PLACES}
    for name, value in given.items():
        if name not in defaults:
            raise RequestError(f"no notebook takes a parameter {name!r}", where="-p", hint=nearest(name, defaults))
        if not _fits(value, defaults[name]):
            raise RequestError(
                f"parameter {name!r} was given {value!r}", where="-p",
                hint=f"give {_KINDS[type(defaults[name])]}, as its default {defaults[name]!r}",
            )  # fmt: skip


_KINDS = {int: "a whole number", float: "a number", str: "text", bool: "true or false"}


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is type(default)


def parse_value(text: str, default: Any) -> Any:
    """A value given as text, read as what the parameter's default is; text where it cannot be.

    >>> parse_value("12", 5), parse_value("12", "a"), parse_value("yes", 5), parse_value("true", False)
    (12, '12', 'yes', True)
    """
    if isinstance(default, str):
        return text
    try:
        return ast.literal_eval({"true": "True", "false": "False"}.get(text.lower(), text))
    except (ValueError, SyntaxError):
        return text
