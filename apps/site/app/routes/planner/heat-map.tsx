import { useWords } from '../../words/use-words'
import type { HeatRow } from './planner-view'

/** Hours of UTC across, places down: each cell says what hour it is there, its colour how it feels. */
export function HeatMap({ rows }: { rows: readonly HeatRow[] }) {
  const words = useWords()
  return (
    <figure>
      <div className="heat" tabIndex={0} role="region" aria-label={words.say('planner.heat')}>
        <table>
          <thead>
            <tr>
              <th scope="col">UTC</th>
              {Array.from({ length: 24 }, (_, hour) => (
                <th key={hour} scope="col">
                  {String(hour).padStart(2, '0')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, hours }) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {hours.map(({ hour, tone, isPicked }, index) => (
                  <td key={index} className={isPicked ? `${tone} picked` : tone}>
                    {hour}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption>{words.say('planner.heat-legend')}</figcaption>
    </figure>
  )
}
