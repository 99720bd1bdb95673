/** Cities under the names that English texts also use: GeoNames' name first, all folded. */
export const CITY_ALIASES: readonly string[] = `
new york city|new york|city of new york|big apple
washington dc|washington|washington district of columbia
mumbai|bombay
kolkata|calcutta
chennai|madras
bengaluru|bangalore
thiruvananthapuram|trivandrum
varanasi|benares
pune|poona
beijing|peking
guangzhou|canton
nanjing|nanking
xian|xi an
ho chi minh city|saigon
yangon|rangoon
kyiv|kiev
odessa|odesa
kharkiv|kharkov
lviv|lvov
dnipro|dnipropetrovsk
zaporizhzhya|zaporizhzhia
mykolayiv|mykolaiv
chernobyl|chornobyl
st petersburg|leningrad
volgograd|stalingrad
nizhniy novgorod|nizhny novgorod
rostov na donu|rostov on don
koln|cologne|koeln
nurnberg|nuremberg|nuernberg
dusseldorf|duesseldorf
munich|munchen|muenchen
hannover|hanover
frankfurt am main|frankfurt
braunschweig|brunswick
krakow|cracow
warsaw|warszawa
prague|praha
vienna|wien
geneve|geneva
zurich|zuerich
bern|berne
basel|basle
luzern|lucerne
milan|milano
turin|torino
florence|firenze
naples|napoli
venice|venezia
rome|roma
genoa|genova
padova|padua
mantova|mantua
livorno|leghorn
siracusa|syracuse
sevilla|seville
zaragoza|saragossa
a coruna|la coruna|corunna
lisbon|lisboa
porto|oporto
brussels|bruxelles
brugge|bruges
gent|ghent
antwerpen|antwerp
oostende|ostend
ieper|ypres
leuven|louvain
the hague|hague|den haag
lyon|lyons
marseille|marseilles
reims|rheims
dunkerque|dunkirk
copenhagen|kobenhavn
goteborg|gothenburg
athens|athina
thessaloniki|salonica|salonika
iraklion|heraklion
bucharest|bucuresti
belgrade|beograd
istanbul|constantinople
izmir|smyrna
ankara|angora
tel aviv|tel aviv yafo
jerusalem|al quds
makkah|mecca
medina|al madinah
sanaa|sana
basrah|basra
isfahan|esfahan
mosul|al mawsil
marrakesh|marrakech
fes|fez
tanger|tangier|tangiers
sao paulo|san paulo
montreal|montreal
quebec|quebec city
santiago de queretaro|queretaro
leon de los aldama|leon
acapulco de juarez|acapulco
santiago|santiago de chile
panama|panama city
guatemala city|ciudad de guatemala
ulan bator|ulaanbaatar
nur sultan|astana
almaty|alma ata
tbilisi|tiflis
taipei|taipei city
kaohsiung|kaohsiung city
goyang si|goyang
seongnam si|seongnam
busan|pusan
incheon|inchon
davao|davao city
haora|howrah
allahabad|prayagraj
thane|thana
surat|surat city
kalyan|kalyan city
rajshahi|rajshahi city
chittagong|chattogram
the bronx|bronx
newcastle upon tyne|newcastle
kingston upon hull|hull
stratford upon avon|stratford
southend on sea|southend
stoke on trent|stoke
derry|londonderry
st helier|saint helier
dar es salaam|dar es salam
n djamena|ndjamena
mexico city|ciudad de mexico
salt lake city|slc
pristina|prishtina
chisinau|kishinev
tallinn|reval
vilnius|wilno
sarajevo|saraievo
gdansk|danzig
wroclaw|breslau
poznan|posen
lodz|lodzh
kaliningrad|konigsberg
`
  .trim()
  .split('\n')
