import { useI18n } from '../../i18n/use-i18n'
import type { SpeakerView } from '../../programme/speakers-view'

/** Speakers with their biographies, which can be in any language. */
export function Speakers({ speakers }: { speakers: readonly SpeakerView[] }) {
  const i18n = useI18n()
  if (speakers.length === 0) return null
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">{i18n.t('programme.speakers')}</h2>
      <ul className="speakers">
        {speakers.map((speaker) => (
          <Speaker key={speaker.id} {...speaker} />
        ))}
      </ul>
    </section>
  )
}

function Speaker({ id, name, details, biography, photograph }: SpeakerView) {
  return (
    <li id={`speaker-${id}`}>
      {photograph !== null && (
        <img src={photograph} alt="" width="96" height="96" loading="lazy" decoding="async" />
      )}
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {details !== '' && (
          <p className="soft">
            <bdi>{details}</bdi>
          </p>
        )}
        {biography.map((part, index) => (
          <p key={index} dir="auto">
            {part}
          </p>
        ))}
      </div>
    </li>
  )
}
