import { AT, type TokenReader } from '../dates/index'
import { oncePerObject, foldWord, type Range } from '../../text/tokens/index'
import type { CircularVocabulary } from '../../text/vocabulary/index'

interface HourNames {
  /** Hours by their names; spaces are between the words of one. */
  readonly hours: ReadonlyMap<string, number>
  /** Minutes after the hour. */
  readonly parts: ReadonlyMap<string, number>
}

/** A quarter, a third and a half of an hour. */
const PART_MINUTES = [15, 20, 30]

const namesOf = oncePerObject(({ calendar }: CircularVocabulary): HourNames => {
  const { hourNames, hourParts } = calendar
  const split = (words: string) => words.split(' ').filter((word) => word !== '')
  const fold = (name: string) => name.split('_').map(foldWord).join(' ')
  return {
    hours: new Map(split(hourNames).map((name, index) => [fold(name), index + 1])),
    parts: new Map(split(hourParts).map((name, index) => [fold(name), PART_MINUTES[index] ?? 0])),
  }
})

/**
 * The time that words name after the word for hour; null if they name none: "الساعة | الثالثة
 * والنصف".
 */
export function hourNamedAt(
  reader: TokenReader,
  at: number,
): (Range & { readonly minutes: number }) | null {
  const { hours, parts } = namesOf(reader.vocabulary)
  const { word } = reader.tokens
  if (hours.size === 0 || reader.roleAt(at - 1) !== AT) return null
  const [one = '', next = ''] = [word[at], word[at + 1]]
  const long = hours.get(`${one} ${next}`)
  const hour = long ?? hours.get(one)
  if (hour === undefined) return null
  const end = long === undefined ? at + 1 : at + 2
  const part = parts.get(word[end] ?? '')
  return { from: at, to: part === undefined ? end : end + 1, minutes: hour * 60 + (part ?? 0) }
}
