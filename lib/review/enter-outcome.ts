/** The names of the fields of the form that asks for the passphrase. */
export const PASSPHRASE_FIELD = 'passphrase'
export const FROM_FIELD = 'from'

/** What came of a try to enter the desk; `says` is one sentence for the teacher. */
export type EnterOutcome =
  { readonly status: 'entered' } | { readonly status: 'refused'; readonly says: string }

/** The action that takes the form. */
export type EnterDesk = (
  previous: EnterOutcome | undefined,
  form: FormData,
) => Promise<EnterOutcome>
