/** Not named: U1 to U8, and N4, a document that is not shown. So claims count them; who speaks for nobody ("none") is neither. */
export const isUnnamedClass = (naming: string): boolean => /^(?:U[1-8]|N4)$/.test(naming);

/** Named: a person, a body, a document that one can look up. */
export const isNamedClass = (naming: string): boolean => /^N[1-3]$/.test(naming);

/**
 * A source that is not named: a person, a group, a user's post, a document that is not shown. No outlet that relays and no "reportedly", which are
 * not named either (`isUnnamedClass`) and are no source. Every count of unnamed sources in front of a reader goes by this.
 */
export const isUnnamedSource = (naming: string): boolean => /^(?:U[1-478]|N4)$/.test(naming);

/** Persons and groups that are not named: no outlet that relays, no "reportedly", no document that is not shown. */
export const isUnnamedPerson = (naming: string): boolean => /^U[1-48]$/.test(naming);
