import { micromark } from 'micromark'

const HAN_RUN = /\p{Script=Han}+/gu
const WORD = /[\p{L}\p{M}]+/gu
const HAN = /\p{Script=Han}/u

/** Shorter words have too many neighbours for a correction. */
const MIN_KNOWN_WORD_LENGTH = 4
const MAX_KNOWN_WORD_LENGTH = 40

/**
 * Returns text as the index stores it: lower case regardless of the database locale, and Chinese as
 * pairs of characters followed by single ones.
 */
export function toSearchable(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  const runs = [...lower.matchAll(HAN_RUN)].map(([run]) => run)
  if (runs.length === 0) return lower
  const spread = lower.replace(HAN_RUN, (run) => ` ${pairsOf(run).join(' ')} `)
  const singles = new Set(runs.flatMap((run) => Array.from(run)))
  return `${spread} ${[...singles].join(' ')}`
}

/** Returns a query in the same form: Chinese text is a phrase of pairs. */
export function toSearchableQuery(query: string): string {
  let isQuoted = false
  return query
    .normalize('NFC')
    .toLowerCase()
    .split(/(")/)
    .map((part) => {
      if (part === '"') isQuoted = !isQuoted
      return part.replace(HAN_RUN, (run) => {
        const pairs = pairsOf(run).join(' ')
        return isQuoted ? ` ${pairs} ` : ` "${pairs}" `
      })
    })
    .join('')
}

/** Returns the words of a text that a misspelling may stand for, each once. */
export function knownWordsOf(text: string): string[] {
  const words = [...text.normalize('NFC').toLowerCase().matchAll(WORD)].map(([word]) => word)
  return [...new Set(words)].filter(
    (word) =>
      !HAN.test(word) &&
      word.length >= MIN_KNOWN_WORD_LENGTH &&
      word.length <= MAX_KNOWN_WORD_LENGTH,
  )
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}

/** The characters that the renderer escapes in texts. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

/** Returns the words of a text in Markdown as a reader sees them, without its signs. */
export function wordsOfMarkdown(text: string): string {
  return micromark(text)
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (escaped) => ESCAPED[escaped] ?? escaped)
    .trim()
}
