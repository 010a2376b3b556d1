import { useState } from 'react'
import type { FormEvent } from 'react'
import { CalendarDateSchema } from '@u4ssc/domain'
import type { Diagnostic, Meeting, Session } from '@u4ssc/domain'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { ProgrammeDay } from '../programme/programme-day'
import { SessionPanel } from '../programme/session-panel'
import { ZoneField } from '../schedule/zone-field'
import { useEditorContext } from '../editor/editor'
import { ImportProgramme } from '../programme/import/import-programme'
import { UseTemplate } from '../programme/import/use-template'
import { useProgramme } from '../programme/use-programme'
import { useSecondZone } from '../programme/use-second-zone'
import { ClockWarnings } from './schedule-part'
import { checkProgramme } from '@u4ssc/domain/meetings'

/** The sessions as one table per day. Conflicts are announced as they occur. */
export function ProgrammePart() {
  const { meeting } = useEditorContext()
  const actions = useProgramme()
  const { zone } = useSecondZone()
  const [extra, setExtra] = useState<readonly string[]>([])
  const [chosenView, setView] = useState<View | null>(null)
  const { schedule, programme } = meeting
  const own = [...schedule.days, ...programme].map(({ date }) => date)
  const dates = [...new Set([...own, ...extra])].sort()
  const conflicts = conflictsOf(meeting)
  const isElsewhere = schedule.zone !== null && schedule.zone !== zone
  const there = isElsewhere ? meetingTimes(meeting, zone).sessions : []
  const count = [...conflicts.values()].flat().length
  const view = chosenView ?? (hasParallelRooms(programme) ? 'grid' : 'list')
  return (
    <>
      <div className="filters programme-tools">
        <ZoneField />
        <p className={count === 0 ? 'good' : 'caution'} role="status">
          {say('programme.conflicts', { count })}
        </p>
        <p className="vh" role="status">
          {actions.announcement}
        </p>
      </div>
      <ClockWarnings zone={zone} />
      <ViewChoice view={view} choose={setView} />
      <div className={actions.open ? 'side-by-side' : undefined}>
        <div>
          {dates.length === 0 && <p className="empty">{say('programme.noDays')}</p>}
          {dates.map((date) => (
            <ProgrammeDay
              key={date}
              date={date}
              otherDates={dates.filter((one) => one !== date)}
              actions={actions}
              conflicts={conflicts}
              there={there}
              isGrid={view === 'grid'}
            />
          ))}
          {actions.mayEdit && <NewDay add={(date) => setExtra([...extra, date])} taken={dates} />}
          {view === 'list' && <Keys />}
          {actions.mayEdit && (
            <details>
              <summary>{say('programme-import.open')}</summary>
              <ImportProgramme />
              <UseTemplate />
            </details>
          )}
        </div>
        {actions.open && (
          <SessionPanel key={actions.open.id} session={actions.open} actions={actions} />
        )}
      </div>
    </>
  )
}

type View = 'list' | 'grid'
const VIEWS: readonly View[] = ['list', 'grid']

/** Whether sessions of one day are in different rooms. */
function hasParallelRooms(programme: readonly Session[]): boolean {
  return programme.some(({ date, room }) =>
    programme.some((other) => other.date === date && room && other.room && other.room !== room),
  )
}

function ViewChoice(props: { readonly view: View; readonly choose: (view: View) => void }) {
  return (
    <p className="actions" role="group" aria-label={say('programme.view')}>
      {VIEWS.map((view) => (
        <Button
          key={view}
          look="quiet"
          size="small"
          aria-pressed={props.view === view}
          onClick={() => props.choose(view)}
        >
          {say(`programme.view-${view}`)}
        </Button>
      ))}
    </p>
  )
}

/** Adds a day that the schedule does not have. */
function NewDay(props: { add: (date: string) => void; taken: readonly string[] }) {
  const [date, setDate] = useState('')
  const isNew = CalendarDateSchema.safeParse(date).success && !props.taken.includes(date)
  function add(event: FormEvent) {
    event.preventDefault()
    if (isNew) props.add(date)
    setDate('')
  }
  return (
    <form className="filters" onSubmit={add}>
      <FormField
        label={say('programme.otherDay')}
        type="date"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <Button type="submit" look="quiet" size="small" disabled={!isNew}>
        {say('programme.addDay')}
      </Button>
    </form>
  )
}

function Keys() {
  return (
    <p className="soft keys">
      <span>
        <kbd>Enter</kbd> {say('programme.keyAdd')}
      </span>
      <span>
        <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {say('programme.keyMove')}
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('programme.keyRows')}
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('programme.keyMinutes')}
      </span>
    </p>
  )
}

/** Returns the conflicts in a programme by session ID. */
function conflictsOf(
  meeting: Pick<Meeting, 'schedule' | 'programme'>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  for (const diagnostic of checkProgramme(meeting)) {
    const index = /^\/programme\/(\d+)/.exec(diagnostic.pointer ?? '')?.[1]
    const id = index === undefined ? undefined : meeting.programme[Number(index)]?.id
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), diagnostic])
  }
  return found
}
