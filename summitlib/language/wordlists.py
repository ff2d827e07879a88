"""Word lists as they are best read: words apart by spaces, phrases apart by semicolons or line ends."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words of a list.

    >>> sorted(words("inc co ltd"))
    ['co', 'inc', 'ltd']
    """
    return frozenset(listed.split())


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a list, in order; a space before a semicolon belongs to its phrase.

    >>> phrases("share on ; back to top")
    ('share on ', 'back to top')
    """
    return tuple(p.lstrip() for line in listed.split("\n") for p in line.split(";") if p.strip())
