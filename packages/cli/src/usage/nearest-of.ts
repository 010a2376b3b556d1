import leven from 'leven'

/** Letters that may differ for a word to be suggested: one in three, so that "rtf" is not "pdf". */
const MAX_TYPOS = 2
const LETTERS_PER_TYPO = 3

/**
 * Returns the word that was probably meant, whatever its case; `undefined` if none is written like
 * what was given.
 */
export function nearestOf(given: string, words: readonly string[]): string | undefined {
  const maxTypos = Math.min(MAX_TYPOS, given.length / LETTERS_PER_TYPO)
  const [nearest] = words
    .map((word) => ({ word, typos: leven(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ typos }) => typos <= maxTypos)
    .sort((one, other) => one.typos - other.typos)
  return nearest?.word
}
