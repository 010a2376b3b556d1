import { Face } from '../../../components/face'
import { TitleText } from '../../../components/lists/title-text'
import type { SpeakerView } from '../../../programme/speakers-view'
import { useI18n } from '../../../i18n/use-i18n'

interface SpeakersProps {
  readonly speakers: readonly SpeakerView[]
  /** Of the meeting page. */
  readonly path: string
}

/** The speakers as cards; each leads to the page of the speaker. */
export function Speakers({ speakers, path }: SpeakersProps) {
  const i18n = useI18n()
  if (speakers.length === 0) return null
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">{i18n.t('programme.speakers')}</h2>
      <ul className="people">
        {speakers.map(({ id, name, initials, details, photograph, sessions }) => (
          <li key={id}>
            <Face photograph={photograph} initials={initials} />
            <div>
              <h3>
                <a href={`${path}/speakers/${encodeURIComponent(id)}`}>
                  <bdi>{name}</bdi>
                </a>
              </h3>
              {details !== '' && (
                <p>
                  <bdi>{details}</bdi>
                </p>
              )}
              {sessions.map(({ title, language }) => (
                <p key={title}>
                  <TitleText title={title} language={language} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
