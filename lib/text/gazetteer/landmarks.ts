/**
 * Parts of cities, and buildings and sites that news names without saying where they are; folded, under the city or
 * the region that they are in, which is named as `city, region` where the name alone would not do.
 */
export const DISTRICTS: readonly string[] = `
new york city: manhattan, brooklyn, queens, bronx, staten island, harlem, wall street, times square, soho, chelsea
london: westminster, camden, hackney, islington, lambeth, southwark, kensington, greenwich, tower hamlets, whitehall, brixton, mayfair, notting hill, wimbledon, wembley, soho, covent garden, canary wharf, shoreditch, hampstead, tottenham, downing street, city of london, kings cross, battersea, fulham, peckham, croydon, stratford, heathrow
los angeles: hollywood, bel air, venice beach, brentwood, beverly hills
washington dc: georgetown, capitol hill, foggy bottom
paris: montmartre, marais, la defense, latin quarter
edinburgh: leith
glasgow: govan
`
  .trim()
  .split('\n')

export const VENUES: readonly string[] = `
london: buckingham palace, clarence house, kensington palace, st jamess palace, westminster abbey, westminster hall, palace of westminster, houses of parliament, st pauls cathedral, tower of london, tower bridge, london bridge, london eye, trafalgar square, piccadilly circus, hyde park, regents park, royal albert hall, wembley stadium, british museum, natural history museum, science museum, national gallery, tate modern, tate britain, victoria and albert museum, big ben, marlborough house, lambeth palace, 10 downing street, lancaster house, royal opera house, globe theatre, shakespeares globe, lords cricket ground, royal courts of justice, old bailey, scotland yard, bank of england, shard, heathrow airport, the oval, emirates stadium, stamford bridge, euston station, kings cross station, paddington station, waterloo station, royal festival hall, barbican centre, great ormond street hospital
windsor: windsor castle, frogmore cottage, frogmore house, st georges chapel, royal lodge, adelaide cottage, windsor great park
edinburgh: holyrood palace, palace of holyroodhouse, edinburgh castle, holyrood, murrayfield
aberdeenshire, scotland: balmoral, balmoral castle
norfolk, england: sandringham house, sandringham estate, anmer hall
wiltshire, england: stonehenge
manchester: old trafford, etihad stadium
liverpool: anfield, goodison park, alder hey childrens hospital, aintree, cavern club
cardiff: principality stadium, millennium stadium, cardiff castle
paris: eiffel tower, louvre, louvre museum, notre dame, notre dame cathedral, arc de triomphe, elysee palace, champs elysees, sacre coeur, sorbonne, centre pompidou, musee dorsay, pantheon, stade de france, roland garros
versailles: palace of versailles
rome: colosseum, trevi fountain, spanish steps, roman forum
vatican city: sistine chapel, st peters basilica, st peters square
florence: uffizi, uffizi gallery
venice: st marks square, doges palace, rialto bridge
milan: la scala, san siro
berlin: brandenburg gate, reichstag, berlin wall, checkpoint charlie
madrid: prado, prado museum, bernabeu
barcelona: sagrada familia, camp nou, la rambla
granada: alhambra
athens: acropolis, parthenon
istanbul: hagia sophia, blue mosque, topkapi palace, grand bazaar
moscow: kremlin, red square, bolshoi theatre
st petersburg: winter palace, hermitage, hermitage museum
amsterdam: rijksmuseum, anne frank house, van gogh museum
the hague: peace palace, international criminal court
copenhagen: tivoli gardens
prague: charles bridge, prague castle
giza: great pyramid, pyramids of giza, great sphinx
jerusalem: western wall, dome of the rock, al aqsa mosque, church of the holy sepulchre
mecca: kaaba, grand mosque
agra: taj mahal
dubai: burj khalifa
beijing: forbidden city, tiananmen square, great hall of the people
tokyo: tokyo tower, imperial palace
sydney: sydney opera house, sydney harbour bridge, bondi beach
melbourne: melbourne cricket ground, rod laver arena
washington dc: white house, lincoln memorial, us capitol, capitol building, pentagon, smithsonian, library of congress, supreme court, washington monument, national mall, arlington cemetery
new york city: empire state building, statue of liberty, central park, madison square garden, yankee stadium, metropolitan museum of art, museum of modern art, carnegie hall, brooklyn bridge, ground zero, world trade center, broadway, rockefeller center, grand central terminal, ellis island
san francisco: golden gate bridge, alcatraz
los angeles: hollywood bowl, dodger stadium, griffith observatory
chicago: wrigley field, willis tower
philadelphia: independence hall, liberty bell
boston: fenway park
cape canaveral, florida: kennedy space center
toronto: cn tower
rio de janeiro: maracana, christ the redeemer, copacabana
`
  .trim()
  .split('\n')
