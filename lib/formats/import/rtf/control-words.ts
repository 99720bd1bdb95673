import type { Destination } from './rtf-group'

/** Control words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '], ['emdash', '—'], ['endash', '–'], ['emspace', ' '], ['enspace', ' '], ['qmspace', ' '],
  ['bullet', '•'], ['lquote', '‘'], ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'],
  ['~', '\u00A0'], ['_', '\u2011'], ['zwj', '\u200D'], ['zwnj', '\u200C'],
]) // prettier-ignore

/** Control words that end a paragraph. */
export const ENDS: ReadonlySet<string> = new Set([
  'par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow', 'column',
]) // prettier-ignore

/** Control words that open a part of the file of which nothing is kept. */
export const DROPPED: ReadonlySet<string> = new Set([
  'colortbl', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf',
  'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'annotation', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl',
  'generator', 'themedata', 'colorschememapping', 'latentstyles', 'datastore', 'xmlnstbl', 'nonshppict', 'pntxta', 'pntxtb', 'xe', 'tc', 'tcn', 'rxe', 'filetbl', 'bkmkstart', 'bkmkend', 'template', 'sn', 'sv', 'pnseclvl',
  'private', 'fontemb', 'fontfile', 'keycode', 'objdata', 'objclass', 'objname', 'atnid', 'atnauthor', 'atrfstart',
  'atrfend', 'atnref', 'atndate', 'do', 'formfield', 'ffname', 'datafield',
]) // prettier-ignore

/** What may stand behind `\*` and is read all the same. */
export const STARRED: ReadonlySet<string> = new Set([
  'shppict', 'footnote', 'fldinst', 'shpinst', 'picprop', 'shptxt',
]) // prettier-ignore

/** Control words that open a part of the file whose words are read in their own way. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'], ['stylesheet', 'styles'], ['info', 'info'], ['listtext', 'bullet'], ['pntext', 'bullet'],
  ['fldinst', 'instruction'], ['pict', 'picture'], ['picprop', 'property'],
  ['footnote', 'note'],
]) // prettier-ignore

/** The code pages behind the words that name the one of the whole document. */
export const CODE_PAGES: ReadonlyMap<string, number> = new Map([
  ['ansi', 1252], ['mac', 10000], ['pc', 437], ['pca', 850],
]) // prettier-ignore
