/** For a statement whose wording in a language is not known yet: it is never found, so never guessed. */
export const NEVER = /(?!)/
