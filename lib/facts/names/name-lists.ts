const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that end the name of an organisation, a law, an event or a work. */
export const ORGANISATION_HEADS = words(`
university college school academy institute institution department ministry agency administration bureau office authority
association federation confederation league union alliance coalition council committee commission commissioner's board
party movement front congress parliament senate assembly government court tribunal police army navy guard corps brigade
force forces bank company companies co schools colleges universities hospitals corporation corp inc ltd limited plc llc group holdings industries enterprises trust fund
foundation cos gmbh bhd newsroom newsdesk society club team fc afc united rovers wanderers athletic albion hotspur sox yankees lakers bulls times
post news journal tribune herald gazette telegraph guardian independent observer mirror review magazine press agence
broadcasting television tv radio channel network service services airlines airways air motors systems software
technologies pharmaceuticals laboratories laboratory labs lab records pictures studios entertainment games orchestra
philharmonic symphony choir band church's act bill law treaty agreement accord protocol amendment constitution declaration
convention conference summit forum festival awards award prize cup championship championships olympics marathon
tournament series trophy open grand prix olympic campaign project programme program initiative scheme plan strategy
survey report study index exchange chamber organisation organization centre center centers institutes council's
secretariat directorate division unit squad task inquiry mission war revolution crisis virus fever flu
disease syndrome ebolavirus railway railways transport partners partnership associates ventures bros
brothers sons democrats republicans conservatives greens workers doctors athletics games bowl derby stakes
daily weekly chronicle globe sun express mail reuters standard bulletin sentinel examiner inquirer star-ledger
dispatch flight hurricane typhoon storm cyclone earthquake eagles tigers giants bears lions dodgers mets cubs raiders cowboys
`)

/** Nouns that open the name of an organisation when "of" or "for" follows. */
export const ORGANISATION_OPENERS = words(`
department ministry university bank church house court institute association federation council board bureau office
college school academy society league union order party army society centre center chamber friends doctors
people ministers secretary director head chief minister president secretary-general
`)

/** Nouns that end the name of a part of the earth, or of a part of a country. */
export const LAND_HEADS = words(`
river lake bay island islands isle isles peninsula valley mountains mountain hills hill sea seas ocean gulf strait
straits desert canyon creek beach county province prefecture parish oblast governorate municipality township borough
territory basin delta coast falls forest plateau canal glacier archipelago channel city village town harbour
harbor heights springs plains highlands lowlands park reserve sound lagoon reef ridge range gorge glen moor
marsh wetlands cove inlet fjord steppe cape woods common green district region state
`)

/** Nouns that end the name of a building, a street or a square. */
export const VENUE_HEADS = words(`
street road avenue square boulevard lane highway motorway bridge tower castle palace cottage cathedral abbey
airport station stadium arena museum gallery hospital hospice prison jail zoo cemetery hotel theatre theater gardens plaza
dam chapel fort monastery manor mosque temple basilica wall ave drive terrace crescent racecourse racetrack infirmary hall house
`)

/** Nouns that open the name of a part of the earth: Lake Titicaca. */
export const LAND_OPENERS = words(
  `lake mount mt cape fort port river isle camp glen loch lough rio agios agia ayios aghios ile île isla ilha monte
  ciudad puerto cerro playa wadi jebel jabal koh gunung pulau sungai piz`,
)

/** Those of them that are no English words, so that they open a sentence as a name too. */
export const FOREIGN_LAND_OPENERS = words(
  `agios agia ayios aghios ile île isla ilha ciudad puerto cerro playa wadi jebel jabal koh gunung pulau sungai piz`,
)

/** Words that say where in a country: Western Europe, South Darfur. */
export const DIRECTIONS = words(`
north south east west northern southern eastern western central upper lower northeast northwest southeast southwest
north-east north-west south-east south-west northeastern northwestern southeastern southwestern greater inner outer
mid equatorial metropolitan
`)

/** Openers before "of" that belong to the name of a place. */
export const PLACE_OF = words(
  `gulf bay strait straits isle republic kingdom principality horn sea cape emirate sultanate commonwealth`,
)

/** Prepositions that stand before a place more than before anything else. */
export const PLACE_PREPOSITIONS = words(`in near outside around across throughout within inside`)
export const WEAK_PREPOSITIONS = words(
  `at from to of toward towards through via between beyond past off visiting`,
)

/** Nouns before "of" and a place: the town of Ranya. */
export const PLACE_NOUNS = words(`
town city village province state county district region island suburb capital municipality port area prefecture
slum neighbourhood neighborhood hamlet township department territory republic country nation governorate
commune peninsula outskirts towns cities villages provinces states counties districts regions islands suburbs areas
countries north south east west centre center coast parts part people residents streets border valley parish borough
community territory kingdom mayor governor archipelago resort oblast
`)

/** Words before a name that say that it is a person's; those before the blank line may belong to the span. */
export const HONORIFICS = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess duke duchess pope cardinal bishop
archbishop rev reverend father sheikh emperor empress sgt sergeant lt lieutenant capt captain col colonel gen general
major maj cpl sister brother baroness baron earl countess count viscount tsar sultan monsieur madame mme mlle herr
frau señor señora ayatollah imam rabbi
`)

export const OFFICES = words(`
president vice-president minister premier chancellor senator sen rep representative gov governor mayor vice-mayor judge
justice officer detective det sheriff chief coach congressman congresswoman councillor councilman councilwoman ambassador secretary speaker
chairman chairwoman chair director director-general secretary-general actor actress singer attorney deputy inspector superintendent
commissioner commander admiral adm cllr nurse pastor pc constable spokesman spokeswoman spokesperson leader principal
prosecutor candidate manager ceo cfo head captain striker midfielder defender goalkeeper sensei guru warden
marshal executive private corporal pilot astronaut author assemblyman assemblywoman mp
msp supervisor comptroller trustee undersecretary envoy treasurer founder editor general-secretary magistrate coroner lawyer nominee
`)

/** Words that may stand among the words of an office. */
export const OFFICE_PARTS = words(`
prime foreign interior finance defence defense health justice education home state deputy vice first assistant acting
former chief executive general attorney press agriculture environment energy transport labour labor trade culture
economic affairs of the and for senior district county city national federal security public relations co-chair
crown grand lead head party house senate majority minority opposition information communications police fire medical
special supreme high associate regional world army air navy staff homeland industry primary industries child welfare
operating financial technical marketing veterinary scientific information
treasury shadow cabinet junior union planning development water tourism commerce social sports youth science technology
`)

/** Demonyms and the like: capitalised, and no name. */
export const DEMONYMS = words(`
afghan african american albanian algerian angolan arab arabian argentine argentinian armenian asian australian austrian
azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
cameroonian canadian caribbean catalan chilean chinese colombian congolese croatian cuban cypriot czech danish dominican
dutch egyptian emirati english estonian ethiopian european fijian filipino finnish french georgian german ghanaian greek
haitian hawaiian hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish
jordanian kazakh kenyan korean kosovan kurdish kuwaiti latvian lebanese liberian libyan lithuanian malaysian maltese
mexican mongolian moroccan nepalese nepali nigerian norwegian omani pakistani palestinian peruvian philippine polish
portuguese qatari romanian russian rwandan saudi scandinavian scottish serbian singaporean slovak slovenian somali
spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan
uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean texan californian soviet latin muslim islamic christian
catholic protestant hindu buddhist sikh sunni shia shiite roman hispanic anglo orthodox republican democrat democratic
labour conservative liberal tory saharan slavic germanic nordic baltic balkan alpine andean yiddish norse celtic gaelic persian ottoman byzantine spartan athenian macedonian trojan jew swede scotsman irishman frenchman englishman welshman dutchman briton dane scot pole finn turk serb croat kurd spaniard uzbek czech icelander dubliner berliner parisian viennese venetian maori aboriginal inuit bedouin berber zulu tatar uyghur rohingya roma chechen abkhaz ingush ossetian tutsi hutu yugoslav moldovan socialist communist nazi victorian tudor mediterranean islamist
`)

/** Months, days, feasts and other capitalised words that are neither a person nor a place. */
export const NOT_NAMES = words(`
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat
christmas easter ramadan hanukkah diwali thanksgiving halloween god bible quran koran internet web
english i i'm i've i'd i'll brexit covid covid-19 coronavirus earth sun moon mars venus jupiter saturn mercury
parliament congress senate facebook twitter google instagram youtube whatsapp netflix amazon microsoft apple spotify
lockheed northrop grumman mcdonnell chrysler opel peugeot vauxhall ryanair easyjet lufthansa aeroflot qantas xinhua saracens gm bbc huawei samsung uber tesla adidas nike sony toyota honda nissan volkswagen bmw mercedes audi renault peugeot fiat boeing airbus siemens philips nokia ericsson ikea lego starbucks mcdonald's pepsi coca-cola nestle unilever pfizer moderna astrazeneca bayer novartis roche walmart tesco sainsbury's asda aldi lidl amazon paypal ebay snapchat tiktok linkedin reddit skype intel nvidia ibm oracle cisco huawei xiaomi exxonmobil shell bp gazprom rosneft verizon vodafone hsbc barclays citigroup jpmorgan deloitte kpmg accenture reuters bloomberg cnn bbc itv espn disney pixar siri alexa android iphone ipad playstation xbox nintendo
islam christianity judaism buddhism hinduism catholicism latin spanish french german greek hebrew arabic mandarin
wikipedia wikinews reuters interpol unicef unesco nato opec isis taliban hamas hezbollah euro bitcoin
spring summer autumn winter yesterday today tomorrow meanwhile olympics paralympics tv dna hiv aids ebola zika
`)

/** Nouns and verbs by which a name beside them is a person's. */
export const KIN = words(`
wife husband son daughter brother sister mother father mum dad mom uncle aunt cousin nephew niece grandfather
grandmother grandson granddaughter grandma grandpa partner girlfriend boyfriend fiance fiancee fiancé fiancée widow widower friend twin colleague
boss victim suspect defendant teenager pensioner pupil student expert poet pianist guitarist novelist
nurse pharaoh emperor chef named nicknamed rapper teammate team-mate rival toddler boy girl man woman baby pal neighbour neighbor
king queen prince princess saint
`)

/** Surnames and single names by which everybody knows who is meant, wherever they stand. */
export const FAMOUS_NAMES = words(`
aristotle plato socrates homer euclid archimedes confucius caesar cleopatra hannibal nero augustus caligula charlemagne
saladin dante petrarch michelangelo raphael galileo copernicus kepler descartes voltaire rousseau newton leibniz kant
hegel shakespeare chaucer cromwell napoleon bonaparte robespierre wellington bismarck garibaldi darwin einstein freud marx
engels lenin stalin trotsky khrushchev brezhnev gorbachev yeltsin putin hitler goebbels himmler mussolini churchill
roosevelt truman eisenhower kennedy nixon reagan clinton obama trump biden thatcher mandela gandhi nehru mao castro
guevara saddam gaddafi assad merkel macron sarkozy zelensky netanyahu arafat erdogan mozart beethoven bach chopin vivaldi
handel haydn schubert wagner verdi tchaikovsky picasso rembrandt vermeer monet manet renoir cezanne gauguin dali warhol
hemingway tolstoy dostoevsky chekhov kafka joyce orwell tolkien dickens hitchcock spielberg chaplin beyonce rihanna
madonna pele maradona messi ronaldo federer nadal djokovic columbus magellan pasteur tesla
`)

/** Newspapers, broadcasters and works whose names look like people's. */
export const MEDIA = new Set(
  `le figaro|le monde|libération|el mundo|el pais|la repubblica|la stampa|der spiegel|die zeit|die welt|corriere della sera|al jazeera|al arabiya|la vanguardia|il sole|ansa|o globo|le parisien|paris match|andrew marr show|daily mail|daily telegraph`.split(
    '|',
  ),
)

/** Firms and goods that are called after people, folded. */
export const FIRMS: ReadonlySet<string> = new Set(
  `merrill lynch|morgan stanley|goldman sachs|j.p. morgan|jp morgan|j p morgan|smith barney|dean witter|dean witter reynolds|
  philip morris|eli lilly|arthur andersen|arthur young|charles schwab|wells fargo|kidder peabody|paine webber|bear stearns|
  james capel|robert fleming|jardine fleming|jardine matheson|drexel burnham|drexel burnham lambert|shearson lehman|lehman|
  shearson lehman hutton|salomon|alex brown|hambrecht quist|montgomery securities|price waterhouse|coopers lybrand|dow jones|
  jack daniels|jack daniel|ralph lauren|calvin klein|tommy hilfiger|louis vuitton|christian dior|hugo boss|pierre cardin|
  yves saint laurent|j.c. penney|jc penney|john lewis|marks spencer|rolls royce|rolls-royce|aston martin|alfa romeo|
  harley davidson|harley-davidson|warner bros|johnnie walker|jim beam|mary kay|max factor|elizabeth arden|john hancock|
  howard johnson|perkin elmer|hewlett packard|hewlett-packard|sears roebuck|montgomery ward|abercrombie fitch|john deere|
  ben jerry|burger king|dr pepper|dr. pepper|baker hughes|peter kiewit|a.g. edwards|s.g. warburg|n.m. rothschild|
  arthur d. little|booz allen|booz allen hamilton|frank russell|dun bradstreet|procter gamble|johnson johnson|mccaw|
  r.j. reynolds|rj reynolds|w.r. grace|h.j. heinz|e.f. hutton|ernst young|standard poor|standard poors|real madrid|aston villa|
  crystal palace|west ham|inter milan|red star|willem ii|ac milan|boca juniors|river plate|serie a|serie b`
    .replace(/\n\s*/g, '')
    .split('|'),
)
