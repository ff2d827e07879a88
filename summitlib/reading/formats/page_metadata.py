"""What a web page's mark-up says of its article: JSON-LD, citation and Open Graph tags, ``<time>``, ``<title>``.

JSON-LD is written about the article itself and goes first; then come the tags that libraries read, then those
made for sharing. What two places of one rank say differently, and what is no date or no name, stays empty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from email.utils import parsedate
from typing import Any

from ...language.furniture import NOBODY
from .page import Page

_ARTICLES = re.compile(r"(?:Article|Posting|Report|PressRelease)$")
_DAY = re.compile(r"((?:199|20\d)\d)([-/.]?)(\d\d)\2(\d\d)(?!\d)")
_MONTH = re.compile(r"((?:199|20\d)\d)[-/](\d\d)$")
#: by field, the names of tags that say it, the more trustworthy first
_TAGS = {
    "title": ("citation_title", "og:title", "dc.title", "dcterms.title", "parsely-title", "twitter:title"),
    "author": ("citation_author", "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl", "sailthru.author"),
    "outlet": ("og:site_name", "citation_journal_title", "citation_publisher", "dc.publisher", "dcterms.publisher", "application-name"),
    "published": (
        "article:published_time", "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued",
        "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish_date",
        "publication_date", "dc.date", "dcterms.date", "date", "og:published_time",
    ),
}  # fmt: skip
_BY = re.compile(r"^by\s+", re.IGNORECASE)
#: no title and no name of a person or a paper is longer (code points)
_LONGEST = 400


def find_page_metadata(page: Page) -> dict[str, str]:
    """Title, author, outlet, published and language as far as the page's mark-up says; authors joined with ``"; "``."""
    tags, article = _tags(page), _article(page)
    outlet = _first(_name(article.get("publisher")), *_values(tags, "outlet"))
    title = _first(_line(article.get("headline")), *_values(tags, "title"), page.title)
    found = {
        "title": _without_site(title, outlet),
        "author": _author(article, tags, outlet),
        "outlet": outlet,
        "published": _published(page, article, tags),
        "language": next((e.attributes.get("lang", "")[:2].lower() for e in page.elements if e.tag == "html"), ""),
    }
    return {name: value for name, value in found.items() if value}


def _tags(page: Page) -> dict[str, list[str]]:
    """The contents of all ``meta`` tags by their name in small letters."""
    found: dict[str, list[str]] = {}
    for element in page.elements:
        if element.tag == "meta":
            name = next((v for k in ("property", "name", "itemprop") if (v := element.attributes.get(k))), "")
            found.setdefault(name.strip().lower(), []).append(_line(element.attributes.get("content")))
    return found


def _values(tags: Mapping[str, list[str]], field: str) -> Iterator[str]:
    return (value for name in _TAGS[field] for value in tags.get(name, ())[:1])


def _without_site(title: str, outlet: str) -> str:
    """A title without the site's name behind it: “Leaders Meet | The Rome Post”."""
    head, separator, tail = max(
        (title.rpartition(s) for s in (" | ", " - ", " – ", " — ", " :: ")), key=lambda p: len(p[0])
    )
    return head.strip() if separator and outlet and tail.strip().casefold() == outlet.casefold() else title


# ── people ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _author(article: Mapping[str, Any], tags: Mapping[str, list[str]], outlet: str) -> str:
    """The persons the page names as authors; an organisation, an address or “admin” is nobody."""
    for names in (list(_people(article.get("author"))), *(tags.get(name, []) for name in _TAGS["author"])):
        people = [n for name in names if (n := _person(name)) and n.casefold() != outlet.casefold()]
        if people:
            return "; ".join(dict.fromkeys(people))
    return ""


def _people(author: Any) -> Iterator[str]:
    for one in author if isinstance(author, list) else [author]:
        if not (isinstance(one, dict) and "Organization" in str(one.get("@type"))):
            yield _name(one)


def _person(name: str) -> str:
    bare = _BY.sub("", name).strip(" ,;")
    is_nobody = not bare or bare.casefold() in NOBODY or "/" in bare or "@" in bare or len(bare.split()) > 12
    return "" if is_nobody else bare


def _name(thing: Any) -> str:
    return _line(thing.get("name")) if isinstance(thing, dict) else _line(thing)


# ── dates ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _published(page: Page, article: Mapping[str, Any], tags: Mapping[str, list[str]]) -> str:
    """The first of the article's data, the tags, ``<time>`` marked as the publication's, the only ``<time>`` there is."""
    times = [e.attributes for e in page.elements if e.tag == "time" and e.attributes.get("datetime")]
    marked = [t["datetime"] for t in times if t.get("itemprop") == "datePublished" or "pubdate" in t]
    stated = _first(
        iso_date(_line(article.get("datePublished"))), *map(iso_date, (*_values(tags, "published"), *marked))
    )
    days = {iso_date(t["datetime"]) for t in times}
    return stated or (days.pop() if len(days) == 1 else "")


def iso_date(words: str) -> str:
    """The day, or else the month, that a time stamp names, in the time zone it is written in; empty if it is none.

    >>> [iso_date(w) for w in ("2026-01-08T23:30:00+09:00", "2026/01/08", "Thu, 08 Jan 2026 10:00:00 GMT", "2026-01", "1/8/2026")]
    ['2026-01-08', '2026-01-08', '2026-01-08', '2026-01', '']
    """
    if day := _DAY.match(words):
        return _checked(day[1], day[3], day[4])
    if month := _MONTH.match(words):
        return _checked(month[1], month[2], "01")[:7]
    mail = parsedate(words)
    return _checked(*map(str, mail[:3])) if mail else ""


def _checked(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


# ── JSON-LD ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _article(page: Page) -> Mapping[str, Any]:
    """The object that describes the page's article: of several the one that has the page's title, else the first."""
    found = [
        thing
        for words in page.data
        for thing in _things(words)
        if _ARTICLES.search(str(thing.get("@type", "")).strip("[]' "))
    ]
    title = page.title.casefold()
    own = [t for t in found if (h := _line(t.get("headline")).casefold()) and h in title]
    return (own or found or [{}])[0]


def _things(words: str) -> Iterator[dict[str, Any]]:
    """Every object that a piece of JSON holds at its top, in lists, and in graphs; none where it is broken."""
    try:
        waiting = [json.loads(words, strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting += thing
        elif isinstance(thing, dict):
            yield thing
            waiting += [thing[k] for k in ("@graph", "mainEntity") if k in thing]


def _line(words: Any) -> str:
    """Words as one line; empty for what is no string or longer than any name."""
    return " ".join(words.split()) if isinstance(words, str) and len(words) <= _LONGEST else ""


def _first(*values: str) -> str:
    return next(filter(None, values), "")
