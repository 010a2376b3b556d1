import { findLinks, type PersonalSpan } from './addresses'
import { findPeople, type NameWord, type PersonName, wordsOf } from './find-people'
import { isParticle, POSSESSIVE } from './name-words'

/**
 * Shorter words of a name are replaced in a whole name only: "Li", "Wu" and "Al" are parts of
 * words.
 */
const ALONE_MIN_LENGTH = 3
/** Words of Arabic have no capitals to know a name by. */
const ALONE_MIN_LENGTH_WITHOUT_CASE = 4
/** Small words between two words of a name: "de la". */
const PARTICLES_MAX = 2

/** Finds the words of names: of people known, and of those a string has an honorific for. */
export type FindNames = (text: string) => PersonalSpan[]

/**
 * Opens a search for the names of people.
 *
 * @param isOrdinary - whether a word of a name is also another word of the letter
 */
export function openNameSearch(
  people: readonly PersonName[],
  isOrdinary: (word: string) => boolean,
): FindNames {
  const texts = people.map(({ words }) => words.map(({ text }) => text))
  const alone = new Set(
    texts
      .flat()
      .filter((word) => isLong(word) && !isOrdinary(word))
      .map(keyOf),
  )
  const wholes = byFirstWord(texts.filter((words) => words.length > 1))
  const han = [...new Set(texts.filter(isHan).map((words) => words.join('')))]
  return (text) => {
    const words = wordsOf(text)
    return [
      ...findPeople(text).people.flatMap(({ words: named }) => named.map(toSpan)),
      ...findWholes(text, words, wholes),
      ...words.flatMap((word) => findAlone(word, alone)),
      ...findLinks(text).flatMap((link) => findInLink(text, link, alone)),
      ...han.flatMap((name) => findHan(text, name)),
    ]
  }
}

function byFirstWord(names: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>()
  for (const name of names) {
    const key = keyOf(name[0] ?? '')
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return groups
}

export function toSpan({ text, start }: NameWord): PersonalSpan {
  return { kind: 'name', start, end: start + text.length }
}

/** The words of whole names; of two that overlap, the first in the text. */
function findWholes(
  text: string,
  words: readonly NameWord[],
  wholes: ReadonlyMap<string, readonly (readonly string[])[]>,
): PersonalSpan[] {
  const spans: PersonalSpan[] = []
  let next = 0
  for (const [index, { text: first }] of words.entries()) {
    if (index < next || isLowerCase(first)) continue
    const candidates = wholes.get(keyOf(first)) ?? []
    const matched = candidates
      .map((name) => matchWhole(text, words, index, name))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), [])
    spans.push(...matched.map(toSpan))
    next = index + matched.length
  }
  return spans
}

/** Returns the words of a text that form a name, with anything between them; empty if there is none. */
function matchWhole(
  text: string,
  words: readonly NameWord[],
  from: number,
  name: readonly string[],
): NameWord[] {
  const matched: NameWord[] = []
  let at = from
  for (const part of name) {
    for (let skipped = 0; matched.length > 0 && skipped < PARTICLES_MAX; skipped++) {
      if (!isParticle(words[at]?.text ?? '')) break
      at++
    }
    const [word] = words.slice(at, at + 1).flatMap((one) => samePart(one, part))
    const before = words[at - 1]
    if (!word) return []
    if (matched.length > 0 && before && !isGap(text, before, word)) return []
    matched.push(word)
    at++
  }
  return matched
}

/** The word where it is that of a name, or the beginning that is where an office is glued to it. */
function samePart({ text, start }: NameWord, part: string): NameWord[] {
  const [beginning = text] = /^\p{Lu}[\p{Ll}\p{M}]*(?=\p{Lu}\p{Ll})/u.exec(text) ?? []
  const own = [text, beginning].find((one) => keyOf(one) === keyOf(part))
  return own === undefined ? [] : [{ text: own, start }]
}

function isGap(text: string, before: NameWord, after: NameWord): boolean {
  return /^[\s.·•,|]{0,6}$/u.test(text.slice(before.start + before.text.length, after.start))
}

/** The word itself, or a part of one that is glued to others, as text out of tables is. */
function findAlone(word: NameWord, alone: ReadonlySet<string>): PersonalSpan[] {
  const bare = word.text.replace(POSSESSIVE, '')
  if (alone.has(keyOf(bare)) && !isLowerCase(bare)) return [toSpan({ ...word, text: bare })]
  return [...word.text.matchAll(/\p{Lu}[\p{Ll}\p{M}]+/gu)]
    .filter(([part]) => alone.has(keyOf(part)))
    .map(({ 0: part, index }) => toSpan({ text: part, start: word.start + index }))
}

function findInLink(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  alone: ReadonlySet<string>,
): PersonalSpan[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([part]) => alone.has(keyOf(part)))
    .map(({ 0: part, index }) => toSpan({ text: part, start: start + index }))
}

/** Nothing separates a Chinese name from other characters. */
function findHan(text: string, name: string): PersonalSpan[] {
  const pattern = new RegExp(Array.from(name).join('[\\s·•]{0,2}'), 'gu')
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index }) =>
    [...whole.matchAll(/\p{Script=Han}+/gu)].map((part) =>
      toSpan({ text: part[0], start: index + part.index }),
    ),
  )
}

function isHan(words: readonly string[]): boolean {
  const name = words.join('')
  return /^\p{Script=Han}{2,}$/u.test(name)
}

function isLong(word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return false
  const hasCase = word.toUpperCase() !== word.toLowerCase()
  return word.length >= (hasCase ? ALONE_MIN_LENGTH : ALONE_MIN_LENGTH_WITHOUT_CASE)
}

function isLowerCase(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toUpperCase()
}

function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase()
}
