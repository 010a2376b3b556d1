import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { ClauseChips } from '../components/clause-chip'
import type { DecisionView, EligibilityView } from './answer-eligibility.server'
import { countriesIn } from '../i18n/list-countries'
import { useI18n } from '../i18n/use-i18n'

interface MayIComeProps {
  readonly eligibility: EligibilityView
  readonly isPast: boolean
}

/** The question is part of the address, so that the answer can be shared as a link. */
export function CanIAttend({ eligibility: { asked, answer }, isPast }: MayIComeProps) {
  const i18n = useI18n()
  return (
    <section
      id="may"
      aria-labelledby="may-title"
      className={answer.kind === 'not-asked' ? 'no-print' : undefined}
    >
      <h2 id="may-title">
        {i18n.t(isPast ? 'eligibility.can-i-attend-past' : 'eligibility.can-i-attend')}
      </h2>
      <form className="fields" action="#may">
        <Questions asked={asked} />
        <button className="button quiet">{i18n.t('eligibility.check')}</button>
      </form>
      <AnswerToApplicant answer={answer} />
    </section>
  )
}

/** Country and capacity: the two questions that every answer needs. */
export function Questions({ asked }: { asked: EligibilityView['asked'] }) {
  const i18n = useI18n()
  return (
    <>
      <label>
        {i18n.t('eligibility.country')}
        <select name="country" required defaultValue={asked['country'] ?? ''}>
          <option value="">{i18n.t('eligibility.choose')}</option>
          {countriesIn(i18n).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('eligibility.capacity')}
        <select name="capacity" required defaultValue={asked['capacity'] ?? 'individual'}>
          {CAPACITIES.map((capacity) => (
            <option key={capacity} value={capacity}>
              {i18n.t(`eligibility.capacity-${capacity}`)}
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
  const i18n = useI18n()
  return (
    <div className={`aside-note answer ${TONES[answer.kind]}`} role="status">
      <p>
        <strong>{i18n.t(`eligibility.answer-${answer.kind}`)}</strong>
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
          {i18n.t('eligibility.ask')} <a href={`mailto:${answer.askAt}`}>{answer.askAt}</a>
        </p>
      )}
    </div>
  )
}
