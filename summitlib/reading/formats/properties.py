"""Title and author from a file's own properties, where the text bears them out.

Properties are filled in by templates, by whoever owned the computer, by converters: what the text does not say
too is not believed. A file's date of creation is not a date of publication and is not read at all.
"""

from __future__ import annotations

#: how far into the text, and back from its end, a title or an author's name stands (code points)
_HEAD, _TAIL = 3000, 1500


def confirmed(text: str, title: str, author: str) -> dict[str, str]:
    r"""Those of the two that the head of the text repeats; an author may also stand at its end.

    >>> confirmed("Leaders Meet\nin Rome\n\nBy Ada Conti", "Leaders meet in Rome", "Admin")
    {'title': 'Leaders meet in Rome'}
    """
    head, tail = _words(text[:_HEAD]), _words(text[-_TAIL:])
    found = {}
    if len(title.split()) > 1 and _words(title) in head:
        found["title"] = " ".join(title.split())
    if len(author.split()) > 1 and (_words(author) in head or _words(author) in tail):
        found["author"] = " ".join(author.split())
    return found


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()
