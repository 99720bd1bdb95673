import type { PlaceType } from '../types'

/** Seas, rivers, mountains, islands and other parts of the earth that no list of towns and states has, folded. */
const LINES = `
area: middle east|near east|far east|americas|latin america|central america|north america|south america|north africa|east africa|west africa|southern africa|sub saharan africa|horn of africa|maghreb|sahel|levant|holy land|west bank|gaza strip|golan heights|sinai|negev
water: persian gulf|gulf of mexico|gulf of aden|bay of bengal|arabian sea|red sea|dead sea|black sea|caspian sea|baltic sea|north sea|irish sea|celtic sea|adriatic|adriatic sea|aegean|aegean sea|ionian sea|mediterranean|mediterranean sea|caribbean|caribbean sea|south china sea|east china sea|yellow sea|sea of japan|bering sea|barents sea|english channel|strait of hormuz|strait of gibraltar|bosphorus|suez canal|panama canal|atlantic|atlantic ocean|pacific|pacific ocean|indian ocean|arctic ocean|southern ocean
area: arctic|antarctic|balkans|scandinavia|baltics|benelux|iberia|iberian peninsula|crimea|caucasus|siberia|kamchatka|sakhalin|karelia|lapland|jutland|antarctica
region: bavaria|saxony|prussia|silesia|galicia|moravia|bohemia|transylvania|wallachia|tuscany|umbria|lombardy|normandy|brittany|provence|burgundy|alsace|catalonia|andalusia|basque country|flanders|wallonia|riviera|cote dazur|peloponnese|thessaly|thrace|macedon|mesopotamia|anatolia|kurdistan
island: sicily|sardinia|corsica|crete|rhodes|cyprus|malta|isle of man|isle of wight|long island|java|sumatra|borneo|sulawesi|bali|luzon|mindanao|honshu|hokkaido|kyushu|okinawa|tasmania|majorca|mallorca|ibiza|tenerife|lesbos|lemnos|samos|lampedusa|ascension island|zanzibar|hebrides|orkney|shetland|channel islands|galapagos|galapagos islands|falkland islands|falklands|canary islands|canaries|azores|madeira|balearic islands|west indies|east indies|antilles|british isles|visayas
country: gibraltar
mountain: alps|andes|himalayas|himalaya|pyrenees|carpathians|urals|ural mountains|rockies|rocky mountains|appalachians|sierra nevada|dolomites|atlas mountains|mount everest|everest|kilimanjaro|mount fuji|mont blanc|ben nevis|snowdon
area: snowdonia|lake district|peak district|cotswolds|dartmoor|exmoor|highlands|scottish highlands|home counties|midlands|west midlands|east midlands|west country
water: amazon river|nile|blue nile|white nile|thames|severn|mersey|tyne|clyde|danube|rhine|seine|loire|rhone|volga|dnieper|euphrates|tigris|ganges|indus|mekong|yangtze|yellow river|mississippi river|missouri river|rio grande|hudson river|potomac|zambezi|limpopo|orinoco|great lakes|niagara falls|great barrier reef
area: sahara|gobi desert|kalahari|patagonia|amazonia|great plains|midwest|deep south|new england|east coast|west coast|gulf coast|bay area|silicon valley|rust belt|bible belt|pacific northwest|american south|cape cod|the everglades|everglades|yellowstone|yosemite|grand canyon
region: kashmir|punjab|bengal|tibet|manchuria|inner mongolia|xinjiang|papua|chechnya|dagestan|ossetia|south ossetia|abkhazia|transnistria|donbas|donbass|darfur
area: indochina|korean peninsula|south east asia|southeast asia|south asia|central asia|east asia|asia pacific|oceania|polynesia|micronesia|melanesia|palestinian territories
country: soviet union|ussr|yugoslavia|czechoslovakia|east germany|west germany|ottoman empire|roman empire|british empire|byzantium|babylon|sparta|carthage|troy|gaul|hispania|judea|persia|siam|burma|ceylon|zaire|rhodesia|biafra|somaliland|western sahara|northern cyprus
`

/** What kind of place each of them is. */
export const AREAS: ReadonlyMap<string, PlaceType> = readAreas()

function readAreas(): ReadonlyMap<string, PlaceType> {
  const areas = new Map<string, PlaceType>()
  for (const line of LINES.trim().split('\n')) {
    const at = line.indexOf(': ')
    const type = typeOf(line.slice(0, at))
    for (const name of line.slice(at + 2).split('|')) areas.set(name, type)
  }
  return areas
}

function typeOf(word: string): PlaceType {
  switch (word) {
    case 'water':
    case 'island':
    case 'mountain':
    case 'region':
    case 'country':
      return word
    default:
      return 'area'
  }
}
