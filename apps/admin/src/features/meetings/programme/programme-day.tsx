import { useState } from 'react'
import type { Diagnostic, MeetingTimes, Session } from '@u4ssc/domain'
import { describeDate } from '@u4ssc/domain/words/languages'
import { Button } from '../../../components/button'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { headersOf } from '../../../components/lists/list-table'
import { useEditorContext } from '../editor/editor'
import { ProgrammeGrid } from './grid/programme-grid'
import { sessionsOn } from './session-order'
import type { ProgrammeActions } from './use-programme'
import { MoveDialog } from './move-dialog'
import { SessionRow } from './session-row'

interface ProgrammeDayProps {
  readonly date: string
  readonly otherDates: readonly string[]
  readonly actions: ProgrammeActions
  readonly conflicts: ReadonlyMap<string, readonly Diagnostic[]>
  /** Times of the sessions in the second zone; empty if it is the meeting's zone. */
  readonly there: MeetingTimes['sessions']
  /** Shows the rooms side by side instead of a list. */
  readonly isGrid: boolean
}

export function ProgrammeDay(props: ProgrammeDayProps) {
  const { date, otherDates, actions, conflicts, there, isGrid } = props
  const { programme } = useEditorContext().meeting
  const sessions = sessionsOn(programme, date)
  const title = describeDate(date, wording)
  const headers = [
    say('programme.starts'),
    say('programme.ends'),
    say('fact/title'),
    say('facts.part-kind'),
    say('programme.room'),
    say('programme.people'),
  ]
  return (
    <section className="day" aria-label={title}>
      <h2>
        {title} <span className="soft">{say('programme.count', { count: sessions.length })}</span>
      </h2>
      {sessions.length > 0 && isGrid && (
        <ProgrammeGrid
          sessions={sessions}
          actions={actions}
          hasConflict={(id) => conflicts.has(id)}
        />
      )}
      {sessions.length > 0 && !isGrid && (
        <div className="scroll">
          <table className="list programme" style={headersOf(headers)}>
            <thead>
              <tr>
                {headers.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  actions={actions}
                  conflicts={conflicts.get(session.id) ?? []}
                  there={there.find(({ id }) => id === session.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {actions.mayEdit && (
        <div className="actions">
          <Button
            look="quiet"
            size="small"
            aria-label={say('programme.addTo', { day: title })}
            onClick={() => actions.add(date)}
          >
            {say('programme.add')}
          </Button>
          {sessions.length > 0 && <MoveDay date={date} actions={actions} />}
          {sessions.length > 0 && otherDates.length > 0 && (
            <CopyDay date={date} otherDates={otherDates} sessions={sessions} actions={actions} />
          )}
        </div>
      )}
    </section>
  )
}

function MoveDay({ date, actions }: { date: string; actions: ProgrammeActions }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={say('programme.moveThis', { day: describeDate(date, wording) })}
        onClick={() => setOpen(true)}
      >
        {say('programme.moveDay')}
      </Button>
      {isOpen && <MoveDialog date={date} actions={actions} close={() => setOpen(false)} />}
    </>
  )
}

function CopyDay(props: {
  readonly date: string
  readonly otherDates: readonly string[]
  readonly sessions: readonly Session[]
  readonly actions: ProgrammeActions
}) {
  const [chosen, setTo] = useState<string | undefined>()
  const to = chosen ?? props.otherDates[0] ?? ''
  return (
    <>
      <SelectField
        label={say('programme.copyTo')}
        options={props.otherDates.map((value) => ({ value, label: describeDate(value, wording) }))}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button look="quiet" size="small" onClick={() => props.actions.copyDay(props.date, to)}>
        {say('programme.copy')}
      </Button>
    </>
  )
}
