import { TitleText } from '../components/lists/title-text'
import { useI18n } from '../i18n/use-i18n'
import { parallelRooms } from './parallel-rooms'
import type { RoomTable } from './parallel-rooms'
import type { SessionTimetable, SessionView } from './programme-view'

/** Overview of the parallel sessions of a day, each a link to its place in the list below. */
export function Rooms({ day }: { day: SessionTimetable['days'][number] }) {
  const i18n = useI18n()
  const table = parallelRooms(day)
  if (table === null) return null
  return (
    <table className="rooms" aria-label={i18n.t('programme.rooms', { day: day.words })}>
      <Columns rooms={table.rooms} />
      <tbody>
        {table.rows.map(({ startTime, cells }) => (
          <tr key={startTime}>
            <th scope="row" className="num">
              {startTime}
            </th>
            {cells.map(({ session, rows }, index) => (
              <td key={index} rowSpan={rows} className={classOf(session)}>
                {session !== null && <InShort session={session} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Columns({ rooms }: Pick<RoomTable, 'rooms'>) {
  const i18n = useI18n()
  return (
    <thead>
      <tr>
        <th scope="col">{i18n.t('programme.time')}</th>
        {rooms.map((room, index) => (
          <th key={index} scope="col">
            <bdi>{room ?? i18n.t('programme.no-room')}</bdi>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function InShort({
  session: { id, title, language, startTime, endTime },
}: {
  session: SessionView
}) {
  const i18n = useI18n()
  return (
    <>
      <a href={`#session-${id}`}>
        <TitleText title={title} language={language} />
      </a>
      <small className="num">{i18n.t('dates.time-range', { from: startTime, to: endTime })}</small>
    </>
  )
}

function classOf(session: SessionView | null): string | undefined {
  if (session === null) return 'empty'
  if (session.isNow) return 'now'
  return session.isBreak ? 'break' : undefined
}
