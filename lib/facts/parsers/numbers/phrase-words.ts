/** Words that no noun phrase goes on with. */
export const STOP: ReadonlySet<string> = new Set(
  `the a an of in on at to and or but nor by for from with without as than that which who whom whose what why how when
  where while whereas if unless although though is was were are be been being am has had have having do does did done
  will would can could may might must shall should says said say after before since until till during over under about
  into onto out up down off per its his her their our my your this these those it he she they we you i them him us me
  himself herself themselves itself not no so because each every also then now ago later earlier away against between
  through among amid both all only just still already even yet too very quite rather always never often usually
  sometimes currently again once twice within across along around behind beside besides beyond below above near next
  upon toward towards via versus vs plus like unlike including except despite according instead together apart here there today
  yesterday tomorrow tonight per`.split(/\s+/),
)

/** Verbs that follow a noun, as they stand in the present and where the past is no form in -ed. */
export const VERBS: ReadonlySet<string> = new Set(
  `stands stood lies lay sits sat runs ran takes took makes made gives gave gets got goes went comes came becomes became
  begins began starts ends opens closes holds held keeps kept leads led leaves left lives means meant meets met pays
  paid reads rises rose falls fell grows grew sees saw sells sold sends sent sets shows shown speaks spoke spends spent
  tells told thinks thought wins won works writes wrote costs covers includes contains remains allows aims helps needs
  wants uses offers features follows brings brought buys bought builds built breaks broke draws drew drives drove eats
  ate feels felt finds found flies flew knows knew loses lost puts rides rode seems sounds appears happens arrives
  belongs weighs measures lasts stays stayed turns tries die died fled hit cut say think want live come go visit work
  need join take make give get use show attend apply play stay travel face earn pay own wear speak feel believe believes
  hope hopes claims argues adds agreed expects plans`.split(/\s+/),
)

/** Plurals that stand before another noun: `sales staff`, `police officers`. */
export const PLURAL_BEFORE_NOUN: ReadonlySet<string> = new Set(
  `sales sports news arms goods savings customs systems rights operations games police people women men children staff
  aircraft species fish sheep cattle crew data media drugs trades communications services headquarters series human
  politics economics athletics mathematics physics us overseas business press glass gas bus christmas tennis various
  previous chess grass mass class boss cross access process success express congress`.split(/\s+/),
)

const ODD_PLURALS: ReadonlySet<string> = new Set(
  `people men women children police sheep fish cattle staff feet teeth mice geese crew species series aircraft personnel
  troops offspring deer salmon trout squid spacecraft hovercraft headquarters crossroads data media criteria phenomena
  alumni fungi cacti larvae bacteria lives wives oxen elk bison poultry livestock buses gases taxis skis safaris kiwis
  bikinis emojis others bosses losses crosses passes classes glasses dresses addresses viruses octopuses octopi
  businesses menus gurus percent kilos buffalo reindeer tuna shrimp moose swine cod`.split(/\s+/),
)
const NO_PLURAL =
  /(?:ss|us|is|ics)$|^(?:always|perhaps|overseas|less|gas|christmas|canvas|chaos|was|has|his|its|does|says|plus|as|this|thus|yes|news|sales|sports|lots|kind|means|besides|afterwards|towards|upwards|across|texas|james|wales|paris|various)$/

/** Whether a word is a plural by its form: more than one of anything is counted. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (ODD_PLURALS.has(lower) || /(?:\p{L}men|women)$/u.test(lower)) return true
  // "Pakistanis", "MPs"
  if (/^\p{Lu}\p{L}+(?:[ai]nis|[a-z]is)$/u.test(word)) return true
  if (/^\p{Lu}{2,}s$/u.test(word) || isPeople(word)) return true
  return /\p{L}{2}s$/u.test(lower) && !NO_PLURAL.test(lower)
}

/** "Japanese": the people, and what is theirs. */
export function isPeople(word: string): boolean {
  return /^\p{Lu}\p{Ll}+ese$/u.test(word)
}

/** Whether a word can only describe the noun after it, whatever comes next. */
export function isAdjective(word: string): boolean {
  return /(?:al|ic|ous|ive|ish|ern|ful|less|ary|able|ible|ian)$|^(?:small|big|large|old|new|young|royal|local|main|public|great|high|low|long|short|poor|rich|free|own|same|other|first|late|early|human|good|bad|best|world|real|open|full|red|green|blue|white|black)$/.test(
    word.toLowerCase(),
  )
}
