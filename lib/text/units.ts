/**
 * What a number counts. One wording can stand for several units ("pounds" is money or weight); two wordings agree if
 * they share one. Nothing is converted.
 */
export type Units = readonly string[]

const TABLE = `
%: % | percent | per cent | pct | pc | percentage
percentage-point: percentage point | percentage points
gbp: £ | gbp | quid | pound sterling | pounds sterling | british pounds | british pound
gbp lb: pound | pounds
penny: pence | penny | pennies
penny p: p
usd: us$ | usd | us dollar | us dollars | american dollars | american dollar | u.s. dollars
usd aud cad nzd hkd sgd: $ | dollar | dollars | buck | bucks
aud: a$ | aud | australian dollars | au$
cad: c$ | cad | canadian dollars | ca$
nzd: nz$ | nzd | new zealand dollars
hkd: hk$ | hkd
sgd: s$ | sgd
cent: cents | cent | ¢
cent celsius: c
fahrenheit: f
eur: € | eur | euro | euros
jpy: jpy | yen
jpy cny: ¥
cny: cny | rmb | yuan | renminbi
inr: ₹ | inr
inr pkr lkr: rupee | rupees | rs
chf: chf | swiss francs
chf franc: franc | francs
krw: ₩ | krw | won
rub: ₽ | rub | rouble | roubles | ruble | rubles
brl: r$ | brl | real | reais
zar: zar | rand
sek nok dkk: kr | krone | kroner | krona | kronor
try: ₺ | lira
ils: ₪ | shekel | shekels
ngn: ₦ | naira
uah: ₴ | hryvnia
mxn: mxn | peso | pesos
year: year | years | yr | yrs | y | yo | y/o | y.o | yo's
month: month | months | mth | mths | mo | mos
week: week | weeks | wk | wks
fortnight: fortnight | fortnights
day: day | days | d
night: night | nights
hour: hour | hours | hr | hrs | h
minute: minute | minutes | min | mins
second: second | seconds | sec | secs | s
millisecond: millisecond | milliseconds | ms
decade: decade | decades
century: century | centuries
km: km | kms | kilometre | kilometres | kilometer | kilometers
m: m | metre | metres | meter | meters
cm: cm | cms | centimetre | centimetres | centimeter | centimeters
mm: mm | millimetre | millimetres | millimeter | millimeters
mile: mi | mile | miles
nautical-mile: nautical mile | nautical miles
yard: yd | yds | yard | yards
foot: ft | foot | feet
inch: inch | inches
light-year: light year | light years
km2: km2 | sq km | square km | square kilometre | square kilometres | square kilometer | square kilometers | sq kilometres | km^2
m2: m2 | sq m | square metre | square metres | square meter | square meters | sqm | m^2
mile2: sq mi | sq miles | sq mile | square mile | square miles
foot2: sq ft | square feet | square foot
acre: acre | acres
ha: ha | hectare | hectares
m3: m3 | cubic metre | cubic metres | cubic meter | cubic meters | m^3
kg: kg | kgs | kilo | kilos | kilogram | kilograms | kilogramme | kilogrammes
g: g | gm | gms | gram | grams | gramme | grammes
mg: mg | milligram | milligrams
lb: lb | lbs
oz: oz | ounce | ounces
stone: stone | stones | st
tonne: tonne | tonnes | metric ton | metric tons | metric tonnes
ton tonne: ton | tons | t
l: l | litre | litres | liter | liters
ml: ml | millilitre | millilitres | milliliter | milliliters
pint: pint | pints
gallon: gallon | gallons
mph: mph | m.p.h | miles per hour | miles an hour
kmh: km/h | kmh | kph | km per hour | kilometres per hour | kilometers per hour | kilometres an hour | kilometers an hour
m/s: m/s | metres per second | meters per second | metres a second
knot: knot | knots
celsius fahrenheit kelvin degree: ° | degree | degrees | deg
celsius: °c | celsius | degrees celsius | degrees c | degree celsius | centigrade | degrees centigrade | deg c
fahrenheit: °f | fahrenheit | degrees fahrenheit | degrees f | degree fahrenheit | deg f
kelvin: kelvin
watt: watt | watts
kw: kw | kilowatt | kilowatts
mw: mw | megawatt | megawatts
gw: gw | gigawatt | gigawatts
kwh: kwh | kilowatt hour | kilowatt hours
mwh: mwh | megawatt hours
gwh: gwh | gigawatt hours
volt: volt | volts | v
hz: hz | hertz
khz: khz | kilohertz
mhz: mhz | megahertz
ghz: ghz | gigahertz
kb: kb | kilobytes
mb: mb | megabyte | megabytes
gb: gb | gigabyte | gigabytes
tb: tb | terabyte | terabytes
calorie: calorie | calories | cal
kcal: kcal | kilocalories
joule: joule | joules
decibel: db | decibel | decibels
time: time | times | x
person: person | people | persons
`

const UNITS: ReadonlyMap<string, Units> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [ids = '', names = ''] = line.split(': ')
      const units = ids.split(' ')
      return names.split(' | ').map((name) => [name, units] as const)
    }),
)

/** How many words the longest unit that starts with a word has. */
const LENGTHS: ReadonlyMap<string, number> = longest([...UNITS.keys()])

function longest(names: readonly string[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>()
  for (const name of names) {
    const words = name.split(/ |(?<=[°$/^.])|(?=[$/^.])|(?<=[a-z])(?=\d)/)
    const first = words[0] ?? ''
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length))
  }
  return lengths
}

/** The units that `words[at]` starts to name and where they end, the longest name first. */
export function readUnits(
  words: readonly string[],
  at: number,
): { readonly units: Units; readonly end: number } | undefined {
  const most = LENGTHS.get(words[at] ?? '') ?? 0
  for (let length = most; length > 0; length -= 1) {
    const part = words.slice(at, at + length)
    const units = UNITS.get(part.join(' ')) ?? UNITS.get(part.join(''))
    if (units) return { units, end: at + part.length }
  }
  return undefined
}

const MONEY: ReadonlySet<string> = new Set([
  'gbp', 'usd', 'aud', 'cad', 'nzd', 'hkd', 'sgd', 'eur', 'jpy', 'cny', 'inr', 'chf', 'krw', 'rub', 'brl', 'zar', 'sek',
  'try', 'ils', 'ngn', 'uah', 'mxn',
]) // prettier-ignore

/** Whether the units are of money, and may stand before their number. */
export function isMoney(units: Units): boolean {
  return MONEY.has(units[0] ?? '')
}

/** Whether two wordings can mean the same unit. */
export function isSameUnit(a: Units, b: Units): boolean {
  return a.some((unit) => b.includes(unit))
}

const SIZES: readonly (readonly string[])[] = [
  ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'],
  ['mile', 'yard', 'foot', 'inch'],
  ['km', 'm', 'cm', 'mm'],
  ['stone', 'lb', 'oz'],
  ['kg', 'g', 'mg'],
  ['gbp', 'penny'],
  ['usd', 'cent'],
  ['eur', 'cent'],
]

/** Whether a hundred of `b` are written as one of `a`: £18.50 is eighteen pounds fifty pence. */
export function isHundredth(a: Units, b: Units): boolean {
  if (b.includes('penny')) return a.includes('gbp')
  return b.includes('cent') && ['usd', 'aud', 'cad', 'nzd', 'eur'].some((unit) => a.includes(unit))
}

/** Whether `b` is a smaller unit that completes `a`, as minutes do hours. */
export function isSmallerUnit(a: Units, b: Units): boolean {
  return SIZES.some((sizes) => {
    const large = sizes.findIndex((size) => a.includes(size))
    const small = sizes.findIndex((size) => b.includes(size))
    return large >= 0 && small > large
  })
}
