/**
 * Folders beside the articles that saving uses. Their names start with a full stop, so that no list of articles and no
 * check sees them.
 */

/** What is being saved: a folder with an article's name there holds a save that counts and is not yet in place. */
export const JOURNAL = '.journal'
/** What articles were before they were saved anew, by slug and time. */
export const VERSIONS = '.versions'
/** Articles that are not shown, by slug. */
export const TAKEN_DOWN = '.taken-down'

/** In a save that also renames: the name that the article's folder had before. */
export const MOVED_FROM = 'moved-from'
