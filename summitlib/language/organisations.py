"""Words that make a run of capitals the name of an organisation, and words that make it something else."""

from __future__ import annotations

#: head words of organisations' names, wherever in the name they stand
HEADS = frozenset(
    """Ministry Department Office Bureau Agency Administration Commission Committee Council Congress Parliament Senate
    Assembly Bundestag Duma Diet Politburo Cabinet Court Bank Reserve Treasury University College Institute Institution
    School Academy Foundation Center Centre Association Federation Confederation Coalition Movement Front Union League Alliance Society Organization Organisation
    Chamber Party Group Corporation Corp Inc Ltd Co Company LLC Plc Holdings Industries Electronics Motors Motor Energy
    Technology Technologies Entertainment Airlines Airways Bancorp Capital Partners Securities Insurance Pharmaceuticals
    Times Post News Journal Herald Daily Ilbo Shimbun Newspaper Gazette Tribune Guardian Economist Television Broadcasting
    Network Embassy Consulate Delegation Secretariat Authority Board Fund Trust Army Navy Command Forces Police
    Service Services House Kremlin Pentagon Museum Government Conglomerate Studios Laboratory Laboratories Customs
    Hospital Church Club Press Media Steel Oil Petroleum Mining Telecom Systems Semiconductor Automotive Brothers
    Shipyard Shipyards Biologics Pharma Telecoms Ventures Consulting Solutions""".split()
)

#: words that are heads only where “for …” goes on behind them: “Coalition for Fair Trade”
HEADS_FOR = frozenset("Partnership Campaign Doctors Reporters Citizens Mothers Lawyers Women Scientists".split())

#: heads that are fields too, and what qualifies a field: “Clean Energy” is nobody
FIELDS = frozenset(
    "Energy Mining Oil Steel Technology Technologies Media Services Service Insurance Customs Systems Capital Petroleum Industries".split()
)
QUALITIES = frozenset(
    """Clean Green Renewable Nuclear Atomic Solar Critical Digital Advanced Public Civil Consular Financial Emerging Social Affordable Sustainable
    Crude Smart Heavy Light Mass Creative Cultural Military Medical Human Working Foreign New Quantum Climate Health""".split()
)

#: what ministries are for
FIELDS_OF_STATE = frozenset(
    """Affairs Resources Works Relations Planning Development Justice Transport Fisheries Irrigation Water Forestry Tourism Culture Sports Youth
    Infrastructure Communications Innovation Science Research Cooperation Economy Economics Budget Housing Labour Labor Mines Power Electricity
    Railways Aviation Ports Shipping Interior Environment Climate Education Health Agriculture Industry Trade Commerce Finance Defence Defense
    Planning Investment Employment Immigration Integration Telecommunications Land Lands Livestock Roads Families Welfare Sport Heritage
    Construction Protection Migration Reconstruction Reform Reforms Management Transformation Communities Veterans Pensions Gender Women Equality
    Children Religion Information Privatisation Privatization Enterprise Business Minerals Gas Hydrocarbons Geology Statistics Nature
    Ecology Emergencies Situations Territories Policy Skills Workers Manpower Diaspora Endowments Oceans Rights Cities Villages Supply
    Digitalisation Digitalization Cybersecurity Biodiversity Entrepreneurship Procurement Logistics Consumers Cohesion Enlargement
    Neighbourhood Overseas Minorities Citizens Peoples Disabilities Nationals Elders Partnerships Humanitarian Solidarity Autonomy Borders Settlements Mobility""".split()
)

#: what a body may be said to be right before its name
KINDS = frozenset(
    """daily newspaper broadsheet tabloid weekly magazine agency broadcaster website portal outlet think-tank charity nonprofit company firm maker
    supplier manufacturer carrier airline retailer conglomerate lender utility insurer refiner shipbuilder
    chipmaker carmaker automaker steelmaker startup start-up""".split()
)

#: bodies that are known by a name without a head word
KNOWN = frozenset(
    """Kremlin Pentagon Xinhua Yonhap Reuters Bloomberg Kyodo NHK BBC CNN CCTV NATO ASEAN APEC OECD IMF WTO UNESCO OPEC
    Downing-Street Cheong-Wa-Dae Malacañang Malacanang Élysée Elysée Kantei Zhongnanhai Chigi Moncloa Planalto Itamaraty Quirinale Farnesina
    Bellevue Brookings Nikkei Axios Politico TASS Tass AFP CNBC Fed Whitehall Hezbollah Hamas Mercosur UN U.N. G7 G20 BRICS OSCE UNICEF ECOWAS
    SADC CARICOM EFTA GCC COMESA AfCFTA""".split()
)

#: words of NOT_ACTORS that are surnames too: “Joan West”
SURNAMES_TOO = frozenset("West North East Park Hall Day Law Lake Street Wall Garden Room Line Mount Order".split())

#: head words of names that are no actors: places, events, documents
NOT_ACTORS = frozenset(
    """Sea Strait Straits Peninsula Ocean River Lake Island Islands Mount Mountain Bay Gulf Valley Canal Airport Station Street
    Road Avenue Square Hall Palace Hotel Guesthouse Tower Province City County District Region Zone Coast Park Garden
    Summit Forum Dialogue Meeting Conference Talks Agreement Treaty Pact Accord Memorandum Declaration Statement
    Communique Communiqué Plan Strategy Framework Act Law War Day Year Week Month Festival Games Olympics Cup Prize Award
    Initiative Belt Policy Doctrine Charter Protocol Convention Resolution Line Room Building Wall
    Asian African European American Arab Latin Nordic Baltic Balkan Caribbean Mediterranean
    World Asia Europe Africa America Pacific Atlantic Arctic Middle East West North South Northeast Southeast
    System Standards Project Program Programme Wave Era Century Deal Order Corridor Lawn Resort Estate
    Metals Minerals Chemicals Foods Shipping Logistics Materials Batteries Robotics Semiconductors Investments Textiles Cement Railways Enterprises
    Focus Outcomes Quotas Tariffs Exports Imports Implications Challenges Prospects Issues Measures Exchange Exchanges""".split()
)
