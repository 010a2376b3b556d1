import { headersOf } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'

export interface FactChange {
  readonly key: string
  readonly name: string
  /** The value in words, one item per line; empty if not stated. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The source of the new value in words. */
  readonly source: string | null
  /** True if the change appeared after the page was opened. */
  readonly isNew: boolean
}

interface FactChangesProps {
  readonly facts: readonly FactChange[]
  /** Number of the public version; `null` if nothing is public. */
  readonly now: number | null
  readonly next: number
}

/** Shows each changed fact: public value, new value, source. */
export function FactChanges({ facts, now, next }: FactChangesProps) {
  if (facts.length === 0) return null
  const labels = [
    null,
    ...(now === null ? [] : [say('publishing.nowShort')]),
    say('publishing.nextShort'),
    say('publishing.sourceColumn'),
  ]
  return (
    <div>
      <table className="list cards" style={headersOf(labels)}>
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
                <td>
                  <Lines lines={fact.before} isGone />
                </td>
              )}
              <td>
                <Lines lines={fact.after} />
              </td>
              <td>{fact.source !== null && <bdi className="cite">{fact.source}</bdi>}</td>
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
    <span key={index} className="line">
      <bdi>{isGone ? <s>{line}</s> : <b>{line}</b>}</bdi>
    </span>
  ))
}
