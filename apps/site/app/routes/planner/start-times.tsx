import { useLocation } from '@remix-run/react'
import { DAY_PARTS } from '@u4ssc/domain/timezones'
import type { DayPart } from '@u4ssc/domain/timezones'
import { DayPartsLegend } from '../../components/day-parts-legend'
import { useI18n } from '../../i18n/use-i18n'
import type { PlannerView } from './planner-view'
import type { StartRow } from './start-rows'

/** The meeting as announced, then the best other start times. */
export function StartTimes({ view }: { view: PlannerView }) {
  const i18n = useI18n()
  const { rows, place, yours } = view
  return (
    <section aria-labelledby="starts" className="wide">
      <div className="section-head">
        <h2 id="starts">{i18n.t('planner.ranking')}</h2>
        <Order rank={view.asked.rank} />
      </div>
      <DayPartsLegend pointsOf={pointsOf}>
        <li>
          <span className="swatch on only" /> {i18n.t('planner.part-picked')}
        </li>
      </DayPartsLegend>
      <p className="soft">{i18n.t('planner.score-note')}</p>
      <table className="around starts">
        <thead>
          <tr>
            <th scope="col">{i18n.t('planner.in-place', { place })}</th>
            {yours !== null && <th scope="col">{i18n.t('planner.in-place', { place: yours })}</th>}
            <th scope="col">{i18n.t('planner.all-hours')}</th>
            <th scope="col">{i18n.t('planner.night-hours')}</th>
            <th scope="col">{i18n.t('planner.score')}</th>
            <th scope="col">{i18n.t('planner.worst')}</th>
            <th scope="col">{i18n.t('planner.hours-by-city')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Start key={row.startsAt} row={row} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The points of an hour in a part of the day, as `fairSlots` counts it. */
function pointsOf(part: DayPart['part']): number {
  return DAY_PARTS.find((one) => one.part === part)?.cost ?? 0
}

function Order({ rank }: Pick<PlannerView['asked'], 'rank'>) {
  const i18n = useI18n()
  const { search } = useLocation()
  return (
    <nav className="views no-print" aria-label={i18n.t('planner.rank')}>
      {(['total', 'worst'] as const).map((one) => (
        <a
          key={one}
          href={addressWith(search, { rank: one })}
          rel="nofollow"
          aria-current={rank === one ? 'true' : undefined}
        >
          {i18n.t(`planner.rank-${one}`)}
        </a>
      ))}
    </nav>
  )
}

/** Returns the address of this comparison with other values. */
function addressWith(search: string, change: Readonly<Record<string, string>>): string {
  const values = new URLSearchParams(search)
  for (const [name, value] of Object.entries(change)) values.set(name, value)
  return `?${values.toString()}`
}

function Start({ row, view }: { row: StartRow; view: PlannerView }) {
  const i18n = useI18n()
  const { place, yours, asked } = view
  const { day, edge, night } = row.shares
  const shown = addressWith(useLocation().search, { start: row.startsAt })
  return (
    <tr className={row.isShown ? 'is-shown' : undefined}>
      <th scope="row" data-label={i18n.t('planner.in-place', { place })}>
        <span className="num">{row.hours}</span>
        {row.date !== null && <small> {row.date}</small>}
        {row.isAnnounced && <small className="tag">{i18n.t('planner.announced')}</small>}
        {row.isBest && <small className="tag">{i18n.t(`planner.rank-${asked.rank}`)}</small>}
      </th>
      {yours !== null && (
        <td className="num" data-label={i18n.t('planner.in-place', { place: yours })}>
          {row.yours}
        </td>
      )}
      <td>
        <svg
          className="shares"
          role="img"
          aria-label={i18n.t('planner.shares', { day, edge, night })}
        >
          <rect className="part-day" width={`${day}%`} height="100%" />
          <rect className="part-edge" x={`${day}%`} width={`${edge}%`} height="100%" />
          <rect className="part-night" x={`${day + edge}%`} width={`${night}%`} height="100%" />
        </svg>
      </td>
      <td className="num" data-label={i18n.t('planner.night-hours')}>
        {row.nightHours}
      </td>
      <td className="num" data-label={i18n.t('planner.score')}>
        {row.score}
        {row.difference !== null && <small className="soft"> {row.difference}</small>}
      </td>
      <td data-label={i18n.t('planner.worst')}>
        <bdi>{row.worst.place}</bdi>
        {i18n.t('layout.list-between')}
        <span className="num">{row.worst.hours}</span>
      </td>
      <td>
        {row.isShown ? (
          <b>{i18n.t('planner.shown')}</b>
        ) : (
          <a
            href={`${shown}#grid`}
            rel="nofollow"
            aria-label={i18n.t('planner.show-start', { hours: row.hours })}
          >
            {i18n.t('planner.show')}
          </a>
        )}
      </td>
    </tr>
  )
}
