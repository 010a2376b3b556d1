import { CalendarDateSchema } from '@u4ssc/domain'
import { date } from './kinds/scalars'
import { say } from '../components/language/say'
import { labelAt, viewAt } from './fact-views'
import type { Json } from './pointers'

/** One item of a list. */
const ITEM = /^(.+)\/\d+$/

/** The part of an item that serves as its name. */
const NAMES = ['name', 'title', 'item', 'what', 'text', 'objective'] as const

/** Returns the label of the fact at a pointer within a meeting, or of the fact that it is a part of. */
export function nameOfPointer(pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const label = labelAt(at)
    if (label) return say(label)
  }
  return say('review.corrections-other')
}

/**
 * Describes a value of a meeting, one item per line; empty if not stated. Contains no IDs and no
 * codes.
 */
export function describeValue(pointer: string, value: Json): string[] {
  const words = viewAt(pointer)?.kind?.describe(value) ?? []
  if (words.length > 0) return words
  const [, list] = ITEM.exec(pointer) ?? []
  const isListed = list !== undefined && value !== null && viewAt(list) !== undefined
  return isListed ? describeValue(list, [value]) : linesOf(value)
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
