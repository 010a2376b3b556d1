import type { PartColour } from '../../times/day-strip'
import { useI18n } from '../../i18n/use-i18n'
import type { GridCell, GridView } from './grid-view'

interface GridProps {
  readonly grid: GridView
  /** City of the columns. */
  readonly place: string
}

/**
 * Hours of the meeting's zone as columns, cities as rows. Each cell has the local hour; its colour
 * is the part of the day. The roles keep it a table when a narrow screen lays out rows as grids.
 */
export function Grid({ grid: { start, date, rows }, place }: GridProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="grid" className="wide">
      <h2 id="grid">{i18n.t('planner.grid', { time: start, place })}</h2>
      <p className="soft">{i18n.t('planner.heat-legend', { place, date })}</p>
      <table className="heat" role="table" aria-labelledby="grid">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {i18n.t('times.place')}
            </th>
            <th scope="col" role="columnheader">
              {i18n.t('times.local-time')}
            </th>
            {Array.from({ length: 24 }, (_, hour) => (
              <th key={hour} role="columnheader">
                {String(hour).padStart(2, '0')}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {i18n.t('planner.at-night')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.name} role="row" className={row.isYours ? 'yours' : undefined}>
              <th scope="row" role="rowheader">
                <bdi>{row.name}</bdi>
                {row.people > 1 && <small>{i18n.t('planner.people', { count: row.people })}</small>}
              </th>
              <td role="cell" className="local-time num">
                {row.hours}
                {row.localDate !== null && <small>{row.localDate}</small>}
              </td>
              {row.cells.map((cell, index) => (
                <td key={index} className={classOf(cell)}>
                  {cell.hour}
                </td>
              ))}
              <td role="cell" className="at-night num">
                {row.night === null
                  ? i18n.t('planner.none')
                  : i18n.t('planner.hours', { hours: row.night })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A page has hundreds of cells. */
const SHORT = { day: 'd', edge: 'e', night: 'n' } as const satisfies Record<PartColour, string>

function classOf({ part, meeting }: GridCell): string {
  return meeting === null ? SHORT[part] : `${SHORT[part]} on ${meeting}`
}
