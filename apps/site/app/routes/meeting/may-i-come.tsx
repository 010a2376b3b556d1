import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { listCountries } from '@u4ssc/domain/words'
import { ClauseChips } from '../../components/clause-chip'
import { LANGUAGE, say } from '../../words/say'
import type { DecisionView, EligibilityView } from './answer-eligibility.server'

interface MayIComeProps {
  readonly eligibility: EligibilityView
  readonly isPast: boolean
}

/** The question of the form stands in the address, so that an answer can be passed on as a link. */
export function MayICome({ eligibility: { asked, answer }, isPast }: MayIComeProps) {
  return (
    <section
      id="may"
      aria-labelledby="may-title"
      className={answer.kind === 'not-asked' ? 'no-print' : undefined}
    >
      <h2 id="may-title">{say(isPast ? 'may.title-past' : 'may.title')}</h2>
      <form className="fields" action="#may">
        <label>
          {say('may.country')}
          <select name="country" required defaultValue={asked['country'] ?? ''}>
            <option value="">{say('may.choose')}</option>
            {listCountries(LANGUAGE).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('may.capacity')}
          <select name="capacity" required defaultValue={asked['capacity'] ?? 'individual'}>
            {CAPACITIES.map((capacity) => (
              <option key={capacity} value={capacity}>
                {say(`capacity.${capacity}`)}
              </option>
            ))}
          </select>
        </label>
        <button className="button quiet">{say('may.check')}</button>
      </form>
      {answer.kind === 'not-asked' ? null : answer.kind === 'not-understood' ? (
        <p className="aside-note bad">{answer.words}</p>
      ) : (
        <Answer answer={answer} />
      )}
    </section>
  )
}

const TONES = { eligible: 'good', 'not-eligible': 'bad', 'needs-review': '' } as const

function Answer({ answer }: { answer: DecisionView }) {
  return (
    <div className={`aside-note answer ${TONES[answer.kind]}`} role="status">
      <p>
        <strong>{say(`may.${answer.kind}`)}</strong>
        {answer.grounds.map(({ words, clauses }) => (
          <span key={words}>
            {' '}
            {words}
            <ClauseChips clauses={clauses} />
          </span>
        ))}
      </p>
      <p className="soft">{answer.asOf}</p>
      {answer.askAt !== null && (
        <p className="soft">
          {say('may.ask')} <a href={`mailto:${answer.askAt}`}>{answer.askAt}</a>
        </p>
      )}
    </div>
  )
}
