import { DayPartsLegend } from '../../components/day-parts-legend'
import { useI18n } from '../../i18n/use-i18n'
import type { HeatRow } from './planner-view'

/**
 * Hours in UTC as columns, cities as rows. Each cell has the local hour; its colour is the part of
 * the day. The roles keep it a table when a narrow screen lays out rows as grids.
 */
export function HeatMap({ rows }: { rows: readonly HeatRow[] }) {
  const i18n = useI18n()
  return (
    <figure className="heat">
      <figcaption>
        <p>{i18n.t('planner.heat-legend')}</p>
        <DayPartsLegend>
          <li>
            <span className="swatch picked" /> {i18n.t('planner.part-picked')}
          </li>
        </DayPartsLegend>
      </figcaption>
      <table role="table" aria-label={i18n.t('planner.heat')}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              UTC
            </th>
            {Array.from({ length: 24 }, (_, hour) => (
              <th key={hour} scope="col" role="columnheader">
                {String(hour).padStart(2, '0')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ name, hours }) => (
            <tr key={name} role="row">
              <th scope="row" role="rowheader">
                <bdi>{name}</bdi>
              </th>
              {hours.map(({ hour, part, isPicked }, index) => (
                <td
                  key={index}
                  role="cell"
                  className={isPicked ? `part-${part} picked` : `part-${part}`}
                >
                  {hour}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
