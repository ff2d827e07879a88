"""Units: currencies as ISO 4217, stretches of time, and what physicists and traders measure in."""

from __future__ import annotations

CURRENCY_SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₩": "KRW", "￦": "KRW", "₹": "INR", "₽": "RUB",
    "₫": "VND", "฿": "THB", "₱": "PHP", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN", "₸": "KZT", "₼": "AZN",
    "₾": "GEL", "₵": "GHS", "৳": "BDT", "₮": "MNT", "₡": "CRC",
}  # fmt: skip
#: letters joined to the left of a symbol: “US$5”, “CN¥5”; an Australian desk puts them after it: “$US5”
CURRENCY_PREFIXES = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "can$": "CAD", "cdn$": "CAD", "nz$": "NZD",
    "hk$": "HKD", "s$": "SGD", "sg$": "SGD", "nt$": "TWD", "r$": "BRL", "mex$": "MXN", "mx$": "MXN", "b$": "BND",
    "cn¥": "CNY", "rmb¥": "CNY", "jp¥": "JPY", "e£": "EGP", "gh₵": "GHS",
}  # fmt: skip
#: before or after the number; capitals as written
CURRENCY_CODES = {
    code: code
    for code in """USD EUR GBP JPY KRW CNY CNH AUD CAD NZD CHF HKD SGD TWD INR IDR MYR THB PHP VND RUB BRL MXN ZAR SEK
    NOK DKK PLN CZK HUF TRY UAH ILS AED SAR QAR KWD EGP PKR BDT KZT UZS ARS CLP COP KPW NGN KES BHD OMR JOD MAD GHS ETB
    LKR NPR MMK KHR LAK MNT RON BGN ISK IRR IQD DZD TND UGX TZS RWF XAF XOF ZMW BWP MZN AOA GEL AZN KGS TJS TMT RSD
    BND UYU""".split()
} | {
    "RMB": "CNY", "CNH": "CNY", "Rs": "INR", "Rp": "IDR", "RM": "MYR", "Rmb": "CNY", "NTD": "TWD", "SFr": "CHF",
    "SR": "SAR", "QR": "QAR", "KD": "KWD", "Dh": "AED", "Dhs": "AED", "Tk": "BDT", "KSh": "KES", "Ksh": "KES",
    "KSH": "KES", "Sh": "KES", "USh": "UGX", "TSh": "TZS",
}  # fmt: skip
#: one letter joined to figures that a magnitude follows: “R12 billion”
CURRENCY_LETTERS = {"R": "ZAR", "N": "NGN", "K": "ZMW"}
CURRENCY_WORDS = {
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "won": "KRW", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "rupee": "INR", "rupiah": "IDR", "ringgit": "MYR", "baht": "THB", "dong": "VND", "ruble": "RUB", "rouble": "RUB",
    "rand": "ZAR", "hryvnia": "UAH", "shekel": "ILS", "zloty": "PLN", "zł": "PLN", "lira": "TRY", "tenge": "KZT",
    "taka": "BDT", "forint": "HUF", "pound": "GBP", "naira": "NGN", "greenback": "USD", "togrog": "MNT",
    "tugrik": "MNT", "dirham": "AED", "riyal": "SAR", "kwacha": "ZMW", "kyat": "MMK", "riel": "KHR", "manat": "AZN",
    "koruna": "CZK", "leu": "RON", "lei": "RON", "cedi": "GHS", "birr": "ETB",
}  # fmt: skip
#: words that may stand before figures and their magnitude: “euros 3bn”
CURRENCY_BEFORE = {"euros": "EUR", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "rupees": "INR", "dollars": "USD"}
_OF_NATIONS = {
    "dollar": """us USD u.s. USD american USD australian AUD canadian CAD zealand NZD kong HKD singapore SGD
        singaporean SGD taiwan TWD taiwanese TWD brunei BND""",
    "peso": "mexican MXN philippine PHP argentine ARS chilean CLP colombian COP uruguayan UYU",
    "rupee": "indian INR pakistani PKR lankan LKR nepali NPR nepalese NPR",
    "pound": "british GBP egyptian EGP",
    "franc": "swiss CHF cfa XOF rwandan RWF",
    "krona": "swedish SEK icelandic ISK",
    "kronor": "swedish SEK",
    "krone": "norwegian NOK danish DKK",
    "kroner": "norwegian NOK danish DKK",
    "real": "brazilian BRL",
    "reais": "brazilian BRL",
    "riyal": "saudi SAR qatari QAR",
    "rial": "iranian IRR omani OMR",
    "dirham": "emirati AED uae AED moroccan MAD",
    "dinar": "kuwaiti KWD bahraini BHD jordanian JOD iraqi IQD serbian RSD algerian DZD tunisian TND",
    "shilling": "kenyan KES ugandan UGX tanzanian TZS",
    "lev": "bulgarian BGN",
    "lari": "georgian GEL",
    "som": "kyrgyz KGS",
    "soum": "uzbek UZS",
    "sum": "uzbek UZS",
}
#: a country's name before the currency's word decides: “Australian dollars”
NATIONAL_CURRENCIES = {
    (nation, word): code
    for word, said in _OF_NATIONS.items()
    for nation, code in zip(said.split()[::2], said.split()[1::2], strict=True)
}
#: words that stand between a number and a currency's word
CURRENCY_NATIONS = frozenset(nation for nation, _ in NATIONAL_CURRENCIES) | frozenset(
    """new hong south north sri korean chinese japanese russian turkish indonesian israeli thai vietnamese kazakh
    kazakhstani polish ukrainian malaysian nigerian african hungarian czech bangladeshi ghanaian ethiopian romanian
    zambian azerbaijani cambodian""".split()
)

PERCENT = frozenset({"%", "％", "percent", "percents", "pct", "pc"})
POINT_UNITS = {
    ("percentage", "point"): "percentage point", ("percent", "point"): "percentage point",
    ("%", "point"): "percentage point", ("basis", "point"): "basis point",
}  # fmt: skip

#: (how many, of what)
TIME_UNITS = {
    "second": (1, "second"), "minute": (1, "minute"), "min": (1, "minute"), "hour": (1, "hour"), "hr": (1, "hour"),
    "day": (1, "day"), "week": (1, "week"), "fortnight": (2, "week"), "month": (1, "month"), "year": (1, "year"),
    "yr": (1, "year"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year"),
}  # fmt: skip
TIME_WORDS = frozenset(TIME_UNITS) | {f"{unit}s" for unit in TIME_UNITS} | {"centuries", "millennia"}
TIME_NAMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})

#: short signs after digits, and what they are short for
UNIT_SIGNS = {
    "km": "kilometer", "kms": "kilometer", "km²": "square kilometer", "m²": "square meter", "cm": "centimeter",
    "mm": "millimeter", "nm": "nanometer", "kg": "kilogram", "mg": "milligram", "g": "gram", "ft": "foot",
    "mi": "mile", "ha": "hectare", "mw": "megawatt", "gw": "gigawatt", "kw": "kilowatt", "tw": "terawatt",
    "mwh": "megawatt-hour", "gwh": "gigawatt-hour", "kwh": "kilowatt-hour", "twh": "terawatt-hour",
    "hz": "hertz", "mhz": "megahertz", "ghz": "gigahertz", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte",
    "bpd": "barrel", "mph": "mile", "kph": "kilometer", "km/h": "kilometer", "teu": "TEU", "mt": "tonne",
    "°c": "degree Celsius", "℃": "degree Celsius", "°f": "degree Fahrenheit", "℉": "degree Fahrenheit", "°": "degree",
    "bps": "basis point", "bp": "basis point", "dwt": "deadweight ton", "mtpa": "mtpa", "bcm": "bcm", "tcf": "tcf",
    "mwe": "megawatt", "gwe": "gigawatt", "kv": "kilovolt", "nmi": "nautical mile", "sqm": "square meter",
    "tpa": "tonne", "tpd": "tonne", "gbps": "gigabit", "mbps": "megabit", "mmbtu": "mmbtu", "gwp": "gigawatt",
}  # fmt: skip
#: one letter, too like other things to count without digits joined to it: “50m”
UNIT_LETTERS = {"m": "meter", "t": "tonne"}
#: words that qualify the unit after them and belong to its name
UNIT_QUALIFIERS = {
    "square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical", "light": "light",
    "metric": "metric",
}  # fmt: skip
#: units of two words, under the first: the second as a singular
TEMPERATURES = {"celsius": "degree Celsius", "centigrade": "degree Celsius", "fahrenheit": "degree Fahrenheit"}
#: one word for one stretch: “a weeklong visit”
TIME_LONG = {"daylong": "day", "weeklong": "week", "monthlong": "month", "yearlong": "year", "hourlong": "hour"}
#: letters that may be joined to figures without making a name of them: “50km”, “5bn”
JOINED_SIGNS = frozenset(UNIT_SIGNS) | frozenset(
    """m t b k bn mn mln bln tn trn pct pc won yuan yen euros dollars min mins hr hrs yr yrs years days people percent
    c f usd eur rmb krw""".split()
)
#: where a sentence speaks of these, its “¥” is theirs
YUAN_WORDS = frozenset({"yuan", "renminbi", "rmb", "cny"})
YUAN_SIGNS = frozenset({"¥", "￥"})
#: before a small number, these make money of “won”: “up 5 won”
BEFORE_WON = frozenset("up down by of to at for cost costs gained lost fell rose and from".split())
