import { say } from '../../../components/language/say'
import type { Dependent } from '../dependents-of'

/** Lists what depends on the days of the meeting, and whether it moves. */
export function DependentList({ dependents }: { dependents: readonly Dependent[] }) {
  if (dependents.length === 0) return null
  return (
    <ul className="dependents">
      {dependents.map(({ name, before, after }, index) => (
        <li key={index}>
          <span dir="auto">{name}</span>
          {before === after ? (
            <span className="soft">
              {after}, {say('publishing.noChange')}
            </span>
          ) : (
            <span>
              {before !== null && <s className="soft">{before}</s>}{' '}
              <b>{after ?? say('facts.notStated')}</b>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
