import { useI18n } from '../../i18n/use-i18n'
import { pageMeta } from '../../i18n/page-meta'
import type { I18n } from '../../i18n/i18n'
import type { ParticipantCountView, ParticipantsView } from './participants-view'

/** Keeps the list of names out of search engines. */
export function participantsMeta(i18n: I18n) {
  return [...pageMeta(i18n, i18n.t('participants.title')), { name: 'robots', content: 'noindex' }]
}

/** The number of participants by country or area, after the meeting. */
export function ParticipantCount({ count: { words, rows } }: { count: ParticipantCountView }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="count">
      <h2 id="count">{i18n.t('participants.by-country')}</h2>
      <p>{words}</p>
      <dl className="facts across">
        {rows.map(({ name, people }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{people}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Participants({ view: { countries, unlisted } }: { view: ParticipantsView }) {
  const i18n = useI18n()
  return (
    <>
      {countries.length === 0 ? (
        <p>{unlisted ?? i18n.t('participants.none')}</p>
      ) : (
        <p className="lead">{i18n.t('participants.lead')}</p>
      )}
      {countries.map(({ country, people }) => (
        <section key={country}>
          <h2>{country}</h2>
          <ul className="bullets">
            {people.map(({ name, organization }, index) => (
              <li key={index}>
                <bdi>{name}</bdi>
                {organization !== null && (
                  <>
                    {i18n.t('layout.list-between')}
                    <bdi>{organization}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {countries.length > 0 && unlisted !== null && <p className="soft">{unlisted}</p>}
    </>
  )
}
