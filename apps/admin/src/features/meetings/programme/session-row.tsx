import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { SessionSchema } from '@u4ssc/domain'
import type { Diagnostic, MeetingTimes, Session } from '@u4ssc/domain'
import { describeDayShift, describeDiagnostic } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import { nullable } from '../nullable'
import type { ProgrammeActions } from './use-programme'
import { SessionMenu } from './session-menu'
import { TimeInput } from '../schedule/time-input'

const { kind: KindSchema } = SessionSchema.shape

interface SessionRowProps {
  readonly session: Session
  readonly actions: ProgrammeActions
  readonly conflicts: readonly Diagnostic[]
  readonly there: MeetingTimes['sessions'][number] | undefined
}

/** One session as a table row with editable cells. */
export function SessionRow({ session, actions, conflicts, there }: SessionRowProps) {
  const { mayEdit } = actions
  const title = useRef<HTMLInputElement>(null)
  const isNew = actions.focusOn === session.id
  const { wasFocused } = actions
  useEffect(() => {
    if (!isNew) return
    title.current?.focus()
    wasFocused()
  }, [isNew, wasFocused])
  const name = session.title || say('programme.untitled')
  const label = (part: string) => `${part}: ${name}`
  const notes = conflicts.length > 0 ? `conflicts-${session.id}` : undefined

  function act(event: KeyboardEvent<HTMLTableRowElement>) {
    // Ignore events of dialogs: React sends them here, but they are not in this row.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
    const isStep = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.altKey && isStep) {
      event.preventDefault()
      actions.move(session, event.key === 'ArrowUp' ? -1 : 1)
    }
    if (!(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return
    // A time field uses the arrow keys itself.
    if (isStep && !event.altKey && !event.defaultPrevented) {
      event.preventDefault()
      adjacentField(event.target, event.key === 'ArrowUp' ? -1 : 1)?.focus()
    }
    if (event.key === 'Enter' && mayEdit) {
      event.preventDefault()
      actions.add(session.date, session)
    }
  }

  return (
    <tr onKeyDown={act} className={session.kind === 'break' ? 'break' : undefined}>
      <td>
        <TimeInput
          label={label(say('programme.starts'))}
          value={session.startTime}
          set={(time) => actions.startAt(session, time)}
        />
        {there && <TimeThere time={there.start} />}
      </td>
      <td>
        <TimeInput
          label={label(say('programme.ends'))}
          value={session.endTime}
          after={session.startTime}
          set={(endTime) => actions.change({ ...session, endTime }, 'endTime')}
        />
        {there && <TimeThere time={there.end} />}
      </td>
      <td>
        <input
          ref={title}
          aria-label={label(say('fact/title'))}
          aria-describedby={notes}
          aria-invalid={session.title.trim() === ''}
          value={session.title}
          readOnly={!mayEdit}
          onChange={(event) => actions.change({ ...session, title: event.target.value }, 'title')}
        />
        {notes && (
          <ul id={notes} className="conflicts">
            {conflicts.map((diagnostic, index) => (
              <li key={index} className={diagnostic.severity}>
                {describeDiagnostic(diagnostic, wording)}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <select
          aria-label={label(say('facts.part-kind'))}
          value={session.kind}
          disabled={!mayEdit}
          onChange={(event) =>
            actions.change({ ...session, kind: KindSchema.parse(event.target.value) }, 'kind')
          }
        >
          {KindSchema.options.map((kind) => (
            <option key={kind} value={kind}>
              {say(`programme.kind-${kind}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          aria-label={label(say('programme.room'))}
          value={session.room ?? ''}
          readOnly={!mayEdit}
          onChange={(event) =>
            actions.change({ ...session, room: nullable(event.target.value) }, 'room')
          }
        />
      </td>
      <td className="people">
        <People session={session} />
      </td>
      <td>
        <SessionMenu session={session} name={name} actions={actions} />
      </td>
    </tr>
  )
}

/** Returns the field in the same column of the row above or below. */
function adjacentField(field: HTMLInputElement, step: -1 | 1): HTMLInputElement | null | undefined {
  const cell = field.closest('td')
  const row = cell?.closest('tr')
  const other = step === -1 ? row?.previousElementSibling : row?.nextElementSibling
  return cell && other instanceof HTMLTableRowElement
    ? other.cells[cell.cellIndex]?.querySelector('input')
    : null
}

function People({ session }: { session: Session }) {
  const { speakers } = useEditorContext().meeting
  const names = session.speakers.map(({ speaker, role }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? ''
    return `${name || say('programme.unknownSpeaker')} (${say(`speakers.role-${role}`)})`
  })
  return <span className="soft">{names.join(wording.listSeparator)}</span>
}

function TimeThere({ time }: { time: MeetingTimes['sessions'][number]['start'] }) {
  return (
    <span className="soft num there">
      {time.time}
      {time.dayShift !== 0 && ` ${describeDayShift(time.dayShift, wording)}`}
    </span>
  )
}
