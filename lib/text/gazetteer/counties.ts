/**
 * Counties of England by which news places its towns, each with the towns that are surely in it. A town that stands
 * under no county is not known to be outside any.
 */
export const COUNTIES: readonly string[] = `
bedfordshire: bedford, luton, dunstable, leighton buzzard, biggleswade
berkshire: reading, slough, windsor, bracknell, maidenhead, newbury, wokingham, ascot, sandhurst
buckinghamshire: aylesbury, milton keynes, high wycombe, amersham, chesham, marlow, buckingham
cambridgeshire: cambridge, peterborough, ely, huntingdon, wisbech, march, st neots
cheshire: chester, warrington, crewe, macclesfield, runcorn, widnes, ellesmere port, congleton, wilmslow, knutsford
cornwall: truro, falmouth, newquay, penzance, st ives, bodmin, st austell, camborne, redruth, padstow
county durham: durham, darlington, hartlepool, stockton on tees, bishop auckland, consett
cumbria: carlisle, barrow in furness, kendal, whitehaven, workington, penrith, windermere, keswick
derbyshire: derby, chesterfield, buxton, matlock, glossop, ilkeston, long eaton
devon: exeter, plymouth, torquay, paignton, barnstaple, exmouth, tiverton, bideford, newton abbot
dorset: bournemouth, poole, weymouth, dorchester, christchurch, swanage, sherborne, bridport
east sussex: brighton, hove, eastbourne, hastings, lewes, bexhill, crowborough, rye
east yorkshire: kingston upon hull, hull, beverley, bridlington, goole, driffield
essex: chelmsford, colchester, southend on sea, basildon, harlow, clacton on sea, braintree, brentwood, grays
gloucestershire: gloucester, cheltenham, stroud, tewkesbury, cirencester
greater london: london, croydon, bromley, enfield, ealing, harrow, barnet, sutton, hounslow, ilford, romford
greater manchester: manchester, salford, bolton, bury, oldham, rochdale, stockport, wigan, altrincham, sale
hampshire: southampton, portsmouth, winchester, basingstoke, andover, farnborough, fareham, gosport, aldershot
herefordshire: hereford, leominster, ledbury, ross on wye
hertfordshire: watford, st albans, stevenage, hemel hempstead, hatfield, hertford, welwyn garden city, hitchin
isle of wight: newport, ryde, cowes, sandown, shanklin
kent: canterbury, maidstone, dover, folkestone, ashford, margate, ramsgate, dartford, gravesend, chatham, gillingham, royal tunbridge wells, sevenoaks, tonbridge, whitstable, faversham
lancashire: lancaster, preston, blackpool, blackburn, burnley, accrington, morecambe, chorley, leyland, skelmersdale
leicestershire: leicester, loughborough, hinckley, melton mowbray, market harborough
lincolnshire: lincoln, grimsby, scunthorpe, boston, grantham, skegness, stamford, spalding, gainsborough, louth
merseyside: liverpool, birkenhead, st helens, southport, bootle, wallasey, crosby, formby
norfolk: norwich, great yarmouth, kings lynn, thetford, cromer, sandringham
north yorkshire: york, harrogate, scarborough, middlesbrough, northallerton, whitby, ripon, skipton, selby
northamptonshire: northampton, kettering, corby, wellingborough, daventry, rushden
northumberland: alnwick, berwick upon tweed, morpeth, blyth, ashington, hexham, cramlington
nottinghamshire: nottingham, mansfield, newark on trent, worksop, retford, beeston, arnold
oxfordshire: oxford, banbury, bicester, abingdon, didcot, witney, henley on thames, woodstock
rutland: oakham, uppingham
shropshire: shrewsbury, telford, oswestry, ludlow, bridgnorth
somerset: taunton, bath, yeovil, bridgwater, weston super mare, frome, glastonbury, wells, minehead
south yorkshire: sheffield, doncaster, barnsley, rotherham, mexborough
staffordshire: stafford, stoke on trent, lichfield, tamworth, burton upon trent, cannock, newcastle under lyme
suffolk: ipswich, bury st edmunds, lowestoft, felixstowe, sudbury, newmarket, aldeburgh, woodbridge
surrey: guildford, woking, epsom, reigate, redhill, camberley, farnham, staines, dorking, leatherhead, esher
tyne and wear: newcastle upon tyne, sunderland, gateshead, south shields, north shields, tynemouth, whitley bay, washington
warwickshire: warwick, stratford upon avon, rugby, nuneaton, royal leamington spa, leamington spa, bedworth, kenilworth
west midlands: birmingham, coventry, wolverhampton, dudley, walsall, solihull, west bromwich, sutton coldfield
west sussex: chichester, crawley, worthing, horsham, bognor regis, littlehampton, haywards heath
west yorkshire: leeds, bradford, wakefield, huddersfield, halifax, dewsbury, keighley, pontefract, batley, haworth
wiltshire: swindon, salisbury, trowbridge, chippenham, devizes, marlborough, warminster
worcestershire: worcester, kidderminster, redditch, malvern, bromsgrove, evesham
`
  .trim()
  .split('\n')

/** Wider names for several counties. */
export const COUNTY_GROUPS: readonly string[] = `
yorkshire: north yorkshire, south yorkshire, west yorkshire, east yorkshire
sussex: east sussex, west sussex
east anglia: norfolk, suffolk, cambridgeshire
`
  .trim()
  .split('\n')
