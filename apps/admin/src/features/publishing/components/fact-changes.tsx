import { say } from '../../../components/say'

export interface FactChange {
  readonly key: string
  readonly name: string
  /** In words, a line each; none where it was or is not stated. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Where the new value comes from, in words. */
  readonly source: string | null
  /** Whether it came after the page was opened. */
  readonly isNew: boolean
}

interface FactChangesProps {
  readonly facts: readonly FactChange[]
  /** The version that is public now; `null` where nothing is. */
  readonly now: number | null
  readonly next: number
}

/** Each fact that changes: what is public now, what will be, and where that comes from. */
export function FactChanges({ facts, now, next }: FactChangesProps) {
  if (facts.length === 0) return null
  return (
    <div>
      <table className="list cards">
        <thead>
          <tr>
            <th scope="col">{say('publishing.fact')}</th>
            {now !== null && <th scope="col">{say('publishing.now', { number: now })}</th>}
            <th scope="col">{say('publishing.next', { number: next })}</th>
            <th scope="col">{say('publishing.sourceColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.key} className={fact.isNew ? 'new' : undefined}>
              <th scope="row">
                {fact.name}{' '}
                {fact.isNew && <span className="badge new">{say('publishing.new')}</span>}
              </th>
              {now !== null && (
                <td data-label={say('publishing.nowShort')}>
                  <Lines lines={fact.before} isGone />
                </td>
              )}
              <td data-label={say('publishing.nextShort')}>
                <Lines lines={fact.after} />
              </td>
              <td data-label={say('publishing.sourceColumn')}>
                {fact.source !== null && <span className="cite">{fact.source}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Lines({ lines, isGone = false }: { lines: readonly string[]; isGone?: boolean }) {
  if (lines.length === 0) return <span className="soft">{say('facts.notStated')}</span>
  return lines.map((line, index) => (
    <span key={index} className="line" dir="auto">
      {isGone ? <s>{line}</s> : <b>{line}</b>}
    </span>
  ))
}
