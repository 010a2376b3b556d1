import type { ReviewedDrift } from '@u4ssc/client'
import type { FactKind } from '../../circulars/kinds/fact-kind'
import { say } from '../../../components/say'
import { deadlines, groups, languages } from '../../circulars/kinds/lists'
import { sittings } from '../../circulars/kinds/sittings'
import { fee, mode, registrationRequired } from '../../circulars/kinds/of-letters'
import { date } from '../../circulars/kinds/scalars'
import { EDITABLE } from '../desk/editable'
import { nameOfField } from '../../circulars/name-of-field'

type Sides = Pick<ReviewedDrift, 'pointer' | 'letter' | 'meeting' | 'cites'>

/** What the letter says of a fact, in which paragraph, and what the meeting now says. */
export function DriftSides({ drift }: { drift: Sides }) {
  return (
    <p>
      <b>{nameOfPointer(drift.pointer)}.</b>{' '}
      {say('release.letterSays', { value: describeSide(drift.pointer, drift.letter) })}{' '}
      <span className="cite">{citation(drift)}</span>{' '}
      {say('release.nowIs', { value: describeSide(drift.pointer, drift.meeting) })}
    </p>
  )
}

function citation({ cites: { reference, paragraph } }: Sides): string {
  const parts = [reference, paragraph === null ? null : `¶${paragraph}`]
  return parts.filter((part) => part !== null).join(' ')
}

export function nameOfPointer(pointer: string): string {
  const field = EDITABLE.find((one) => one === pointer.split('/')[1])
  return field === undefined ? pointer : nameOfField(field)
}

/** The kinds of the facts that are no plain words; a pattern stands for whole pointers. */
const KINDS: readonly (readonly [pointer: RegExp, kind: FactKind])[] = [
  [/^\/mode$/, mode],
  [/^\/fee$/, fee],
  [/^\/schedule\/days$/, sittings],
  [/\/(date|registration\/(opens|closes))$/, date],
  [/^\/languages$/, languages],
  [/^\/participation\/openTo$/, groups],
  [/^\/registration\/required$/, registrationRequired],
  [/^\/deadlines$/, deadlines],
]

/** What a side of a drift holds, in words. */
function describeSide(pointer: string, value: ReviewedDrift['letter']): string {
  const [, kind] = KINDS.find(([pattern]) => pattern.test(pointer)) ?? []
  const words = kind?.describe(value) ?? []
  return words.length > 0 ? words.join(', ') : wordsOf(value)
}

/** A value without words of its own. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return say('fact.notStated')
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return say(value ? 'answer.yes' : 'answer.no')
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  return Object.values(value)
    .filter((part) => part !== null)
    .map(wordsOf)
    .join(' ')
}
