import { ClauseChips } from '../../../components/clause-chip'
import { markOf } from '../../../i18n/i18n'
import { useI18n } from '../../../i18n/use-i18n'
import type { DeadlinesView } from '../deadlines-view'

interface DeadlinesProps {
  readonly deadlines: DeadlinesView
  /** Calendar file of the deadlines; `null` if there is none. */
  readonly calendar: string | null
}

/** What is due before the meeting, in order of date, with the days left. */
export function Deadlines({ deadlines: { rows, isTravel, note }, calendar }: DeadlinesProps) {
  const i18n = useI18n()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="deadlines">
      <div className="section-head">
        <h2 id="deadlines">{i18n.t(isTravel ? 'meeting.before-travel' : 'fact/deadlines')}</h2>
        {calendar !== null && (
          <a className="no-print" href={calendar}>
            {i18n.t('subscribe.deadlines')}
          </a>
        )}
      </div>
      {note !== null && <p className="soft">{note}</p>}
      <ol className="todo" id="due" data-fresh>
        {rows.map(({ date, time, otherTime, what, language, left, clauses }) => (
          <li key={date + what}>
            <span>
              <time dateTime={date}>{i18n.shortDate(date)}</time>
              {time !== null && <small className="soft">{time}</small>}
              {otherTime !== null && <small className="soft">{otherTime}</small>}
            </span>
            <p>
              <bdi {...markOf(i18n, language)}>{what}</bdi>
              <ClauseChips clauses={clauses} />
            </p>
            <span className={`left ${left.tone}`}>{left.words}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
