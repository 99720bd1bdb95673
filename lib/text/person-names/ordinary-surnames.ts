/** Surnames of English-speaking countries that are English words as well, folded. */
export const ORDINARY_SURNAMES: ReadonlySet<string> = new Set(
  `abbot archer armour ash bacon bailey baker ball banks barber barker barley barnes barrow bass batten bean bear beard
  beck bell bellow berry best bird birch bishop black blackman blair blake bland blunt bolt bond booth bow bower bowman boyle
  brand bray brewer bridges bright brook brooks broom brown browning buck bull burden burger burn burns bush butcher butler
  byrd cage cannon carp carpenter carter cartwright carver case cash castle chamber chambers chandler chapman chase church
  clay cleaver close coal cole coleman collier cook cooper cope cotton couch cousins cox crane craven crook cross crow crouch
  crown cummings curry dale day deal dean dear diamond dick dickens dolphin dove downs drake draper drew driver drum dyer
  eagle east elder english falconer fall farmer fair field fields fisher fish fletcher flint flood flower flowers ford
  forest forester forward foster fowler fox france frank franklin freed freeman french friend frost fuller gale gallows gamble
  garden gardener gardiner garland garner garrison gates gay gentry gibbon gibbons gill glass glover gold golden golding good
  goodman grace grant graves gray green grey griffin grove guest gunn gunner hale hall hammer hammond hand handy hardy hare
  harper hart harvest hatch hawk hawking hay hayes head heard heath herd herring hill hills hobbs hogg holder holly holmes
  hood hook hooker hope horn horne house howl huff humble hunt hunter hurley ivory ivy jack jay jewel joiner jolly jordan joy judge keen
  keeper key keys kidd king kirk kitchen knight lake lamb land lane lark lawn laws leach leaf leech lemon light little
  long loud love lovelock low mace major manning march marks marsh marshal marshall martin mason massey masters may mayor
  mead mercer merchant merry miles mill miller mills mist mole monk moon moor moore moody morrow moss mountain mullet nash
  new nickel noble noon north nurse oak old olive osprey pack page paige paine painter palmer park parker parks parson
  parsons partridge pate peacock pear pearl peel penny pepper perch pickle pierce pike pilgrim piper pitt plant plumber
  pointer pollard pond poole pope porter potter potts powder power powers pratt price priest prince prior proctor pound quick
  raven ray read reader redman reed reeve reeves rice rich riches ridge ring rivers roach robin rock rode rose ross rowe
  royal rush sadler sage salmon salt savage sawyer school seal seller sellers shade sharp sharpe shaw shepherd shield
  shields shore short silver singer skinner slater small smart smith smithers snow somers sparks sparrow spear speed spencer
  spicer spring stable stack stark starling steel steele stern steward stewart still stock stokes stone storm street strange
  stringer strong summer summers sutton swan sweet swift tailor tanner taylor teal teller temple thatcher thorn thrower tower
  townsend trapper travers tripp trout trump tucker turner twist tyler underwood usher vale vaughan vane vest vicar vine wade
  wagner wagoner walker wall waller walls ward warden warner warren waterman waters watts weaver webb webber weeks wells west
  wheel wheeler whistler white wild wilder wilkes will willow winter winters wise wolf wolfe wood woodman woods woodward
  woody workman worth wray wren wright yard young`.split(/\s+/),
)
