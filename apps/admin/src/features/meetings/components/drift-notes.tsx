import type { PreviewedDrift } from '@u4ssc/client'
import { FormField } from '../../../components/form-field'
import { say } from '../../../components/say'
import { EDITABLE } from '../desk/editable'
import { nameOfField } from '../name-of-field'

const NOTE_LENGTH_MAX = 500

interface DriftNotesProps {
  readonly drift: readonly PreviewedDrift[]
  readonly notes: Readonly<Record<string, string>>
  readonly set: (pointer: string, note: string) => void
}

/** Where the meeting departs from its letter: the paragraph, both sides, and why. */
export function DriftNotes({ drift, notes, set }: DriftNotesProps) {
  if (drift.length === 0) return null
  return (
    <section>
      <h3>{say('release.drift')}</h3>
      {drift.map((one) => (
        <article key={one.pointer} className={one.note === null ? 'doubt' : 'doubt acknowledged'}>
          <p>
            <b>{nameOfPointer(one.pointer)}.</b>{' '}
            {say('release.letterSays', { value: wordsOf(one.letter) })}{' '}
            <span className="cite">{citation(one)}</span>{' '}
            {say('release.nowIs', { value: wordsOf(one.meeting) })}
          </p>
          {one.note !== null ? (
            <p className="soft">{say('release.noted', { note: one.note })}</p>
          ) : (
            <FormField
              label={say('release.why', { fact: nameOfPointer(one.pointer) })}
              maxLength={NOTE_LENGTH_MAX}
              value={notes[one.pointer] ?? ''}
              onChange={(event) => set(one.pointer, event.target.value)}
            />
          )}
        </article>
      ))}
    </section>
  )
}

function citation({ cites: { reference, paragraph } }: PreviewedDrift): string {
  const parts = [reference, paragraph === null ? null : `¶${paragraph}`]
  return parts.filter((part) => part !== null).join(' ')
}

function nameOfPointer(pointer: string): string {
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
