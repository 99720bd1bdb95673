/** Words that carry a full stop and are followed by the rest of their sentence: `Mr. Bean`, `St. Ives`, `vs. them`. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mme mlle dr prof rev revd hon rt st sts ste mt ft fr sr sra bro gen brig maj lt col capt cmdr cdr
  adm sgt cpl pte pvt sen rep gov pres supt det insp msgr fig figs vs v cf eg ie e.g i.e viz approx ca c esp incl
  hrh hm gebr hr fru ing dipl bzw z.b d.h u.a av bl mag sig dott`.split(/\s+/),
)

/** Words whose full stop goes on only before a figure: `No. 10`, `Nov. 14`, `p. 3`. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `no nos nr p pp vol vols ch chap art sec sect para pt ed op jan feb mar apr jun jul aug sep sept oct nov dec mon tue
  tues wed thu thur thurs fri sat sun tel ext est b d r flat bldg rm`.split(/\s+/),
)

/** Words that end a sentence as readily as they stand inside one; what follows decides. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `u.s u.s.a u.k u.n e.u d.c l.a n.y u.s.s.r u.a.e inc ltd co corp plc llc bros jr snr jnr esq ph.d m.d b.a m.a b.sc
  m.sc a.m p.m am pm etc al ave blvd rd hwy sq dept univ assn inst govt est b.c a.d calif mass conn tenn ill fla wash
  minn wis mich ont que ga va pa tex ore colo ariz ala ark kan ky la md miss mo mont neb nev okla`.split(
    /\s+/,
  ),
)

/** Words that often open a sentence and hardly ever follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i i'm i've i'd i'll his her its their our my your there here in
  on at by for from with without to as if when while after before since until although though because but and or so yet
  not no nor only even still then now later today yesterday tomorrow however meanwhile instead also both all some many
  most more each every another other others several few one two three what who where why how which is are was were do
  does did can could will would should may might must has have had let once during under over between among despite
  according it's he's she's they're we're that's there's perhaps maybe never always often sometimes soon just
  nobody as unlike whether whereas unless upon up down out off everyone everybody someone nothing something anyone none such like unlike about across against along
  earlier finally first second third next last`.split(/\s+/),
)

/** Words that follow a time of day inside a sentence: `at 9 a.m. Monday`, `6 p.m. GMT`. */
export const AFTER_TIME: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december eastern central pacific mountain greenwich british gmt bst est edt cst cdt mst mdt pst pdt
  et pt ct utc cet cest ist jst aest`.split(/\s+/),
)

/** Verbs that tie a quotation to its speaker: `"Stop!" Harry said.` */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says asked asks replied replies added adds cried cries shouted shouts exclaimed answered answers whispered
  told tells wrote writes called calls yelled screamed laughed joked insisted wondered demanded declared remarked
  continued recalled explained tweeted posted begged urged muttered sighed concluded announced`.split(
    /\s+/,
  ),
)
