"""How English names the calendar: months, weekdays, parts of the year, and the words that point at a date.

Values are the numbers and letters that ISO 8601 and TIMEX3 use.
"""

from __future__ import annotations

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_SHORT = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
WEEKDAY_SHORT = {
    "Mon": 1, "Tues": 2, "Tue": 2, "Weds": 3, "Wed": 3, "Thurs": 4, "Thur": 4, "Thu": 4, "Fri": 5, "Sat": 6, "Sun": 7,
}  # fmt: skip

#: month names that are also verbs, adjectives or first names: alone they are dates only after a preposition
DOUBTFUL_MONTHS = frozenset({"March", "April", "May", "June", "August", "MARCH", "APRIL", "MAY", "JUNE", "AUGUST"})

#: weekdays in names, sacred or commercial: no day of the story
NAMED_WEEKDAYS = frozenset(
    "Black Good Super Bloody Ash Cyber Maundy Easter Palm Holy Fat Ruby Shrove Giving Casual Giveaway The".split()
)

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
#: the month in which each part of a year begins, and how many months it lasts
YEAR_PARTS = {
    "Q1": (1, 3), "Q2": (4, 3), "Q3": (7, 3), "Q4": (10, 3), "H1": (1, 6), "H2": (7, 6),
    "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "WI": (12, 3),
}  # fmt: skip

QUARTER_ORDINALS = {
    "first": "Q1", "second": "Q2", "third": "Q3", "fourth": "Q4", "final": "Q4", "last": "Q4",
    "1st": "Q1", "2nd": "Q2", "3rd": "Q3", "4th": "Q4",
}  # fmt: skip
HALF_ORDINALS = {"first": "H1", "1st": "H1", "second": "H2", "2nd": "H2", "latter": "H2", "last": "H2"}
CENTURY_WORDS = {
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty first": 21,
}  # fmt: skip

#: what a pointing word counts from (the article's own date, or the date the story has reached) and how many steps
POINTERS = {
    "this": ("article", 0), "the current": ("article", 0), "this past": ("article", -1), "last": ("article", -1),
    "next": ("article", 1), "this coming": ("article", 1), "the coming": ("article", 1),
    "the previous": ("story", -1), "the preceding": ("story", -1), "the prior": ("story", -1),
    "the following": ("story", 1), "the next": ("story", 1), "the ensuing": ("story", 1),
    "the same": ("story", 0), "that same": ("story", 0), "that": ("story", 0), "the": ("article", 0),
}  # fmt: skip
DAY_POINTERS = {
    "today": ("article", 0), "tonight": ("article", 0), "this morning": ("article", 0),
    "this afternoon": ("article", 0), "this evening": ("article", 0), "yesterday": ("article", -1),
    "last night": ("article", -1), "tomorrow": ("article", 1), "the day before yesterday": ("article", -2),
    "the day after tomorrow": ("article", 2), "a day earlier": ("story", -1), "a day before": ("story", -1),
    "one day earlier": ("story", -1), "a day later": ("story", 1), "one day later": ("story", 1),
} | {
    f"{pointer} {time}": ("story", step)
    for pointer, step in (("the next", 1), ("the following", 1), ("the previous", -1), ("the same", 0), ("that", 0))
    for time in ("morning", "afternoon", "evening", "night")
}  # fmt: skip
#: days of the year that have a name
HOLIDAYS = {
    "New Year's Day": (1, 1), "New Year's Eve": (12, 31), "Christmas Day": (12, 25), "Christmas Eve": (12, 24),
    "Christmas": (12, 25),
}  # fmt: skip
#: “the first of January”
DAY_ORDINALS = {
    word: day
    for day, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
        twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth
        thirty-first""".split(),
        1,
    )
}
#: “the first nine months of 2024”
FIRST_MONTHS = {
    "two months": 2, "three months": 3, "four months": 4, "five months": 5, "six months": 6, "seven months": 7,
    "eight months": 8, "nine months": 9, "ten months": 10, "eleven months": 11, "10 months": 10, "11 months": 11,
    "two quarters": 6, "three quarters": 9,
}  # fmt: skip

#: what numbers are counted or measured in: a four-digit number before one of them is no year
COUNTED = (
    "people", "persons", "troops", "soldiers", "companies", "firms", "workers", "employees", "staff", "jobs", "students",
    "officials", "delegates", "participants", "attendees", "representatives", "members", "households", "homes", "families",
    "villages", "islands", "vehicles", "cars", "trucks", "ships", "aircraft", "missiles", "warheads", "tanks", "shells",
    "drones", "visitors", "tourists", "passengers", "refugees", "protesters", "police", "residents", "citizens", "cases",
    "deaths", "dollars", "won", "yuan", "yen", "euros", "pounds", "roubles", "rubles", "rupees", "barrels", "tons", "tonnes",
    "kilograms", "kg", "kilometers", "kilometres", "km", "miles", "meters", "metres", "feet", "hectares", "acres", "degrees",
    "points", "percent", "per cent", "megawatts", "MW", "GW", "TWh", "kWh", "words", "pages", "copies", "items", "products",
    "units", "seats", "rooms", "schools", "hours", "days", "weeks", "months", "years", "minutes", "seconds", "calories",
    "hrs", "GMT", "UTC", "KST", "JST", "CST", "EST", "EDT", "PST", "CET", "IST", "BST", "local time", "journalists", "athletes",
    "books", "likes", "views", "comments", "followers", "votes", "shares", "patents", "factories", "stores", "dead", "square",
)  # fmt: skip
#: what the number after it only labels, or measures; compared without case
LABELS = frozenset(
    """resolution resolutions no. nos. number article articles section sections paragraph page pages p. pp. room flight
    route line model version channel iso boeing airbus rs rs. usd us$ rmb cny krw eur jpy bill docket catalog regulation
    directive box extension ext. tel tel. tel: fax fax: phone phone: isbn issn worth cost costs at another only""".split()
)
#: words that count the number after them; before a number that is not round they can mean a year ("up 5% over 2019")
COUNTING = frozenset(
    """over nearly almost some around approximately roughly exceeding exceeded topped totaled totalled than least most""".split()
)
STREETS = tuple("Street St. Avenue Ave Road Rd Boulevard Blvd Drive Lane Way Plaza Square".split())
#: proper names that a day of the year opens ("the June 15 Joint Declaration"): their year is not the story's
DAY_NAMED = (
    "Movement", "Uprising", "Revolution", "Incident", "Declaration", "Agreement", "Accord", "Communiqué", "Massacre",
    "Statement", "attacks", "uprising", "movement", "massacre", "crackdown",
)  # fmt: skip
#: before a year older than living memory, a word that shows that it is one
YEAR_OPENERS = (
    "in", "since", "by", "from", "until", "till", "during", "of", "before", "after", "around", "circa", "early", "late",
    "mid", "year", "through", "to", "between", "the", "and", "than", "its", "his", "her", "their", "for", "on",
)  # fmt: skip
#: before a month that could be another word
MONTH_OPENERS = (
    "in", "of", "since", "by", "from", "until", "till", "during", "before", "after", "through", "around", "between",
    "early", "late", "mid", "end", "last", "next", "this", "that", "each", "every", "throughout", "for", "toward", "towards",
    "earlier", "later", "previous", "following", "as",
)  # fmt: skip
#: nouns that name what happens on one day: "today’s summit" is a day, "today’s world" is not
DAY_EVENTS = (
    "summit", "meeting", "talks", "session", "statement", "announcement", "ceremony", "visit", "briefing", "event", "forum",
    "signing", "agreement", "decision", "vote", "hearing", "discussion", "discussions", "dialogue", "conference", "speech",
    "news", "dinner", "lunch", "call", "launch", "election",
)  # fmt: skip
