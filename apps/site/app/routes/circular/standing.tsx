import { describePhase } from '@u4ssc/domain/words'
import type { StandingMeeting, StandingView } from '../../letters/standing-view'
import { useWords } from '../../words/use-words'

/** Asks for a day, and says what the letters of the chain say together on it. */
export function Standing({ standing }: { standing: StandingView }) {
  const words = useWords()
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">{words.say('circular.consolidated')}</h2>
      <form className="fields no-print" action="#standing">
        <label>
          {words.say('circular.consolidated-on')}
          <input type="date" name="on" defaultValue={standing.on} required />
        </label>
        <button className="button quiet">{words.say('circular.consolidated-show')}</button>
      </form>
      <p>{standing.isIssued ? standing.lead : words.say('circular.consolidated-not-yet')}</p>
      {standing.meetings.map((meeting) => (
        <Meeting key={meeting.title} meeting={meeting} />
      ))}
      {standing.unapplied.length > 0 && (
        <>
          <h3>{words.say('circular.consolidated-unapplied')}</h3>
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

function Meeting({ meeting }: { meeting: StandingMeeting }) {
  const words = useWords()
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
          <span className="state off">{describePhase(status, words.wording)}</span>
        )}
        {facts.join(words.say('layout.list-between'))}
      </p>
      {rests.length > 0 && <p className="soft">{rests.join('; ')}</p>}
    </div>
  )
}
