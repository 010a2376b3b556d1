/** Tokens from the beginning in which a summary of the first page and the page itself begin. */
export const COPY_REACH = 1500

/** Words in a row that no letter repeats by chance in its first lines. */
export const COPY_WORDS_MIN = 10

/** Tokens from the beginning in which words that come again must begin: later ones are a subject. */
export const COPY_FROM_MAX = 40
