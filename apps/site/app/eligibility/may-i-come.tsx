import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { countryOptions } from './country-options'
import { ClauseChips } from '../components/clause-chip'
import { holding, renderOnce, renderPart } from '../components/part'
import type { DecisionView, EligibilityView } from './answer-eligibility.server'
import { useWords } from '../words/use-words'
import type { Words } from '../words/words'

interface MayIComeProps {
  readonly eligibility: EligibilityView
  readonly isPast: boolean
}

/** The question of the form stands in the address, so that an answer can be passed on as a link. */
export function MayICome({ eligibility: { asked, answer }, isPast }: MayIComeProps) {
  const words = useWords()
  return (
    <section
      id="may"
      aria-labelledby="may-title"
      className={answer.kind === 'not-asked' ? 'no-print' : undefined}
    >
      <h2 id="may-title">
        {words.say(isPast ? 'eligibility.can-i-attend-past' : 'eligibility.can-i-attend')}
      </h2>
      <form className="fields" action="#may" {...holding(formOf(words, asked))} />
      <AnswerToApplicant answer={answer} />
    </section>
  )
}

/** The form as most get it, who asked nothing yet, is the same for all. */
function formOf(words: Words, asked: EligibilityView['asked']): string {
  const form = <Form asked={asked} />
  const isBlank = Object.keys(asked).length === 0
  return isBlank ? renderOnce(words, 'may', [], form) : renderPart(words, form)
}

function Form({ asked }: Pick<EligibilityView, 'asked'>) {
  const words = useWords()
  return (
    <>
      <Questions asked={asked} />
      <button className="button quiet">{words.say('eligibility.check')}</button>
    </>
  )
}

/** Where somebody comes from, and as what: the two questions that every answer needs. */
export function Questions({ asked }: { asked: EligibilityView['asked'] }) {
  const words = useWords()
  return (
    <>
      <label>
        {words.say('eligibility.country')}
        <select
          name="country"
          required
          dangerouslySetInnerHTML={{
            __html: countryOptions(words, words.say('eligibility.choose'), asked['country']),
          }}
        />
      </label>
      <label>
        {words.say('eligibility.capacity')}
        <select name="capacity" required defaultValue={asked['capacity'] ?? 'individual'}>
          {CAPACITIES.map((capacity) => (
            <option key={capacity} value={capacity}>
              {words.say(`eligibility.capacity-${capacity}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

export function AnswerToApplicant({ answer }: { answer: EligibilityView['answer'] }) {
  if (answer.kind === 'not-asked') return null
  if (answer.kind === 'not-understood') return <p className="aside-note bad">{answer.words}</p>
  return <Answer answer={answer} />
}

const TONES = { eligible: 'good', 'not-eligible': 'bad', 'needs-review': '' } as const

export function Answer({ answer }: { answer: DecisionView }) {
  const words = useWords()
  return (
    <div className={`aside-note answer ${TONES[answer.kind]}`} role="status">
      <p>
        <strong>{words.say(`eligibility.answer-${answer.kind}`)}</strong>
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
          {words.say('eligibility.ask')} <a href={`mailto:${answer.askAt}`}>{answer.askAt}</a>
        </p>
      )}
    </div>
  )
}
