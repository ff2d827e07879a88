"""All findings of a study: each kind is found by a module of its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from ..codebook import Codebook
from .chronology import find_chronology_findings
from .claims import find_claim_findings
from .events import find_dated_events, find_event_findings
from .figures import find_figure_findings
from .findings import Finding
from .name_order import find_order_findings
from .name_runs import find_names
from .names import find_name_findings
from .quantities import find_quantity_findings
from .sources import Sources
from .spellings import find_spelling_findings
from .weekdays import find_slips, find_weekday_findings
from .wording import find_wording_findings


def find_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield what documents differ in and what they agree on, kind by kind."""
    yield from find_quantity_findings(sources, codebook)
    yield from find_figure_findings(sources, codebook)
    yield from _date_findings(sources, codebook)
    yield from find_chronology_findings(sources)
    yield from _name_findings(sources, codebook)
    yield from find_wording_findings(sources)
    yield from find_claim_findings(sources, codebook)


def _date_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """A date that the calendar refutes is told once, and dates no event."""
    slips = list(find_slips(sources))
    dated = list(find_dated_events(sources, codebook))
    yield from find_weekday_findings(slips, dated, sources)
    refuted = {slip.place for slip in slips}
    yield from find_event_findings((d for d in dated if d.place not in refuted), sources, codebook)


def _name_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """What the codebook knows comes first; what form finds for the same two names is not told again."""
    names = list(find_names(sources))
    found = list(find_name_findings(sources, codebook))
    yield from found
    spelt = list(_new(found, find_spelling_findings(names, sources)))
    yield from spelt
    yield from _new([*found, *spelt], find_order_findings(names, sources))


def _new(told: Sequence[Finding], more: Iterator[Finding]) -> Iterator[Finding]:
    known: dict[str, set[int]] = defaultdict(set)
    for number, finding in enumerate(told):
        for place in finding.places:
            known[place.value.casefold()].add(number)
    for finding in more:
        forms = {place.value.casefold() for place in finding.places}
        if max(Counter(n for form in forms for n in known[form]).values(), default=0) < 2:
            yield finding
