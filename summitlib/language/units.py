"""Units: currencies as ISO 4217, stretches of time, and what physicists and traders measure in."""

from __future__ import annotations

CURRENCY_SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₩": "KRW", "￦": "KRW", "₹": "INR", "₽": "RUB",
    "₫": "VND", "฿": "THB", "₱": "PHP", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN",
}  # fmt: skip
#: letters joined to the left of a symbol: “US$5”, “CN¥5”
CURRENCY_PREFIXES = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "can$": "CAD", "nz$": "NZD", "hk$": "HKD",
    "s$": "SGD", "sg$": "SGD", "nt$": "TWD", "r$": "BRL", "mex$": "MXN", "mx$": "MXN", "cn¥": "CNY", "rmb¥": "CNY",
    "jp¥": "JPY",
}  # fmt: skip
#: before or after the number; capitals as written
CURRENCY_CODES = {
    code: code
    for code in """USD EUR GBP JPY KRW CNY CNH AUD CAD NZD CHF HKD SGD TWD INR IDR MYR THB PHP VND RUB BRL MXN ZAR SEK
    NOK DKK PLN CZK HUF TRY UAH ILS AED SAR QAR KWD EGP PKR BDT KZT UZS ARS CLP COP KPW NGN KES""".split()
} | {"RMB": "CNY", "CNH": "CNY", "Rs": "INR", "Rp": "IDR", "RM": "MYR", "Rmb": "CNY", "NTD": "TWD", "SFr": "CHF"}
CURRENCY_WORDS = {
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "won": "KRW", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "rupee": "INR", "rupiah": "IDR", "ringgit": "MYR", "baht": "THB", "dong": "VND", "ruble": "RUB", "rouble": "RUB",
    "rand": "ZAR", "hryvnia": "UAH", "shekel": "ILS", "zloty": "PLN", "lira": "TRY", "tenge": "KZT", "taka": "BDT",
    "forint": "HUF", "pound": "GBP", "naira": "NGN", "greenback": "USD", "togrog": "MNT", "tugrik": "MNT",
}  # fmt: skip
#: a country's name before the currency's word decides: “Australian dollars”
NATIONAL_CURRENCIES = {
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD", ("australian", "dollar"): "AUD",
    ("canadian", "dollar"): "CAD", ("zealand", "dollar"): "NZD", ("kong", "dollar"): "HKD",
    ("singapore", "dollar"): "SGD", ("taiwan", "dollar"): "TWD", ("taiwanese", "dollar"): "TWD",
    ("korean", "won"): "KRW", ("chinese", "yuan"): "CNY", ("japanese", "yen"): "JPY", ("indian", "rupee"): "INR",
    ("pakistani", "rupee"): "PKR", ("lankan", "rupee"): "LKR", ("swiss", "franc"): "CHF", ("mexican", "peso"): "MXN",
    ("philippine", "peso"): "PHP", ("argentine", "peso"): "ARS", ("chilean", "peso"): "CLP",
    ("colombian", "peso"): "COP", ("swedish", "krona"): "SEK", ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK", ("brazilian", "real"): "BRL", ("saudi", "riyal"): "SAR", ("qatari", "riyal"): "QAR",
    ("emirati", "dirham"): "AED", ("uae", "dirham"): "AED", ("egyptian", "pound"): "EGP", ("british", "pound"): "GBP",
    ("turkish", "lira"): "TRY", ("kuwaiti", "dinar"): "KWD", ("russian", "ruble"): "RUB",
    ("indonesian", "rupiah"): "IDR",
}  # fmt: skip
#: words that stand between a number and a currency's word
CURRENCY_NATIONS = frozenset(first for first, _ in NATIONAL_CURRENCIES) | {"new", "hong", "south", "north", "sri"}

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
    "bps": "basis point", "bp": "basis point", "dwt": "deadweight ton",
}  # fmt: skip
#: one letter, too like other things to count without digits joined to it: “50m”
UNIT_LETTERS = {"m": "meter", "t": "tonne"}
#: words that qualify the unit after them and belong to its name
UNIT_QUALIFIERS = frozenset({"square", "cubic", "nautical", "light", "metric"})
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
