import type { Language } from '@u4ssc/domain'
import { type EventClaim, linkProposals } from './meetings/events/index'
import { gridProposals } from './meetings/grids/index'
import { segmentations } from './layout/segments/index'
import type { Tokens } from './text/tokens/index'
import type { CircularVocabulary } from './text/vocabulary/index'
import { type Draft, type Hypothesis, supportOf } from './rank/index'
import { draftOf } from './draft'

/**
 * Returns the hypotheses that a text allows: each layout with each set of meetings.
 *
 * @param language - null if the text does not tell it
 */
export function hypothesesOf(
  tokens: Tokens,
  vocabulary: CircularVocabulary,
  language: Language | null,
): Hypothesis[] {
  const drafts = segmentations(tokens, vocabulary).map((segmentation) =>
    draftOf(segmentation, language),
  )
  const proposals = drafts.flatMap((draft) =>
    claimSetsOf(draft).map((claims) => ({ draft, claims })),
  )
  const support = supportOf(proposals)
  const hypotheses = proposals.map((proposal, index) => ({
    ...proposal,
    support: support[index] ?? { ofSet: 0, ofClaims: [] },
  }))
  return drafts.flatMap((draft) => distinct(hypotheses.filter((one) => one.draft === draft)))
}

/** What the tables and the links between names and dates propose. */
function claimSetsOf({ letter, facts: { issuedOn }, grids, links }: Draft) {
  return [...gridProposals(letter, issuedOn, grids), ...linkProposals(letter, issuedOn, links)]
}

/** The first of those that claim the same. */
function distinct(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const seen = new Set<string>()
  return hypotheses.filter(({ claims }) => {
    const key = keyOf(claims)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function keyOf(claims: readonly EventClaim[]): string {
  return claims
    .map(({ title, dates, status }) =>
      [title.from, title.to, status, ...dates.map(({ from }) => from)].join(' '),
    )
    .sort()
    .join(';')
}
