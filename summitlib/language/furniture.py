"""What a web page says around an article: navigation, sharing, comments, rights; and who credits its pictures.

Small letters; ``#`` stands for any number.
"""

from __future__ import annotations

from .wordlists import phrases, words

#: a line that is one of these, and nothing else
WHOLE_LINES = frozenset(
    phrases(
        """
    advertisement; advertisements; ad; ads; sponsored; sponsored content; promoted content; paid content
    partner content; check against delivery; unofficial translation; as delivered; as prepared for delivery
    list of # items; list # of #; end of list; home; all headlines; all news; list; menu; search
    close; open menu; skip to content; skip to main content; skip to navigation; navigation; login; log in; sign in
    sign up; register; my account; subscribe; subscribe now; subscriptions; donate; support us; share; share this
    share this article; share article; share this story; share this post; share via; share on; sharing; facebook
    twitter; x; linkedin; whatsapp; telegram; instagram; youtube; reddit; pinterest; email; e-mail; print
    copy link; link copied; copy url; url copied; bookmark; save; saved; save article; like; likes; # likes
    # shares; listen; listen to article; listen to this article; play; pause; audio; video; watch; gallery; photos
    # photos; font size; text size; a+; a-; aa; larger; smaller; comment; comments; # comment; # comments
    no comments; view comments; show comments; leave a comment; leave a reply; post a comment; add a comment
    join the conversation; join the discussion; # min read; # minute read; # mins read; # minutes read; # min
    reading time # min; reading time # minutes; back to top; go to top; top; to top; scroll to top; back; next
    previous; prev; more; read more; see more; show more; load more; view more; view all; see all; continue reading
    full story; loading; loading...; you might also like; you may also like; you may also be interested in
    you might be interested in; recommended; recommended for you; recommended stories; recommended articles
    related; related articles; related article; related stories; related story; related news; related posts
    related topics; related content; related links; related reading; related coverage; related tags
    more from this author; more from author; more stories; more news; most read; most popular; most viewed
    most shared; most commented; popular; popular now; trending; trending now; latest; latest news; latest stories
    latest articles; top stories; top news; headlines; editor's picks; editors' picks; editor's choice; must read
    must reads; what to read next; read next; up next; also read; read also; in this story; in this article
    table of contents; on this page; topics; tags; tagged; categories; category; keywords; filed under; newsletter
    newsletters; get the newsletter; daily newsletter; follow us; follow; following; contact us; about us
    privacy policy; terms of use; terms of service; terms and conditions; cookie policy; cookie settings; accept
    accept all; accept cookies; accept all cookies; reject all; manage preferences; i agree; got it
    all rights reserved; download; download pdf; download as pdf; pdf; view pdf; cite this; citation
    export citation; permissions; feedback; report an error; report a typo; corrections; disclaimer; legal notice
    sitemap; rss; help; faq; careers; advertise; breaking; breaking news; live; live updates; end; (end); ends
    -end-; concludes; article rating; # votes; notice; after newsletter promotion; large medium small; tt
    newer post; older post; post your comment; no comments yet; view all # comments; view all comments; recent posts
    associated links; related readings; related products; contacts; media contact; media contacts
    press contact; press contacts; notes to editors; read aloud; text-to-speech; translate; translate this page
    expert comment; premium content; subscriber only; subscribers only; subscriber exclusive; members only
    suggested citation; go back; full text; original; page; pages; story; stories; image; images
    about the author; about the authors; for immediate release; language; languages; english
    select language; change language; author; authors; written by
    """
    )
)

#: a short line that begins with one of these
LINE_STARTS = phrases(
    """
    follow this writer; follow the author; follow us on; follow him on; follow her on; follow me on; follow @
    follow on; find us on; like us on; join us on; share on ; share this ; share via ; tagged:; tagged as
    tagged with; tags:; tag:; topics:; keywords:; key words:; categories:; category:; filed under; posted in ;
    related:; related article; related stor; related link; related post; related news; related topic; read more:
    read more about; read also:; also read:; read next:; see also:; more on this; more on:; don't miss; don’t miss
    must read:; watch:; watch now; listen:; listen to this; listen now; subscribe to our; subscribe to the
    subscribe to get; subscribe for; subscribe now
    sign up for; sign up to; sign in to; log in to; login to; register to; register for; get our ; get the latest
    get the best of; get breaking news; stay informed; stay up to date; stay updated; never miss; enter your email
    your email address; click here; click to ; tap here; download the pdf; download the full; download the app
    download our; copyright ©; copyright©; copyright (c); copyright 20; copyright by; copyright:; courtesy translation
    unofficial translation; provisional translation; original language; copyrights; ©; ⓒ; (c) 20
    <copyright; all rights reserved; we use cookies; this website uses; this site uses; by continuing to
    by clicking; please enable javascript; your browser; skip to ; jump to ; back to top; back to home
    back to main; back to list; go back to; return to top; return to home; home >; home /; home ›; home »
    you are here; language :; language:; lang:; select your language; also available in; comments are closed
    comments (; comments:; comment (; leave a comment; leave a reply; be the first to comment; post a comment
    view comments; previous article; next article; previous post; next post; previous:; next:; prev:
    previous story; next story; reading time; estimated reading time; time to read; word count; print this
    email this; e-mail this; send to a friend; report this; contact the author; contact the writer
    contact the reporter; contact:; contact us; media contact; press contact; email:; e-mail:; tel:; phone:; fax:
    send feedback; send tips; to contact the ; support our ; support independent; support quality; become a member
    become a subscriber; donate to; make a donation; buy us a coffee; sponsored by; presented by; powered by
    our standards:; font size; audio report; please direct questions; please direct comments; please send
    you have read #; you’ve read #; you've read #; you have # free; you have # article; already a subscriber
    to continue reading; toggle caption; enlarge this image; enlarge image; original link; original article
    link to original; source url; source link; permalink; short url; url:; http://; https://; www.; scan the qr
    install our app; download app; google news; add as a preferred source; join our; join the conversation
    explore more on these; reuse this content; story continues; article continues; this article was translated
    this article has been translated; this story was translated; translated by ai; like this:; click to share
    posted in:; # thoughts on; # thought on; # responses to; # replies to; your email address will not; required fields
    read more on ; watch live; sign up here; sign up now
    a version of this article; have you got a story; do you have a question; what do you think? tell; loading comments
    if you enjoyed this; thanks for reading!; get updates; get notified; turn on notifications; save to read later
    add to calendar; gift this article; give this article
    print article; view original; view this post; view on ; this article may not be; no part of this; unauthorized re
    we value your; we and our #; we care about your; your privacy; manage your ; this site is protected
    this is a developing story
    this story is developing; this is a developing news; this is a breaking news; this is a preview of
    this story has not been; this article has not been
    this content is ; this article is for ; this article is free; this story is part of; this article is part of
    this item is ; unlock the ; unlock this; start your free; start your trial; already have an account; don't have an account
    delivered on:; from:; to:; subject:; ref:; ref.:; reference:; reference no; ref no; press release no; doi:
    issn ; isbn ; suggested citation; how to cite; cite as; to cite this; download pdf; download as; download this
    download report
    eds:; eds.:; editors:; attention editors; note to editors:; notes to editors; embargo:; embargoed until
    embargoed for; not for release; more:
    for more information; for further information; for media inquiries; for media enquiries; for press inquiries
    for inquiries
    media inquiries; media enquiries; press office:; source:; sources:; via:; all comments are
    comments are moderated
    comments will be; opinions expressed; the opinions expressed; any opinions; read the full ; read full ;
    read in full; read in the app; read this in ; read the original
    view in browser; view in app; about this report; about this publication; about this series; transcribe your
    try our; share with; share:; shares:; follow along
    see all ; most popular; reproduction without; redistribution without; republish this; this article is republished
    this article was originally; this story first; this article originally; this article first
    this article was first; this story was originally; originally published; first published in ;
    first published by; this piece was originally; this piece first appeared; this commentary first
    """
)

#: above people whom a page lists: those who speak, and those who wrote
PEOPLE_LISTS = words(
    """
    speakers speaker participants participant panelists panellists panelist panellist moderator moderators discussants
    discussant featuring guests guest interviewees chair presenters hosts host
    """
)

#: of these furniture lines, what follows without a full stop belongs to them: a list of other articles
LIST_STARTS = phrases(
    """
    associated links; related; you might; you may; recommended; most ; more ; trending; popular; latest; top ;
    headlines; editor; must read
    what to read; read next; up next; list ; also read; read also; see also; read more; in this
    """
)

#: a line that begins with one of these, in capitals throughout, names who publishes a document
BODY_STARTS = phrases(
    """
    ministry of ; the ministry of ; department of ; the department of ; u.s. department of ; embassy of ; the embassy of
    consulate general of ; government of ; the government of ; office of the ; permanent mission of
    permanent delegation of ; delegation of the european; the white house; european commission; council of the european
    presidency of ; the presidency of ; prime minister's office; prime minister’s office; cabinet office
    republic of ; foreign ministry of ; state department; institute for ; institute of ; center for ; centre for
    """
)

#: the words that newspapers' and institutes' sections, and kinds of text, are called by; a line of nothing else is one
SECTION_WORDS = words(
    """
    opinion opinions comment commentary editorial editorials op ed oped column columns columnists perspective perspectives
    viewpoint analysis analyses insight insights explainer explainers feature features interview interviews report reports
    brief briefs briefing briefings policy paper papers publications publication research news latest breaking top world
    international global national local regional politics political diplomacy diplomatic foreign affairs military defence
    defense security economy economic economics business markets finance trade money companies technology tech science
    society culture life style lifestyle sport sports health education environment climate energy europe asia pacific
    africa americas america american european middle east north south korea china japan india us uk eu un nation nations
    press kit kits release releases media statement statements speeches speech remarks transcript transcripts fact sheet sheets
    advisory readout readouts video videos podcast podcasts photo photos magazine blog blogs exclusive premium subscriber
    subscribers live updates special weekend sunday edition focus expert experts programme program room
    """
)

#: what languages call themselves in a language switch
LANGUAGE_NAMES = words(
    """
    language languages english en eng français francais fr french deutsch de german español espanol es spanish
    italiano português portugues pt pусский русский ru russian العربية arabic ar 中文 简体 繁體 繁体 简体中文 繁體中文 繁体中文
    chinese cn zh 日本語 japanese ja jp 한국어 한글 국문 영문 korean ko kr kor tiếng việt bahasa indonesia ไทย हिन्दी türkçe
    简 繁 韓國語
    """
)

#: agencies and sources that credit a picture
PICTURE_AGENCIES = phrases(
    """
    Yonhap; Reuters; REUTERS; AP; AFP; EPA; EPA-EFE; Xinhua; Kyodo; Bloomberg; Getty; Getty Images; TASS; Sputnik
    Newsis; NEWSIS; News1; NEWS1; ANI; PTI; UPI; dpa; DPA; EFE; ANSA; VCG; CNS; KCNA; Jiji; JIJI; KYODO; XINHUA
    Anadolu; Shutterstock
    iStock; Zuma; SIPA; PA; PA Wire; CFP; Imaginechina; Wikimedia Commons; Wikimedia; Flickr; Unsplash
    Joint Press Corps; Joint press corps; Press Pool; press pool; joint press corps; KOREA POOL; NurPhoto; Alamy
    Antara; Bernama; SPA; WAM; QNA; KUNA; IANS; AAP; Belga; Lusa; IRNA; Petra; PNA; VNA; VNS; Ukrinform; ZUMA; ABACA
    Hans Lucas; Polaris; Magnum; Press Association; AA; Pool; pool; Handout; handout; screenshot; Screenshot
    """
)

#: agencies whose name in a wire story's first line tells who wrote it, and the name they go by
_WIRES = phrases(
    """
    Yonhap; Reuters; AP; AFP; Xinhua; Kyodo; Bloomberg; TASS; UPI; dpa; EFE; ANSA; ANI; PTI; KCNA; CNS; ECNS
    Jiji Press; Anadolu; Bernama; Antara; IANS; AA; CNA; VNA; RIA Novosti; Interfax; AAP; APA; Belga; Lusa; Ritzau; NTB
    PAP; MTI; Agerpres; BelTA; Ukrinform; Kazinform; AzerTAc; Azertac; SPA; WAM; KUNA; QNA; Petra; IRNA
    ISNA; PNA; BSS; Montsame; Lao News Agency; Agencia Brasil; Prensa Latina; Notimex; Telam; Sputnik
    """
)
WIRES = {name: name for name in _WIRES} | {
    "Associated Press": "AP",
    "The Associated Press": "AP",
    "Agence France-Presse": "AFP",
    "Xinhua News Agency": "Xinhua",
    "Kyodo News Agency": "Kyodo",
    "Yonhap News": "Yonhap",
    "Yonhap News Agency": "Yonhap",
    "REUTERS": "Reuters",
    "Canadian Press": "The Canadian Press",
    "The Canadian Press": "The Canadian Press",
    "Press Association": "PA",
    "PA Media": "PA",
    "Press Trust of India": "PTI",
    "Indo-Asian News Service": "IANS",
    "Asian News International": "ANI",
    "Deutsche Presse-Agentur": "dpa",
    "Australian Associated Press": "AAP",
    "Saudi Press Agency": "SPA",
    "Emirates News Agency": "WAM",
    "Qatar News Agency": "QNA",
    "Jordan News Agency": "Petra",
    "Anadolu Agency": "Anadolu",
    "Philippine News Agency": "PNA",
    "Vietnam News Agency": "VNA",
    "Kyodo News": "Kyodo",
    "DPA": "dpa",
}

#: the last words of newspapers' and magazines' names
OUTLET_WORDS = words(
    """
    Times Herald Post Daily Journal Tribune Review Weekly Guardian Telegraph Diplomat Economist Globe Standard
    Observer Chronicle Gazette Bulletin Independent Mail Star Express Inquirer Mirror Monitor Examiner Dispatch
    Courier Ilbo Shimbun Zeitung Digest Forum Insight Interpreter Conversation Atlantic Nikkei Magazine
    Newspaper
    """
)

#: bylines that name nobody
NOBODY = frozenset(
    phrases(
        """
    admin; administrator; staff; staff writer; staff writers; staff reporter; staff reporters; editor; editors
    webmaster; newsroom; news desk; web desk; editorial board; editorial team; editorial staff; the editorial board
    the editors; guest; guest author; guest contributor; contributor; author; agencies; news agencies; wire reports
    our correspondent; special correspondent; reporter; correspondent; by staff; desk; news staff; online desk
    """
    )
)

#: under these headings lines without a full stop are points of a summary
POINT_HEADINGS = frozenset(
    phrases(
        """
    summary; executive summary; key points; highlights; at a glance; in brief; main points; key takeaways; takeaways
    """
    )
)

#: words of a line that says what an author is
ROLES = words(
    """
    fellow professor lecturer researcher analyst correspondent reporter editor columnist writer journalist
    scholar contributor director institute university college center centre foundation school ambassador
    diplomat expert economist historian bureau staff associate assistant senior visiting nonresident
    non-resident adjunct emeritus phd ph.d chair president freelance academy council think-tank
    """
)

#: last words of the names of places where leaders meet; a line that ends on one is nobody's name
VENUES = words(
    """
    academy villa guesthouse museum cathedral hangar harbour harbor pier campus
    house room hall garden palace office building center centre hotel airport square lawn cabinet ballroom
    terrace park embassy castle complex pavilion theater theatre auditorium lounge residence compound
    """
)

#: headings that any paper has; never a title, never a name
GENERIC_HEADINGS = frozenset(
    phrases(
        """
    introduction; background; overview; summary; executive summary; abstract; key points; key takeaways; takeaways
    key findings; findings; conclusion; conclusions; analysis; discussion; recommendations; policy recommendations
    policy implications; implications; outlook; methodology; method; results; notes; references; endnotes
    footnotes; bibliography; sources; appendix; annex; context; the context; what's next; what next; why it matters
    the big picture; highlights; main points; at a glance; in brief; foreword; preface; contents; acknowledgements
    acknowledgments; further reading; works cited; the bottom line; the takeaway
    """
    )
)
#: under these headings a list of numbered lines is a list of notes
NOTE_HEADINGS = frozenset(
    phrases(
        """
    notes; references; endnotes; footnotes; bibliography; sources; works cited; further reading
    """
    )
)
