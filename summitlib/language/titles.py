"""What people are called before their names, and what they are: titles, offices, occupations."""

from __future__ import annotations

HONORIFICS = frozenset(
    "Eng Engr Barrister Advocate Begum Nawab Ing HE HH HRH HM CS MEP Alhaji Alhaja Haji Hajia Hajjah Hadji Ratu Sardar Seri Sheikha Shaikh Shaikha Malam Mallam Maulana Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Madam Madame Comrade Rev Hon Mme Shri Smt Shrimati Ibu Bapak Datuk Datin Dato Tun Herr Frau Monsieur Señor Señora Signor Signora Excellency Highness Majesty Count Countess Baron Baroness Duke Duchess".split()
)
FEMALE = frozenset(
    "mrs ms miss dame lady madam madame mme queen princess chairwoman spokeswoman congresswoman businesswoman".split()
)
MALE = frozenset("mr sir lord king prince chairman spokesman congressman businessman".split())

#: offices that stand with a capital before a name; the last word of a longer title
OFFICES = frozenset(
    """
president premier chancellor minister secretary chairman chairwoman chairperson chair ambassador governor mayor senator
king queen emperor prince princess sultan emir amir pope general admiral colonel captain marshal lieutenant commander commissioner
speaker leader director ceo cfo chief professor justice judge congressman congresswoman representative envoy spokesperson
spokesman spokeswoman counselor counsellor adviser advisor undersecretary attorney consul councillor councilor taoiseach
rep sen gov gen adm col lt capt amb vice-president cardinal archbishop bishop sheikh ayatollah founder editor co-founder
vice-premier vice-minister head pm mp rabbi imam mufti pastor major brigadier commodore sergeant corporal
maj brig cmdr sgt insp rector dean secretary-general treasurer comptroller patriarch nuncio superintendent inspector sheriff prosecutor emissary director-general governor-general attorney-general inspector-general""".split()
)

#: honours and seats that stand behind a name
BEHIND_NAMES = frozenset("MP MEP MLA MLC QC KC SC CBE OBE MBE KBE GBE AO AC PhD".split())

#: several of one office before their names: “Presidents Ada Rossi and Jan Berg”
SEVERAL = frozenset(
    "Presidents Premiers Chancellors Ministers Secretaries Ambassadors Governors Senators Mayors Generals Admirals Professors Commissioners MPs Messrs Drs".split()
)

#: people by what they do: lower-case before a name, behind “the” or “a”, or in a clause behind the name
OCCUPATIONS = frozenset(
    """
analyst economist scholar researcher academic expert historian lecturer fellow author columnist correspondent reporter
journalist lawyer diplomat negotiator official officer lawmaker legislator politician activist executive manager banker
investor trader strategist consultant businessman businesswoman entrepreneur billionaire collector artist singer actor
actress writer student worker farmer resident citizen aide source veteran scientist engineer doctor critic
observer commentator delegate member partner founder host statesman tycoon magnate insider trustee
teacher owner mediator prelate cleric pontiff jurist legislator""".split()
)

#: people by a trade, where a clause behind a name says so
TRADES = frozenset("herder grower smuggler baker tailor".split())

ROLES = OFFICES | OCCUPATIONS

#: words that may stand inside a title, before its last word: “Vice Foreign Minister”, “Deputy U.S. Trade Representative”
TITLE_PARTS = frozenset(
    """vice deputy acting former ex-president prime foreign finance trade commerce defense defence interior first second executive
    senior general managing associate assistant state chief staff national security party communist honorary then new
    outgoing incoming late presidential special secretary cabinet under of the for and press
    environment industry energy health education culture labor labour unification agriculture""".split()
)

#: groups that speak as one
COLLECTIVE = (
    r"(?:the )?(?:both|two|2)(?: [\w-]+)? (?:sides|leaders|presidents|countries|governments|nations|parties|ministers|heads of state"
    r"|neighbou?rs|powers|delegations|heads of government|premiers|prime ministers|men|women)"
    r"|the (?:sides|pair|governments|leaders|presidents|premiers|prime ministers|heads of state|(?:foreign |finance |defence |defense |trade |energy )?ministers)"
)

#: bodies that speak: “the ministry”, “the White House”, “its embassy”
BODIES = frozenset(
    """
ministry government administration office cabinet embassy party company firm bank agency department council commission
committee state-broadcaster treasury newspaper daily paper broadcaster side delegation institute think-tank group bloc authority
army military police court parliament congress senate union association presidency spokesperson's-office regime leadership
opposition delegation service secretariat watchdog regulator chamber federation board panel foundation
magazine weekly tabloid channel outlet lobby confederation alliance coalition society bureau directorate consortium corporation university
academy guild syndicate league fund tribunal assembly charity movement treaty accord pact
editorial commentary statement text memorandum readout communique communiqué declaration report document fact-sheet post article""".split()
)

#: people by whose they are
KIN = frozenset(
    """wife husband daughter son sister brother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower
    brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law stepson stepdaughter roommate classmate""".split()
)

#: people of whom only that is said: “a person familiar with the talks”
PEOPLE = frozenset(
    """colleague friend campaigner person man woman participant neighbour neighbor guest visitor shopkeeper driver tourist voter
    fisherman pensioner graduate mother father protester passenger passer-by employee insider spokesperson commander attendee
    interpreter guide translator retiree villager local democrat republican conservative liberal socialist centrist populist communist
    mp mep exporter importer fisher miner teenager refugee settler patron caller reader listener viewer backbencher frontbencher goalkeeper
    poet novelist playwright painter filmmaker composer musician chef priest monk nun nurse technician plumber carpenter mechanic trucker rancher
    shepherd brewer winemaker architect sculptor photographer librarian curator biologist geologist physicist sociologist anthropologist
    demographer geographer meteorologist surgeon paediatrician pediatrician midwife dentist pharmacist sailor docker welder electrician weaver
    potter dancer athlete footballer
    swede dane pole finn turk briton spaniard frenchman frenchwoman irishman""".split()
)
