import { useRef } from 'react'
import type { DragEvent, KeyboardEvent } from 'react'
import type { Session } from '@u4ssc/domain'
import { Button } from '../../../../components/button'
import { say } from '../../../../components/language/say'
import type { ProgrammeActions } from '../use-programme'
import { minutesOf, timeOf } from '../wall-minutes'
import { layOutGrid, ROW_MINUTES } from './grid-layout'

interface ProgrammeGridProps {
  readonly sessions: readonly Session[]
  readonly actions: ProgrammeActions
  readonly hasConflict: (id: string) => boolean
}

/** Minutes by which an arrow key moves a session. */
const STEP_MINUTES = 5

/**
 * The sessions of a day with its rooms side by side. A session is moved by drag, or by the arrow
 * keys while it has the focus.
 */
export function ProgrammeGrid({ sessions, actions, hasConflict }: ProgrammeGridProps) {
  const { rooms, startMinutes, rows, places } = layOutGrid(sessions)
  const grid = useRef<HTMLDivElement>(null)
  const dragged = useRef<{ readonly session: Session; readonly grip: number } | null>(null)
  const { mayEdit } = actions

  function moveTo(session: Session, minutes: number, room: string | null) {
    const length = minutesOf(session.endTime) - minutesOf(session.startTime)
    const [startTime, endTime] = [timeOf(minutes), timeOf(minutes + length)]
    if (startTime === null || endTime === null) return
    actions.change({ ...session, startTime, endTime, room }, 'place')
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    const { session, grip } = dragged.current ?? {}
    const area = grid.current?.querySelector('[data-area]')?.getBoundingClientRect()
    if (!session || grip === undefined || !area) return
    const rowHeight = area.height / rows
    const row = Math.round((event.clientY - area.top - grip) / rowHeight)
    const isInAll = session.room === null
    const room = isInAll ? null : (roomAt(event.clientX) ?? session.room)
    moveTo(session, startMinutes + Math.max(0, row) * ROW_MINUTES, room)
  }

  /** Columns are found by their headers, which also works from right to left. */
  function roomAt(x: number): string | undefined {
    const headers = [...(grid.current?.querySelectorAll('[data-room]') ?? [])]
    const at = headers.findIndex((header) => {
      const { left, right } = header.getBoundingClientRect()
      return left <= x && x <= right
    })
    return rooms[at] ?? undefined
  }

  function press(event: KeyboardEvent, session: Session) {
    if (!mayEdit || event.altKey || event.ctrlKey || event.metaKey) return
    const start = minutesOf(session.startTime)
    const isRtl = document.dir === 'rtl'
    const side = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key]
    const step = { ArrowUp: -STEP_MINUTES, ArrowDown: STEP_MINUTES }[event.key]
    if (step !== undefined) moveTo(session, start + step, session.room)
    else if (side !== undefined && session.room !== null)
      moveTo(session, start, rooms[rooms.indexOf(session.room) + side] ?? session.room)
    else return
    event.preventDefault()
  }

  return (
    <div className="scroll">
      {mayEdit && (
        <p className="soft" id="grid-keys">
          {say('programme.gridKeys')}
        </p>
      )}
      <div
        ref={grid}
        className="timetable"
        style={{
          gridTemplateColumns: `3.4rem repeat(${rooms.length}, minmax(9rem, 1fr))`,
          gridTemplateRows: `auto repeat(${rows}, 0.55rem)`,
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <span data-area className="area" />
        {rooms.map((room, index) => (
          <div
            key={room}
            data-room
            className="room"
            style={{ gridArea: `1 / ${index + 2} / 2 / ${index + 3}` }}
          >
            <bdi>{room ?? say('programme.allRooms')}</bdi>
          </div>
        ))}
        {hoursOf(startMinutes, rows).map(({ row, time }) => (
          <time key={time} className="num" style={{ gridRow: row + 2 }}>
            {time}
          </time>
        ))}
        {places.map(({ session, column, part, parts, ...place }) => {
          const [from, to] = column === null ? [2, -1] : [column + 2, column + 3]
          const name = session.title || say('programme.untitled')
          return (
            <Button
              key={session.id}
              look="bare"
              className={classOf(session, hasConflict(session.id))}
              draggable={mayEdit}
              aria-describedby={mayEdit ? 'grid-keys' : undefined}
              aria-pressed={actions.open?.id === session.id}
              style={{
                gridArea: `${place.row + 2} / ${from} / ${place.row + 2 + place.rows} / ${to}`,
                inlineSize: `${100 / parts}%`,
                marginInlineStart: `${(100 / parts) * part}%`,
              }}
              onClick={() => actions.openSession(session.id)}
              onKeyDown={(event) => press(event, session)}
              onDragStart={(event) => {
                const { top } = event.currentTarget.getBoundingClientRect()
                dragged.current = { session, grip: event.clientY - top }
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', name)
              }}
            >
              <b dir="auto">{name}</b>{' '}
              <span className="num unbroken">
                {session.startTime}–{session.endTime}
              </span>
            </Button>
          )
        })}
      </div>
    </div>
  )
}

function classOf({ kind }: Session, hasConflict: boolean): string {
  return `slot${kind === 'break' ? ' break' : ''}${hasConflict ? ' conflict' : ''}`
}

/** Returns the whole hours of the grid with their rows. */
function hoursOf(startMinutes: number, rows: number) {
  const step = 60 / ROW_MINUTES
  return Array.from({ length: rows / step }, (_, hour) => ({
    row: hour * step,
    time: timeOf(startMinutes + hour * 60) ?? '',
  }))
}
