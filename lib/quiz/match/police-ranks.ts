const RANKS: Readonly<Record<string, string>> = {
  di: 'detective inspector',
  ds: 'detective sergeant',
  dc: 'detective constable',
}

/**
 * A folded name with a detective's rank spelt out: `di reilly` is `detective inspector reilly`. Only for a text that
 * speaks of the police: elsewhere these are names and places.
 */
export function spellRank(name: string): string {
  return name.replace(/^(?:di|ds|dc)(?= )/, (short) => RANKS[short] ?? short)
}

/** Whether `passage` calls anybody a detective, or by the letters of such a rank. */
export function isOfPolice(passage: string): boolean {
  return /\b(?:DI|DS|DCI) (?=\p{Lu})|\b[Dd]etective\b/u.test(passage)
}
