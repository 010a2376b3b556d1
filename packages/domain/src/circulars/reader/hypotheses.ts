import type { Language } from '../../scalars'
import { type EventClaim, linkProposals, type Proposer } from '../events/index'
import { gridProposals } from '../grids/index'
import { ruleProposals } from '../meetings/index'
import { segmentations } from '../segments/index'
import type { Tokens } from '../tokens/index'
import type { Draft, Hypothesis } from '../plausibility/index'
import { draftOf } from './draft'

const PROPOSERS: readonly Proposer[] = [ruleProposals, gridProposals, linkProposals]

/** Returns the hypotheses that a text allows: each layout with each set of meetings. */
export function hypothesesOf(tokens: Tokens, language: Language | null): Hypothesis[] {
  return segmentations(tokens, language ?? 'en')
    .map((segmentation) => draftOf(segmentation, language))
    .flatMap((draft) => claimSetsOf(draft).map((claims) => ({ draft, claims })))
}

/** Every set that a proposer gives, each once. */
function claimSetsOf({ letter, facts }: Draft): (readonly EventClaim[])[] {
  const sets = PROPOSERS.flatMap((propose) => propose(letter, facts.issuedOn))
  const byKey = new Map(sets.map((claims) => [keyOf(claims), claims]))
  return [...byKey.values()]
}

function keyOf(claims: readonly EventClaim[]): string {
  return claims
    .map(({ title, dates, status }) =>
      [title.from, title.to, status, ...dates.map(({ from }) => from)].join(' '),
    )
    .sort()
    .join(';')
}
