import { useI18n } from '../../i18n/use-i18n'
import type { ClocksView, ClockView } from './clocks'

/** Clocks of cities around the world at the start of the next meeting. */
export function WorldClocks({ view }: { view: ClocksView | null }) {
  const i18n = useI18n()
  if (view === null) return null
  const { date, time, place, clocks } = view
  return (
    <section className="world" aria-labelledby="world">
      <h2 id="world">{i18n.t('home.clocks', { date, time, place })}</h2>
      <ul className="clocks">
        {clocks.map((clock) => (
          <Clock key={clock.zone} clock={clock} />
        ))}
      </ul>
    </section>
  )
}

function Clock({ clock: { place, time, date, part, isYours } }: { clock: ClockView }) {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (
    <li className={isYours ? 'yours' : undefined}>
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle className={`part-${part}`} cx="24" cy="24" r="21" />
        <path d="M24 24V14" transform={`rotate(${hours * 30 + minutes / 2} 24 24)`} />
        <path d="M24 24V9" transform={`rotate(${minutes * 6} 24 24)`} />
      </svg>
      <b className="num">{time}</b> <bdi>{place}</bdi>
      {date !== null && <small className="soft">{date}</small>}
    </li>
  )
}
