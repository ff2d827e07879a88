"""Countries: what they, their people and their governments are called in print."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """``names[0]`` is the usual one; ``capitals`` also stand for the government."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...] = ()


def _country(names: str, adjectives: str, capitals: str) -> Country:
    return Country(*(tuple(p.strip() for p in part.split("|") if p.strip()) for part in (names, adjectives, capitals)))


_TABLE = """
South Korea|Republic of Korea|ROK|S. Korea|Korea ; South Korean|Korean|ROK ; Seoul
North Korea|Democratic People’s Republic of Korea|DPRK|N. Korea ; North Korean|DPRK ; Pyongyang
China|People’s Republic of China|PRC ; Chinese|PRC ; Beijing
Taiwan ; Taiwanese ; Taipei
Hong Kong ; Hong Kong
Macau|Macao ; Macanese
Japan ; Japanese ; Tokyo
United States|U.S.|US|United States of America|USA|America ; American|U.S.|US ; Washington
Russia|Russian Federation ; Russian ; Moscow
Ukraine ; Ukrainian ; Kyiv|Kiev
United Kingdom|U.K.|UK|Britain|Great Britain ; British|U.K.|UK ; London
France ; French ; Paris
Germany ; German ; Berlin
Italy ; Italian ; Rome
Spain ; Spanish ; Madrid
Poland ; Polish ; Warsaw
Netherlands ; Dutch ; The Hague
Belgium ; Belgian
Sweden ; Swedish ; Stockholm
Norway ; Norwegian ; Oslo
Finland ; Finnish ; Helsinki
Denmark ; Danish ; Copenhagen
Hungary ; Hungarian ; Budapest
Serbia ; Serbian ; Belgrade
Greece ; Greek ; Athens
Turkey|Türkiye ; Turkish ; Ankara
Israel ; Israeli ; Jerusalem
Iran ; Iranian ; Tehran
Iraq ; Iraqi ; Baghdad
Saudi Arabia ; Saudi ; Riyadh
United Arab Emirates|UAE ; Emirati ; Abu Dhabi
Qatar ; Qatari ; Doha
Egypt ; Egyptian ; Cairo
India ; Indian ; New Delhi|Delhi
Pakistan ; Pakistani ; Islamabad
Bangladesh ; Bangladeshi ; Dhaka
Sri Lanka ; Sri Lankan ; Colombo
Nepal ; Nepali ; Kathmandu
Myanmar ; Burmese ; Naypyidaw
Thailand ; Thai ; Bangkok
Vietnam|Viet Nam ; Vietnamese ; Hanoi
Laos ; Lao ; Vientiane
Cambodia ; Cambodian ; Phnom Penh
Malaysia ; Malaysian ; Kuala Lumpur
Singapore ; Singaporean
Indonesia ; Indonesian ; Jakarta
Philippines ; Philippine|Filipino ; Manila
Australia ; Australian ; Canberra
New Zealand ; New Zealand ; Wellington
Canada ; Canadian ; Ottawa
Mexico ; Mexican ; Mexico City
Brazil ; Brazilian ; Brasília|Brasilia
Argentina ; Argentine|Argentinian ; Buenos Aires
Chile ; Chilean ; Santiago
Peru ; Peruvian ; Lima
Colombia ; Colombian ; Bogotá|Bogota
Venezuela ; Venezuelan ; Caracas
Cuba ; Cuban ; Havana
South Africa ; South African ; Pretoria
Nigeria ; Nigerian ; Abuja
Kenya ; Kenyan ; Nairobi
Ethiopia ; Ethiopian ; Addis Ababa
Kazakhstan ; Kazakh ; Astana
Uzbekistan ; Uzbek ; Tashkent
Mongolia ; Mongolian ; Ulaanbaatar|Ulan Bator
Switzerland ; Swiss ; Bern
Austria ; Austrian ; Vienna
European Union|EU ; European|EU ; Brussels
"""

COUNTRIES = tuple(_country(*f"{line};".split(";")[:3]) for line in _TABLE.strip().splitlines())
BY_NAME = {name: c for c in reversed(COUNTRIES) for name in c.names}
BY_ADJECTIVE = {word: c for c in reversed(COUNTRIES) for word in c.adjectives}
BY_CAPITAL = {word: c for c in reversed(COUNTRIES) for word in c.capitals}
#: any of the three
BY_WORD = BY_CAPITAL | BY_ADJECTIVE | BY_NAME


def same_country(one: str, other: str) -> bool:
    """Whether two words mean one country, however they put it: a name, an adjective, a capital.

    >>> same_country("South Korea", "Seoul"), same_country("Korean", "ROK"), same_country("China", "Japan")
    (True, True, False)
    """
    first, second = BY_WORD.get(one), BY_WORD.get(other)
    return first is second if first and second else one == other
