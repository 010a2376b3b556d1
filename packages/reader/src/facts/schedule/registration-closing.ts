import type { FoundDeadline } from '../deadlines/index'
import type { Findings, Letter } from '../../values/letter/index'
import { holderOf } from '../../text/tokens/index'

/**
 * States the last day of registration: the deadline of a meeting for which all participants register.
 * Two days contradict each other, and none is stated.
 */
export function stateClosing(
  letter: Letter,
  deadlines: readonly FoundDeadline[],
  findings: Findings,
  pointer: string,
): string | null {
  const closings = deadlines.filter((deadline) => isOfRegistration(letter, deadline))
  const [first] = closings
  if (!first) return null
  const { date } = first.value
  const other = closings.find(({ value }) => value.date !== date)
  if (!other) return findings.state(pointer, { ...first, value: date })
  findings.remark({
    code: 'registration-deadlines-differ',
    span: other.spans[0] ?? null,
    pointer,
    suggestion: other.value.date,
    contradicts: date,
  })
  return null
}

/** What is due is registration, and its sentence speaks of no part of the participants. */
function isOfRegistration({ marks, sentences }: Letter, deadline: FoundDeadline): boolean {
  const { dueAt, dateAt, row } = deadline
  if (dueAt.to - dueAt.from > DUE_MAX || !marks.first('registers', dueAt)) return false
  const sentence = row ? undefined : holderOf(sentences, dateAt)
  return [dueAt, sentence].every((words) => !words || !marks.first('registers-apart', words))
}

/** Tokens; longer words name something else that is due: "the others send their registration form". */
const DUE_MAX = 10
