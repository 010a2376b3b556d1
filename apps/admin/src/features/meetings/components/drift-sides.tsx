import type { PreviewedDrift } from '@u4ssc/client'
import { say } from '../../../components/say'
import { EDITABLE } from '../desk/editable'
import { nameOfField } from '../name-of-field'

type Sides = Pick<PreviewedDrift, 'pointer' | 'letter' | 'meeting' | 'cites'>

/** What the letter says of a fact, in which paragraph, and what the meeting now says. */
export function DriftSides({ drift }: { drift: Sides }) {
  return (
    <p>
      <b>{nameOfPointer(drift.pointer)}.</b>{' '}
      {say('release.letterSays', { value: wordsOf(drift.letter) })}{' '}
      <span className="cite">{citation(drift)}</span>{' '}
      {say('release.nowIs', { value: wordsOf(drift.meeting) })}
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

/** What a side of a drift holds, as people read it. */
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
