/**
 * The abbreviations under which a place is known to everybody: each is the full name in every respect. Keys are
 * folded. The list is closed: a form that is not here is not taken for the place.
 */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['uk', 'united kingdom'],
  ['gb', 'united kingdom'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['us of a', 'united states'],
  ['the states', 'united states'],
  ['states', 'united states'],
  ['uae', 'united arab emirates'],
  ['nz', 'new zealand'],
  ['aus', 'australia'],
  ['png', 'papua new guinea'],
  ['drc', 'democratic republic of the congo'],
  ['roi', 'republic of ireland'],
  ['rsa', 'south africa'],
  ['ksa', 'saudi arabia'],
  ['prc', 'peoples republic of china'],
  ['dprk', 'north korea'],
  ['rok', 'south korea'],
  ['car', 'central african republic'],
  ['ni', 'northern ireland'],
  ['n ireland', 'northern ireland'],
  ['n korea', 'north korea'],
  ['s korea', 'south korea'],
  ['s africa', 'south africa'],
  ['nyc', 'new york city'],
  ['ny city', 'new york city'],
  ['la', 'los angeles'],
  ['dc', 'washington dc'],
  ['sf', 'san francisco'],
  ['philly', 'philadelphia'],
  ['vegas', 'las vegas'],
  ['hk', 'hong kong'],
  ['kl', 'kuala lumpur'],
  ['bcn', 'barcelona'],
  ['rio', 'rio de janeiro'],
  ['st pete', 'st petersburg'],
])

/**
 * The abbreviations of states, provinces and nations, by region. They are read after a comma ("Paris, TX"), and on
 * their own where they are no English word and no other short form.
 */
export const REGION_SHORT_FORMS: readonly string[] = `
US.AL al ala
US.AK ak
US.AZ az ariz
US.AR ar ark
US.CA ca cal calif
US.CO co colo
US.CT ct conn
US.DE de del
US.DC dc
US.FL fl fla
US.GA ga
US.HI hi
US.ID id
US.IL il ill
US.IN in ind
US.IA ia
US.KS ks kan kans
US.KY ky
US.LA la
US.ME me
US.MD md
US.MA ma mass
US.MI mi mich
US.MN mn minn
US.MS ms miss
US.MO mo
US.MT mt mont
US.NE ne neb nebr
US.NV nv nev
US.NH nh
US.NJ nj
US.NM nm
US.NY ny
US.NC nc
US.ND nd
US.OH oh
US.OK ok okla
US.OR or ore
US.PA pa penn penna
US.RI ri
US.SC sc
US.SD sd
US.TN tn tenn
US.TX tx tex
US.UT ut
US.VT vt
US.VA va
US.WA wa wash
US.WV wv wva
US.WI wi wis
US.WY wy wyo
CA.01 ab alta
CA.02 bc
CA.03 mb man
CA.04 nb
CA.05 nl
CA.07 ns
CA.08 on ont
CA.09 pe pei
CA.10 qc que
CA.11 sk sask
CA.12 yt
CA.13 nt nwt
CA.14 nu
AU.01 act
AU.02 nsw
AU.03 nt
AU.04 qld
AU.05 sa
AU.06 tas
AU.07 vic
AU.08 wa
GB.ENG eng
GB.NIR ni
GB.SCT scot
GB.WLS wal
`
  .trim()
  .split('\n')

/** Region abbreviations that are read on their own as well, because they mean nothing else. */
export const LONE_REGION_FORMS: ReadonlySet<string> = new Set(
  `ala az ariz ca calif colo ct conn fl fla ga ia kans ky md mich minn mt nebr nev nh nj nm ny nc nd okla penn ri sc sd tn
  tenn tx tex ut vt va wv wva wis wy wyo nsw qld tas bc pei sask alta ont`.split(/\s+/),
)
