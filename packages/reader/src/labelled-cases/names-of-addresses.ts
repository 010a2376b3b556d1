import { findEmails } from './addresses'
import type { PersonName } from './find-people'
import { isOffice } from './name-words'

const PAIR =
  /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’‑-]{1,40}|\p{Lu}\.)[ \u00a0]{1,4}(\p{Lu}[\p{L}\p{M}'’‑-]{1,40})/gu
/** Shorter surnames are found in addresses by chance. */
const SURNAME_MIN_LENGTH = 4

/**
 * Finds people by their addresses of email: "lothar.ziemann@" and "lziemann@" name the Lothar
 * Ziemann of the text.
 */
export function findNamesOfAddresses(text: string): PersonName[] {
  const locals = new Set(
    findEmails(text).map(({ start, end }) => fold(text.slice(start, end).split('@')[0] ?? '')),
  )
  if (locals.size === 0) return []
  return pairsOf(text).filter(({ words }) => {
    const [given = '', surname = ''] = words.map((word) => fold(word.text))
    if (surname.length < SURNAME_MIN_LENGTH) return false
    return [given + surname, surname + given, given.charAt(0) + surname].some((local) =>
      locals.has(local),
    )
  })
}

/**
 * Every two capitalized words in a row: a word belongs to the pair before it and to the one after.
 */
function pairsOf(text: string): PersonName[] {
  const pairs: PersonName[] = []
  PAIR.lastIndex = 0
  for (let match = PAIR.exec(text); match; match = PAIR.exec(text)) {
    const [whole, given = '', surname = ''] = match
    const second = match.index + whole.length - surname.length
    if (![given, surname].some(isOffice))
      pairs.push({
        words: [
          { text: given, start: match.index },
          { text: surname, start: second },
        ],
      })
    PAIR.lastIndex = second
  }
  return pairs
}

/** The Latin letters of a name or of an address. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
}
