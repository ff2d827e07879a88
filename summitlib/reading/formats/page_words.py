"""What the elements, roles and class names of web pages mean for the text in them."""

from __future__ import annotations

#: elements that begin and end a line
BLOCKS = frozenset(
    """html body article aside main section nav header footer div p h1 h2 h3 h4 h5 h6 hgroup blockquote ul ol li
    dl dt dd menu dir figure figcaption table caption thead tbody tfoot tr pre listing plaintext xmp address center
    details summary dialog fieldset legend form hr button search""".split()
)
#: elements whose content nobody sees, or sees only when something fails
HIDDEN = frozenset(
    """head title script style template noscript noframes noembed iframe object embed applet svg canvas video audio map
    select option datalist textarea""".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
PREFORMATTED = frozenset(("pre", "listing", "plaintext", "xmp"))

FURNITURE_ELEMENTS = frozenset(("nav", "aside", "footer", "menu", "button", "dialog", "search"))
FURNITURE_ROLES = frozenset(
    """navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist button
    alert status""".split()
)
#: words of class names and ids of what stands around an article
FURNITURE_WORDS = frozenset(
    """nav navbar navigation menu menus breadcrumb breadcrumbs share sharing sharebar sharer social socials sns
    comment comments commentlist disqus livefyre respond related recommend recommended recommendation recommendations
    newsletter newsletters subscribe subscription signup signin login register promo promos promotion advert
    advertisement advertisements advertising ad ads adsense adslot sponsor sponsored cookie cookies consent gdpr
    sidebar widget widgets popup modal overlay lightbox masthead footer pagination pager paging tags taglist tagcloud
    toolbar tools skip paywall popular trending mostread outbrain taboola copyright copyrights rss follow pullquote
    readmore readnext upnext""".split()
)
#: class names that begin so say what an article is about, or that a page has something somewhere
TOPIC_PREFIXES = ("tag-", "category-", "has-", "no-", "is-", "with-", "not-")
#: class names that say of a block what mark-up could
NOTE_WORDS = frozenset(("footnote", "footnotes", "endnote", "endnotes"))
NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "doc-endnotes", "note"))
CAPTION_WORDS = frozenset(("caption", "captions", "figcaption", "credit", "credits"))
BYLINE_WORDS = frozenset(("byline", "author", "authors"))
DATE_WORDS = frozenset(("date", "dates", "dateline", "datetime", "published", "pubdate", "timestamp", "time"))
#: class names of what is there only for those who listen to a page
UNSEEN_WORDS = frozenset(("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader-text"))
