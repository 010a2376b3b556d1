import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { ClauseChips } from '../components/clause-chip'
import type { DecisionView, EligibilityView } from './answer-eligibility.server'
import { countriesIn } from '../i18n/list-countries'
import { useI18n } from '../i18n/use-i18n'

interface CanIAttendProps {
  readonly eligibility: EligibilityView
  /** Where an eligible person registers; `null` while registration is not open. */
  readonly register: string | null
}

/** The question is part of the address, so that the answer can be shared as a link. */
export function CanIAttend({ eligibility: { asked, answer }, register }: CanIAttendProps) {
  const i18n = useI18n()
  return (
    <section
      id="may"
      aria-labelledby="may-title"
      className={answer.kind === 'not-asked' ? 'no-print' : undefined}
    >
      <h2 id="may-title">{i18n.t('eligibility.can-i-attend')}</h2>
      <form className="fields" action="#may">
        <Questions asked={asked} />
        <button className="button quiet">{i18n.t('eligibility.check')}</button>
      </form>
      <AnswerToApplicant answer={answer} register={registerFor(register, asked)} />
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

/** Returns the address of the form with country and capacity filled in. */
export function registerFor(
  register: string | null,
  asked: EligibilityView['asked'],
): string | null {
  const isHere = register?.startsWith('/') === true
  return isHere ? `${register}?${new URLSearchParams(asked)}` : register
}

interface AnswerToApplicantProps {
  readonly answer: EligibilityView['answer']
  readonly register: string | null
}

export function AnswerToApplicant({ answer, register }: AnswerToApplicantProps) {
  const i18n = useI18n()
  if (answer.kind === 'not-asked') return null
  if (answer.kind === 'not-understood') return <p className="aside-note bad">{answer.words}</p>
  const canRegister = answer.kind !== 'not-eligible' && register !== null
  return (
    <>
      <Answer answer={answer} />
      {canRegister && (
        <p className="actions no-print">
          <a className="button" href={register}>
            {i18n.t('register.title')}
          </a>
          {register.startsWith('/') && (
            <span className="soft">{i18n.t('eligibility.filled-in')}</span>
          )}
        </p>
      )}
    </>
  )
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
