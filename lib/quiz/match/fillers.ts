/** Words around a value that change nothing: "I think it was 39", "in May", "he turned 4". */
export const FILLERS: ReadonlySet<string> = new Set(
  `the a an is was were be been being are am it its it's that that's this these those there i i'm i've i'd think
  thought believe guess guessing reckon suppose assume say said says would will he he's she she's they they're
  we you his her their him them your our answer answers response number figure total totals each apiece altogether overall all in
  on at of for by with to aged age ages old so um umm er erm uh well oh ok okay hmm maybe perhaps probably possibly
  definitely certainly surely sure pretty fairly quite exactly precisely only just please thanks thank yes yeah yep
  yup equals equal has had have got turned turning turns turn became become becoming and then from as now
  celebrated celebrating celebrates birthday text article passage states stated mentions mentioned according written
  read reads me my mine be must should might could may've did do does done because since during within into
  who which when how many much long called named value amount count counted full whole here hi hello
  sir miss lol ans actually really simply literally basically like
  happened happens happen occurred occurs took takes taking place placed started starts began begins ended ends born died
  opened released published came went gave made said sold used when where while year date day month time once still
  already either both`.split(/\s+/),
)

/** Words that turn a value into what it is not. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not never isn't isnt wasn't wasnt aren't arent weren't werent neither nor without except n't cannot can't
  don't dont didn't didnt doesn't doesnt won't wouldn't`.split(/\s+/),
)
