"""Double-byte text that was read as UTF-8 where it happened to fit and as Latin-1 elsewhere, put together again.

A character up to U+00FF may then stand for one byte or for the two of its UTF-8; the choice that makes the most
common characters is found stretch by stretch with a Viterbi search, whose only state is a lead byte left over.
"""

from __future__ import annotations

from functools import lru_cache

from ..legibility import legibility

_PAIR = -1.5  # points for taking a character up to U+00FF for two bytes: most are one
_State = tuple[float, str]  # points and text so far


def likeliest_mixture(stretch: str, encoding: str) -> str | None:
    """The likeliest text behind a stretch; None where no choice of bytes is valid.

    >>> likeliest_mixture("Ã¢¹Ù", "cp949"), likeliest_mixture("â¹Ù", "cp949")
    ('창바', '창바')
    """
    if sum(c > "\x7f" for c in stretch) < 2:
        return None  # one character is itself
    paths: dict[bytes, _State] = {b"": (0.0, "")}
    for char in stretch:
        paths = _step(paths, char, encoding)
    return paths[b""][1] if b"" in paths else None


def _step(paths: dict[bytes, _State], char: str, encoding: str) -> dict[bytes, _State]:
    """The best path to each state after one more character."""
    options = [(char.encode("utf-8", "surrogatepass"), _PAIR if char <= "\xff" else 0.0)] if char > "\x7f" else []
    if char <= "\xff":
        options.append((bytes([ord(char)]), 0.0))
    best: dict[bytes, _State] = {}
    for state, (points, text) in paths.items():
        for option, prior in options:
            read = _read(state + option, encoding)
            if read and (read[0] not in best or best[read[0]][0] < points + read[1] + prior):
                best[read[0]] = (points + read[1] + prior, text + read[2])
    return best


@lru_cache(maxsize=100_000)
def _read(data: bytes, encoding: str) -> tuple[bytes, float, str] | None:
    """What a few bytes leave over, the points of what they gave, and that text; None where they are not valid."""
    for rest in (b"", data[-1:]):
        try:
            text = data[: len(data) - len(rest)].decode(encoding)
        except UnicodeDecodeError:
            continue
        if not rest or rest > b"\x7f":
            return rest, sum(map(legibility, text)), text
    return None
