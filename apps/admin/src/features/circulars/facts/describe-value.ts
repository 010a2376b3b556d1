import { CalendarDateSchema } from '@u4ssc/domain'
import type { FactKind } from '../kinds/fact-kind'
import { deadlines, groups, languages } from '../kinds/lists'
import { sittings } from '../kinds/sittings'
import { contact, fee, mode, registrationRequired, venue } from '../kinds/letter-kinds'
import { sitting } from '../kinds/sitting'
import { choice, date, optionsOf } from '../kinds/scalars'
import { say } from '../../../components/language/say'
import { isNamedField, nameOfField } from './name-of-field'
import type { Json } from './pointers'

const status = choice(
  optionsOf(['convened', 'postponed', 'cancelled'] as const, (value) => `facts.status-${value}`),
)

/** Kinds of the facts of a meeting that are not plain text. A pattern matches whole pointers. */
const KINDS: readonly (readonly [pointer: RegExp, kind: FactKind])[] = [
  [/^\/status$/, status],
  [/^\/mode$/, mode],
  [/^\/fee$/, fee],
  [/^\/venue$/, venue],
  [/^\/contact$/, contact('nullable')],
  [/^\/schedule\/days$/, sittings],
  [/^\/schedule\/days\/\d+$/, sitting],
  [/\/(date|registration\/(opensOn|closesOn))$/, date],
  [/^\/languages$/, languages],
  [/^\/participation\/openTo$/, groups],
  [/^\/registration\/required$/, registrationRequired],
  [/^\/deadlines$/, deadlines],
]

/** One item of a list with a kind in `KINDS`. */
const ITEM = /^(\/languages|\/participation\/openTo|\/deadlines)\/\d+$/

/** The part of an item that serves as its name. */
const NAMES = ['name', 'title', 'item', 'what', 'text', 'objective'] as const

/** Returns the label of the fact at a pointer within a meeting. */
export function nameOfPointer(pointer: string): string {
  const field = pointer.split('/')[1] ?? ''
  return isNamedField(field) ? nameOfField(field) : say('review.corrections-other')
}

/**
 * Describes a value of a meeting, one item per line; empty if not stated. Contains no IDs and no
 * codes.
 */
export function describeValue(pointer: string, value: Json): string[] {
  const [, kind] = KINDS.find(([pattern]) => pattern.test(pointer)) ?? []
  const words = kind?.describe(value) ?? []
  if (words.length > 0) return words
  const [, list] = ITEM.exec(pointer) ?? []
  return list === undefined || value === null ? linesOf(value) : describeValue(list, [value])
}

function linesOf(value: Json): string[] {
  if (value === null || value === '') return []
  if (CalendarDateSchema.safeParse(value).success) return date.describe(value)
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (typeof value === 'boolean') return [say(value ? 'issues.answer-yes' : 'issues.answer-no')]
  if (Array.isArray(value)) return value.flatMap(linesOf)
  const named = NAMES.map((name) => value[name]).find((one) => typeof one === 'string')
  if (typeof named === 'string') return [named]
  const parts = Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [] : linesOf(part)))
  return parts.length === 0 ? [] : [parts.join(' ')]
}
