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
Vietnam|Viet Nam|Việt Nam ; Vietnamese ; Hanoi
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
Ireland ; Irish ; Dublin
Portugal ; Portuguese ; Lisbon
Luxembourg ; Luxembourgish
Iceland ; Icelandic ; Reykjavik|Reykjavík
Estonia ; Estonian ; Tallinn
Latvia ; Latvian ; Riga
Lithuania ; Lithuanian ; Vilnius
Belarus ; Belarusian|Belarussian ; Minsk
Moldova ; Moldovan ; Chisinau|Chișinău
Czech Republic|Czechia ; Czech ; Prague
Slovakia ; Slovak ; Bratislava
Slovenia ; Slovenian|Slovene ; Ljubljana
Croatia ; Croatian ; Zagreb
Bosnia and Herzegovina|Bosnia ; Bosnian ; Sarajevo
Montenegro ; Montenegrin ; Podgorica
North Macedonia ; Macedonian ; Skopje
Kosovo ; Kosovar ; Pristina
Albania ; Albanian ; Tirana
Romania ; Romanian ; Bucharest
Bulgaria ; Bulgarian ; Sofia
Cyprus ; Cypriot ; Nicosia
Malta ; Maltese ; Valletta
Armenia ; Armenian ; Yerevan
Azerbaijan ; Azerbaijani ; Baku
Georgia ; Georgian ; Tbilisi
Kyrgyzstan ; Kyrgyz ; Bishkek
Tajikistan ; Tajik ; Dushanbe
Turkmenistan ; Turkmen ; Ashgabat
Afghanistan ; Afghan ; Kabul
Syria ; Syrian ; Damascus
Lebanon ; Lebanese ; Beirut
Jordan ; Jordanian ; Amman
Kuwait ; Kuwaiti
Bahrain ; Bahraini ; Manama
Oman ; Omani ; Muscat
Yemen ; Yemeni ; Sanaa|Sana’a
Libya ; Libyan ; Tripoli
Tunisia ; Tunisian ; Tunis
Algeria ; Algerian ; Algiers
Morocco ; Moroccan ; Rabat
Mauritania ; Mauritanian ; Nouakchott
Senegal ; Senegalese ; Dakar
Mali ; Malian ; Bamako
Burkina Faso ; Burkinabe|Burkinabé ; Ouagadougou
Niger ; Nigerien ; Niamey
Chad ; Chadian ; N’Djamena
Sudan ; Sudanese ; Khartoum
South Sudan ; South Sudanese ; Juba
Eritrea ; Eritrean ; Asmara
Djibouti ; Djiboutian
Somalia ; Somali ; Mogadishu
Uganda ; Ugandan ; Kampala
Rwanda ; Rwandan ; Kigali
Burundi ; Burundian ; Gitega
Tanzania ; Tanzanian ; Dodoma
Mozambique ; Mozambican ; Maputo
Malawi ; Malawian ; Lilongwe
Zambia ; Zambian ; Lusaka
Zimbabwe ; Zimbabwean ; Harare
Botswana ; Botswanan ; Gaborone
Namibia ; Namibian ; Windhoek
Angola ; Angolan ; Luanda
Democratic Republic of the Congo|Democratic Republic of Congo|DRC|Congo ; Congolese ; Kinshasa
Gabon ; Gabonese ; Libreville
Cameroon ; Cameroonian ; Yaoundé|Yaounde
Ghana ; Ghanaian ; Accra
Ivory Coast|Côte d’Ivoire ; Ivorian ; Abidjan|Yamoussoukro
Liberia ; Liberian ; Monrovia
Sierra Leone ; Sierra Leonean ; Freetown
Guinea ; Guinean ; Conakry
Togo ; Togolese ; Lomé|Lome
Benin ; Beninese ; Porto-Novo
Madagascar ; Malagasy ; Antananarivo
Mauritius ; Mauritian ; Port Louis
Brunei ; Bruneian
Timor-Leste|East Timor ; Timorese ; Dili
Papua New Guinea|PNG ; Papua New Guinean ; Port Moresby
Fiji ; Fijian ; Suva
Solomon Islands ; Solomon Islands ; Honiara
Samoa ; Samoan ; Apia
Tonga ; Tongan ; Nuku’alofa
Vanuatu ; Ni-Vanuatu ; Port Vila
Bhutan ; Bhutanese ; Thimphu
Maldives ; Maldivian
Ecuador ; Ecuadorian|Ecuadorean ; Quito
Bolivia ; Bolivian ; La Paz
Paraguay ; Paraguayan ; Asunción|Asuncion
Uruguay ; Uruguayan ; Montevideo
Guyana ; Guyanese
Suriname ; Surinamese ; Paramaribo
Panama ; Panamanian
Costa Rica ; Costa Rican
Nicaragua ; Nicaraguan ; Managua
Honduras ; Honduran ; Tegucigalpa
El Salvador ; Salvadoran ; San Salvador
Guatemala ; Guatemalan ; Guatemala City
Belize ; Belizean ; Belmopan
Haiti ; Haitian ; Port-au-Prince
Dominican Republic ; Dominican ; Santo Domingo
Jamaica ; Jamaican
Trinidad and Tobago ; Trinidadian ; Port of Spain
Barbados ; Barbadian ; Bridgetown
Vatican|Holy See ; Vatican
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
