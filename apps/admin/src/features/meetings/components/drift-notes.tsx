import type { ReviewedDrift } from '@u4ssc/client'
import { FormField } from '../../../components/form-field'
import { say } from '../../../components/say'
import { DriftSides, nameOfPointer } from './drift-sides'

const NOTE_LENGTH_MAX = 500

interface DriftNotesProps {
  readonly drift: readonly ReviewedDrift[]
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
          <DriftSides drift={one} />
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
