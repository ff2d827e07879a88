"""From a number and what stands beside it to an amount: currency, range, unit, counted noun.

    amount = [currency] numeral [joiner [currency] numeral] (unit | noun group | people, understood)

Ranges share what they say once: “$3-5 billion” is three to five billion dollars, “5 to 8 percent” both percent.
"""

from __future__ import annotations

from typing import NamedTuple

from ...language.counted_nouns import BEFORE_PRONOUN_ONE, PEOPLE_PRONOUNS, UNCOUNTED_AFTER_ONE, UNCOUNTED_COMPOUNDS
from ...language.numerals import BEFORE_DECADE, CHANGES, TIMES
from ...language.units import (
    CURRENCY_BEFORE,
    CURRENCY_CODES,
    CURRENCY_LETTERS,
    CURRENCY_SYMBOLS,
    PERCENT,
    TIME_LONG,
)
from . import nouns
from .guards import is_calendar, is_mark, is_name_or_code
from .hedges import hedge_after
from .numerals import STARTERS, Numeral, read_numeral
from .understood import understood
from .units import Unit, currency_before, read_unit
from .words import DASHES, HYPHENS, MINUSES, Words

#: where an amount can begin; figures and what stands before a currency's sign apart
BEGINNINGS = frozenset(
    {*STARTERS, *TIMES, *TIME_LONG, *MINUSES, "minus", "decade", *CURRENCY_SYMBOLS, *CURRENCY_BEFORE}
    | {code.lower() for code in (*CURRENCY_CODES, *CURRENCY_LETTERS)}
)


class Amount(NamedTuple):
    """Tokens ``first`` to ``last`` (half-open).

    ``kind`` says where the unit came from: money, percent, time, measure, noun, ordinal, people, them; ``bare`` numbers have
    none, ``elliptic`` ones count what the sentence counted before, ``again`` those of “23 more” what it or the
    sentence before it did; an ``echo`` is an amount only if there was such a thing.
    """

    first: int
    last: int
    value: float
    upper: float | None
    unit: str
    kind: str
    approximate: bool = False


def read_amounts(words: Words, i: int) -> list[Amount]:
    """The amounts that begin at token i: none, one, or the two of a change (“from 3 to 5 percent”)."""
    low = words.low[i]
    if (low in MINUSES and words.joined(i + 1) and not words.joined(i)) or (
        low == "minus" and words.low[i - 1] != "or"
    ):
        return _negative(words, i)
    if low in TIMES:
        return [Amount(i, i + 1, float(TIMES[low]), None, "time", "noun")]
    if low in TIME_LONG:
        return [Amount(i, i + 1, 1.0, None, TIME_LONG[low], "time")]
    if low == "decade":
        return [Amount(i, i + 1, 10.0, None, "year", "time")] if words.low[i - 1] in BEFORE_DECADE and i > 1 else []
    currency, at = currency_before(words, i)
    if currency or words.is_number(i) or low in STARTERS:
        numeral = read_numeral(words, at, money=bool(currency))
        return _from_numeral(words, i, numeral, currency) if numeral else []
    return []


def _from_numeral(words: Words, i: int, lower: Numeral, currency: str) -> list[Amount]:
    if lower.form == "ordinal":
        return _ordinal(words, lower)
    upper = _upper_of_range(words, lower, currency)
    last = _past_hedge(words, upper or lower)
    unit = Unit(last.last, currency, "money") if currency else read_unit(words, last)
    lettered = currency and words.is_word(i) and lower.scale > 1  # “RMB5 billion” is joined to letters and no code
    if not lettered and _is_no_amount(words, lower, last, stated=unit is not None):
        return []
    lower = _sharing_scale(lower, upper)
    counted = _counted(words, lower, last, unit)
    if counted is None:
        return []
    value = _plain(lower.value * counted.factor)
    amount = Amount(i, counted.last, value, None, counted.name, counted.kind, lower.approximate or last.approximate)
    return _with_upper(words, amount, lower, upper, counted.factor)


def _negative(words: Words, i: int) -> list[Amount]:
    """“-2.5 percent”, “minus 20 degrees”: nothing else is counted below zero."""
    found = read_amounts(words, i + 1) if words.is_number(i + 1) else []
    if len(found) == 1 and found[0].kind in ("percent", "measure") and found[0].upper is None:
        return [found[0]._replace(first=i, value=-found[0].value)]
    return found


def _past_hedge(words: Words, numeral: Numeral) -> Numeral:
    """“40-odd envoys”, “50+ firms”, “200 or more aides”: the hedge stands between the number and its noun."""
    end = hedge_after(words, numeral.last)
    return numeral._replace(last=end, approximate=True) if end > numeral.last else numeral


def _plain(value: float) -> float:
    """The value without the dust of binary fractions."""
    return float(f"{value:.12g}")


# ------------------------------------------------------------------ ranges


def _upper_of_range(words: Words, lower: Numeral, currency: str) -> Numeral | None:
    """The second number of “10 to 15”, “20-30”, “between 5 and 8”, “two or three”; None where there is no range."""
    at = _range_joiner(words, lower, currency) if lower.form in ("figures", "words") else 0
    if not at:
        return None
    sign, start = currency_before(words, words.after_hyphen(at + 1))
    upper = read_numeral(words, start, money=bool(currency))
    if (sign and sign != currency) or not upper or upper.form not in ("figures", "words"):
        return None
    if _sharing_scale(lower, upper).value >= upper.value and words.low[lower.first - 1 - bool(currency)] != "from":
        return None
    return upper if currency or _same_unit(words, lower, upper) else None


def _range_joiner(words: Words, lower: Numeral, currency: str) -> int:
    """The token that joins a range's two numbers, or 0."""
    last = lower.last
    if words.low[last] in PERCENT or words.low[last] == "per":
        unit = read_unit(words, lower)
        last = unit.last if unit else last
    at = words.after_hyphen(last)
    at -= words.low[at - 1] in HYPHENS and not words.is_word(at)  # a hyphen that after_hyphen went past
    if words.low[at] in DASHES:
        return at if words.joined(at) and words.joined(at + 1) else 0
    if words.low[at] == "and":
        return at if words.low[lower.first - 1 - bool(currency)] == "between" else 0
    return at if words.low[at] in ("to", "or") else 0


def _same_unit(words: Words, lower: Numeral, upper: Numeral) -> bool:
    """“15% to 20%” is a range, “4.5 points to 61%” is not."""
    first, second = read_unit(words, lower), read_unit(words, upper)
    return first is None or (second is not None and first.name == second.name)


def _sharing_scale(lower: Numeral, upper: Numeral | None) -> Numeral:
    """“3-5 billion”: the lower number takes the upper one's magnitude where it has none and is the smaller."""
    if upper is None or lower.scale > 1 or upper.scale == 1 or lower.value > upper.value / upper.scale:
        return lower
    return lower._replace(value=round(lower.value * upper.scale, 6), scale=upper.scale)


def _with_upper(words: Words, amount: Amount, lower: Numeral, upper: Numeral | None, factor: float) -> list[Amount]:
    if upper is None:
        return [amount]
    top = _plain(upper.value * factor)
    from_to = words.low[amount.first - 1] == "from" and (top <= amount.value or _is_change(words, amount.first))
    if from_to or _is_change_to_level(words, amount, top):
        signed = next(k for k in range(upper.first, lower.last, -1) if words.low[k - 1] not in CURRENCY_SYMBOLS)
        return [amount._replace(last=lower.last), amount._replace(first=signed, value=top)]
    return [amount._replace(upper=top)]


def _is_change_to_level(words: Words, amount: Amount, level: float) -> bool:
    """“rose by 1.5 million to 5.3 million”: a step and where it led to, not so far apart as a range's ends."""
    stepped = words.low[amount.first - 1] == "by" or words.low[amount.first - 1] in CHANGES
    wide = level >= 3 * amount.value and amount.kind != "percent"
    return stepped and wide and _is_change(words, amount.first)


def _is_change(words: Words, i: int) -> bool:
    return not CHANGES.isdisjoint(words.low[max(0, i - 8) : i])


# ------------------------------------------------------------------ what is counted


def _is_no_amount(words: Words, lower: Numeral, last: Numeral, stated: bool) -> bool:
    if is_name_or_code(words, lower, last, stated) or (is_mark(words, last) and not stated):
        return True
    return is_calendar(words, last, stated) or (last.first > lower.first and is_calendar(words, lower, stated))


def _ordinal(words: Words, numeral: Numeral) -> list[Amount]:
    end, event = nouns.counted_event(words, numeral.last)
    return [Amount(numeral.first, end, numeral.value, None, event, "ordinal")] if event else []


def _counted(words: Words, numeral: Numeral, last: Numeral, unit: Unit | None) -> Unit | None:
    """What the number counts, from the unit after it or the noun group; None where it counts nothing."""
    if unit:
        return None if _is_some_day(words, numeral, unit) else unit
    at = last.last
    if words.low[at] == "out" and words.low[at + 1] == "of" and (whole := _among(words, numeral, at + 2)):
        return whole  # “76 out of 89 regions”
    if words.hyphened(at) and words.low[at + 1] in UNCOUNTED_COMPOUNDS:
        return None
    if numeral.of or words.low[at] == "of":
        return _among(words, numeral, at + (words.low[at] == "of"))
    if numeral.value == 1 and last is numeral:
        return _one(words, numeral, at)
    end, noun = nouns.counted(words, at, many=True)
    return Unit(end, noun, "noun") if noun else understood(words, numeral, at)


def _is_some_day(words: Words, numeral: Numeral, unit: Unit) -> bool:
    """“one day”, “one second”: some day, a moment; but “one-day” and “one year” measure."""
    loose = unit.name in ("day", "second") and not words.hyphened(numeral.last)
    return loose and words.low[numeral.first] == "one" and numeral.value == 1


def _among(words: Words, numeral: Numeral, at: int) -> Unit | None:
    """“two of them”, “thousands of people”, “four of the five issues”, “a quarter of a century”."""
    part = numeral.form == "fraction"
    if words.low[numeral.first] == "one" and not part:
        return None
    if words.low[at] in PEOPLE_PRONOUNS:
        return Unit(at + 1, "person", "them")
    article = part and words.low[at] in ("a", "an")
    if numeral.form in ("vague", "set") or article:
        unit = read_unit(words, numeral._replace(last=at + article))
        if unit:
            return unit
    at = nouns.past_determiners(words, at)
    if inner := read_numeral(words, at):  # the greater number is a quantity of its own
        return Unit(numeral.last - numeral.of, nouns.counted(words, inner.last, many=True)[1], "noun")
    end, noun = nouns.counted_among(words, at, whole=numeral.of)
    if not noun and numeral.form in ("figures", "words"):
        return None
    return Unit(end, noun, "noun") if noun else Unit(numeral.last - numeral.of, "", "bare")


def _one(words: Words, numeral: Numeral, at: int) -> Unit | None:
    """“one certificate”, but not “one of them”, “no one”, “one official said”."""
    if words.low[numeral.first] == "one" and numeral.first and words.low[numeral.first - 1] in BEFORE_PRONOUN_ONE:
        return None
    if words.low[at] in UNCOUNTED_AFTER_ONE or words.low[at] in UNCOUNTED_COMPOUNDS:
        return None
    end, noun = nouns.counted(words, at, many=False)
    return Unit(end, noun, "noun") if noun and noun not in UNCOUNTED_AFTER_ONE else None
