import type { Tag } from './word'

const LISTS: readonly (readonly [Tag, string])[] = [
  [
    'det',
    'the a an this these those my your his her its our their whose no every each some any all both several many few most another either neither such what more fewer less much enough other',
  ],
  [
    'num',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
  ],
  [
    'adverb',
    'not never also already still always often recently just only even now then once again soon later finally eventually originally currently previously perhaps usually generally largely mainly mostly partly nearly almost about around roughly approximately very too quite rather so really simply actually apparently reportedly initially immediately quickly suddenly together instead ever yet however meanwhile therefore moreover nevertheless furthermore indeed afterwards twice today yesterday tomorrow tonight here ago first',
  ],
  [
    'prep',
    'of in on at by for with from into onto during between among through across against towards toward within without under over above below behind beside besides beyond near around about throughout despite per via like unlike than upon inside outside off up down out along following including except amid amongst alongside since until till before after as',
  ],
  ['to', 'to'],
  ['and', 'and or but nor'],
  [
    'sub',
    'because although though while whilst whereas when whenever if unless whether where why how',
  ],
  ['that', 'that'],
  ['rel', 'who which whom'],
  [
    'subject-pronoun',
    'he she it they we i you everyone everybody someone somebody nobody anyone nothing something everything',
  ],
  [
    'object-pronoun',
    'him them us me himself herself itself themselves ourselves myself yourself hers theirs ours mine yours',
  ],
  ['there', 'there'],
  [
    'modal',
    "will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't shouldn't mightn't",
  ],
  ['be', "is are was were am be been being isn't aren't wasn't weren't"],
  ['have', "has have had having hasn't haven't hadn't"],
  ['do', "does do did doing done doesn't don't didn't"],
]

const TAGS = new Map(
  LISTS.flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])),
)

/** The tag of a word of a closed class, by its lower-case form. */
export function closedTag(lower: string): Tag | undefined {
  return TAGS.get(lower)
}
