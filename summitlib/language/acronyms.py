"""Acronyms that every reader of diplomatic news knows, so that the full name beside them is no other name."""

from __future__ import annotations

COMMON_ACRONYMS = frozenset(
    """
    UN US USA UK EU UAE NATO ASEAN APEC WTO IMF OECD WHO UNESCO OPEC BRICS IAEA ICC ICJ FBI CIA NASA ROK PRC DPRK
    GDP FTA MOU AI LNG THAAD CEO NGO G7 G20 RCEP CPTPP TPP NAFTA USMCA SCO AUKUS BBC CNN AFP AP SK LG IBM BMW
    """.split()
)
