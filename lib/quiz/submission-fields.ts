/* The names that a form of responses and its reader agree on. */

/** The field of a form that holds a whole submission as JSON; a page with JavaScript sends only this one. */
export const SUBMISSION_FIELD = 'submission'
/** The field that names the article in a form sent without JavaScript. */
export const SLUG_FIELD = 'slug'
/** What the names of the controls of an item start with: `r.<item>` or `r.<item>.<part>`. */
export const RESPONSE_FIELD = 'r.'
