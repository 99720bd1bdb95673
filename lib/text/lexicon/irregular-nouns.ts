const entries = (table: string) =>
  table.split('|').map((row): [string, readonly string[]] => {
    const [singular = '', plurals = ''] = row.trim().split(' ')
    return [singular, plurals.split('/')]
  })

/** Plurals that are not made by rule, the usual one first; `-` is the plural made by rule. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  entries(`person people/-|people people/peoples|folk folk/folks|child children|grandchild grandchildren|godchild godchildren|stepchild stepchildren|
    schoolchild schoolchildren|foot feet|forefoot forefeet|tooth teeth|goose geese|louse lice|mouse mice/-|
    woodlouse woodlice|dormouse dormice|ox oxen|penny pence/-|die dice/-|
    leaf leaves|loaf loaves|meatloaf meatloaves|thief thieves|calf calves|half halves|elf elves|self selves|shelf shelves|
    bookshelf bookshelves|wolf wolves|werewolf werewolves|sheaf sheaves|scarf scarves/-|hoof hooves/-|wharf wharves/-|
    dwarf dwarves/-|knife knives|penknife penknives|jackknife jackknives|life lives|afterlife afterlives|wife wives|
    housewife housewives|midwife midwives|turf -/turves|handkerchief -/handkerchieves|
    criterion criteria|phenomenon phenomena|automaton automata/-|medium media/-|datum data|bacterium bacteria|
    memorandum memoranda/-|referendum -/referenda|stadium -/stadia|curriculum curricula/-|symposium symposia/-|
    millennium millennia/-|aquarium -/aquaria|addendum addenda|erratum errata|ovum ova|stratum strata|spectrum spectra/-|
    maximum maxima/-|minimum minima/-|forum -/fora|consortium consortia/-|moratorium -/moratoria|
    alumnus alumni|stimulus stimuli|nucleus nuclei|fungus fungi/-|cactus cacti/-|syllabus -/syllabi|radius radii/-|
    locus loci|focus -/foci|terminus termini/-|hippopotamus -/hippopotami|octopus -/octopi|bacillus bacilli|
    genus genera|corpus corpora|alga algae|larva larvae|formula -/formulae|antenna -/antennae|
    alumna alumnae|vertebra vertebrae|nebula nebulae/-|supernova -/supernovae|
    analysis analyses|basis bases|crisis crises|diagnosis diagnoses|prognosis prognoses|hypothesis hypotheses|
    oasis oases|parenthesis parentheses|thesis theses|synthesis syntheses|axis axes|emphasis emphases|
    metamorphosis metamorphoses|neurosis neuroses|psychosis psychoses|synopsis synopses|nemesis nemeses|
    antithesis antitheses|paralysis paralyses|catharsis catharses|testis testes|sclerosis scleroses|
    index -/indices|appendix appendices/-|matrix matrices/-|vertex vertices/-|vortex -/vortices|codex codices|apex -/apices|
    cervix -/cervices|helix helices/-|bureau -/bureaux|plateau -/plateaux|chateau chateaux/-|tableau tableaux|gateau gateaux/-|
    beau -/beaux|milieu -/milieux|adieu -/adieux|libretto -/libretti|virtuoso -/virtuosi|paparazzo paparazzi|graffito graffiti|
    concerto -/concerti|tempo -/tempi|cherub -/cherubim|seraph -/seraphim|kibbutz kibbutzim|
    passerby passersby|stomach stomachs|monarch monarchs|patriarch patriarchs|matriarch matriarchs|eunuch eunuchs|epoch epochs|loch lochs|
    quiz quizzes|fez fezzes|whiz whizzes|sheikh sheikhs|businessperson businesspeople|salesperson salespeople|
    spokesperson spokespeople/-|chairperson chairpeople/-|craftsperson craftspeople|sportsperson sportspeople|
    layperson laypeople|tradesperson tradespeople|townsperson townspeople|serviceperson servicepeople`),
)

/** Nouns in -man that are no compounds of man. */
export const NOT_MEN: ReadonlySet<string> = new Set(
  `human german roman ottoman shaman talisman caiman cayman hetman superhuman subhuman norman brahman desman
  dolman toman nonhuman mussulman`.split(/\s+/),
)

/** Nouns whose plural is the word itself. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  `sheep deer reindeer fish aircraft spacecraft hovercraft watercraft craft series miniseries species subspecies
  salmon trout cod haddock mackerel squid shrimp herring plaice halibut tuna carp pike perch bass offspring swine moose
  elk bison buffalo grouse quail crossroads headquarters barracks means gallows works gasworks steelworks ironworks
  waterworks innings sweepstakes forceps swiss chinese japanese portuguese vietnamese sioux corps chassis rendezvous
  precis bourgeois contretemps dice yen baht rand hertz kilohertz megahertz counsel data media graffiti`.split(
    /\s+/,
  ),
)

/** Nouns in the plural only that do not end in s. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(
  'people police cattle folk clergy vermin genitalia regalia paraphernalia memorabilia'.split(' '),
)

/** Nouns that end in s as no plural does, besides those in -ss, -us, -is and -ics. */
export const SINGULAR_IN_S: ReadonlySet<string> = new Set(
  `news lens gas teargas bias canvas atlas pancreas alias christmas chaos cosmos pathos bathos ethos kudos rhinoceros
  thermos asbestos measles mumps rabies scabies caries diabetes rickets shingles herpes billiards darts dominoes checkers
  skittles tiddlywinks molasses madras pampas sassafras fracas schnapps summons biceps triceps quadriceps triceratops
  tripos yes ms os cps pbs des lazybones butterfingers`.split(/\s+/),
)
