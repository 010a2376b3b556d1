import { ParticipantGroupSchema } from '@u4ssc/domain'
import type { CheckedFact, FactValue } from '@u4ssc/domain/circulars/writing'
import { countryName, describeDate } from '@u4ssc/domain/words/languages'
import { isDate, zoneLabel } from '@u4ssc/domain/timezones'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { describeValue } from '../../../facts/describe-value'
import type { Json } from '../../../facts/pointers'

/** Pointers of the facts that are described as in the review. */
const POINTERS: Partial<Record<CheckedFact, string>> = {
  mode: '/mode',
  status: '/status',
  fee: '/fee',
  registration: '/registration/required',
}

/** Returns the value of a fact in words; a dash if it is not stated. */
export function describeFact(fact: CheckedFact, value: FactValue): string {
  const pointer = POINTERS[fact]
  const words = pointer === undefined ? listOf(fact, value) : describeValue(pointer, jsonOf(value))
  return words.length === 0 ? '–' : words.join(wording.listSeparator)
}

function jsonOf(value: FactValue): Json {
  return typeof value === 'object' && value !== null ? [...value] : value
}

function listOf(fact: CheckedFact, value: FactValue): string[] {
  if (value === null || typeof value === 'boolean') return []
  const items = typeof value === 'string' ? [value] : value
  return items.map((item) => wordOf(fact, item))
}

function wordOf(fact: CheckedFact, item: string): string {
  if (fact === 'zone') return zoneLabel(item)
  if (fact === 'languages') return nameOfLanguage(item)
  const group = ParticipantGroupSchema.safeParse(item)
  if (group.success) return say(`facts.group-${group.data}`)
  if (fact === 'place' && /^[A-Z]{2}$/.test(item)) return countryName(item, wording)
  const [date = '', time] = item.split(' ')
  if (isDate(date)) return [describeDate(date, wording), time].filter(Boolean).join(', ')
  return item
}
