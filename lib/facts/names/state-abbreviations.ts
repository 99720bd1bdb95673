/** How news writes the states and provinces of North America after a town, without the last full stop. */
export const STATES: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que
  Tenn Tex Va Vt Wash Wis Wyo N.C N.D N.H N.J N.M N.S N.Y R.I S.C S.D B.C`.split(/\s+/),
)
