import { useI18n } from '../../i18n/use-i18n'
import type { SlotView } from './planner-view'
import { costHours } from '../../times/part-in-words'

interface RankingProps {
  readonly slots: readonly SlotView[]
  /** The start time of a meeting, and the title of that meeting. */
  readonly convened: SlotView | null
  readonly title: string | null
}

/** The start time of a meeting as convened, then the best ones. */
export function Ranking({ slots, convened, title }: RankingProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{i18n.t('planner.ranking')}</h2>
      <p className="soft">{i18n.t('planner.score-note', costHours(i18n))}</p>
      {convened && (
        <div className="aside-note">
          <p>{i18n.t('planner.for-meeting', { title: title ?? '' })}</p>
          <Slot slot={convened} />
        </div>
      )}
      <ol className="slots">
        {slots.map((slot) => (
          <li key={slot.starts}>
            <Slot slot={slot} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Slot({ slot: { starts, score, worst, places } }: { slot: SlotView }) {
  const i18n = useI18n()
  return (
    <details>
      <summary>
        <b>{i18n.t('planner.starts', { time: starts })}</b>{' '}
        <span className="soft">
          {i18n.t('planner.score', { score })} · {i18n.t('planner.worst', { place: worst })}
        </span>
      </summary>
      <table className="around">
        <thead>
          <tr>
            <th scope="col">{i18n.t('times.place')}</th>
            <th scope="col">{i18n.t('planner.starts-there')}</th>
            <th scope="col">{i18n.t('times.outside-working-hours')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.name}>
              <th scope="row">
                <bdi>{place.name}</bdi>
              </th>
              <td>{place.starts}</td>
              <td>{place.asks}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
