import { say } from '../../../components/language/say'
import { countState } from '../../../subjects/registrations/decide-all'
import type { Outcome } from './use-registration-list'

/** Shows how many registrations the last decision changed, and why others were left out. */
export function DecisionResults({ outcomes }: { outcomes: readonly Outcome[] }) {
  const done = outcomes.filter(({ of }) => of.done).length
  const all = outcomes.map(({ of }) => of)
  const [confirmed, waiting] = [countState(all, 'confirmed'), countState(all, 'waiting')]
  return (
    <div role="status">
      {outcomes.length > 0 && (
        <div className={done === outcomes.length ? 'notice' : 'notice bad'}>
          <p>
            {say('registrations.decision-done', { count: done })}{' '}
            {confirmed > 0 && say('registrations.decision-confirmed', { count: confirmed })}{' '}
            {waiting > 0 && say('registrations.decision-waiting', { count: waiting })}
          </p>
          <ul className="plain">
            {outcomes.map(({ name, of }) =>
              of.done ? null : (
                <li key={of.id}>
                  {name}: {say(`registrations.decision-${of.why}`)}
                </li>
              ),
            )}
          </ul>
        </div>
      )}
    </div>
  )
}
