"""The browsable report: an index, a page for each notebook, a reader page for each article. No network needed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from .reader import context_of

_ASSETS = Path(__file__).parent / "assets"
_LEAD = re.compile(r"<h1[^>]*>.*?</h1>\s*<p>(.*?)</p>", re.S)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Page:
    """A notebook's page: its file's name in the site, its question, its body."""

    name: str
    title: str
    body: str

    @property
    def href(self) -> str:
        return f"{self.name}.html"

    @property
    def label(self) -> str:
        """What the navigation calls it: the name without its number."""
        return self.name.split("_", 1)[-1].replace("_", " ").capitalize()

    @property
    def summary(self) -> str:
        """The first paragraph under the title."""
        found = _LEAD.search(self.body)
        return unescape(_TAG.sub("", found[1])).strip() if found else ""


@dataclass(frozen=True)
class Site:
    """All that the site shows."""

    title: str
    question: str
    pages: Sequence[Page]
    documents: Sequence[Mapping[str, Any]]
    rows: Mapping[str, Mapping[str, Sequence[Mapping[str, Any]]]]
    problems: Sequence[Mapping[str, str]]
    footer: str


def write_site(site: Site, folder: Path) -> None:
    """Write the whole site into ``folder``, which it makes."""
    (folder / "articles").mkdir(parents=True)
    shutil.copyfile(_ASSETS / "style.css", folder / "style.css")
    frame = _Frame(site, Environment(
        loader=FileSystemLoader(_ASSETS), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    ))  # fmt: skip
    frame.write(folder / "index.html", "Contents", frame.part("index.html", site.pages))
    for page in site.pages:
        frame.write(folder / page.href, page.title, Markup(page.body), kind="notebook")
    for document in site.documents:
        body = frame.render("reader.html", **_marked_up(context_of(document, site.rows[document["doc"]])))
        frame.write(folder / "articles" / f"{document['doc']}.html", document["label"], body, up="../", kind="reader")


def _marked_up(context: dict[str, Any]) -> dict[str, Any]:
    return context | {"blocks": [Markup(block) for block in context["blocks"]]}


class _Frame:
    """The frame that all pages share."""

    def __init__(self, site: Site, environment: Environment) -> None:
        self._site, self._environment = site, environment

    def render(self, template: str, **values: Any) -> Markup:
        return Markup(self._environment.get_template(template).render(**values))

    def part(self, template: str, notebooks: Iterable[Page]) -> Markup:
        site = self._site
        return self.render(
            template, study=site.title, question=site.question, notebooks=list(notebooks), documents=site.documents,
            problems=site.problems,
        )  # fmt: skip

    def write(self, path: Path, title: str, body: Markup, *, up: str = "", kind: str = "") -> None:
        html = self.render(
            "page.html", title=title, study=self._site.title, pages=self._site.pages, here=path.name, up=up, kind=kind,
            body=body, footer=self._site.footer,
        )  # fmt: skip
        path.write_text(html + "\n", "utf-8", newline="\n")
