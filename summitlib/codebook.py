"""codebook.toml: what a study looks for, and how it is worded; read, checked, compiled once.

    [study]                 title, question, parties: shown in the report; labels: a folder of hand-made labels,
                            as seen from the articles' folder, that `01_corpus` measures the tables against
    [functions.<slug>]      label, definition, terms          the four of the contract; terms add cues to the grammar's own
    [topics.<slug>]         label, definition, include, exclude, terms, weak_terms, not_terms, economic
    [measures.<slug>]       label, definition, units, near, not_near, ordinal, compare
    [actors."<Name>"]       kind, aliases, roles, country
    [names."<Name>"]        variants: other names of one thing that is no actor (a sea, a policy, a body)
    [events.<slug>]         label, terms: what happened once, so that its dates can be compared

A section that a study's codebook leaves out comes from the package's general codebook. How terms are
written is told in :mod:`summitlib.terms`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from .errors import StudyFileError, nearest
from .model import FUNCTIONS
from .terms import Terms

ACTOR_KINDS = ("person", "organisation", "government", "place")


@dataclass(frozen=True)
class Function:
    """A function a sentence can have: one of :data:`summitlib.model.FUNCTIONS`."""

    label: str
    definition: str = ""
    include: str = ""
    exclude: str = ""
    terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic:
    """``not_terms``: longer terms within which a term does not count. ``weak_terms`` count only in a sentence
    where no topic's own terms stand (``summit``, ``economic``). ``economic``: part of the economic story.
    """

    label: str
    definition: str = ""
    include: str = ""
    exclude: str = ""
    terms: tuple[str, ...] = ()
    weak_terms: tuple[str, ...] = ()
    not_terms: tuple[str, ...] = ()
    economic: bool = False


@dataclass(frozen=True)
class Measure:
    """What a number measures: ``units`` are what is counted, ``near`` and ``not_near`` the words around it.

    A measure without ``near`` takes what no other measure of its units does. ``ordinal``: it takes “third summit”
    instead of “three summits”.
    ``compare``: two articles that give different values disagree (a visit's length), unlike a measure that
    takes many values (a trade figure a year).
    """

    label: str
    definition: str = ""
    units: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()
    ordinal: bool = False
    compare: bool = True


@dataclass(frozen=True)
class Actor:
    """Who acts, under a canonical name. ``country`` ties a person or a government to the others of that side."""

    kind: str
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True)
class Name:
    """Other names of one thing that is no actor."""

    variants: tuple[str, ...] = ()


@dataclass(frozen=True)
class Event:
    """What happened once: day dates in the clauses that name it are dates of it."""

    label: str
    terms: tuple[str, ...]
    not_terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Codebook:
    """A checked codebook. Mappings keep the order of the file."""

    title: str = ""
    question: str = ""
    parties: tuple[str, ...] = ()
    labels: str = ""
    functions: Mapping[str, Function] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    names: Mapping[str, Name] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)

    @cached_property
    def topic_terms(self) -> Terms:
        """Every topic's terms under its slug; its ``weak_terms`` under ``?slug``, its ``not_terms`` under ``!slug``."""
        terms = {slug: t.terms for slug, t in self.topics.items()}
        terms |= {f"?{slug}": t.weak_terms for slug, t in self.topics.items() if t.weak_terms}
        return Terms(terms | {f"!{slug}": t.not_terms for slug, t in self.topics.items() if t.not_terms})

    @cached_property
    def measure_terms(self) -> Terms:
        """Every measure's ``near`` under its slug; its ``not_near`` under ``!slug``."""
        terms = {slug: m.near for slug, m in self.measures.items()}
        return Terms(terms | {f"!{slug}": m.not_near for slug, m in self.measures.items() if m.not_near})

    @cached_property
    def actor_terms(self) -> Terms:
        """Every actor's canonical name and aliases under the canonical name."""
        return Terms({name: (name, *a.aliases) for name, a in self.actors.items()})

    @cached_property
    def name_terms(self) -> Terms:
        return Terms({name: (name, *n.variants) for name, n in self.names.items()})

    @property
    def economic(self) -> tuple[str, ...]:
        """The slugs of the topics that belong to the economic story."""
        return tuple(slug for slug, t in self.topics.items() if t.economic)


_SECTIONS: dict[str, type] = {
    "functions": Function, "topics": Topic, "measures": Measure, "actors": Actor, "names": Name, "events": Event,
}  # fmt: skip
_STUDY_KEYS = ("title", "question", "parties", "labels")
_Record = TypeVar("_Record")


def read_codebook(path: Path | None) -> Codebook:
    """The codebook of a study: the file's sections, and the general codebook's for those it leaves out.

    Raises :class:`~summitlib.errors.StudyFileError` that names the file, the key and what was expected.
    """
    general = parse_toml(files("summitlib").joinpath("data/codebook.toml").read_text("utf-8"), "general codebook")
    if path is None or not path.exists():
        return _checked(general, "general codebook")
    own = parse_toml(read_study_file(path), path.name)
    return _checked(general | own, path.name)


def read_study_file(path: Path) -> str:
    """The text of a TOML file of the study."""
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise StudyFileError(f"cannot be read: {problem}", where=path.name, hint="save it as UTF-8 text") from None


def parse_toml(text: str, where: str) -> dict[str, Any]:
    """TOML, or an error that names the file and the line."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        hint = "mend that line; strings need quotes, lists need brackets and commas"
        raise StudyFileError(f"is not TOML: {problem}", where=where, hint=hint) from None


def _checked(tree: dict[str, Any], where: str) -> Codebook:
    for key in tree:
        if key not in ("study", *_SECTIONS):
            raise StudyFileError(f"unknown section [{key}]", where=where, hint=nearest(key, ("study", *_SECTIONS)))
    study = _table(tree.get("study", {}), f"{where} [study]")
    for key in study:
        if key not in _STUDY_KEYS:
            raise StudyFileError(f"unknown key {key!r}", where=f"{where} [study]", hint=nearest(key, _STUDY_KEYS))
    sections: dict[str, Any] = {
        name: {
            slug: record_of(kind, entry, f"{where} [{name}.{slug}]")
            for slug, entry in _table(tree.get(name, {}), f"{where} [{name}]").items()
        }
        for name, kind in _SECTIONS.items()
    }
    _check_words(sections, where)
    return Codebook(
        title=str(study.get("title", "")), question=str(study.get("question", "")),
        parties=tuple(study.get("parties", ())), labels=str(study.get("labels", "")), **sections,
    )  # fmt: skip


def _check_words(sections: Mapping[str, Mapping[str, Any]], where: str) -> None:
    """What the types cannot say: closed lists, and terms that are terms."""
    for slug in sections["functions"]:
        if slug not in FUNCTIONS:
            raise StudyFileError(f"unknown function {slug!r}", where=where, hint=nearest(slug, FUNCTIONS))
    for slug, measure in sections["measures"].items():
        Terms({slug: measure.near + measure.not_near}, f"{where} [measures.{slug}]")
    for name, actor in sections["actors"].items():
        if actor.kind not in ACTOR_KINDS:
            raise StudyFileError(
                f"kind {actor.kind!r}", where=f"{where} [actors.{name}]", hint="one of " + ", ".join(ACTOR_KINDS)
            )
    for slug, topic in sections["topics"].items():
        if not topic.terms:
            raise StudyFileError(
                f"topic {slug!r} has no terms", where=f"{where} [topics.{slug}]", hint='add terms = ["…"], or delete it'
            )
        Terms({slug: topic.terms + topic.weak_terms + topic.not_terms}, f"{where} [topics.{slug}]")


def _table(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise StudyFileError(f"expected a table, found {value!r}", where=where, hint="write it as [section.name]")
    return value


def record_of(kind: type[_Record], entry: Any, where: str) -> _Record:
    """A record of a dataclass made from a TOML table; every key known, of the right type, none missing."""
    known = {f.name: f for f in fields(kind)}  # type: ignore[arg-type]
    values: dict[str, Any] = {}
    for key, value in _table(entry, where).items():
        if key not in known:
            raise StudyFileError(f"unknown key {key!r}", where=where, hint=nearest(key, known))
        values[key] = _typed(value, str(known[key].type), f"{where} {key}")
    for name, spec in known.items():
        if name not in values and spec.default is MISSING and spec.default_factory is MISSING:
            raise StudyFileError(f"no {name!r}", where=where, hint=f"add {name} = …")
    return kind(**values)


def _typed(value: Any, wanted: str, where: str) -> Any:
    if wanted == "str" and isinstance(value, str):
        return value
    if wanted == "bool" and isinstance(value, bool):
        return value
    if wanted == "int" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if wanted.startswith("tuple") and isinstance(value, list) and all(isinstance(v, str) for v in value):
        return tuple(value)
    word = {"str": "text in quotes", "bool": "true or false", "int": "a whole number"}.get(
        wanted, 'a list of texts, ["…", "…"]'
    )
    raise StudyFileError(f"expected {word}, found {value!r}", where=where)
