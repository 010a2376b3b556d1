import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { describeDate, describeGround } from '@u4ssc/domain/words'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'

const HOLDS = {
  true: 'registrations.holds-yes',
  false: 'registrations.holds-no',
  null: 'registrations.holds-unknown',
} as const

/** Shows the eligibility decision of a registration: result, date, reasons. */
export function DecisionGrounds({ decision }: { decision: RegistrationRecord['decision'] }) {
  return (
    <div role="group" aria-label={say('registrations.eligibility')}>
      <h3>{say(`registrations.outcome-${decision.outcome}`)}</h3>
      <p className="soft">
        {say('registrations.decidedFor', { date: describeDate(decision.on, wording) })}
      </p>
      <ul className="plain">
        {decision.grounds.map((ground, index) => (
          <li key={index}>
            {describeGround(ground, wording)}{' '}
            <span className="soft">{say(HOLDS[`${ground.holds}`])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
