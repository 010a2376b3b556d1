import { describePhase } from '@u4ssc/domain/words'
import type { ConsolidatedMeeting, ConsolidatedView } from '../../letters/consolidated-view'
import { useI18n } from '../../i18n/use-i18n'

/** Date field, and the facts of the chain of circulars on that date. */
export function Consolidated({ standing }: { standing: ConsolidatedView }) {
  const i18n = useI18n()
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">{i18n.t('circular.consolidated')}</h2>
      <form className="fields no-print" action="#standing">
        <label>
          {i18n.t('circular.consolidated-on')}
          <input type="date" name="on" defaultValue={standing.on} required />
        </label>
        <button className="button quiet">{i18n.t('circular.consolidated-show')}</button>
      </form>
      <p>{standing.isIssued ? standing.lead : i18n.t('circular.consolidated-not-yet')}</p>
      {standing.meetings.map((meeting) => (
        <Meeting key={meeting.title} meeting={meeting} />
      ))}
      {standing.unapplied.length > 0 && (
        <>
          <h3>{i18n.t('circular.consolidated-unapplied')}</h3>
          <ul className="bullets">
            {standing.unapplied.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Meeting({ meeting }: { meeting: ConsolidatedMeeting }) {
  const i18n = useI18n()
  const { title, when, hours, where, status, rests } = meeting
  const facts = [when, hours, where].filter((fact) => fact !== null)
  return (
    <div className="aside-note">
      <p>
        <b>
          <bdi>{title}</bdi>
        </b>
      </p>
      <p>
        {status !== 'convened' && (
          <span className="state off">{describePhase(status, i18n.wording)}</span>
        )}
        {facts.join(i18n.t('layout.list-between'))}
      </p>
      {rests.length > 0 && <p className="soft">{rests.join(i18n.t('layout.list-apart'))}</p>}
    </div>
  )
}
