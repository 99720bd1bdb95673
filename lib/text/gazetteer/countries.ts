/**
 * The countries and territories of ISO 3166: code, continents, and the names by which English texts call them, the
 * usual one first. Abbreviations are in `short-forms.ts`. From countries-list, Copyright (c) 2014 Annexare Studio, MIT.
 */
export const COUNTRIES: readonly string[] = `
AC AF Ascension Island
AD EU Andorra
AE AS United Arab Emirates|Emirates
AF AS Afghanistan
AG NA Antigua and Barbuda
AI NA Anguilla
AL EU Albania
AM EU,AS Armenia
AO AF Angola
AQ AN Antarctica
AR SA Argentina
AS OC American Samoa
AT EU Austria
AU OC Australia
AW NA Aruba
AX EU Aland
AZ EU,AS Azerbaijan
BA EU Bosnia and Herzegovina
BB NA Barbados
BD AS Bangladesh
BE EU Belgium
BF AF Burkina Faso
BG EU Bulgaria
BH AS Bahrain|Bahrein
BI AF Burundi
BJ AF Benin
BL NA Saint Barthelemy
BM NA Bermuda
BN AS Brunei
BO SA Bolivia
BQ NA Bonaire
BR SA Brazil
BS NA Bahamas
BT AS Bhutan
BV AN Bouvet Island
BW AF Botswana
BY EU Belarus|Byelorussia|Belorussia
BZ NA Belize
CA NA Canada
CC AS Cocos (Keeling) Islands|Cocos Islands
CD AF Democratic Republic of the Congo|Zaire|Congo-Kinshasa|DR Congo
CF AF Central African Republic
CG AF Republic of the Congo|Congo-Brazzaville|Congo Republic
CH EU Switzerland
CI AF Ivory Coast|Cote d'Ivoire|Côte d’Ivoire
CK OC Cook Islands
CL SA Chile
CM AF Cameroon
CN AS China|People's Republic of China
CO SA Colombia
CR NA Costa Rica
CU NA Cuba
CV AF Cabo Verde|Cape Verde
CW NA Curacao
CX AS Christmas Island
CY EU,AS Cyprus
CZ EU Czechia|Czech Republic
DE EU Germany|Federal Republic of Germany
DJ AF Djibouti
DK EU Denmark
DM NA Dominica
DO NA Dominican Republic
DZ AF Algeria
EC SA Ecuador
EE EU Estonia
EG AF,AS Egypt
EH AF Western Sahara
ER AF Eritrea
ES EU Spain
ET AF Ethiopia|Abyssinia
FI EU Finland
FJ OC Fiji
FK SA Falkland Islands|Falklands
FM OC Micronesia|Federated States of Micronesia
FO EU Faroe Islands
FR EU France
GA AF Gabon
GB EU United Kingdom|Britain|Great Britain
GD NA Grenada
GE EU,AS Georgia
GF SA French Guiana
GG EU Guernsey
GH AF Ghana
GI EU Gibraltar
GL NA Greenland
GM AF Gambia
GN AF Guinea
GP NA Guadeloupe
GQ AF Equatorial Guinea
GR EU Greece|Hellenic Republic
GS AN South Georgia and the South Sandwich Islands
GT NA Guatemala
GU OC Guam
GW AF Guinea-Bissau
GY SA Guyana
HK AS Hong Kong
HM AN Heard Island and McDonald Islands
HN NA Honduras
HR EU Croatia
HT NA Haiti
HU EU Hungary
ID AS Indonesia
IE EU Ireland|Republic of Ireland|Eire
IL AS Israel
IM EU Isle of Man
IN AS India
IO AS British Indian Ocean Territory
IQ AS Iraq
IR AS Iran|Persia|Islamic Republic of Iran
IS EU Iceland
IT EU Italy
JE EU Jersey
JM NA Jamaica
JO AS Jordan
JP AS Japan
KE AF Kenya
KG AS Kyrgyzstan|Kyrgyz Republic
KH AS Cambodia|Kampuchea
KI OC Kiribati
KM AF Comoros
KN NA Saint Kitts and Nevis
KP AS North Korea|Democratic People's Republic of Korea
KR AS South Korea|Republic of Korea
KW AS Kuwait
KY NA Cayman Islands
KZ EU,AS Kazakhstan
LA AS Laos|Lao PDR
LB AS Lebanon
LC NA Saint Lucia
LI EU Liechtenstein
LK AS Sri Lanka|Ceylon
LR AF Liberia
LS AF Lesotho
LT EU Lithuania
LU EU Luxembourg
LV EU Latvia
LY AF Libya
MA AF Morocco
MC EU Monaco
MD EU Moldova
ME EU Montenegro
MF NA Saint Martin
MG AF Madagascar
MH OC Marshall Islands
MK EU North Macedonia|Macedonia
ML AF Mali
MM AS Myanmar|Burma
MN AS Mongolia
MO AS Macao|Macau
MP OC Northern Mariana Islands
MQ NA Martinique
MR AF Mauritania
MS NA Montserrat
MT EU Malta
MU AF Mauritius
MV AS Maldives|Maldive Islands
MW AF Malawi
MX NA Mexico
MY AS Malaysia
MZ AF Mozambique
NA AF Namibia
NC OC New Caledonia
NE AF Niger
NF OC Norfolk Island
NG AF Nigeria
NI NA Nicaragua
NL EU Netherlands|Holland
NO EU Norway
NP AS Nepal
NR OC Nauru
NU OC Niue
NZ OC New Zealand
OM AS Oman
PA NA Panama
PE SA Peru
PF OC French Polynesia
PG OC Papua New Guinea
PH AS Philippines
PK AS Pakistan
PL EU Poland
PM NA Saint Pierre and Miquelon
PN OC Pitcairn Islands|Pitcairn
PR NA Puerto Rico
PS AS Palestine|Palestinian Territories
PT EU Portugal
PW OC Palau
PY SA Paraguay
QA AS Qatar
RE AF Reunion|Réunion
RO EU Romania|Rumania|Roumania
RS EU Serbia
RU EU,AS Russia|Russian Federation
RW AF Rwanda
SA AS Saudi Arabia
SB OC Solomon Islands
SC AF Seychelles
SD AF Sudan
SE EU Sweden
SG AS Singapore
SH AF Saint Helena
SI EU Slovenia
SJ EU Svalbard and Jan Mayen
SK EU Slovakia
SL AF Sierra Leone
SM EU San Marino
SN AF Senegal
SO AF Somalia
SR SA Suriname
SS AF South Sudan
ST AF Sao Tome and Principe
SV NA El Salvador
SX NA Sint Maarten
SY AS Syria|Syrian Arab Republic
SZ AF Eswatini|Swaziland
TA AF Tristan da Cunha
TC NA Turks and Caicos Islands
TD AF Chad
TF AN French Southern Territories
TG AF Togo
TH AS Thailand|Siam
TJ AS Tajikistan
TK OC Tokelau
TL OC East Timor|Timor-Leste
TM AS Turkmenistan
TN AF Tunisia
TO OC Tonga
TR EU,AS Türkiye|Turkey
TT NA Trinidad and Tobago
TV OC Tuvalu
TW AS Taiwan
TZ AF Tanzania
UA EU Ukraine
UG AF Uganda
US NA United States|America|United States of America
UY SA Uruguay
UZ AS Uzbekistan
VA EU Vatican City|Holy See|Vatican
VC NA Saint Vincent and the Grenadines
VE SA Venezuela
VG NA British Virgin Islands
VI NA U.S. Virgin Islands|US Virgin Islands
VN AS Vietnam|Viet Nam
VU OC Vanuatu
WF OC Wallis and Futuna
WS OC Samoa
XK EU Kosovo
YE AS Yemen
YT AF Mayotte
ZA AF South Africa
ZM AF Zambia
ZW AF Zimbabwe
`
  .trim()
  .split('\n')

/** Continents by the codes of `COUNTRIES`. */
export const CONTINENTS: readonly string[] = `
AF Africa
AN Antarctica
AS Asia
EU Europe
NA North America
OC Oceania|Australasia
SA South America
`
  .trim()
  .split('\n')
