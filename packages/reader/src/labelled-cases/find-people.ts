import {
  ARABIC_HONORIFIC,
  ARABIC_OFFICE,
  HAN_BEFORE_NAME,
  HAN_HONORIFIC,
  HAN_SALUTATION,
  HONORIFIC,
  isOffice,
  isParticle,
  PARTICLE,
} from './name-words'

/** A person by the words of the name as printed, without titles. */
export interface PersonName {
  readonly words: readonly NameWord[]
}

/** A word of a name, with its position. */
export interface NameWord {
  readonly text: string
  readonly start: number
}

/** Names in a text, and positions of names with unclear boundaries. */
export interface FoundPeople {
  readonly people: readonly PersonName[]
  readonly unclear: readonly string[]
}

const BLANK = '[ \\u00a0\\t]'
/** Bounded, so that a text of nothing but capitals takes no longer than others. */
const INITIALS = '(?:\\p{Lu}\\p{M}{0,2}\\.-?){1,5}'
const WORD = `(?:${INITIALS}|\\p{Lu}[\\p{L}\\p{M}'’‑-]{0,40})`
const NEXT = `(?:${BLANK}{1,4}(?:${PARTICLE}${BLANK}{1,4}){0,2}${WORD})`
/** A name of one word so far may continue in the next line. */
const NAME = `${WORD}(?:${BLANK}{0,4}\\n${BLANK}{0,4}${WORD}(?=[^\\p{L}])|${NEXT}){0,1}${NEXT}{0,4}`
const AFTER_HONORIFIC = new RegExp(
  `(?<![\\p{L}\\p{N}.])${HONORIFIC}(?:\\.${BLANK}{0,4}|${BLANK}{1,4}|(?=\\n))\\n?${BLANK}{0,4}(${NAME})`,
  'gu',
)
const ARABIC_NAME = new RegExp(
  `(?<!\\p{L})(?:${ARABIC_HONORIFIC})${BLANK}{1,4}([\\p{Script=Arabic}\\p{M}]{1,40}(?:${BLANK}{1,4}[\\p{Script=Arabic}\\p{M}]{1,40}){0,5})`,
  'gu',
)
const ARABIC_NAME_MAX_WORDS = 5
const HAN_NAME = new RegExp(
  `([\\p{Script=Han}·•]{1,30}?|${NAME})${BLANK}{0,4}(?:${HAN_HONORIFIC})`,
  'gu',
)
/**
 * A Chinese name has two to four characters; a foreign one may have more, with a dot between its
 * parts.
 */
const HAN_NAME_LENGTHS = { min: 2, max: 4, maxForeign: 14 }

/** Finds the people that a text names with an honorific. */
export function findPeople(text: string): FoundPeople {
  const latin = matchesOf(text, AFTER_HONORIFIC).map(({ group, start }) => toName(group, start))
  const arabic = matchesOf(text, ARABIC_NAME).map(arabicName)
  const han = matchesOf(text, HAN_NAME).map(hanName)
  const all = [...latin, ...arabic, ...han]
  return {
    people: all.filter((one) => typeof one === 'object').filter(({ words }) => words.length > 0),
    unclear: all.filter((one) => typeof one === 'string'),
  }
}

/** Returns the name of a person who is given as such: a signatory, a contact, a speaker. */
export function readName(name: string): PersonName {
  const bare = name.replace(
    new RegExp(`^\\s*(?:${HONORIFIC}\\.?|${ARABIC_HONORIFIC})\\s+`, 'u'),
    '',
  )
  return toName(bare, name.length - bare.length)
}

/** The words of a name up to the first that is an office; none if the first is. */
function toName(text: string, start: number): PersonName {
  const words = wordsOf(text)
    .flatMap(withoutGluedOffice)
    .map((word) => ({ ...word, start: start + word.start }))
  const end = words.findIndex((word) => isOffice(word.text))
  const own = end < 0 ? words : words.slice(0, end)
  return { words: own.filter((word) => !isParticle(word.text)) }
}

/** Splits a name from an office that is glued to it: "AzzouzChair" is "Azzouz" and "Chair". */
function withoutGluedOffice({ text, start }: NameWord): NameWord[] {
  const border = /(?<=\p{Ll})(?=\p{Lu})/u.exec(text)?.index ?? text.length
  const rest = text.slice(border)
  if (!isOffice(rest)) return [{ text, start }]
  return [
    { text: text.slice(0, border), start },
    { text: rest, start: start + border },
  ]
}

/** Returns the words of a text, those with a hyphen or an apostrophe whole. */
export function wordsOf(text: string): NameWord[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’‑-]\p{L}[\p{L}\p{M}]*)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }))
}

interface Match {
  readonly group: string
  readonly start: number
}

function matchesOf(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => {
    const group = match[1] ?? ''
    return { group, start: match.index + match[0].indexOf(group) }
  })
}

function arabicName({ group, start }: Match): PersonName | string {
  const words = group.trim().split(/\s+/u)
  if (ARABIC_OFFICE.test(words[0] ?? '')) return { words: [] }
  return words.length <= ARABIC_NAME_MAX_WORDS ? toName(group, start) : group
}

function hanName({ group, start }: Match): PersonName | string {
  if (!/\p{Script=Han}/u.test(group)) return toName(group, start)
  if (HAN_SALUTATION.test(group)) return { words: [] }
  const before = [...group.matchAll(HAN_BEFORE_NAME)].at(-1)
  const from = before ? before.index + before[0].length : 0
  const name = group.slice(from)
  const { min, max, maxForeign } = HAN_NAME_LENGTHS
  const isName = /[·•]/u.test(name)
    ? before !== undefined && name.length <= maxForeign
    : name.length >= (before ? 1 : min) && name.length <= max
  if (name === '') return { words: [] }
  return isName ? toName(name, start + from) : group
}
