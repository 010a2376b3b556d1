import { useId } from 'react'
import type { MergedMeetingStates } from '@u4ssc/client/drafts'
import type { MergePart, MergeSide } from '@u4ssc/domain/meetings'
import { FactValue } from '../../../facts/fact-value'
import { headersOf } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { describePart, nameOfPart } from './describe-part'

interface MergeTableProps {
  readonly states: MergedMeetingStates
  readonly conflicts: readonly MergePart[]
  readonly merged: readonly MergePart[]
  readonly choiceOf: (pointer: string) => MergeSide | null
  readonly choose: (part: MergePart, side: MergeSide) => void
}

/** Shows each change with both sides and the result: conflicts first, with a choice each. */
export function MergeTable({ states, conflicts, merged, choiceOf, choose }: MergeTableProps) {
  const headers = [
    say('merge.item'),
    say('merge.mine'),
    say('merge.theirs', { number: states.latest }),
    say('merge.result'),
  ]
  const rows = (parts: readonly MergePart[], isOpen: boolean) =>
    parts.map((part) => (
      <MergeRow
        key={part.pointer}
        part={part}
        states={states}
        choice={isOpen ? choiceOf(part.pointer) : part.side}
        choose={isOpen ? (side) => choose(part, side) : null}
      />
    ))
  return (
    <table className="list cards merge" style={headersOf(headers)}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {conflicts.length > 0 && (
        <tbody>
          <tr className="group">
            <th scope="rowgroup" colSpan={4}>
              {say('merge.conflicts')}
            </th>
          </tr>
          {rows(conflicts, true)}
        </tbody>
      )}
      {merged.length > 0 && (
        <tbody>
          <tr className="group">
            <th scope="rowgroup" colSpan={4}>
              {say('merge.merged')}
            </th>
          </tr>
          {rows(merged, false)}
        </tbody>
      )}
    </table>
  )
}

interface MergeRowProps {
  readonly part: MergePart
  readonly states: MergedMeetingStates
  readonly choice: MergeSide | null
  /** Null if only one side changed the part. */
  readonly choose: ((side: MergeSide) => void) | null
}

function MergeRow({ part, states, choice, choose }: MergeRowProps) {
  const group = useId()
  const { base, mine, theirs } = states
  const linesOf = (side: 'base' | MergeSide) => {
    const lines = describePart(part, part[side], mine, theirs, base)
    return lines.length > 0 ? lines : [say('merge.absent')]
  }
  const name = nameOfPart(part, mine, theirs, base)
  const side = (which: MergeSide) =>
    choose ? (
      <label className="choice">
        <input
          type="radio"
          name={group}
          checked={choice === which}
          aria-label={`${name}: ${linesOf(which).join(', ')}`}
          onChange={() => choose(which)}
        />
        <FactValue lines={linesOf(which)} />
      </label>
    ) : (
      <Unchanged when={which !== part.side} lines={linesOf(which)} />
    )
  return (
    <tr className={choose && choice === null ? 'open' : undefined}>
      <th scope="row">
        <bdi>{name}</bdi>
        <small className="soft">{say('merge.was', { value: linesOf('base').join(', ') })}</small>
      </th>
      <td>{side('mine')}</td>
      <td>{side('theirs')}</td>
      <td>
        {choice === null ? (
          <span className="caution">{say('merge.choose')}</span>
        ) : (
          <b>
            <FactValue lines={linesOf(choice)} />
          </b>
        )}
      </td>
    </tr>
  )
}

/** The value of a side; soft for the side that changed nothing. */
function Unchanged(props: { readonly when: boolean; readonly lines: readonly string[] }) {
  const { when, lines } = props
  if (!when || lines.length > 1) return <FactValue lines={lines} />
  return (
    <span className="soft" dir="auto">
      {lines}
    </span>
  )
}
