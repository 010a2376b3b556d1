import type { TimelineView } from '../../letters/circular-timeline'
import { useI18n } from '../../i18n/use-i18n'

/** The dates on which a circular was issued or changed, each a link to its text on that date. */
export function Timeline({ timeline }: { timeline: TimelineView }) {
  const i18n = useI18n()
  const { stops, lead, current, on, unapplied } = timeline
  return (
    <>
      <nav className="timeline no-print" aria-label={i18n.t('circular.over-time')}>
        <ol>
          {stops.map(({ date, name, href, isShown, isLast }) => (
            <li key={date}>
              <a href={href} aria-current={isShown ? 'true' : undefined}>
                <bdi>{name}</bdi>
              </a>
              <time dateTime={date}>{i18n.longDate(date)}</time>
              {isLast && <span className="soft">{i18n.t('circular.current-text')}</span>}
            </li>
          ))}
        </ol>
        <details>
          <summary>{i18n.t('circular.text-on')}</summary>
          <form className="fields" action={current}>
            <label>
              {i18n.t('circular.fact-kind-date')}
              <input type="date" name="on" defaultValue={on} required />
            </label>
            <button className="button quiet">{i18n.t('circular.consolidated-show')}</button>
          </form>
        </details>
      </nav>
      {lead !== null && (
        <p className="aside-note" role="status">
          {lead} <a href={current}>{i18n.t('circular.show-current')}</a>
        </p>
      )}
      {unapplied.length > 0 && (
        <section className="aside-note bad" aria-labelledby="unapplied">
          <h2 id="unapplied">{i18n.t('circular.consolidated-unapplied')}</h2>
          <ul className="bullets">
            {unapplied.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
