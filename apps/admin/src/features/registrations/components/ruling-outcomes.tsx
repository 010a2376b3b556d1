import { say } from '../../../components/say'
import type { Outcome } from './use-desk'

/** What became of the last decision: how many were done, and each that was not, with the reason. */
export function RulingOutcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const done = outcomes.filter(({ of }) => of.done).length
  return (
    <div role="status">
      {outcomes.length > 0 && (
        <div className={done === outcomes.length ? 'notice' : 'notice bad'}>
          <p>{say('registrations.decision-done', { count: done })}</p>
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
