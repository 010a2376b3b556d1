import type { OwnDelegation } from '@u4ssc/client'
import { MODES } from '../../registration/form-notes'
import { useWords } from '../../words/use-words'
import type { Words } from '../../words/words'

type Delegate = OwnDelegation['people'][number]

interface PeopleProps {
  readonly token: string
  readonly people: readonly Delegate[]
}

/** The people of a delegation, each with where it stands; those in review can be decided on. */
export function People({ token, people }: PeopleProps) {
  const words = useWords()
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words.say('delegation.people')}</h2>
      {people.length === 0 ? (
        <p>{words.say('delegation.nobody')}</p>
      ) : (
        <ul className="rows">
          {people.map((delegate) => (
            <li key={delegate.id}>
              <span className="soft">{words.say(MODES[delegate.mode])}</span>
              <div>
                <p>
                  <strong>
                    <bdi>{delegate.name}</bdi>
                  </strong>{' '}
                  <bdi>{delegate.email}</bdi>
                </p>
                <p>
                  {stateOf(words, delegate)}
                  {delegate.reason !== null && (
                    <>
                      {' '}
                      <bdi>{delegate.reason}</bdi>
                    </>
                  )}
                </p>
                {delegate.state === 'in-review' && (
                  <DecisionButtons token={token} delegate={delegate} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** As the person's own page says it, except where that page says "you". */
function stateOf(words: Words, { state }: Delegate): string {
  if (state === 'confirmed' || state === 'offered') return words.say(`delegation.state-${state}`)
  return words.say(`registration.state-${state}`)
}

function DecisionButtons({ token, delegate: { id, name } }: { token: string; delegate: Delegate }) {
  const words = useWords()
  return (
    <form method="post" className="fields">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="registration" value={id} />
      <button
        className="button"
        name="act"
        value="approve"
        aria-label={`${words.labelled(words.say('delegation.approve'))} ${name}`}
      >
        {words.say('delegation.approve')}
      </button>
      <label>
        {words.say('delegation.reason')}
        <input name="reason" />
      </label>
      <button
        className="button quiet"
        name="act"
        value="refuse"
        aria-label={`${words.labelled(words.say('delegation.refuse'))} ${name}`}
      >
        {words.say('delegation.refuse')}
      </button>
    </form>
  )
}
