"""Title, author, outlet, date: what an article says of itself."""

from __future__ import annotations

from ..model import Document


def find_metadata(document: Document) -> dict[str, str]:
    """Fields of Document that the text itself gives; what it does not say is left out."""
    title = next((b.text for b in document.blocks if b.kind == "title"), "")
    return {"title": title} if title else {}
