import {
  type Findings,
  type Letter,
  isOwn,
  opensRegistration,
  type Scope,
} from '../../values/letter/index'
import { holderOf, spanOf } from '../../text/tokens/index'

/** States the first day of registration; none where the letter gives several. */
export function stateOpening(
  letter: Letter,
  scope: Scope,
  findings: Findings,
  pointer: string,
): string | null {
  const [first, ...others] = letter.dates.filter(
    (date) =>
      holderOf(scope.sentences, date) && isOwn(scope, date.from) && opensRegistration(letter, date),
  )
  const day = first?.days[0]
  if (!first || day === undefined || others.some(({ days }) => days[0] !== day)) return null
  return findings.state(pointer, {
    value: day,
    spans: [spanOf(letter.tokens, first)],
    // No model says how often such words mean it
    certainty: 'uncertain',
  })
}
