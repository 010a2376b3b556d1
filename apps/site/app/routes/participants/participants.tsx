import { useWords } from '../../words/use-words'
import { pageMeta } from '../../words/page-meta'
import type { Words } from '../../words/words'
import type { ParticipantsView } from './participants-view'

/** A list of names is for those who look at the meeting, not for search engines. */
export function participantsMeta(words: Words) {
  return [
    ...pageMeta(words, words.say('participants.title')),
    { name: 'robots', content: 'noindex' },
  ]
}

export function Participants({ view: { countries, unlisted } }: { view: ParticipantsView }) {
  const words = useWords()
  return (
    <>
      {countries.length === 0 ? (
        <p>{words.say('participants.none')}</p>
      ) : (
        <p className="lead">{words.say('participants.lead')}</p>
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
                    {words.say('layout.list-between')}
                    <bdi>{organization}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {unlisted !== null && <p className="soft">{unlisted}</p>}
    </>
  )
}
