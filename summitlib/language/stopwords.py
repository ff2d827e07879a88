"""The commonest small words of languages in Latin letters, to tell which one a text is in."""

from __future__ import annotations

#: ISO 639-1 code to words that are common in that language; words that several share count for each
STOPWORDS = {
    "en": "the of and to in that is was for with on as by at from his their which has have be an it are were this but not",
    "fr": "le la les des du et en une un que qui dans pour sur pas au aux par est avec ce cette son sa ses plus",
    "de": "der die das und den von zu mit im des auf für ist nicht dem ein eine als auch sich bei nach wird werden",
    "es": "el la los las de del y en que un una por con para se su al es como más lo no fue entre sobre",
    "it": "il lo gli della dei delle di e che un una per con del nel al è sono anche come più si alla dal",
    "pt": "o os as da do dos das de e em que um uma por com para não no na ao é como mais se foi pela",
    "nl": "de het een van en in op dat is voor met zijn niet aan door ook als bij naar werd worden uit over",
    "sv": "och att det som en på är av för med den till inte om ett har de var från vid kan ska",
    "pl": "w i na z że się do nie jest o po przez oraz dla od za jak był ze to przy które",
    "tr": "ve bir bu ile için de da olarak çok en olan gibi daha sonra ne kadar var göre",
    "id": "yang dan di dengan untuk dari ini dalam pada itu tidak akan oleh adalah ke juga telah kepada sebagai",
    "vi": "và của là có trong cho được với các một những đã không này người về tại khi đến ông",
}

#: ranges of letters (first, last code point) that tell a language, or its script's commonest one, by themselves
SCRIPTS = (
    ("ko", "\uac00", "\ud7a3"), ("ja", "\u3040", "\u30ff"), ("zh", "\u4e00", "\u9fff"), ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"), ("el", "\u0370", "\u03ff"), ("he", "\u0590", "\u05ff"), ("th", "\u0e00", "\u0e7f"),
    ("hi", "\u0900", "\u097f"),
)  # fmt: skip
