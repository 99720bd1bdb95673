const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that stand beside the words that somebody said. */
export const SAYING: ReadonlySet<string> = set(`
said says asked asks replied replies added adds cried cries shouted shouts exclaimed answered answers whispered told
tells wrote writes laughed joked jokes insisted insists wondered wonders demanded declared declares remarked remarks
continued continues recalled recalls explained explains tweeted posted begged urged urges muttered sighed concluded
concludes announced announces commented comments stated states noted notes argued argues warned warns claimed claims
admitted admits suggested suggests stressed stresses observed observes confirmed confirms revealed reveals testified
thinks believes boasted complained complains predicted predicts reported reports enthused enthuses quipped conceded
concedes acknowledged acknowledges maintained maintains reckons cautioned countered retorted pleaded protested vowed
promised promises mused reflected reflects emphasised emphasized reiterated agreed agrees disagreed lamented
yelled screamed repeated repeats responded responds posed hinted assured assures
`)

/** Verbs by which somebody gives a thing the name that stands between the marks. */
export const NAMING: ReadonlySet<string> = set(
  `called calls described describes labelled labeled dubbed branded termed named nicknamed considered deemed`,
)

/** The same as participles: `Ann Lee commented on it, saying: "…"`. */
export const SAYING_SO: ReadonlySet<string> = set(
  `saying stating insisting adding claiming arguing warning explaining noting declaring writing suggesting`,
)
