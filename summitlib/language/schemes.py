"""Schemes of two sides, as their names are made: what is common to them, the fields they lie in, what they are called."""

from __future__ import annotations

#: what says that more than one side has a part in it
COMMON = (
    r"(?:joint|jointly (?:run|owned|funded|managed|operated)|common|shared|trilateral|tripartite|three-way|two-way|four-way|"
    r"bi-?national|tri-?national|cross-border|reciprocal|region-wide|bloc-wide|harmoni[sz]ed|unified)"
)
#: what sides have in common only because they agreed on it
JOINT_THINGS = (
    r"(?:tariffs?|laborator(?:y|ies)|labs?|licen[cs]es?|permits?|forms?|visas?|funds?|markets?|currency|pool|reserve|stockpile|"
    r"warehouse|database|register|registry|curriculum|railcard|passport|e-visa|permit|pass|certificate|standard|price|price cap|quota|"
    r"timetable|ticket|grid|terminal|checkpoint|border post|customs post|crossing|patrols?|coast guard patrols?|"
    r"naval patrols?|battalion|brigade|squadron|tender|procurement|auction|satellite|mission to \w+|telescope|hospital|"
    r"university|academy|campus|degree|diploma|school|bid|expedition|census|network of [\w ]+|early[- ]warning system|"
    r"payments? system|settlement system|project|power line)"
)
#: fields in which governments run schemes together
FIELDS = (
    r"(?:mobility|labour|labor|seasonal|guest[- ]worker|worker|workers|migrant|work|working[- ]holiday|youth|student|scholarship|"
    r"apprenticeship|recruitment|caregiver|nursing|returns?|readmission|resettlement|relocation|deportation|visa|visa[- ]waiver|transit|"
    r"trade|barter|currency|payments?|settlement|clearing|debt|debt-for-\w+|loan|swap|grain|wheat|rice|fuel|gas|oil|lng|power|"
    r"electricity|water|water-sharing|river|climate|carbon|adaptation|resilience|reforestation|fisheries|fishing|tuna|vaccine|"
    r"medicines|health|early[- ]warning|roaming|data[- ]sharing|intelligence[- ]sharing|information[- ]sharing|legal[- ]assistance|"
    r"extradition|prisoner|prisoner-exchange|consular|cultural|language|teacher|sister[- ]city|city-twinning|satellite|space|"
    r"co-production|offset|technology[- ]transfer|patrol-boat|training|police|policing|border|border-control|demining|deconfliction|"
    r"monitoring|verification|arms-control|missile-defen[cs]e|logistics|customs|inspection|pre-clearance|tariff|supply|offtake|investment|"
    r"no-[a-z]+|price|purchase|adjustment|development|growth|reconstruction)"
)
#: what such a scheme is called
SCHEMES_OF_A_FIELD = (
    r"(?:scheme|mechanism|pathway|corridor|compact|clause|guarantee|channel|waiver|exemption|pilot(?: programme| scheme)?|"
    r"trial|facility|window|swap line|package|accord|pact|protocol|partnership|agreement)(?: (?:measures?|agreements?|deals?|schemes?|arrangements?|pacts?|accords?))?"
)
#: what a side may do on the other's ground, in its air or market
RIGHTS = (
    r"(?:(?:expanded|extended|wider|new|additional|reciprocal|extra|mutual|full) )?(?:air traffic|traffic|transit|landing|fishing|overflight|"
    r"docking|berthing|basing|port|airspace|fifth[- ]freedom|grazing|passage) rights|"
    r"free movement (?:for|of) (?:workers|people|persons|citizens|nationals|labou?r|goods|\w+ \w+)|"
    r"(?:duty|tariff|quota|visa)[- ]free (?:access|entry|travel|status|regime) (?:for|to) [\w’'-]+(?: [\w’'-]+)?|"
    r"mutual recognition of [\w’'-]+(?: [\w’'-]+)?"
)
#: a paper that has parties
SETTLED_PAPERS = r"(?:contract|agreement|accord|deal|pact|treaty|framework|memorandum|arrangement|protocol|understanding|convention|compact|barter)"
#: what has been done to it
MADE = (
    r"signed|concluded|struck|reached|inked|initialled|initialed|sealed|agreed|negotiated|arranged|announced|clinched"
)
#: programmes that one side runs for people of the other
EXCHANGED = (
    r"(?:guest[- ]worker|seasonal[- ]worker|worker|circular[- ](?:work|migration)|labou?r[- ]mobility|trainee|apprentice(?:ship)?|youth|student|"
    r"exchange|scholarship|fellowship|cadet|officer|teacher|language|twinning|working[- ]holiday|returns?|resettlement|vaccine|"
    r"technical[- ]training|vocational[- ]training|capacity-building|internship|bursary)"
)
#: what a text of law holds for a certain case, as treaties and loans do
CLAUSES = (
    r"(?:escape|exit|review|sunset|snapback|revision|safeguard|solidarity|opt-out|mutual[- ]defen[cs]e|mutual[- ]assistance|"
    r"non-aggression|standstill|hardship|disaster|most[- ]favou?red[- ]nation|consultation|no-[a-z]+) clause"
)
#: bare subjects of talks between states
NEGOTIABLE = (
    r"(?:trade|border|boundary|water|fisheries|fishing|tax|tariff|customs|debt|air|aviation|gas|pipeline|visa|extradition|"
    r"readmission|investment|maritime|nuclear|accession|technical|peace|transit|price|climate|security|grain|tariffs)"
)
