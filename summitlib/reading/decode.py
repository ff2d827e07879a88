"""Bytes to text."""

from __future__ import annotations


def decode(data: bytes) -> tuple[str, str]:
    """The text of some bytes, and the name of the encoding that gave it."""
    return data.decode("utf-8-sig", "replace"), "utf-8"
