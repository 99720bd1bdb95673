// Data from GeoNames (https://www.geonames.org), CC BY 4.0, cut down by build.mjs. See NOTICE.

export const REGIONS = `AD.02 canillo
AD.03 encamp
AD.04 la massana
AD.05 ordino
AD.06 sant julia de loria
AD.07 andorra la vella
AD.08 escaldes engordany
AE.01 abu dhabi
AE.02 ajman
AE.03 dubai
AE.04 fujairah
AE.05 ras al khaimah
AE.06 sharjah
AE.07 umm al quwain
AF.01 badakhshan
AF.02 badghis
AF.03 baghlan
AF.05 bamyan
AF.06 farah
AF.07 faryab
AF.08 ghazni
AF.09 ghowr
AF.10 helmand
AF.11 herat
AF.13 kabul
AF.14 kapisa
AF.17 logar
AF.18 nangarhar
AF.19 nimroz
AF.23 kandahar
AF.24 kunduz
AF.26 takhar
AF.27 maidan wardak province
AF.28 zabul
AF.29 paktika
AF.30 balkh
AF.31 jowzjan
AF.32 samangan
AF.33 sar e pol province
AF.34 kunar
AF.35 laghman
AF.36 paktia
AF.37 khowst
AF.38 nuristan
AF.39 oruzgan
AF.40 parwan
AF.41 daykundi
AF.42 panjshir
AG.01 barbuda
AG.03 st george parish
AG.04 st john parish
AG.05 st mary parish
AG.06 st paul parish
AG.07 st peter parish
AG.08 st philip parish
AG.09 redonda
AI.11205389 blowing point
AI.11205392 sandy ground
AI.11205393 sandy hill
AI.11205396 valley
AI.11205433 east end
AI.11205436 north hill
AI.11205437 west end
AI.11205438 south hill
AI.11205439 quarter
AI.11205440 north side
AI.11205441 island harbour
AI.11205442 george hill
AI.11205443 stoney ground
AI.11205444 farrington
AL.40 berat county
AL.41 diber county
AL.42 durres county
AL.43 elbasan county
AL.44 fier county
AL.45 gjirokaster county
AL.46 korce county
AL.47 kukes county
AL.48 lezhe county
AL.49 shkoder county
AL.50 tirana
AL.51 vlore county
AM.01 aragatsotn
AM.02 ararat
AM.03 armavir
AM.04 gegharkunik
AM.05 kotayk
AM.06 lori
AM.07 shirak
AM.08 syunik
AM.09 tavush
AM.10 vayots dzor
AM.11 yerevan
AO.01 benguela
AO.02 bie
AO.03 cabinda
AO.05 cuanza norte
AO.06 kwanza sul
AO.07 cunene
AO.08 huambo
AO.09 huila
AO.12 malanje
AO.13 namibe
AO.14 moxico
AO.15 uige
AO.16 zaire
AO.17 luanda norte
AO.18 lunda sul
AO.19 bengo
AO.20 luanda
AO.CBG cubango
AO.CUB cuando province
AO.ICB icolo e bengo province
AO.MLE moxico leste province
AR.01 buenos aires
AR.02 catamarca
AR.03 chaco
AR.04 chubut
AR.05 cordoba
AR.06 corrientes
AR.07 buenos aires fd
AR.08 entre rios
AR.09 formosa
AR.10 jujuy
AR.11 la pampa
AR.12 la rioja
AR.13 mendoza
AR.14 misiones
AR.15 neuquen
AR.16 rio negro
AR.17 salta
AR.18 san juan
AR.19 san luis
AR.20 santa cruz
AR.21 santa fe
AR.22 santiago del estero
AR.23 tierra del fuego
AR.24 tucuman
AS.010 eastern district
AS.020 manua
AS.030 rose island
AS.040 swains island
AS.050 western district
AT.01 burgenland
AT.02 carinthia
AT.03 lower austria
AT.04 upper austria
AT.05 salzburg
AT.06 styria
AT.07 tyrol
AT.08 vorarlberg
AT.09 vienna
AU.01 australian capital territory
AU.02 new south wales
AU.03 northern territory
AU.04 queensland
AU.05 south australia
AU.06 tasmania
AU.07 victoria
AU.08 western australia
AX.211 mariehamn
AX.212 alands landsbygd
AX.213 alands skargard
AZ.01 abseron
AZ.03 agdam
AZ.04 agdas
AZ.05 agstafa
AZ.06 agsu district
AZ.07 shirvan
AZ.08 astara
AZ.09 baki
AZ.10 balakan district
AZ.11 barda
AZ.13 bilasuvar district
AZ.14 jabrayil
AZ.15 jalilabad
AZ.17 shabran
AZ.18 fuzuli district
AZ.19 gadabay district
AZ.21 goranboy district
AZ.22 goycay
AZ.23 haciqabul
AZ.24 imisli
AZ.25 ismayilli district
AZ.26 kalbajar
AZ.27 kurdamir district
AZ.28 lachin rayon
AZ.30 lankaran sahari
AZ.31 lerik district
AZ.32 masally
AZ.33 mingacevir city
AZ.34 naftalan
AZ.35 nakhchivan
AZ.36 neftcala
AZ.37 oguz
AZ.38 qabala district
AZ.39 qax
AZ.40 qazax
AZ.41 qobustan
AZ.42 quba
AZ.43 qubadli
AZ.44 qusar district
AZ.45 saatli
AZ.46 sabirabad district
AZ.47 shaki
AZ.48 shaki city
AZ.49 salyan district
AZ.50 samaxi
AZ.52 samux
AZ.54 sumqayit
AZ.55 shusha
AZ.56 shusha city
AZ.57 tartar district
AZ.58 tovuz district
AZ.59 ucar
AZ.60 xacmaz
AZ.62 goygol rayon
AZ.63 xizi
AZ.64 khojaly
AZ.65 khojavend
AZ.66 yardimli district
AZ.67 yevlax
AZ.68 yevlax city
AZ.69 zangilan district
AZ.70 zaqatala district
AZ.71 zardab
BA.01 federation of b and h
BA.02 srpska
BA.BRC brcko
BB.01 christ church
BB.02 st andrew
BB.03 st george
BB.04 st james
BB.05 st john
BB.06 st joseph
BB.07 st lucy
BB.08 st michael
BB.09 st peter
BB.10 st philip
BB.11 st thomas
BD.81 dhaka division
BD.82 khulna division
BD.83 rajshahi division
BD.84 chittagong
BD.85 barisal division
BD.86 sylhet division
BD.87 rangpur division
BD.H mymensingh division
BE.BRU brussels capital
BE.VLG flanders
BE.WAL wallonia
BF.01 boucle du mouhoun
BF.02 cascades region
BF.03 centre
BF.04 centre est
BF.05 centre nord
BF.06 centre ouest
BF.07 centre sud
BF.08 est
BF.09 hauts bassins
BF.10 nord
BF.11 plateau central
BF.12 sahel
BF.13 sud ouest
BG.38 blagoevgrad
BG.39 burgas
BG.40 dobrich
BG.41 gabrovo
BG.42 sofia capital
BG.43 haskovo
BG.44 kardzhali
BG.45 kyustendil
BG.46 lovech
BG.47 montana
BG.48 pazardzhik
BG.49 pernik
BG.50 pleven
BG.51 plovdiv
BG.52 razgrad
BG.53 ruse
BG.54 shumen
BG.55 silistra
BG.56 sliven
BG.57 smolyan
BG.58 sofia
BG.59 stara zagora
BG.60 targovishte
BG.61 varna
BG.62 veliko tarnovo
BG.63 vidin
BG.64 vratsa
BG.65 yambol
BH.15 muharraq
BH.16 manama
BH.17 southern governorate
BH.19 northern
BI.09 bubanza
BI.10 bururi
BI.11 cankuzo
BI.12 cibitoke
BI.13 gitega
BI.15 kayanza
BI.16 kirundo
BI.17 makamba
BI.18 muyinga
BI.19 ngozi
BI.20 rutana
BI.21 ruyigi
BI.22 muramvya
BI.24 bujumbura mairie
BI.25 bujumbura rural
BI.26 rumonge
BJ.07 alibori
BJ.08 atakora
BJ.09 atlantique
BJ.10 borgou
BJ.11 collines
BJ.12 kouffo
BJ.13 donga
BJ.14 littoral
BJ.15 mono
BJ.16 oueme
BJ.17 plateau
BJ.18 zou
BM.01 devonshire
BM.02 hamilton
BM.03 hamilton city
BM.04 paget
BM.05 pembroke
BM.06 st george
BM.07 st georges
BM.08 sandys
BM.09 smiths
BM.10 southampton
BM.11 warwick
BN.01 belait
BN.02 brunei muara district
BN.03 temburong
BN.04 tutong
BO.01 chuquisaca department
BO.02 cochabamba
BO.03 beni department
BO.04 la paz department
BO.05 oruro
BO.06 pando
BO.07 potosi department
BO.08 santa cruz department
BO.09 tarija department
BQ.BO bonaire
BQ.SB saba
BQ.SE sint eustatius
BR.01 acre
BR.02 alagoas
BR.03 amapa
BR.04 amazonas
BR.05 bahia
BR.06 ceara
BR.07 federal district
BR.08 espirito santo
BR.11 mato grosso do sul
BR.13 maranhao
BR.14 mato grosso
BR.15 minas gerais
BR.16 para
BR.17 paraiba
BR.18 parana
BR.20 piaui
BR.21 rio de janeiro
BR.22 rio grande do norte
BR.23 rio grande do sul
BR.24 rondonia
BR.25 roraima
BR.26 santa catarina
BR.27 sao paulo
BR.28 sergipe
BR.29 goias
BR.30 pernambuco
BR.31 tocantins
BS.05 bimini
BS.06 cat island
BS.10 exuma
BS.13 inagua
BS.15 long island
BS.16 mayaguana
BS.18 ragged island
BS.22 harbour island
BS.23 new providence
BS.24 acklins
BS.25 freeport
BS.32 berry islands
BS.35 san salvador
BS.36 black point
BS.37 central abaco
BS.38 central andros
BS.39 central eleuthera
BS.40 crooked island and long cay
BS.41 east grand bahama
BS.42 grand cay
BS.43 hope town
BS.44 mangrove cay
BS.45 moores island
BS.46 north abaco
BS.47 north andros
BS.48 north eleuthera
BS.49 rum cay
BS.50 south abaco
BS.51 south andros
BS.52 south eleuthera
BS.53 spanish wells
BS.54 west grand bahama
BT.05 bumthang district
BT.06 chukha
BT.07 tsirang district
BT.08 dagana
BT.09 sarpang district
BT.10 haa
BT.11 lhuntse
BT.12 mongar
BT.13 paro
BT.14 pemagatshel
BT.15 punakha
BT.16 samtse district
BT.17 samdrup jongkhar
BT.18 zhemgang district
BT.19 trashigang district
BT.20 thimphu district
BT.21 tongsa
BT.22 wangdi phodrang
BT.23 gasa
BT.24 trashi yangste
BW.01 central
BW.03 ghanzi
BW.04 kgalagadi
BW.05 kgatleng
BW.06 kweneng
BW.08 north east
BW.09 south east
BW.10 ngwaketsi
BW.11 north west
BW.12 chobe
BW.13 city of francistown
BW.14 gaborone
BW.15 jwaneng
BW.16 lobatse
BW.17 selibe phikwe
BW.18 sowa town
BY.01 brest
BY.02 homyel voblasc
BY.03 grodnenskaya
BY.04 minsk city
BY.05 minsk
BY.06 mogilev
BY.07 vitebsk
BZ.01 belize district
BZ.02 cayo district
BZ.03 corozal district
BZ.04 orange walk district
BZ.05 southern district
BZ.06 toledo district
CA.01 alberta
CA.02 british columbia
CA.03 manitoba
CA.04 new brunswick
CA.05 newfoundland and labrador
CA.07 nova scotia
CA.08 ontario
CA.09 prince edward island
CA.10 quebec
CA.11 saskatchewan
CA.12 yukon
CA.13 northwest territories
CA.14 nunavut
CD.02 equateur
CD.04 east kasai
CD.06 kinshasa
CD.08 bas congo
CD.10 maniema
CD.11 north kivu
CD.12 south kivu
CD.13 bas uele
CD.14 haut katanga
CD.15 haut lomami
CD.16 haut uele
CD.17 ituri
CD.18 kasai
CD.19 kwango
CD.20 kwilu
CD.21 lomami
CD.22 lualaba
CD.23 kasai central
CD.24 mai ndombe
CD.25 mongala
CD.26 nord ubangi
CD.27 sankuru
CD.28 sud ubangi
CD.29 tanganyika
CD.30 tshopo
CD.31 tshuapa
CF.01 bamingui bangoran
CF.02 basse kotto
CF.03 haute kotto
CF.04 mambere kadei
CF.05 haut mbomou
CF.06 kemo
CF.07 lobaye
CF.08 mbomou
CF.09 nana mambere
CF.11 ouaka
CF.12 ouham
CF.13 ouham pende
CF.14 vakaga
CF.15 nana grebizi
CF.16 sangha mbaere
CF.17 ombella mpoko
CF.18 bangui
CF.19 mambere
CF.20 ouham fafa
CF.21 lim pende
CG.01 bouenza
CG.04 kouilou
CG.05 lekoumou
CG.06 likouala
CG.07 niari
CG.08 plateaux
CG.10 sangha
CG.11 pool
CG.12 brazzaville
CG.13 cuvette
CG.14 cuvette ouest
CG.15 pointe noire
CH.AG aargau
CH.AI appenzell innerrhoden
CH.AR appenzell ausserrhoden
CH.BE bern
CH.BL basel landschaft
CH.BS basel city
CH.FR fribourg
CH.GE geneva
CH.GL glarus
CH.GR grisons
CH.JU jura
CH.LU lucerne
CH.NE neuchatel
CH.NW nidwalden
CH.OW obwalden
CH.SG st gallen
CH.SH schaffhausen
CH.SO solothurn
CH.SZ schwyz
CH.TG thurgau
CH.TI ticino
CH.UR uri
CH.VD vaud
CH.VS valais
CH.ZG zug
CH.ZH zurich
CI.76 bas sassandra district
CI.77 denguele district
CI.78 montagnes
CI.81 lacs district
CI.82 lagunes district
CI.87 savanes district
CI.90 vallee du bandama district
CI.92 zanzan district
CI.93 abidjan autonomous district
CI.94 comoe district
CI.95 goh djiboua
CI.96 sassandra marahoue
CI.97 woroba
CI.98 yamoussoukro
CK.11695124 aitutaki
CK.11695126 atiu
CK.11695127 mangaia
CK.11695384 manihiki
CK.11695385 mauke
CK.11695386 mitiaro
CK.11695387 palmerston
CK.11695388 penrhyn
CK.11695389 pukapuka
CK.11695390 rakahanga
CK.11695425 rarotonga
CL.01 valparaiso
CL.02 aysen
CL.03 antofagasta
CL.04 araucania
CL.05 atacama
CL.06 biobio
CL.07 coquimbo region
CL.08 ohiggins region
CL.10 region of magallanes
CL.11 maule region
CL.12 santiago metropolitan
CL.14 los lagos region
CL.15 tarapaca
CL.16 arica y parinacota region
CL.17 los rios region
CL.18 nuble
CM.04 east
CM.05 littoral
CM.07 north west
CM.08 west
CM.09 south west
CM.10 adamaoua
CM.11 centre
CM.12 far north
CM.13 north
CM.14 south
CN.01 anhui
CN.02 zhejiang
CN.03 jiangxi
CN.04 jiangsu
CN.05 jilin
CN.06 qinghai
CN.07 fujian
CN.08 heilongjiang
CN.09 henan
CN.10 hebei
CN.11 hunan
CN.12 hubei
CN.13 xinjiang
CN.14 tibet
CN.15 gansu
CN.16 guangxi
CN.18 guizhou
CN.19 liaoning
CN.20 inner mongolia
CN.21 ningxia
CN.22 beijing
CN.23 shanghai
CN.24 shanxi
CN.25 shandong
CN.26 shaanxi
CN.28 tianjin
CN.29 yunnan
CN.30 guangdong
CN.31 hainan
CN.32 sichuan
CN.33 chongqing
CO.01 amazonas department
CO.02 antioquia
CO.03 arauca department
CO.04 atlantico
CO.08 caqueta
CO.09 cauca department
CO.10 cesar department
CO.11 choco
CO.12 cordoba
CO.14 guaviare department
CO.15 guainia department
CO.16 huila department
CO.17 la guajira department
CO.19 meta department
CO.20 narino
CO.21 norte de santander department
CO.22 putumayo department
CO.23 quindio department
CO.24 risaralda department
CO.25 san andres y providencia
CO.26 santander department
CO.27 sucre department
CO.28 tolima department
CO.29 valle del cauca department
CO.30 vaupes
CO.31 vichada department
CO.32 casanare department
CO.33 cundinamarca
CO.34 bogota dc
CO.35 bolivar
CO.36 boyaca
CO.37 caldas department
CO.38 magdalena department
CR.01 alajuela province
CR.02 cartago province
CR.03 guanacaste province
CR.04 heredia province
CR.06 limon province
CR.07 puntarenas province
CR.08 san jose
CU.01 pinar del rio
CU.02 havana
CU.03 matanzas province
CU.04 isla de la juventud
CU.05 camaguey
CU.07 ciego de avila province
CU.08 cienfuegos province
CU.09 granma province
CU.10 guantanamo province
CU.12 holguin province
CU.13 las tunas province
CU.14 sancti spiritus province
CU.15 santiago de cuba province
CU.16 villa clara province
CU.AR artemisa
CU.MA mayabeque
CV.01 boa vista
CV.02 brava
CV.04 maio
CV.05 paul
CV.07 ribeira grande
CV.08 sal
CV.11 sao vicente
CV.13 mosteiros
CV.14 praia
CV.15 santa catarina
CV.16 santa cruz
CV.17 sao domingos
CV.18 sao filipe
CV.19 sao miguel
CV.20 tarrafal
CV.21 porto novo
CV.22 ribeira brava
CV.23 ribeira grande de santiago
CV.24 santa catarina do fogo
CV.25 sao lourenco dos orgaos
CV.26 sao salvador do mundo
CV.27 tarrafal de sao nicolau
CY.01 ammochostos
CY.02 keryneia
CY.03 larnaka
CY.04 nicosia
CY.05 limassol
CY.06 pafos
CZ.52 prague
CZ.78 south moravian
CZ.79 south bohemian region
CZ.80 vysocina
CZ.81 carlsbad region
CZ.82 hradec kralove region
CZ.83 liberec region
CZ.84 olomouc region
CZ.85 moravian silesian region
CZ.86 pardubice region
CZ.87 plzen region
CZ.88 central bohemia
CZ.89 usti nad labem region
CZ.90 zlin
DE.01 baden wurttemberg
DE.02 bavaria
DE.03 bremen
DE.04 hamburg
DE.05 hesse
DE.06 lower saxony
DE.07 north rhine westphalia
DE.08 rheinland pfalz
DE.09 saarland
DE.10 schleswig holstein
DE.11 brandenburg
DE.12 mecklenburg vorpommern
DE.13 saxony
DE.14 saxony anhalt
DE.15 thuringia
DE.16 berlin
DJ.01 ali sabieh
DJ.04 obock
DJ.05 tadjourah
DJ.06 dikhil
DJ.07 djibouti
DJ.08 arta
DK.17 capital region
DK.18 central jutland
DK.19 north denmark
DK.20 zealand
DK.21 south denmark
DM.02 st andrew parish
DM.03 st david parish
DM.04 st george parish
DM.05 st john parish
DM.06 st joseph parish
DM.07 st luke parish
DM.08 st mark parish
DM.09 st patrick parish
DM.10 st paul parish
DM.11 st peter parish
DO.01 azua province
DO.02 baoruco province
DO.03 barahona province
DO.04 dajabon
DO.06 duarte province
DO.08 espaillat province
DO.09 independencia
DO.10 la altagracia province
DO.11 elias pina
DO.12 la romana
DO.14 maria trinidad sanchez
DO.15 monte cristi province
DO.16 pedernales province
DO.18 puerto plata
DO.19 hermanas mirabal
DO.20 samana
DO.21 sanchez ramirez
DO.23 san juan province
DO.24 san pedro de macoris
DO.25 santiago province
DO.26 santiago rodriguez
DO.27 valverde province
DO.28 el seibo
DO.29 hato mayor province
DO.30 la vega
DO.31 monsenor nouel
DO.32 monte plata province
DO.33 san cristobal
DO.34 nacional
DO.35 peravia
DO.36 san jose de ocoa
DO.37 santo domingo province
DZ.01 algiers
DZ.03 batna
DZ.04 constantine
DZ.06 medea
DZ.07 mostaganem
DZ.09 oran
DZ.10 saida
DZ.12 setif
DZ.13 tiaret
DZ.14 tizi ouzou
DZ.15 tlemcen
DZ.18 bejaia
DZ.19 biskra
DZ.20 blida
DZ.21 bouira
DZ.22 djelfa
DZ.23 guelma
DZ.24 jijel
DZ.25 laghouat
DZ.26 mascara
DZ.27 msila
DZ.29 oum el bouaghi
DZ.30 sidi bel abbes
DZ.31 skikda
DZ.33 tebessa
DZ.34 adrar
DZ.35 ain defla
DZ.36 ain temouchent
DZ.37 annaba
DZ.38 bechar
DZ.39 bordj bou arreridj
DZ.40 boumerdes
DZ.41 chlef
DZ.42 el bayadh
DZ.43 el oued
DZ.44 el tarf
DZ.45 ghardaia
DZ.46 illizi
DZ.47 khenchela
DZ.48 mila
DZ.49 naama
DZ.50 ouargla
DZ.51 relizane
DZ.52 souk ahras
DZ.53 tamanrasset
DZ.54 tindouf
DZ.55 tipaza
DZ.56 tissemsilt
DZ.BA beni abbes
DZ.BB bordj badji mokhtar
DZ.DJ djanet
DZ.EM el menia
DZ.IG in guezzam
DZ.IS in salah
DZ.MG el mghair
DZ.OD ouled djellal
DZ.TG touggourt
DZ.TM timimoun
EC.01 galapagos
EC.02 azuay
EC.03 bolivar
EC.04 canar
EC.05 carchi
EC.06 chimborazo province
EC.07 cotopaxi
EC.08 el oro
EC.09 esmeraldas
EC.10 guayas
EC.11 imbabura
EC.12 loja
EC.13 los rios
EC.14 manabi
EC.15 morona santiago province
EC.17 pastaza province
EC.18 pichincha
EC.19 tungurahua province
EC.20 zamora chinchipe
EC.22 sucumbios
EC.23 napo
EC.24 orellana province
EC.25 santa elena
EC.26 santo domingo de los tsachilas
EE.01 harjumaa
EE.02 hiiumaa
EE.03 ida virumaa
EE.04 jarvamaa
EE.05 jogevamaa
EE.07 laane
EE.08 laane virumaa
EE.11 parnumaa
EE.12 polvamaa
EE.13 raplamaa
EE.14 saare
EE.18 tartu
EE.19 valgamaa
EE.20 viljandimaa
EE.21 vorumaa
EG.01 dakahlia
EG.02 red sea
EG.03 beheira
EG.04 faiyum
EG.05 gharbia
EG.06 alexandria
EG.07 ismailia
EG.08 giza
EG.09 monufia
EG.10 minya
EG.11 cairo
EG.12 qalyubia
EG.13 new valley
EG.14 sharqia
EG.15 suez
EG.16 aswan
EG.17 asyut
EG.18 beni suweif
EG.19 port said
EG.20 damietta
EG.21 kafr el sheikh
EG.22 matruh
EG.23 qena
EG.24 sohag
EG.26 south sinai
EG.27 north sinai
EG.28 luxor
ER.01 anseba
ER.02 debub
ER.03 southern red sea
ER.04 gash barka
ER.05 maekel
ER.06 northern red sea
ES.07 balearic islands
ES.27 la rioja
ES.29 madrid
ES.31 murcia
ES.32 navarre
ES.34 asturias
ES.39 cantabria
ES.51 andalusia
ES.52 aragon
ES.53 canary islands
ES.54 castille la mancha
ES.55 castille and leon
ES.56 catalonia
ES.57 extremadura
ES.58 galicia
ES.59 basque country
ES.60 valencia
ES.CE ceuta
ES.ML melilla
ET.44 addis ababa
ET.45 afar
ET.46 amhara
ET.47 binshangul gumuz
ET.48 dire dawa
ET.49 gambela
ET.50 harari
ET.51 oromiya
ET.52 somali
ET.53 tigray
ET.55 central ethiopia regional state
ET.56 south ethiopia regional state
ET.SI sidama region
ET.SW south west ethiopia peoples region
FI.01 uusimaa
FI.02 southwest finland
FI.04 satakunta
FI.05 kanta hame
FI.06 pirkanmaa
FI.07 paijat hame
FI.08 kymenlaakso
FI.09 south karelia
FI.10 south savo
FI.11 north savo
FI.12 north karelia
FI.13 central finland
FI.14 south ostrobothnia
FI.15 ostrobothnia
FI.16 central ostrobothnia
FI.17 north ostrobothnia
FI.18 kainuu
FI.19 lapland
FJ.01 central
FJ.02 eastern
FJ.03 northern
FJ.04 rotuma
FJ.05 western
FM.01 kosrae
FM.02 pohnpei state
FM.03 chuuk
FM.04 yap state
FO.NO nordoyar
FO.OS eysturoy
FO.SA sandoy
FO.ST streymoy
FO.SU suduroy
FO.VG vagar
FR.11 ile de france
FR.24 centre val de loire
FR.27 bourgogne franche comte
FR.28 normandy
FR.32 hauts de france
FR.44 grand est
FR.52 pays de la loire
FR.53 brittany
FR.75 new aquitaine
FR.76 occitanie
FR.84 auvergne rhone alpes
FR.93 provence alpes cote dazur
FR.94 corsica
GA.01 estuaire
GA.02 haut ogooue
GA.03 moyen ogooue
GA.04 ngouni
GA.05 nyanga
GA.06 ogooue ivindo
GA.07 ogooue lolo
GA.08 ogooue maritime
GA.09 woleu ntem
GB.ENG england
GB.NIR northern ireland
GB.SCT scotland
GB.WLS wales
GD.01 st andrew parish
GD.02 st david parish
GD.03 st george parish
GD.04 st john parish
GD.05 st mark parish
GD.06 st patrick parish
GD.10 carriacou and petite martinique
GE.02 abkhazia
GE.04 adjara
GE.51 tbilisi
GE.65 guria
GE.66 imereti
GE.67 kakheti
GE.68 kvemo kartli
GE.69 mtskheta mtianeti
GE.70 racha lechkhumi and kvemo svaneti
GE.71 samegrelo and zemo svaneti
GE.72 samtskhe javakheti
GE.73 shida kartli
GF.GF guyane
GG.6417213 st pierre du bois
GG.6417214 torteval
GG.6417215 st saviour
GG.6417223 forest
GG.6417224 st martin
GG.6417226 st andrew
GG.6417228 st peter port
GG.6417229 castel
GG.6417230 vale
GG.6417233 st sampson
GG.8989934 alderney
GH.01 greater accra
GH.02 ashanti
GH.04 central
GH.05 eastern
GH.06 northern
GH.08 volta
GH.09 western
GH.10 upper east
GH.11 upper west
GH.12 ahafo
GH.13 bono
GH.14 bono east
GH.15 north east
GH.16 oti
GH.17 savannah
GH.18 western north
GL.04 kujalleq
GL.06 qeqqata
GL.07 sermersooq
GL.11839534 qeqertalik
GL.11839537 avannaata
GM.01 banjul
GM.02 lower river
GM.03 central river
GM.04 upper river
GM.05 western
GM.07 north bank
GN.04 conakry
GN.B boke region
GN.D kindia
GN.F faranah
GN.K kankan region
GN.L labe region
GN.M mamou region
GN.N nzerekore region
GP.GP guadeloupe
GQ.03 annobon
GQ.04 bioko norte
GQ.05 bioko sur
GQ.06 centro sur
GQ.07 kie ntem
GQ.08 litoral
GQ.09 wele nzas
GQ.10 djibloho
GR.736572 mount athos
GR.ESYE11 east macedonia and thrace
GR.ESYE12 central macedonia
GR.ESYE13 west macedonia
GR.ESYE14 thessaly
GR.ESYE21 epirus
GR.ESYE22 ionian islands
GR.ESYE23 west greece
GR.ESYE24 central greece
GR.ESYE25 peloponnese
GR.ESYE31 attica
GR.ESYE41 north aegean
GR.ESYE42 south aegean
GR.ESYE43 crete
GT.01 alta verapaz
GT.02 baja verapaz
GT.03 chimaltenango
GT.04 chiquimula
GT.05 el progreso
GT.06 escuintla
GT.07 guatemala
GT.08 huehuetenango
GT.09 izabal department
GT.10 jalapa
GT.11 jutiapa
GT.12 peten
GT.13 quetzaltenango
GT.14 quiche
GT.15 retalhuleu
GT.16 sacatepequez
GT.17 san marcos
GT.18 santa rosa department
GT.19 solola
GT.20 suchitepeque
GT.21 totonicapan
GT.22 zacapa
GU.AH agana heights
GU.AN hagatna
GU.AS asan
GU.AT agat
GU.BA barrigada
GU.CP chalan pago ordot
GU.DD dededo
GU.IN inarajan
GU.MA mangilao
GU.ME merizo
GU.MT mongmong toto maite
GU.PI piti
GU.SJ sinajana
GU.SR santa rita
GU.TF talofofo
GU.TM tamuning
GU.UM umatac
GU.YG yigo
GU.YN yona
GW.01 bafata
GW.02 quinara
GW.04 oio
GW.05 bolama
GW.06 cacheu
GW.07 tombali
GW.10 gabu
GW.11 bissau
GW.12 biombo
GY.10 barima waini
GY.11 cuyuni mazaruni
GY.12 demerara mahaica
GY.13 east berbice corentyne
GY.14 essequibo islands west demerara
GY.15 mahaica berbice
GY.16 pomeroon supenaam
GY.17 potaro siparuni
GY.18 upper demerara berbice
GY.19 upper takutu upper essequibo
HK.HCW central and western
HK.HEA eastern district
HK.HSO southern district
HK.HWC wan chai
HK.KKC kowloon city
HK.KKT kwun tong district
HK.KSS sham shui po district
HK.KWT wong tai sin district
HK.KYT yau tsim mong district
HK.NIS islands
HK.NKT kwai tsing district
HK.NNO north district
HK.NSK sai kung district
HK.NST sha tin
HK.NTM tuen mun
HK.NTP tai po
HK.NTW tsuen wan
HK.NYL yuen long
HN.01 atlantida department
HN.02 choluteca department
HN.03 colon department
HN.04 comayagua department
HN.05 copan department
HN.06 cortes department
HN.07 el paraiso department
HN.08 francisco morazan department
HN.09 gracias a dios department
HN.10 intibuca department
HN.11 bay islands
HN.12 la paz department
HN.13 lempira department
HN.14 ocotepeque department
HN.15 olancho department
HN.16 santa barbara department
HN.17 valle department
HN.18 yoro department
HR.01 bjelovar bilogora
HR.02 brod posavina
HR.03 dubrovnik neretva
HR.04 istria
HR.05 karlovac
HR.06 koprivnica krizevci
HR.07 krapina zagorje
HR.08 lika senj
HR.09 medimurje
HR.10 county of osijek baranja
HR.11 pozega slavonia
HR.12 primorje gorski kotar
HR.13 sibenik knin
HR.14 sisak moslavina
HR.15 split dalmatia
HR.16 varazdin
HR.17 virovitica podravina
HR.18 vukovar srijem
HR.19 zadar
HR.20 zagreb county
HR.21 zagreb
HT.03 nord ouest
HT.06 artibonite
HT.07 centre
HT.09 nord
HT.10 nord est
HT.11 ouest
HT.12 sud
HT.13 sud est
HT.14 grandanse
HT.15 nippes
HU.01 bacs kiskun
HU.02 baranya
HU.03 bekes county
HU.04 borsod abauj zemplen
HU.05 budapest
HU.06 csongrad
HU.08 fejer
HU.09 gyor moson sopron
HU.10 hajdu bihar
HU.11 heves county
HU.12 komarom esztergom
HU.14 nograd
HU.16 pest county
HU.17 somogy county
HU.18 szabolcs szatmar bereg
HU.20 jasz nagykun szolnok
HU.21 tolna county
HU.22 vas county
HU.23 veszprem
HU.24 zala county
ID.01 aceh
ID.02 bali
ID.03 bengkulu
ID.04 jakarta
ID.05 jambi
ID.07 central java
ID.08 east java
ID.10 yogyakarta
ID.11 west kalimantan
ID.12 south kalimantan
ID.13 central kalimantan
ID.14 east kalimantan
ID.15 lampung
ID.17 west nusa tenggara
ID.18 east nusa tenggara
ID.21 central sulawesi
ID.22 southeast sulawesi
ID.24 west sumatra
ID.26 north sumatra
ID.28 maluku
ID.29 north maluku
ID.30 west java
ID.31 north sulawesi
ID.32 south sumatra
ID.33 banten
ID.34 gorontalo
ID.35 bangka belitung islands
ID.36 papua
ID.37 riau
ID.38 south sulawesi
ID.39 west papua
ID.40 riau islands
ID.41 west sulawesi
ID.42 north kalimantan
ID.PD southwest papua
ID.PE highland papua
ID.PS south papua
ID.PT central papua
IE.C connacht
IE.L leinster
IE.M munster
IE.U ulster
IL.01 southern district
IL.02 central district
IL.03 northern district
IL.04 haifa
IL.05 tel aviv
IL.06 jerusalem
IL.WE judea and samaria area
IM.9782164 andreas
IM.9782165 arbory
IM.9782166 ballaugh
IM.9782167 braddan
IM.9782168 bride
IM.9782169 castletown
IM.9782170 douglas
IM.9782171 german
IM.9782172 jurby
IM.9782173 laxey
IM.9782176 lezayre
IM.9782180 lonan
IM.9782182 malew
IM.9782183 marown
IM.9782184 maughold
IM.9782185 michael
IM.9782186 onchan
IM.9782187 patrick
IM.9782188 peel
IM.9782189 port erin
IM.9782190 port st mary
IM.9782191 ramsey
IM.9782192 rushen
IM.9782193 santon
IN.01 andaman and nicobar
IN.02 andhra pradesh
IN.03 assam
IN.05 chandigarh
IN.07 delhi
IN.09 gujarat
IN.10 haryana
IN.11 himachal pradesh
IN.12 jammu and kashmir
IN.13 kerala
IN.14 lakshadweep
IN.16 maharashtra
IN.17 manipur
IN.18 meghalaya
IN.19 karnataka
IN.20 nagaland
IN.21 odisha
IN.22 puducherry
IN.23 punjab
IN.24 rajasthan
IN.25 tamil nadu
IN.26 tripura
IN.28 west bengal
IN.29 sikkim
IN.30 arunachal pradesh
IN.31 mizoram
IN.33 goa
IN.34 bihar
IN.35 madhya pradesh
IN.36 uttar pradesh
IN.37 chhattisgarh
IN.38 jharkhand
IN.39 uttarakhand
IN.40 telangana
IN.41 ladakh
IN.52 dadra and nagar haveli and daman and diu
IQ.01 anbar
IQ.02 basra
IQ.03 muthanna
IQ.04 al qadisiyah
IQ.05 sulaymaniyah
IQ.06 babil
IQ.07 baghdad
IQ.08 duhok
IQ.09 dhi qar
IQ.10 diyala
IQ.11 erbil
IQ.12 karbala
IQ.13 kirkuk
IQ.14 maysan
IQ.15 nineveh
IQ.16 wasit
IQ.17 najaf
IQ.18 salah ad din
IQ.19 halabja
IR.01 west azerbaijan
IR.03 chaharmahal and bakhtiari
IR.04 sistan and baluchestan
IR.05 kohgiluyeh and boyer ahmad
IR.07 fars
IR.08 gilan province
IR.09 hamadan province
IR.10 ilam province
IR.11 hormozgan
IR.13 kermanshah province
IR.15 khuzestan
IR.16 kurdistan province
IR.22 bushehr
IR.23 lorestan province
IR.25 semnan
IR.26 tehran
IR.28 isfahan
IR.29 kerman
IR.32 ardabil province
IR.33 east azerbaijan
IR.34 markazi
IR.35 mazandaran
IR.36 zanjan
IR.37 golestan
IR.38 qazvin province
IR.39 qom province
IR.40 yazd province
IR.41 south khorasan province
IR.42 razavi khorasan
IR.43 north khorasan
IR.44 alborz province
IS.38 east
IS.39 capital region
IS.40 northeast
IS.41 northwest
IS.42 south
IS.43 southern peninsula
IS.44 westfjords
IS.45 west
IT.01 abruzzo
IT.02 basilicate
IT.03 calabria
IT.04 campania
IT.05 emilia romagna
IT.06 friuli venezia giulia
IT.07 lazio
IT.08 liguria
IT.09 lombardy
IT.10 marches
IT.11 molise
IT.12 piedmont
IT.13 apulia
IT.14 sardinia
IT.15 sicily
IT.16 tuscany
IT.17 trentino alto adige
IT.18 umbria
IT.19 aosta valley
IT.20 veneto
JE.3237072 st clement
JE.3237073 st saviour
JE.3237200 st brelade
JE.3237203 grouville
JE.3237212 st mary
JE.3237214 st lawrence
JE.3237221 st peter
JE.3237229 st ouen
JE.3237497 st john
JE.3237530 trinity
JE.3237716 st martin
JE.3237864 st helier
JM.01 clarendon
JM.02 hanover
JM.04 manchester
JM.07 portland parish
JM.08 st andrew parish
JM.09 st ann parish
JM.10 st catherine parish
JM.11 st elizabeth
JM.12 st james parish
JM.13 st mary parish
JM.14 st thomas parish
JM.15 trelawny parish
JM.16 westmoreland
JM.17 kingston
JO.02 balqa
JO.09 karak
JO.12 tafielah
JO.15 mafraq
JO.16 amman
JO.17 zarqa
JO.18 irbid
JO.19 maan
JO.20 ajloun
JO.21 aqaba
JO.22 jerash
JO.23 madaba
JP.01 aichi
JP.02 akita
JP.03 aomori
JP.04 chiba
JP.05 ehime
JP.06 fukui
JP.07 fukuoka
JP.08 fukushima
JP.09 gifu
JP.10 gunma
JP.11 hiroshima
JP.12 hokkaido
JP.13 hyogo
JP.14 ibaraki
JP.15 ishikawa
JP.16 iwate
JP.17 kagawa
JP.18 kagoshima
JP.19 kanagawa
JP.20 kochi
JP.21 kumamoto
JP.22 kyoto
JP.23 mie
JP.24 miyagi
JP.25 miyazaki
JP.26 nagano
JP.27 nagasaki
JP.28 nara
JP.29 niigata
JP.30 oita
JP.31 okayama
JP.32 osaka
JP.33 saga
JP.34 saitama
JP.35 shiga
JP.36 shimane
JP.37 shizuoka
JP.38 tochigi
JP.39 tokushima
JP.40 tokyo
JP.41 tottori
JP.42 toyama
JP.43 wakayama
JP.44 yamagata
JP.45 yamaguchi
JP.46 yamanashi
JP.47 okinawa
KE.05 nairobi county
KE.10 baringo
KE.11 bomet county
KE.12 bungoma county
KE.13 busia county
KE.14 elegeyo marakwet
KE.15 embu county
KE.16 garissa county
KE.17 homa bay county
KE.18 isiolo county
KE.19 kajiado county
KE.20 kakamega county
KE.21 kericho county
KE.22 kiambu county
KE.23 kilifi county
KE.24 kirinyaga county
KE.25 kisii county
KE.26 kisumu county
KE.27 kitui county
KE.28 kwale county
KE.29 laikipia
KE.30 lamu
KE.31 machakos county
KE.32 makueni county
KE.33 mandera county
KE.34 marsabit county
KE.35 meru county
KE.36 migori county
KE.37 mombasa county
KE.38 muranga
KE.39 nakuru county
KE.40 nandi
KE.41 narok county
KE.42 nyamira county
KE.43 nyandarua county
KE.44 nyeri county
KE.45 samburu county
KE.46 siaya county
KE.47 taita taveta
KE.48 tana river county
KE.50 trans nzoia
KE.51 turkana county
KE.52 uasin gishu county
KE.53 vihiga county
KE.54 wajir county
KE.55 west pokot county
KG.01 bishkek
KG.02 chuy region
KG.03 jalal abad region
KG.04 naryn region
KG.06 talas region
KG.07 issyk kul
KG.08 osh region
KG.09 batken
KG.10 osh city
KH.02 kampong cham
KH.03 kampong chhnang
KH.04 kampong speu province
KH.05 kampong thom
KH.07 kandal
KH.08 koh kong
KH.09 kratie
KH.10 mondolkiri
KH.12 pursat
KH.13 preah vihear
KH.14 prey veng
KH.17 stung treng
KH.18 svay rieng
KH.19 takeo
KH.21 kampot
KH.22 phnom penh
KH.23 ratanakiri
KH.24 siem reap
KH.25 banteay meanchey
KH.26 kep
KH.27 otar meanchey
KH.28 preah sihanouk
KH.29 battambang
KH.30 pailin
KH.31 tboung khmum
KI.01 gilbert islands
KI.02 line islands
KI.03 phoenix islands
KM.01 anjouan
KM.02 grande comore
KM.03 moheli
KN.01 christ church nichola town
KN.02 st anne sandy point
KN.03 st george basseterre
KN.04 st george gingerland
KN.05 st james windwa
KN.06 st john capesterre
KN.07 st john figtree
KN.08 st mary cayon
KN.09 st paul capesterre
KN.10 st paul charlestown
KN.11 st peter basseterre
KN.12 st thomas lowland
KN.13 middle island
KN.15 trinity palmetto point
KP.01 chagang
KP.03 south hamgyong
KP.06 south hwanghae
KP.07 north hwanghae
KP.09 kangwon do
KP.11 pyongan bukto
KP.12 pyongyang
KP.13 yanggang do
KP.14 nampo
KP.15 south pyongan
KP.17 north hamgyong
KP.18 rason
KP.19 kaesong
KR.01 jeju do
KR.03 jeollabuk do
KR.05 north chungcheong
KR.06 gangwon do
KR.10 busan
KR.11 seoul
KR.12 incheon
KR.13 gyeonggi do
KR.14 gyeongsangbuk do
KR.15 daegu
KR.16 jeollanam do
KR.17 chungcheongnam do
KR.18 gwangju
KR.19 daejeon
KR.20 gyeongsangnam do
KR.21 ulsan
KR.22 sejong si
KW.02 al asimah
KW.04 al ahmadi
KW.05 al jahra governorate
KW.07 al farwaniyah
KW.08 hawalli
KW.09 mubarak al kabir
KY.10346796 george town
KY.10375968 west bay
KY.10375969 bodden town
KY.10375970 north side
KY.10375971 east end
KY.10375972 sister island
KZ.01 almaty region
KZ.02 almaty
KZ.03 aqmola
KZ.04 aktobe
KZ.05 astana
KZ.06 atyrau oblisi
KZ.07 west kazakhstan
KZ.08 baikonur
KZ.09 mangystau
KZ.10 turkistan
KZ.11 pavlodar region
KZ.12 karaganda
KZ.12510143 abai region
KZ.12510144 zhetysu region
KZ.12510145 ulytau region
KZ.13 kostanay
KZ.14 kyzylorda
KZ.15 east kazakhstan
KZ.1537272 shymkent
KZ.16 north kazakhstan
KZ.17 zhambyl
LA.01 attapu
LA.02 champasak province
LA.03 houaphan
LA.07 oudomxai
LA.13 xiagnabouli
LA.14 xiangkhoang
LA.15 khammouane province
LA.16 loungnamtha
LA.17 luang prabang province
LA.18 phongsali
LA.19 salavan province
LA.20 savannakhet province
LA.22 bokeo
LA.23 bolikhamsai
LA.24 vientiane prefecture
LA.26 xekong
LA.27 vientiane
LA.28 xaisomboun
LB.04 beirut
LB.05 mount lebanon
LB.06 south governorate
LB.07 nabatieh
LB.08 bekaa
LB.09 north lebanon
LB.10 akkar
LB.11 baalbek hermel governorate
LC.01 anse la raye
LC.03 castries
LC.04 choiseul
LC.05 dennery
LC.06 gros islet
LC.07 laborie
LC.08 micoud
LC.09 soufriere
LC.10 vieux fort
LC.12 canaries
LI.01 balzers
LI.02 eschen
LI.03 gamprin
LI.04 mauren
LI.05 planken
LI.06 ruggell
LI.07 schaan
LI.08 schellenberg
LI.09 triesen
LI.10 triesenberg
LI.11 vaduz
LK.29 central province
LK.30 north central province
LK.32 north western province
LK.33 sabaragamuwa province
LK.34 southern province
LK.35 uva province
LK.36 western province
LK.37 eastern province
LK.38 northern province
LR.01 bong county
LR.09 nimba
LR.10 sinoe county
LR.11 grand bassa county
LR.12 grand cape mount county
LR.13 maryland county
LR.14 montserrado county
LR.15 bomi county
LR.16 grand kru county
LR.17 margibi county
LR.18 river cess county
LR.19 grand gedeh county
LR.20 lofa county
LR.21 gbarpolu county
LR.22 river gee county
LS.10 berea
LS.11 butha buthe
LS.12 leribe
LS.13 mafeteng district
LS.14 maseru district
LS.15 mohales hoek district
LS.16 mokhotlong district
LS.17 qachas nek district
LS.18 quthing
LS.19 thaba tseka
LT.56 alytus
LT.57 kaunas
LT.58 klaipeda county
LT.59 marijampole county
LT.60 panevezys
LT.61 siauliai
LT.62 taurage county
LT.63 telsiai
LT.64 utena
LT.65 vilnius
LU.CA capellen
LU.CL clervaux
LU.DI diekirch
LU.EC echternach
LU.ES esch sur alzette
LU.GR grevenmacher
LU.LU luxembourg
LU.ME mersch
LU.RD redange
LU.RM remich
LU.VD vianden
LU.WI wiltz
LV.01 aizkraukle municipality
LV.02 aluksne municipality
LV.03 balvi municipality
LV.04 bauska municipality
LV.05 cesis municipality
LV.06 daugavpils
LV.08 dobele municipality
LV.09 gulbene municipality
LV.10 jekabpils municipality
LV.11 jelgava
LV.12 jelgava municipality
LV.13 jurmala
LV.14 kraslava municipality
LV.15 kuldiga municipality
LV.16 liepaja
LV.18 limbazi municipality
LV.19 ludza municipality
LV.20 madonas novads
LV.21 ogre
LV.22 preilu novads
LV.23 rezekne
LV.24 rezekne municipality
LV.25 riga
LV.27 saldus rajons
LV.28 talsu novads
LV.29 tukums municipality
LV.30 valka
LV.31 valmiera
LV.32 ventspils
LV.33 ventspils municipality
LV.34 adazi
LV.80 kekava
LV.90 livani
LV.95 marupe
LV.A2 olaine
LV.AN augsdaugava municipality
LV.B5 ropazi municipality
LV.C3 salaspils municipality
LV.C5 saulkrasti municipality
LV.C7 sigulda municipality
LV.D1 smiltene municipality
LV.DN south kurzeme municipality
LV.E1 varaklani municipality
LY.63 al jabal al akhdar
LY.64 al jufrah
LY.65 al kufrah
LY.66 al marj
LY.67 an nuqat al khams
LY.68 az zawiyah
LY.69 banghazi
LY.70 darnah
LY.71 ghat
LY.72 misratah
LY.73 murzuq district
LY.74 nalut
LY.75 sabha district
LY.76 surt
LY.77 tripoli
LY.78 wadi ash shati
LY.79 al butnan
LY.80 jabal al gharbi
LY.81 al jafarah
LY.82 al marqab
LY.83 al wahat
LY.84 wadi al hayat
MA.01 tanger tetouan al hoceima
MA.02 oriental
MA.03 fes meknes
MA.04 rabat sale kenitra
MA.05 beni mellal khenifra
MA.06 casablanca settat
MA.07 marrakesh safi
MA.08 draa tafilalet
MA.09 souss massa
MA.10 guelmim oued noun
MA.11 laayoune sakia el hamra
MA.12 dakhla oued ed dahab
MC.00 municipality of monaco
MD.51 gagauzia
MD.57 chisinau municipality
MD.58 transnistria
MD.59 anenii noi
MD.60 balti
MD.61 basarabeasca
MD.62 bender municipality
MD.63 briceni
MD.64 cahul
MD.65 cantemir
MD.66 calarasi
MD.67 causeni
MD.68 cimislia
MD.69 criuleni
MD.70 donduseni
MD.71 drochia
MD.72 dubasari district
MD.73 raionul edinet
MD.74 falesti
MD.75 floresti
MD.76 glodeni
MD.77 hincesti
MD.78 ialoveni
MD.79 leova
MD.80 nisporeni
MD.81 raionul ocnita
MD.82 orhei
MD.83 rezina
MD.84 riscani
MD.85 singerei
MD.86 soldanesti
MD.87 soroca district
MD.88 stefan voda
MD.89 straseni
MD.90 taraclia
MD.91 telenesti
MD.92 ungheni
ME.01 andrijevica
ME.02 bar
ME.03 berane
ME.04 bijelo polje
ME.05 budva
ME.06 cetinje
ME.07 danilovgrad
ME.08 herceg novi
ME.09 opstina kolasin
ME.10 kotor
ME.11 mojkovac
ME.12 opstina niksic
ME.13 opstina plav
ME.14 pljevlja
ME.15 opstina pluzine
ME.16 podgorica
ME.17 rozaje municipality
ME.18 opstina savnik
ME.19 tivat
ME.20 ulcinj
ME.21 opstina zabljak
ME.22 gusinje municipality
ME.23 petnjica municipality
ME.24 tuzi municipality
ME.25 zeta
MG.11 analamanga
MG.12 vakinankaratra
MG.13 itasy
MG.14 bongolava
MG.21 upper matsiatra
MG.22 amoroni mania
MG.24 ihorombe
MG.25 atsimo atsinanana
MG.26 fitovinany region
MG.27 vatovavy region
MG.31 atsinanana
MG.32 analanjirofo
MG.33 alaotra mangoro
MG.41 boeny
MG.42 sofia
MG.43 betsiboka
MG.44 melaky
MG.51 atsimo andrefana
MG.52 androy
MG.53 anosy
MG.54 menabe
MG.71 diana
MG.72 sava
MH.007 ailinginae atoll
MH.010 ailinglaplap atoll
MH.030 ailuk atoll
MH.040 arno atoll
MH.050 aur atoll
MH.060 bikar atoll
MH.070 bikini atoll
MH.073 bokak atoll
MH.080 ebon atoll
MH.090 enewetak atoll
MH.100 erikub atoll
MH.110 jabat island
MH.120 jaluit atoll
MH.130 jemo island
MH.140 kili island
MH.150 kwajalein atoll
MH.160 lae atoll
MH.170 lib island
MH.180 likiep atoll
MH.190 majuro atoll
MH.300 maloelap atoll
MH.310 mejit island
MH.320 mili atoll
MH.330 namdrik atoll
MH.340 namu atoll
MH.350 rongelap atoll
MH.360 rongrik atoll
MH.385 taka atoll
MH.390 ujae atoll
MH.400 ujelang
MH.410 utrik atoll
MH.420 wotho atoll
MH.430 wotje atoll
MK.01 arachinovo
MK.04 berovo
MK.06 bitola
MK.08 bogdanci
MK.11 bosilovo
MK.12 brvenica
MK.18 centar zhupa
MK.19 cesinovo oblesevo
MK.20 chucher sandevo
MK.22 delchevo
MK.25 demir kapija
MK.28 dolneni
MK.33 gevgelija
MK.35 gradsko
MK.36 ilinden
MK.40 karbinci
MK.43 kichevo
MK.46 kochani
MK.47 konche
MK.51 kratovo
MK.52 kriva palanka
MK.53 krivogashtani
MK.54 krushevo
MK.59 lipkovo
MK.60 lozovo
MK.62 makedonska kamenica
MK.69 negotino
MK.72 novo selo
MK.78 pehchevo
MK.79 petrovec
MK.80 plasnica
MK.83 probishtip
MK.84 radovish
MK.85 rankovce
MK.86 resen
MK.87 rosoman
MK.92 sopiste
MK.97 staro nagorichane
MK.98 shtip
MK.A2 studenichani
MK.A4 sveti nikole
MK.A5 tearce
MK.A9 vasilevo
MK.B3 vevchani
MK.B4 vinica
MK.B7 vrapchishte
MK.C2 zelenikovo
MK.C3 zhelino
MK.C6 zrnovci
MK.C7 bogovinje
MK.C9 chashka
MK.D2 debar
MK.D3 demir hisar
MK.D4 gostivar
MK.D5 jegunovce
MK.D6 kavadarci
MK.D7 kumanovo
MK.D8 makedonski brod
MK.D9 mogila
MK.E1 novaci
MK.E2 ohrid
MK.E3 prilep
MK.E4 mavrovo and rostusa
MK.E5 dojran
MK.E6 struga
MK.E7 strumica
MK.E8 tetovo
MK.E9 valandovo
MK.F1 veles
MK.F5 debarca
MK.F6 grad skopje
ML.01 bamako
ML.03 kayes
ML.04 mopti
ML.05 segou
ML.06 sikasso
ML.07 koulikoro
ML.08 tombouctou
ML.09 gao
ML.10 kidal
ML.12070575 taoudenit
ML.12070577 menaka
MM.01 rakhine
MM.02 chin state
MM.03 ayeyarwady
MM.04 kachin state
MM.05 kayin state
MM.06 kayah state
MM.08 mandalay region
MM.10 sagaing region
MM.11 shan state
MM.12 tanintharyi region
MM.13 mon
MM.15 magway
MM.16 bago region
MM.17 yangon
MM.18 nay pyi taw
MN.01 arkhangai province
MN.02 bayankhongor
MN.03 bayan olgii province
MN.06 east aimak
MN.07 east gobi aymag
MN.08 middle govi
MN.09 dzabkhan
MN.10 govi altai province
MN.11 hentiy
MN.12 hovd
MN.13 khovsgol province
MN.14 omnogovi
MN.15 ovorhangay
MN.16 selenge province
MN.17 suhbaatar
MN.18 central aimak
MN.19 uvs province
MN.20 ulaanbaatar
MN.21 bulgan
MN.23 darhan uul
MN.24 govi sumber
MN.25 orhon
MO.11875154 nossa senhora de fatima
MO.11875155 santo antonio
MO.11875156 sao lazaro
MO.11875157 se
MO.11875158 sao lourenco
MO.11875159 our lady of carmo
MO.11875160 cotai
MO.11875161 st francis xavier
MP.085 northern islands
MP.100 rota
MP.110 saipan
MP.120 tinian
MQ.MQ martinique
MR.01 hodh ech chargi
MR.02 hodh el gharbi
MR.03 assaba
MR.04 gorgol
MR.05 brakna
MR.06 trarza
MR.07 adrar
MR.08 dakhlet nouadhibou
MR.09 tagant
MR.10 guidimaka
MR.11 tiris zemmour
MR.12 inchiri
MR.13 nouakchott west
MR.14 nouakchott north
MR.15 nouakchott south
MS.01 st anthony
MS.02 st georges
MS.03 st peter
MT.01 attard
MT.02 balzan
MT.03 il birgu
MT.04 birkirkara
MT.05 birzebbuga
MT.06 bormla
MT.07 dingli
MT.08 il fgura
MT.09 floriana
MT.10 il fontana
MT.11 ghajnsielem
MT.12 l gharb
MT.13 hal gharghur
MT.14 l ghasri
MT.15 hal ghaxaq
MT.16 il gudja
MT.17 il gzira
MT.18 il hamrun
MT.19 l iklin
MT.20 l imdina
MT.21 l imgarr
MT.22 l imqabba
MT.23 l imsida
MT.24 mtarfa
MT.25 senglea
MT.26 il kalkara
MT.27 ta kercem
MT.28 kirkop
MT.29 lija
MT.30 luqa
MT.31 il marsa
MT.32 marsaskala
MT.33 marsaxlokk
MT.34 il mellieha
MT.35 il mosta
MT.36 il munxar
MT.37 in nadur
MT.38 in naxxar
MT.39 paola
MT.40 pembroke
MT.41 tal pieta
MT.42 il qala
MT.43 qormi
MT.44 il qrendi
MT.45 ir rabat
MT.46 victoria
MT.47 safi
MT.48 st john
MT.49 st julian
MT.50 st lawrence
MT.51 st lucia
MT.52 st pauls bay
MT.53 st venera
MT.54 sannat
MT.55 is siggiewi
MT.56 tas sliema
MT.57 is swieqi
MT.58 tarxien
MT.59 ta xbiex
MT.60 valletta
MT.61 ix xaghra
MT.62 ix xewkija
MT.63 ix xghajra
MT.64 haz zabbar
MT.65 haz zebbug
MT.66 iz zebbug
MT.67 iz zejtun
MT.68 iz zurrieq
MU.12 black river
MU.13 flacq
MU.14 grand port
MU.15 moka
MU.16 pamplemousses
MU.17 plaines wilhems
MU.18 port louis
MU.19 riviere du rempart
MU.20 savanne
MU.21 agalega islands
MU.22 cargados carajos
MU.23 rodrigues
MV.01 seenu
MV.05 laamu
MV.10346475 southern ari atoll
MV.30 northern ari atoll
MV.31 baa atholhu
MV.32 dhaalu atholhu
MV.33 faafu atholhu
MV.34 gaafu alif atoll
MV.35 gaafu dhaalu atoll
MV.36 haa alifu atholhu
MV.37 haa dhaalu atholhu
MV.38 kaafu atoll
MV.39 faadhippolhu atoll
MV.40 male
MV.41 meemu atholhu
MV.42 gnyaviyani atoll
MV.43 noonu atoll
MV.44 raa atoll
MV.45 shaviyani atholhu
MV.46 thaa atholhu
MV.47 vaavu atholhu
MW.C central region
MW.N northern region
MW.S southern region
MX.01 aguascalientes
MX.02 baja california
MX.03 baja california sur
MX.04 campeche
MX.05 chiapas
MX.06 chihuahua
MX.07 coahuila
MX.08 colima
MX.09 mexico city
MX.10 durango
MX.11 guanajuato
MX.12 guerrero
MX.13 hidalgo
MX.14 jalisco
MX.15 mexico
MX.16 michoacan
MX.17 morelos
MX.18 nayarit
MX.19 nuevo leon
MX.20 oaxaca
MX.21 puebla
MX.22 queretaro
MX.23 quintana roo
MX.24 san luis potosi
MX.25 sinaloa
MX.26 sonora
MX.27 tabasco
MX.28 tamaulipas
MX.29 tlaxcala
MX.30 veracruz
MX.31 yucatan
MX.32 zacatecas
MY.01 johor
MY.02 kedah
MY.03 kelantan
MY.04 melaka
MY.05 negeri sembilan
MY.06 pahang
MY.07 perak
MY.08 perlis
MY.09 penang
MY.11 sarawak
MY.12 selangor
MY.13 terengganu
MY.14 kuala lumpur
MY.15 labuan
MY.16 sabah
MY.17 putrajaya
MZ.01 cabo delgado province
MZ.02 gaza province
MZ.03 inhambane province
MZ.04 maputo province
MZ.05 sofala
MZ.06 nampula
MZ.07 niassa province
MZ.08 tete
MZ.09 zambezia province
MZ.10 manica
MZ.11 maputo city
NA.21 khomas region
NA.28 zambezi region
NA.29 erongo region
NA.30 hardap region
NA.31 karas region
NA.32 kunene region
NA.33 ohangwena region
NA.35 omaheke region
NA.36 omusati region
NA.37 oshana region
NA.38 oshikoto region
NA.39 otjozondjupa region
NA.40 kavango east
NA.41 kavango west
NC.01 north province
NC.02 south province
NC.03 loyalty islands
NE.01 agadez
NE.02 diffa
NE.03 dosso region
NE.04 maradi region
NE.06 tahoua region
NE.07 zinder region
NE.08 niamey
NE.09 tillaberi region
NG.05 lagos
NG.11 fct
NG.16 ogun state
NG.21 akwa ibom state
NG.22 cross river state
NG.23 kaduna state
NG.24 katsina state
NG.25 anambra
NG.26 benue state
NG.27 borno state
NG.28 imo state
NG.29 kano state
NG.30 kwara state
NG.31 niger state
NG.32 oyo state
NG.35 adamawa
NG.36 delta
NG.37 edo state
NG.39 jigawa state
NG.40 kebbi
NG.41 kogi state
NG.42 osun state
NG.43 taraba state
NG.44 yobe state
NG.45 abia state
NG.46 bauchi
NG.47 enugu state
NG.48 ondo state
NG.49 plateau state
NG.50 rivers state
NG.51 sokoto
NG.52 bayelsa state
NG.53 ebonyi state
NG.54 ekiti state
NG.55 gombe state
NG.56 nasarawa state
NG.57 zamfara state
NI.01 boaco department
NI.02 carazo department
NI.03 chinandega department
NI.04 chontales department
NI.05 esteli department
NI.06 granada department
NI.07 jinotega department
NI.08 leon department
NI.09 madriz department
NI.10 managua department
NI.11 masaya department
NI.12 matagalpa department
NI.13 nueva segovia department
NI.14 rio san juan department
NI.15 rivas department
NI.17 north caribbean coast
NI.18 south caribbean coast
NL.01 drenthe
NL.02 friesland
NL.03 gelderland
NL.04 groningen
NL.05 limburg
NL.06 north brabant
NL.07 north holland
NL.09 utrecht
NL.10 zeeland
NL.11 south holland
NL.15 overijssel
NL.16 flevoland
NO.01 akershus
NO.04 buskerud
NO.05 finnmark
NO.08 more og romsdal
NO.09 nordland
NO.12 oslo
NO.13 ostfold
NO.14 rogaland
NO.17 telemark
NO.18 troms
NO.20 vestfold
NO.21 trondelag
NO.34 innlandet
NO.42 agder
NO.46 vestland
NP.1 koshi
NP.2 madhesh
NP.3 bagmati province
NP.4 gandaki pradesh
NP.5 lumbini province
NP.6 karnali pradesh
NP.7 sudurpashchim pradesh
NR.01 aiwo district
NR.02 anabar district
NR.03 anetan district
NR.04 anibare district
NR.05 baiti district
NR.06 boe district
NR.07 buada district
NR.08 denigomodu district
NR.09 ewa district
NR.10 ijuw district
NR.11 meneng district
NR.12 nibok district
NR.13 uaboe district
NR.14 yaren district
NZ.10 chatham islands
NZ.E7 auckland
NZ.E8 bay of plenty
NZ.E9 canterbury
NZ.F1 gisborne
NZ.F2 hawkes bay region
NZ.F3 manawatu wanganui
NZ.F4 marlborough
NZ.F5 nelson region
NZ.F6 northland
NZ.F7 otago
NZ.F8 southland
NZ.F9 taranaki region
NZ.G1 waikato region
NZ.G2 wellington region
NZ.G3 west coast
NZ.TAS tasman district
OM.01 ad dakhiliyah
OM.02 al batinah south
OM.03 al wusta governorate
OM.04 southeastern governorate
OM.06 muscat
OM.07 musandam governorate
OM.08 dhofar
OM.09 ad dhahirah
OM.10 al buraimi
OM.11 al batinah north
OM.12 northeastern governorate
PA.01 bocas del toro province
PA.02 chiriqui province
PA.03 cocle
PA.04 colon
PA.05 darien
PA.06 herrera province
PA.07 los santos province
PA.08 panama
PA.09 guna yala
PA.10 veraguas province
PA.11 embera
PA.12 ngobe bugle comarca
PA.13 panama oeste province
PA.NT naso tjer di
PE.01 amazonas
PE.02 ancash
PE.03 apurimac department
PE.04 arequipa
PE.05 ayacucho
PE.06 cajamarca department
PE.07 callao
PE.08 cuzco department
PE.09 huancavelica
PE.10 huanuco department
PE.11 ica
PE.12 junin
PE.13 la libertad
PE.14 lambayeque
PE.15 lima region
PE.16 loreto
PE.17 madre de dios
PE.18 moquegua department
PE.19 pasco
PE.20 piura
PE.21 puno
PE.22 san martin department
PE.23 tacna
PE.24 tumbes
PE.25 ucayali
PE.LMA lima province
PF.01 iles du vent
PF.02 leeward islands
PF.03 tuamotu gambier islands
PF.04 marquesas islands
PF.05 austral islands
PG.01 central province
PG.02 gulf province
PG.03 milne bay province
PG.04 oro province
PG.05 southern highlands province
PG.06 western province
PG.07 bougainville
PG.08 chimbu province
PG.09 eastern highlands province
PG.10 east new britain province
PG.11 east sepik province
PG.12 madang province
PG.13 manus province
PG.14 morobe province
PG.15 new ireland
PG.16 western highlands province
PG.17 west new britain province
PG.18 sandaun province
PG.19 enga province
PG.20 national capital
PG.21 hela province
PG.22 jiwaka province
PH.01 ilocos
PH.02 cagayan valley
PH.03 central luzon
PH.05 bicol region
PH.06 western visayas
PH.07 central visayas
PH.08 eastern visayas
PH.09 zamboanga peninsula
PH.10 northern mindanao
PH.11 davao region
PH.12 soccsksargen
PH.13 caraga
PH.14 autonomous region in muslim mindanao
PH.15 cordillera
PH.40 calabarzon
PH.41 mimaropa
PH.NCR national capital region
PK.02 balochistan
PK.03 khyber pakhtunkhwa
PK.04 punjab
PK.05 sindh
PK.06 azad kashmir
PK.07 gilgit baltistan
PK.08 islamabad
PL.72 lower silesia
PL.73 kujawsko pomorskie
PL.74 lodz voivodeship
PL.75 lublin
PL.76 lubusz
PL.77 lesser poland
PL.78 mazovia
PL.79 opole voivodeship
PL.80 subcarpathia
PL.81 podlasie
PL.82 pomerania
PL.83 silesia
PL.84 swietokrzyskie
PL.85 warmia masuria
PL.86 greater poland
PL.87 west pomerania
PM.97501 miquelon langlade
PM.97502 st pierre
PR.001 adjuntas
PR.003 aguada
PR.005 aguadilla
PR.007 aguas buenas
PR.009 aibonito
PR.011 anasco
PR.013 arecibo
PR.015 arroyo
PR.017 barceloneta
PR.019 barranquitas
PR.021 bayamon
PR.023 cabo rojo
PR.025 caguas
PR.027 camuy
PR.029 canovanas
PR.031 carolina
PR.033 catano
PR.035 cayey
PR.037 ceiba
PR.039 ciales
PR.041 cidra
PR.043 coamo
PR.045 comerio
PR.047 corozal
PR.049 culebra
PR.051 dorado
PR.053 fajardo
PR.054 florida
PR.055 guanica
PR.057 guayama
PR.059 guayanilla
PR.061 guaynabo
PR.063 gurabo
PR.065 hatillo
PR.067 hormigueros
PR.069 humacao
PR.071 isabela
PR.073 jayuya
PR.075 juana diaz
PR.077 juncos
PR.079 lajas
PR.081 lares
PR.083 las marias
PR.085 las piedras
PR.087 loiza
PR.089 luquillo
PR.091 manati
PR.093 maricao
PR.095 maunabo
PR.097 mayaguez
PR.099 moca
PR.101 morovis
PR.103 naguabo
PR.105 naranjito
PR.107 orocovis
PR.109 patillas
PR.111 penuelas
PR.113 ponce
PR.115 quebradillas
PR.117 rincon
PR.119 rio grande
PR.121 sabana grande
PR.123 salinas
PR.125 san german
PR.127 san juan
PR.129 san lorenzo
PR.131 san sebastian
PR.133 santa isabel
PR.135 toa alta
PR.137 toa baja
PR.139 trujillo alto
PR.141 utuado
PR.143 vega alta
PR.145 vega baja
PR.147 vieques
PR.149 villalba
PR.151 yabucoa
PR.153 yauco
PS.GZ gaza strip
PS.WE west bank
PT.02 aveiro
PT.03 beja
PT.04 braga
PT.05 braganca
PT.06 castelo branco
PT.07 coimbra
PT.08 evora
PT.09 faro
PT.10 madeira
PT.11 guarda
PT.13 leiria
PT.14 lisbon
PT.16 portalegre
PT.17 porto
PT.18 santarem
PT.19 setubal
PT.20 viana do castelo
PT.21 vila real
PT.22 viseu
PT.23 azores
PW.01 aimeliik
PW.02 airai
PW.03 angaur
PW.04 hatohobei
PW.05 kayangel
PW.06 koror
PW.07 melekeok
PW.08 ngaraard
PW.09 ngarchelong
PW.10 ngardmau
PW.11 ngatpang
PW.12 ngchesar
PW.13 ngeremlengui
PW.14 ngiwal
PW.15 peleliu
PW.16 sonsorol
PY.01 alto parana department
PY.02 amambay department
PY.04 caaguazu department
PY.05 caazapa
PY.06 central department
PY.07 concepcion
PY.08 cordillera department
PY.10 guaira
PY.11 itapua
PY.12 misiones department
PY.13 neembucu department
PY.15 paraguari
PY.16 presidente hayes
PY.17 san pedro department
PY.19 canindeyu
PY.22 asuncion
PY.23 alto paraguay
PY.24 boqueron department
QA.01 baladiyat ad dawhah
QA.04 al khor
QA.06 baladiyat ar rayyan
QA.08 madinat ash shamal
QA.09 umm salal
QA.10 al wakrah
QA.13 al daayen
QA.14 al shahaniya
RE.RE reunion
RO.01 alba county
RO.02 arad county
RO.03 arges
RO.04 bacau county
RO.05 bihor county
RO.06 bistrita nasaud county
RO.07 botosani county
RO.08 braila county
RO.09 brasov county
RO.10 bucharest
RO.11 buzau county
RO.12 caras severin county
RO.13 cluj county
RO.14 constanta county
RO.15 covasna county
RO.16 dambovita county
RO.17 dolj
RO.18 galati county
RO.19 gorj county
RO.20 harghita county
RO.21 hunedoara county
RO.22 ialomita county
RO.23 iasi county
RO.25 maramures
RO.26 mehedinti county
RO.27 mures county
RO.28 neamt county
RO.29 olt
RO.30 prahova
RO.31 salaj county
RO.32 satu mare county
RO.33 sibiu county
RO.34 suceava
RO.35 teleorman county
RO.36 timis county
RO.37 tulcea county
RO.38 vaslui county
RO.39 valcea county
RO.40 vrancea
RO.41 calarasi county
RO.42 giurgiu county
RO.43 ilfov
RS.SE central serbia
RS.VO vojvodina
RU.01 adygeya republic
RU.03 altai
RU.04 altai krai
RU.05 amur oblast
RU.06 arkhangelskaya
RU.07 astrakhan oblast
RU.08 bashkortostan republic
RU.09 belgorod oblast
RU.10 bryansk oblast
RU.11 buryatiya republic
RU.12 chechnya
RU.13 chelyabinsk
RU.15 chukotka
RU.16 chuvash republic
RU.17 dagestan
RU.19 ingushetiya republic
RU.20 irkutsk oblast
RU.21 ivanovo oblast
RU.22 kabardino balkariya republic
RU.23 kaliningrad oblast
RU.24 kalmykiya republic
RU.25 kaluga oblast
RU.27 karachayevo cherkesiya republic
RU.28 karelia
RU.29 kuzbass
RU.30 khabarovsk
RU.31 khakasiya republic
RU.32 khanty mansia
RU.33 kirov oblast
RU.34 komi
RU.37 kostroma oblast
RU.38 krasnodar krai
RU.40 kurgan oblast
RU.41 kursk oblast
RU.42 leningradskaya oblast
RU.43 lipetsk oblast
RU.44 magadan oblast
RU.45 mariy el republic
RU.46 mordoviya republic
RU.47 moscow oblast
RU.48 moscow
RU.49 murmansk
RU.50 nenets
RU.51 nizhny novgorod oblast
RU.52 novgorod oblast
RU.53 novosibirsk oblast
RU.54 omsk oblast
RU.55 orenburg oblast
RU.56 oryol oblast
RU.57 penza oblast
RU.59 primorye
RU.60 pskov oblast
RU.61 rostov
RU.62 ryazan oblast
RU.63 sakha
RU.64 sakhalin oblast
RU.65 samara oblast
RU.66 st petersburg
RU.67 saratov oblast
RU.68 north ossetia alania
RU.69 smolensk oblast
RU.70 stavropol kray
RU.71 sverdlovsk oblast
RU.72 tambov oblast
RU.73 tatarstan republic
RU.75 tomsk oblast
RU.76 tula oblast
RU.77 tver oblast
RU.78 tyumen oblast
RU.79 republic of tyva
RU.80 udmurtiya republic
RU.81 ulyanovsk
RU.83 vladimir oblast
RU.84 volgograd oblast
RU.85 vologda oblast
RU.86 voronezh oblast
RU.87 yamalo nenets
RU.88 yaroslavl oblast
RU.89 jewish autonomous oblast
RU.90 perm krai
RU.91 krasnoyarsk krai
RU.92 kamchatka
RW.11 eastern province
RW.12 kigali
RW.13 northern province
RW.14 western province
RW.15 southern province
SA.02 al bahah region
SA.05 medina region
SA.06 eastern province
SA.08 al qassim region
SA.10 riyadh region
SA.11 asir region
SA.13 hail region
SA.14 mecca region
SA.15 northern borders region
SA.16 najran region
SA.17 jazan region
SA.19 tabuk region
SA.20 al jawf region
SB.03 malaita province
SB.06 guadalcanal province
SB.07 isabel province
SB.08 makira ulawa province
SB.09 temotu province
SB.10 central province
SB.11 western province
SB.12 choiseul province
SB.13 rennell and bellona province
SB.14 honiara
SC.01 anse aux pins
SC.02 anse boileau
SC.03 anse etoile
SC.05 anse royale
SC.06 baie lazare
SC.07 baie sainte anne
SC.08 beau vallon
SC.09 bel air
SC.10 bel ombre
SC.11 cascade
SC.11876017 outer islands
SC.12 glacis
SC.12200079 ile perseverance i
SC.12200080 ile perseverance ii
SC.14 grand anse praslin
SC.17 mont buxton
SC.18 mont fleuri
SC.19 plaisance
SC.20 pointe la rue
SC.22 st louis
SC.23 takamaka
SC.24 grand anse mahe
SC.25 la digue and inner islands
SC.26 la riviere anglaise
SC.27 port glaud
SC.28 au cap
SC.29 les mamelles
SC.30 roche caiman
SD.29 khartoum
SD.36 red sea
SD.38 al jazirah
SD.39 al qadarif
SD.41 white nile
SD.42 blue nile
SD.43 northern state
SD.47 western darfur
SD.49 southern darfur
SD.50 southern kordofan
SD.52 kassala
SD.53 river nile
SD.55 northern darfur
SD.56 north kordofan
SD.58 sennar
SD.60 eastern darfur
SD.61 central darfur
SD.62 west kordofan
SE.02 blekinge
SE.03 gavleborg
SE.05 gotland
SE.06 halland
SE.07 jamtland
SE.08 jonkoping
SE.09 kalmar
SE.10 dalarna
SE.12 kronoberg
SE.14 norrbotten
SE.15 orebro
SE.16 ostergotland
SE.18 sodermanland
SE.21 uppsala
SE.22 varmland
SE.23 vasterbotten
SE.24 vasternorrland
SE.25 vastmanland
SE.26 stockholm
SE.27 skane
SE.28 vastra gotaland
SH.01 ascension
SH.02 st helena
SH.03 tristan da cunha
SI.01 municipality of ajdovscina
SI.02 municipality of beltinci
SI.03 municipality of bled
SI.04 municipality of bohinj
SI.05 municipality of borovnica
SI.06 municipality of bovec
SI.07 municipality of brda
SI.08 municipality of brezice
SI.09 municipality of brezovica
SI.11 urban municipality of celje
SI.12 municipality of cerklje na gorenjskem
SI.13 municipality of cerknica
SI.14 municipality of cerkno
SI.15 municipality of crensovci
SI.16 municipality of crna na koroskem
SI.17 municipality of crnomelj
SI.19 municipality of divaca
SI.20 municipality of dobrepolje
SI.22 dol pri ljubljani
SI.24 municipality of dornava
SI.25 municipality of dravograd
SI.26 municipality of duplek
SI.27 municipality of gorenja vas poljane
SI.28 municipality of gorisnica
SI.29 municipality of gornja radgona
SI.30 municipality of gornji grad
SI.31 municipality of gornji petrovci
SI.32 municipality of grosuplje
SI.34 municipality of hrastnik
SI.35 municipality of hrpelje kozina
SI.36 municipality of idrija
SI.37 municipality of ig
SI.38 municipality of ilirska bistrica
SI.39 municipality of ivancna gorica
SI.40 municipality of izola
SI.42 municipality of jursinci
SI.44 municipality of kanal ob soci
SI.45 municipality of kidricevo
SI.46 municipality of kobarid
SI.47 municipality of kobilje
SI.49 municipality of komen
SI.50 urban municipality of koper
SI.51 municipality of kozje
SI.52 urban municipality of kranj
SI.53 municipality of kranjska gora
SI.54 urban municipality of krsko
SI.55 municipality of kungota
SI.57 municipality of lasko
SI.61 ljubljana
SI.62 municipality of ljubno
SI.64 logatec
SI.66 municipality of loski potok
SI.68 lukovica
SI.71 municipality of medvode
SI.72 municipality of menges
SI.73 municipality of metlika
SI.74 municipality of mezica
SI.76 municipality of mislinja
SI.77 municipality of moravce
SI.78 municipality of moravske toplice
SI.79 municipality of mozirje
SI.80 urban municipality of murska sobota
SI.81 municipality of muta
SI.82 municipality of naklo
SI.83 municipality of nazarje
SI.84 urban municipality of nova gorica
SI.86 municipality of odranci
SI.87 municipality of ormoz
SI.88 municipality of osilnica
SI.89 pesnica
SI.91 pivka
SI.92 municipality of podcetrtek
SI.94 municipality of postojna
SI.97 municipality of puconci
SI.98 municipality of race fram
SI.99 municipality of radece
SI.A1 municipality of radenci
SI.A2 municipality of radlje ob dravi
SI.A3 radovljica
SI.A6 municipality of rogasovci
SI.A7 municipality of rogaska slatina
SI.A8 municipality of rogatec
SI.B1 municipality of semic
SI.B2 municipality of sencur
SI.B3 municipality of sentilj
SI.B4 municipality of sentjernej
SI.B6 municipality of sevnica
SI.B7 municipality of sezana
SI.B8 municipality of skocjan
SI.B9 skofja loka
SI.C1 municipality of skofljica
SI.C2 urban municipality of slovenj gradec
SI.C4 municipality of slovenske konjice
SI.C5 municipality of smarje pri jelsah
SI.C6 municipality of smartno ob paki
SI.C7 municipality of sostanj
SI.C8 municipality of starse
SI.C9 municipality of store
SI.D1 municipality of sveti jurij ob scavnici
SI.D2 municipality of tolmin
SI.D3 municipality of trbovlje
SI.D4 trebnje
SI.D5 municipality of trzic
SI.D6 municipality of turnisce
SI.D7 urban municipality of velenje
SI.D8 municipality of velike lasce
SI.E1 municipality of vipava
SI.E2 municipality of vitanje
SI.E3 municipality of vodice
SI.E5 municipality of vrhnika
SI.E6 municipality of vuzenica
SI.E7 municipality of zagorje ob savi
SI.E9 municipality of zavrc
SI.F1 municipality of zelezniki
SI.F2 municipality of ziri
SI.F3 municipality of zrece
SI.F4 municipality of benedikt
SI.F5 municipality of bistrica ob sotli
SI.F6 municipality of bloke
SI.F7 municipality of braslovce
SI.F8 municipality of cankova
SI.F9 municipality of cerkvenjak
SI.G1 destrnik
SI.G2 municipality of dobje
SI.G3 dobrna
SI.G4 municipality of dobrova polhov gradec
SI.G5 municipality of dobrovnik
SI.G6 dolenjske toplice
SI.G7 municipality of domzale
SI.G8 grad
SI.G9 hajdina
SI.H1 municipality of hoce slivnica
SI.H2 municipality of hodos
SI.H3 municipality of horjul
SI.H4 municipality of jesenice
SI.H5 municipality of jezersko
SI.H6 municipality of kamnik
SI.H7 municipality of kocevje
SI.H8 komenda
SI.H9 municipality of kostel
SI.I1 municipality of krizevci
SI.I2 municipality of kuzma
SI.I3 municipality of lenart
SI.I4 municipality of lendava
SI.I5 municipality of litija
SI.I6 ljutomer
SI.I7 municipality of loska dolina
SI.I8 municipality of lovrenc na pohorju
SI.I9 municipality of luce
SI.J1 municipality of majsperk
SI.J2 urban municipality of maribor
SI.J3 municipality of markovci
SI.J4 municipality of miklavz na dravskem polju
SI.J5 municipality of miren kostanjevica
SI.J6 municipality of mirna pec
SI.J7 urban municipality of novo mesto
SI.J8 municipality of oplotnica
SI.J9 municipality of piran
SI.K1 municipality of podlehnik
SI.K2 municipality of podvelka
SI.K3 municipality of polzela
SI.K4 prebold
SI.K5 municipality of preddvor
SI.K6 municipality of prevalje
SI.K7 urban municipality of ptuj
SI.K8 municipality of ravne na koroskem
SI.K9 municipality of razkrizje
SI.L1 municipality of ribnica
SI.L2 municipality of ribnica na pohorju
SI.L3 municipality of ruse
SI.L4 municipality of salovci
SI.L5 municipality of selnica ob dravi
SI.L6 municipality of sempeter vrtojba
SI.L7 sentjur
SI.L8 municipality of slovenska bistrica
SI.L9 municipality of smartno pri litiji
SI.M1 municipality of sodrazica
SI.M2 municipality of solcava
SI.M3 municipality of sveta ana
SI.M4 municipality of sveti andraz v slovenskih goricah
SI.M5 municipality of tabor
SI.M6 municipality of tisina
SI.M7 municipality of trnovska vas
SI.M8 municipality of trzin
SI.M9 municipality of velika polana
SI.N1 municipality of verzej
SI.N2 municipality of videm
SI.N3 municipality of vojnik
SI.N4 municipality of vransko
SI.N5 municipality of zalec
SI.N6 municipality of zetale
SI.N7 municipality of zirovnica
SI.N8 municipality of zuzemberk
SI.N9 municipality of apace
SI.O1 municipality of cirkulane
SI.O2 gorje
SI.O3 municipality of kostanjevica na krki
SI.O4 log dragomer
SI.O5 municipality of makole
SI.O6 municipality of mirna
SI.O7 municipality of mokronog trebelno
SI.O8 municipality of poljcane
SI.O9 municipality of recica ob savinji
SI.P1 municipality of rence vogrsko
SI.P2 municipality of sentrupert
SI.P3 municipality of smarjeske toplice
SI.P4 municipality of sredisce ob dravi
SI.P5 municipality of straza
SI.P6 municipality of sveta trojica v slovenskih goricah
SI.P7 municipality of sveti jurij v slovenskih goricah
SI.P8 municipality of sveti tomaz
SI.P9 municipality of ankaran
SJ.21 svalbard
SJ.22 jan mayen
SK.01 banska bystrica region
SK.02 bratislava region
SK.03 kosice region
SK.04 nitra region
SK.05 presov region
SK.06 trencin region
SK.07 trnava region
SK.08 zilina region
SL.01 eastern province
SL.02 northern province
SL.03 southern province
SL.04 western area
SL.05 north west
SM.01 acquaviva
SM.02 chiesanuova
SM.03 domagnano
SM.04 faetano
SM.05 fiorentino
SM.06 borgo maggiore
SM.07 san marino
SM.08 montegiardino
SM.09 serravalle
SN.01 dakar
SN.03 diourbel region
SN.05 tambacounda
SN.07 thies
SN.09 fatick
SN.10 kaolack
SN.11 kolda
SN.12 ziguinchor
SN.13 louga
SN.14 st louis
SN.15 matam
SN.16 kaffrine
SN.17 kedougou
SN.18 sedhiou
SO.01 bakool
SO.02 banaadir
SO.03 bari
SO.04 bay
SO.05 galguduud
SO.06 gedo
SO.07 hiiraan
SO.08 middle juba
SO.09 lower juba
SO.10 mudug
SO.12 sanaag
SO.13 middle shabele
SO.14 lower shabeelle
SO.18 nugaal
SO.19 togdheer
SO.20 woqooyi galbeed
SO.21 awdal
SO.22 sool
SR.10 brokopondo district
SR.11 commewijne district
SR.12 coronie district
SR.13 marowijne district
SR.14 nickerie district
SR.15 para district
SR.16 paramaribo district
SR.17 saramacca district
SR.18 sipaliwini district
SR.19 wanica district
SS.01 central equatoria
SS.02 eastern equatoria
SS.03 jonglei
SS.04 lakes
SS.05 northern bahr al ghazal
SS.06 unity
SS.07 upper nile
SS.08 warrap
SS.09 western bahr al ghazal
SS.10 western equatoria
ST.01 principe
ST.02 sao tome island
SV.01 ahuachapan
SV.02 cabanas
SV.03 chalatenango department
SV.04 cuscatlan
SV.05 la libertad department
SV.06 la paz department
SV.07 la union
SV.08 morazan
SV.09 san miguel department
SV.10 san salvador department
SV.11 santa ana department
SV.12 san vicente department
SV.13 sonsonate department
SV.14 usulutan
SY.01 al hasakah
SY.02 latakia
SY.03 quneitra
SY.04 raqqa
SY.05 suwayda
SY.06 daraa
SY.07 deir ez zor
SY.08 rif dimashq
SY.09 aleppo
SY.10 hama
SY.11 homs
SY.12 idlib
SY.13 damascus governorate
SY.14 tartus
SZ.01 hhohho region
SZ.02 lubombo region
SZ.03 manzini region
SZ.04 shiselweni
TD.01 batha
TD.02 wadi fira
TD.05 guera
TD.06 kanem
TD.07 lac
TD.08 logone occidental
TD.09 logone oriental
TD.12 ouadai
TD.13 salamat
TD.14 tandjile
TD.15 chari baguirmi
TD.16 mayo kebbi est
TD.17 moyen chari
TD.18 hadjer lamis
TD.19 mandoul
TD.20 mayo kebbi ouest
TD.21 ndjamena
TD.22 barh el gazel
TD.23 borkou
TD.25 sila
TD.26 tibesti
TD.27 ennedi est
TD.28 ennedi ouest
TF.01 st paul et amsterdam
TF.02 crozet
TF.03 kerguelen
TF.04 terre adelie
TF.05 iles eparses
TG.22 centrale
TG.23 kara
TG.24 maritime
TG.25 plateaux
TG.26 savanes
TH.01 mae hong son
TH.02 chiang mai
TH.03 chiang rai
TH.04 nan
TH.05 lamphun
TH.06 lampang
TH.07 phrae
TH.08 tak
TH.09 sukhothai
TH.10 uttaradit
TH.11 kamphaeng phet
TH.12 phitsanulok
TH.13 phichit
TH.14 phetchabun
TH.15 uthai thani
TH.16 nakhon sawan
TH.17 nong khai
TH.18 loei
TH.20 sakon nakhon
TH.22 khon kaen
TH.23 kalasin
TH.24 maha sarakham
TH.25 roi et
TH.26 chaiyaphum
TH.27 nakhon ratchasima
TH.28 buriram
TH.29 surin
TH.30 si sa ket
TH.31 narathiwat
TH.32 chai nat
TH.33 sing buri
TH.34 lopburi
TH.35 ang thong
TH.36 phra nakhon si ayutthaya
TH.37 saraburi
TH.38 nonthaburi
TH.39 pathum thani
TH.40 bangkok
TH.41 phayao
TH.42 samut prakan
TH.43 nakhon nayok
TH.44 chachoengsao
TH.46 chon buri
TH.47 rayong
TH.48 chanthaburi
TH.49 trat
TH.50 kanchanaburi
TH.51 suphan buri
TH.52 ratchaburi
TH.53 nakhon pathom
TH.54 samut songkhram
TH.55 samut sakhon
TH.56 phetchaburi
TH.57 prachuap khiri khan
TH.58 chumphon
TH.59 ranong province
TH.60 surat thani
TH.61 phang nga
TH.62 phuket
TH.63 krabi
TH.64 nakhon si thammarat
TH.65 trang
TH.66 phatthalung
TH.67 satun
TH.68 songkhla
TH.69 pattani
TH.70 yala
TH.72 yasothon
TH.73 nakhon phanom
TH.74 prachin buri
TH.75 ubon ratchathani
TH.76 udon thani
TH.77 amnat charoen
TH.78 mukdahan
TH.79 nong bua lamphu
TH.80 sa kaeo
TH.81 bueng kan
TJ.01 gorno badakhshan
TJ.02 khatlon province
TJ.03 sughd
TJ.04 dushanbe
TJ.RR republican subordination
TK.A atafu
TK.F fakaofo
TK.N nukunonu
TL.AL aileu
TL.AN ainaro
TL.BA baucau
TL.BO bobonaro
TL.CO cova lima
TL.DI dili municipality
TL.ER ermera
TL.LA lautem
TL.LI liquica
TL.MF manufahi
TL.MT manatuto
TL.OE oecusse
TL.VI viqueque
TM.01 ahal
TM.02 balkan
TM.03 dasoguz
TM.04 lebap
TM.05 mary
TM.S ashgabat
TN.02 kasserine governorate
TN.03 kairouan
TN.06 jendouba governorate
TN.14 kef governorate
TN.15 mahdia governorate
TN.16 monastir governorate
TN.17 beja governorate
TN.18 bizerte governorate
TN.19 nabeul governorate
TN.22 siliana governorate
TN.23 sousse governorate
TN.27 ben arous governorate
TN.28 medenine governorate
TN.29 gabes governorate
TN.30 gafsa
TN.31 kebili governorate
TN.32 sfax governorate
TN.33 sidi bouzid governorate
TN.34 tataouine
TN.35 tozeur governorate
TN.36 tunis governorate
TN.37 zaghouan governorate
TN.38 ariana governorate
TN.39 manouba
TO.01 haapai
TO.02 tongatapu
TO.03 vavau
TO.EU eua
TO.NI niuas
TR.02 adiyaman province
TR.03 afyonkarahisar province
TR.04 agri
TR.05 amasya
TR.07 antalya
TR.08 artvin
TR.09 aydin
TR.10 balikesir
TR.11 bilecik
TR.12 bingol
TR.13 bitlis
TR.14 bolu
TR.15 burdur
TR.16 bursa province
TR.17 canakkale
TR.19 corum
TR.20 denizli
TR.21 diyarbakir province
TR.22 edirne
TR.23 elazig
TR.24 erzincan
TR.25 erzurum
TR.26 eskisehir
TR.28 giresun
TR.31 hatay
TR.32 mersin
TR.33 isparta
TR.34 istanbul
TR.35 izmir province
TR.37 kastamonu
TR.38 kayseri
TR.39 kirklareli
TR.40 kirsehir
TR.41 kocaeli
TR.43 kutahya
TR.44 malatya
TR.45 manisa
TR.46 kahramanmaras
TR.48 mugla
TR.49 mus
TR.50 nevsehir province
TR.52 ordu
TR.53 rize province
TR.54 sakarya
TR.55 samsun
TR.57 sinop
TR.58 sivas
TR.59 tekirdag
TR.60 tokat province
TR.61 trabzon
TR.62 tunceli
TR.63 sanliurfa
TR.64 usak
TR.65 van
TR.66 yozgat
TR.68 ankara
TR.69 gumushane province
TR.70 hakkari
TR.71 konya
TR.72 mardin
TR.73 nigde province
TR.74 siirt
TR.75 aksaray
TR.76 batman
TR.77 bayburt province
TR.78 karaman
TR.79 kirikkale
TR.80 sirnak
TR.81 adana
TR.82 cankiri
TR.83 gaziantep
TR.84 kars province
TR.85 zonguldak province
TR.86 ardahan
TR.87 bartin
TR.88 igdir
TR.89 karabuk province
TR.90 kilis
TR.91 osmaniye
TR.92 yalova
TR.93 duzce
TT.01 borough of arima
TT.03 mayaro
TT.05 port of spain
TT.10 san fernando
TT.11 tobago
TT.CHA chaguanas
TT.CTT couva tabaquite talparo
TT.DMN diego martin regional corporation
TT.PRT princes town
TT.PTF point fortin
TT.SGE sangre grande regional corporation
TT.SIP siparia regional corporation
TV.FUN funafuti
TV.NIT niutao
TV.NKF nukufetau
TV.NKL nukulaelae
TV.NMA nanumea
TV.NMG nanumanga
TV.NUI nui
TV.VAI vaitupu
TW.01 fukien
TW.02 takao
TW.03 taipei
TW.04 taiwan
TZ.02 pwani
TZ.03 dodoma
TZ.04 iringa
TZ.05 kigoma
TZ.06 kilimanjaro
TZ.07 lindi
TZ.08 mara
TZ.09 mbeya
TZ.10 morogoro
TZ.11 mtwara
TZ.12 mwanza
TZ.13 pemba north
TZ.14 ruvuma
TZ.15 shinyanga
TZ.16 singida
TZ.17 tabora
TZ.18 tanga
TZ.19 kagera
TZ.20 pemba south
TZ.22 zanzibar north
TZ.23 dar es salaam region
TZ.24 rukwa
TZ.26 arusha
TZ.27 manyara
TZ.28 geita
TZ.29 katavi
TZ.30 njombe
TZ.31 simiyu
TZ.32 songwe
UA.01 cherkasy
UA.02 chernihiv oblast
UA.03 chernivtsi
UA.04 dnipropetrovsk
UA.05 donetsk
UA.06 ivano frankivsk
UA.07 kharkiv
UA.08 kherson
UA.09 khmelnytskyi
UA.10 kirovohrad
UA.11 crimea
UA.12 kyiv city
UA.13 kyiv oblast
UA.14 luhansk
UA.15 lviv
UA.16 mykolaiv
UA.17 odesa
UA.18 poltava
UA.19 rivne oblast
UA.20 sevastopol city
UA.21 sumy
UA.22 ternopil
UA.23 vinnytsia
UA.24 volyn
UA.25 zakarpattia
UA.26 zaporizhzhia
UA.27 zhytomyr oblast
UG.C central region
UG.E eastern region
UG.N northern region
UG.W western region
US.AK alaska
US.AL alabama
US.AR arkansas
US.AZ arizona
US.CA california
US.CO colorado
US.CT connecticut
US.DC district of columbia
US.DE delaware
US.FL florida
US.GA georgia
US.HI hawaii
US.IA iowa
US.ID idaho
US.IL illinois
US.IN indiana
US.KS kansas
US.KY kentucky
US.LA louisiana
US.MA massachusetts
US.MD maryland
US.ME maine
US.MI michigan
US.MN minnesota
US.MO missouri
US.MS mississippi
US.MT montana
US.NC north carolina
US.ND north dakota
US.NE nebraska
US.NH new hampshire
US.NJ new jersey
US.NM new mexico
US.NV nevada
US.NY new york
US.OH ohio
US.OK oklahoma
US.OR oregon
US.PA pennsylvania
US.RI rhode island
US.SC south carolina
US.SD south dakota
US.TN tennessee
US.TX texas
US.UT utah
US.VA virginia
US.VT vermont
US.WA washington
US.WI wisconsin
US.WV west virginia
US.WY wyoming
UY.01 artigas
UY.02 canelones
UY.03 cerro largo
UY.04 colonia
UY.05 durazno department
UY.06 flores department
UY.07 florida
UY.08 lavalleja
UY.09 maldonado
UY.10 montevideo department
UY.11 paysandu department
UY.12 rio negro department
UY.13 rivera department
UY.14 rocha department
UY.15 salto department
UY.16 san jose department
UY.17 soriano
UY.18 tacuarembo department
UY.19 treinta y tres department
UZ.01 andijan region
UZ.02 bukhara
UZ.03 fergana
UZ.05 xorazm region
UZ.06 namangan
UZ.07 navoiy region
UZ.08 qashqadaryo
UZ.09 karakalpakstan
UZ.10 samarqand region
UZ.12 surxondaryo region
UZ.13 tashkent
UZ.14 tashkent region
UZ.15 jizzakh region
UZ.16 sirdaryo region
VC.01 charlotte parish
VC.02 st andrew parish
VC.03 st david parish
VC.04 st george parish
VC.05 st patrick parish
VC.06 grenadines parish
VE.01 amazonas
VE.02 anzoategui
VE.03 apure
VE.04 aragua
VE.05 barinas
VE.06 bolivar
VE.07 carabobo
VE.08 cojedes
VE.09 delta amacuro
VE.11 falcon
VE.12 guarico
VE.13 lara
VE.14 merida
VE.15 miranda
VE.16 monagas
VE.17 nueva esparta
VE.18 portuguesa
VE.19 sucre
VE.20 tachira
VE.21 trujillo
VE.22 yaracuy
VE.23 zulia
VE.24 dependencias federales
VE.25 distrito federal
VE.26 vargas
VI.010 st croix island
VI.020 st john island
VI.030 st thomas island
VN.01 hanoi
VN.04 cao bang province
VN.08 tuyen quang
VN.11 dien bien province
VN.12 lai chau province
VN.14 son la province
VN.15 lao cai
VN.19 thai nguyen
VN.20 lang son province
VN.22 quang ninh
VN.24 bac ninh
VN.25 phu tho
VN.31 hai phong
VN.33 hung yen province
VN.37 ninh binh
VN.38 thanh hoa province
VN.40 nghe an province
VN.42 ha tinh province
VN.44 quang tri
VN.46 thua thien hue province
VN.48 da nang city
VN.51 quang ngai
VN.52 gia lai
VN.56 khanh hoa
VN.66 dak lak
VN.68 lam dong
VN.75 dong nai
VN.80 tay ninh
VN.82 dong thap
VN.86 vinh long
VN.91 an giang
VN.92 can tho city
VN.96 ca mau
VU.07 torba
VU.13 sanma
VU.15 tafea
VU.16 malampa
VU.17 penama
VU.18 shefa
WF.98611 alo
WF.98612 sigave
WF.98613 uvea
WS.01 aana
WS.02 aiga i le tai
WS.03 atua
WS.04 faasaleleaga
WS.05 gagaemauga
WS.06 vaa o fonoti
WS.07 gagaifomauga
WS.08 palauli
WS.09 satupaitea
WS.10 tuamasaga
WS.11 vaisigano
XK.10096138 ferizaj
XK.10096859 gjakova
XK.10097357 gjilan
XK.10097358 mitrovica
XK.10097359 pec
XK.10097360 pristina
XK.10097361 prizren
YE.01 abyan governorate
YE.02 aden
YE.03 al mahrah governorate
YE.04 muhafazat hadramaout
YE.05 shabwah
YE.08 al hudaydah
YE.10 al mahwit governorate
YE.11 dhamar
YE.14 marib
YE.15 sadah
YE.16 sanaa governorate
YE.18 ad dali
YE.19 omran
YE.20 al bayda
YE.21 al jawf
YE.22 hajjah
YE.23 ibb governorate
YE.24 lahij
YE.25 taizz
YE.26 amanat alasimah
YE.27 raymah
YE.28 soqatra
YT.97601 acoua
YT.97602 bandraboua
YT.97603 bandrele
YT.97604 boueni
YT.97605 chiconi
YT.97606 chirongui
YT.97607 dembeni
YT.97608 dzaoudzi
YT.97609 kani keli
YT.97610 koungou
YT.97611 mamoudzou
YT.97612 mtsamboro
YT.97613 mtsangamouji
YT.97614 ouangani
YT.97615 pamandzi
YT.97616 sada
YT.97617 tsingoni
ZA.02 kwazulu natal
ZA.03 free state
ZA.05 eastern cape
ZA.06 gauteng
ZA.07 mpumalanga
ZA.08 northern cape
ZA.09 limpopo
ZA.10 north west
ZA.11 western cape
ZM.01 western province
ZM.02 central province
ZM.03 eastern province
ZM.04 luapula province
ZM.05 northern province
ZM.06 north western
ZM.07 southern province
ZM.08 copperbelt
ZM.09 lusaka province
ZM.10 muchinga
ZW.01 manicaland
ZW.02 midlands province
ZW.03 mashonaland central
ZW.04 mashonaland east province
ZW.05 mashonaland west
ZW.06 matabeleland north
ZW.07 matabeleland south province
ZW.08 masvingo province
ZW.09 bulawayo
ZW.10 harare`
