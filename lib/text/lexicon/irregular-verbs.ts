/** The forms of a verb that are not made by rule; the usual form first. */
export type IrregularVerb = {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

/**
 * Base, past and participle, variants with a slash, the form that British papers print first. A verb with one form
 * for both has it once; `-` stands for the form made by rule.
 */
const TABLE = `abide abode/-|arise arose arisen|awake awoke/- awoken/-|babysit babysat|backslide backslid|
  bear bore borne/born|beat beat beaten|become became become|befall befell befallen|beget begot begotten|
  begin began begun|behold beheld|bend bent|beset beset|bestride bestrode bestridden|bet bet/-|betake betook betaken|
  bid bid/bade bid/bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|
  bring brought|broadcast broadcast/-|browbeat browbeat browbeaten|build built|burn -/burnt|burst burst|
  bust -/bust|buy bought|cast cast|catch caught|chide -/chid -/chidden|choose chose chosen|cleave -/clove/cleft -/cloven/cleft|
  cling clung|clothe -/clad|come came come|cost cost/-|creep crept|crossbreed crossbred|cut cut|deal dealt|dig dug|
  dive -/dove -|draw drew drawn|dream -/dreamt|drink drank drunk|drive drove driven|dwell dwelt/-|eat ate eaten|
  fall fell fallen|feed fed|feel felt|fight fought|find found|fit -/fit|flee fled|fling flung|fly flew flown|
  forbear forbore forborne|forbid forbade forbidden|forecast forecast/-|forego forewent foregone|
  foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|
  forsake forsook forsaken|forswear forswore forsworn|freeze froze frozen|get got got/gotten|ghostwrite ghostwrote ghostwritten|
  gild -/gilt|gird -/girt|give gave given|go went gone|grind ground|grow grew grown|hamstring hamstrung|
  handwrite handwrote handwritten|hang hung/-|hear heard|heave -/hove|hew - hewn/-|hide hid hidden|hit hit|hold held|hurt hurt|
  inlay inlaid|input input/inputted|inset inset|interweave interwove interwoven|keep kept|kneel knelt/-|knit -/knit|know knew known|
  lay laid|lead led|lean -/leant|leap -/leapt|learn -/learnt|leave left|lend lent|let let|lie lay/- lain/-|
  light lit/-|lose lost|make made|mean meant|meet met|miscast miscast|mishear misheard|mislay mislaid|mislead misled|
  misread misread|misspell -/misspelt|misspend misspent|mistake mistook mistaken|misunderstand misunderstood|
  mow - mown/-|offset offset|outbid outbid|outdo outdid outdone|outgrow outgrew outgrown|outrun outran outrun|
  outsell outsold|outshine outshone|output output/outputted|overbear overbore overborne|overcome overcame overcome|
  overdo overdid overdone|overdraw overdrew overdrawn|overeat overate overeaten|overfeed overfed|overfly overflew overflown|
  overhang overhung|overhear overheard|overlay overlaid|overlie overlay overlain|overpay overpaid|override overrode overridden|
  overrun overran overrun|oversee oversaw overseen|oversell oversold|overshoot overshot|oversleep overslept|overspend overspent|
  overthink overthought|overtake overtook overtaken|overthrow overthrew overthrown|overwrite overwrote overwritten|partake partook partaken|pay paid|
  plead -/pled|prepay prepaid|preset preset|proofread proofread|prove - proven/-|put put|quit quit/-|read read|rebuild rebuilt|
  recast recast|redo redid redone|redraw redrew redrawn|rehear reheard|regrow regrew regrown|relay -/relaid|remake remade|rend rent|
  repay repaid|reread reread|rerun reran rerun|resell resold|resend resent|reset reset|retake retook retaken|
  retell retold|rethink rethought|reteach retaught|retread retrod/- retrodden/-|rewind rewound|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang/- rung/-|
  rise rose risen|run ran run|saw - sawn/-|say said|see saw seen|seek sought|sell sold|send sent|set set|
  sew - sewn/-|shake shook shaken|shear - shorn/-|shed shed|shine shone/-|shoe shod|shoot shot|show - shown/-|
  shrink shrank/shrunk shrunk|shut shut|sing sang sung|sink sank/sunk sunk|sit sat|slay slew/- slain/-|sleep slept|slide slid|
  sling slung|slink slunk|slit slit|smell smelt/-|smite smote smitten|sneak -/snuck|sow - sown/-|speak spoke spoken|
  speed sped/-|spell -/spelt|spend spent|spill -/spilt|spin spun|spit spat/spit|split split|spoil -/spoilt|
  spread spread|spring sprang/sprung sprung|stand stood|stave -/stove|steal stole stolen|stick stuck|sting stung|stink stank/stunk stunk|
  strew - strewn/-|stride strode stridden|strike struck struck/stricken|string strung|strive strove/- striven/-|
  sublet sublet|swear swore sworn|sweat -/sweat|sweep swept|swell - swollen/-|swim swam swum|swing swung|take took taken|
  teach taught|tear tore torn|telecast telecast|tell told|think thought|thrive -/throve -/thriven|throw threw thrown|thrust thrust|
  tread trod trodden|typecast typecast|typeset typeset|unbend unbent|unbind unbound|undercut undercut|undergo underwent undergone|
  underlie underlay underlain|underpay underpaid|understand understood|undertake undertook undertaken|
  underwrite underwrote underwritten|undo undid undone|unwind unwound|uphold upheld|uppercut uppercut|upset upset|wake woke/- woken/-|
  waylay waylaid|wear wore worn|weave wove/- woven/-|wed -/wed|weep wept|wet wet/-|win won|wind wound/-|
  withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`

/** The irregular verbs of English by their base; be, have and do are not among them. `-` is the form made by rule. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  TABLE.split('|').map((row): [string, IrregularVerb] => {
    const [base = '', past = '', participle = past] = row.trim().split(' ')
    return [base, { past: past.split('/'), participle: participle.split('/') }]
  }),
)
