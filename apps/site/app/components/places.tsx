import type { ClockTime, DayRow, HoursView, PlaceRow, WhenView } from '../times/when-view'
import { DayStrip, HourScale } from './day-strip'
import { useI18n } from '../i18n/use-i18n'

/** Times of a meeting by city, each with its day strip. */
export function Places({ when }: { when: WhenView }) {
  const { places, days, notes, yourZone } = when
  return (
    <>
      <PlaceList places={places} />
      {days.length > 0 && <Days days={days} places={places} />}
      <Notes notes={notes} />
      {yourZone !== null && <p className="soft your-zone">{yourZone}</p>}
    </>
  )
}

/** The times of one sitting by city, each with its day strip. */
export function PlaceList({ places }: Pick<WhenView, 'places'>) {
  if (places.length === 0) return null
  return (
    <ul className="places">
      {places.map((row) => (
        <Place key={row.zone} row={row} />
      ))}
      {places.some(({ bars }) => bars.length > 0) && (
        <li aria-hidden="true">
          <HourScale />
        </li>
      )}
    </ul>
  )
}

/** The time at home, for a meeting that people travel to. */
export function AtHome({ when: { home, days } }: { when: WhenView }) {
  const i18n = useI18n()
  if (home === null || days.length > 1) return null
  const { start, end } = home.hours
  const times = [start, end].flatMap((moment) => moment?.time ?? [])
  const hours = times.join('–')
  return <p className="soft">{i18n.t('dates.at-home', { place: home.name, hours })}</p>
}

function Place({ row }: { row: PlaceRow }) {
  const i18n = useI18n()
  const offset = row.zone === 'UTC' ? null : `UTC${row.offset.replace('-', '−')}`
  const details = [row.isYours ? i18n.t('dates.your-place') : null, offset].filter(Boolean)
  return (
    <li className={row.isYours ? 'yours' : undefined}>
      <span className="place">
        {row.name}{' '}
        {details.length > 0 && <small>{details.join(i18n.t('layout.list-between'))}</small>}
      </span>
      <Hours hours={row.hours} />
      {row.bars.length > 0 && <DayStrip bars={row.bars} />}
    </li>
  )
}

export function Hours({ hours }: { hours: HoursView }) {
  const i18n = useI18n()
  const { start, end, daysLater } = hours
  return (
    <span className="num">
      {start && end ? (
        <>
          <Clock at={start} />–<Clock at={end} />
        </>
      ) : (
        <>
          {start && i18n.t('dates.from-time', { from: start.time })}
          {end && i18n.t('dates.until-time', { to: end.time })}
        </>
      )}
      {daysLater > 0 && <small> {i18n.t('dates.next-day-mark', { days: daysLater })}</small>}
    </span>
  )
}

function Clock({ at }: { at: ClockTime }) {
  return <time dateTime={at.instant}>{at.time}</time>
}

export function Days({ days, places }: { days: readonly DayRow[]; places: readonly PlaceRow[] }) {
  const i18n = useI18n()
  return (
    <table className="days">
      <thead>
        <tr>
          <th scope="col">{i18n.t('dates.days')}</th>
          {places.map(({ zone, name }) => (
            <th key={zone} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ iso, date, hours }) => (
          <tr key={iso}>
            <th scope="row">
              <time dateTime={iso}>{date}</time>
            </th>
            {hours.length === 0 && (
              <td colSpan={places.length} className="soft">
                {i18n.wording.time.notStated}
              </td>
            )}
            {hours.map((words, index) => (
              <td key={places[index]?.zone ?? index} className="num">
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <div className="aside-note">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
