import type { Circular } from '@u4ssc/domain/circulars'
import type { FactName } from '@u4ssc/domain/meetings/facts'
import { FACT_SAYINGS } from '../facts/fact-sayings'
import type { FactKind } from '../facts/fact-kind'

/** Kinds of the facts of a circular itself. */
const CIRCULAR_KINDS = {
  issuer: 'other',
  reference: 'reference',
  issuedOn: 'date',
  issuedAt: 'place',
  addressees: 'people',
  copiedTo: 'people',
  contact: 'people',
  subject: 'meeting',
  language: 'other',
  salutation: 'other',
  paragraphs: 'other',
  closing: 'other',
  signatory: 'people',
  annexes: 'other',
  relations: 'reference',
  deadlines: 'deadline',
} as const satisfies Readonly<Record<keyof Circular, FactKind>>

/**
 * @param pointer - of a fact within a reading
 * @example
 * kindOfFact('/meetings/0/schedule/days/0/startTime') // => 'time'
 */
export function kindOfFact(pointer: string): FactKind {
  if (/^\/meetings\/\d+\/schedule\/days\/\d+\/(date|endDate)\b/u.test(pointer)) return 'date'
  const [, record, ...names] = pointer.split('/')
  const [first = '', name = ''] = names
  if (record === 'circular') return isPart(first) ? CIRCULAR_KINDS[first] : 'other'
  return isFact(name) ? FACT_SAYINGS[name].legend : 'other'
}

function isPart(name: string): name is keyof Circular {
  return Object.hasOwn(CIRCULAR_KINDS, name)
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(FACT_SAYINGS, name)
}
