/** Words of one kind. */
export interface WordList {
  /** In the order of the data, patterns included. */
  readonly words: readonly string[]
  readonly has: (word: string | undefined) => boolean
  /** The word without the first of the endings that it has. */
  readonly withoutEnding: (word: string) => string
}

/**
 * Lays out folded words with blanks between them: whole ones, stems ("invit*"), endings ("*ing"), and
 * endings that are none of them ("!*thing").
 */
export function wordListOf(text: string): WordList {
  const words = text.split(' ').filter((word) => word !== '')
  const whole = new Set(words.filter((word) => !word.includes('*')))
  const stems = words.flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []))
  const endings = words.flatMap((word) => (word.startsWith('*') ? word.slice(1) : []))
  const others = words.flatMap((word) => (word.startsWith('!*') ? word.slice(2) : []))
  const hasPatterns = whole.size < words.length
  const isLike = (word: string) =>
    stems.some((stem) => word.startsWith(stem)) ||
    (endings.some((ending) => word.endsWith(ending)) &&
      !others.some((ending) => word.endsWith(ending)))
  return {
    words,
    withoutEnding: (word) => {
      const own = endings.find((ending) => word.endsWith(ending)) ?? ''
      return word.slice(0, word.length - own.length)
    },
    has: (word) => word !== undefined && (whole.has(word) || (hasPatterns && isLike(word))),
  }
}
