import type { Language } from '../../scalars'
import { type EventClaim, isAboutOther, linkProposals } from '../events/index'
import { type Grid, gridProposals } from '../grids/index'
import { isConvenedElsewhere, ruleProposals } from '../meetings/index'
import { segmentations } from '../segments/index'
import { EVENTS_MAX } from '../topics/index'
import type { Tokens } from '../tokens/index'
import { type Draft, type Hypothesis, supportOf } from '../plausibility/index'
import { draftOf } from './draft'

/** Returns the hypotheses that a text allows: each layout with each set of meetings. */
export function hypothesesOf(tokens: Tokens, language: Language | null): Hypothesis[] {
  const drafts = segmentations(tokens, language ?? 'en').map((segmentation) =>
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

/** What the tables, the rules and the links between names and dates propose, the plainest first. */
function claimSetsOf({ letter, facts: { issuedOn }, grids, links }: Draft) {
  // So long a table is a calendar, which convenes nothing
  if (grids.some(isCalendar)) return [[]]
  const isOwn = (claims: readonly EventClaim[]) =>
    !claims.some(({ title }) => isConvenedElsewhere(letter, title))
  const ofGrids = gridProposals(letter, issuedOn, grids).filter(isOwn)
  const isList = !isAboutOther(letter, issuedOn) && ofGrids.some(({ length }) => length > 1)
  const lists = isList ? ofGrids.filter(({ length }) => length > 1) : []
  return [
    ...lists.slice(-1),
    ...ruleProposals(letter, issuedOn),
    ...ofGrids,
    ...linkProposals(letter, issuedOn, links).filter(isOwn),
  ]
}

function isCalendar({ columns, rows }: Grid): boolean {
  return rows.length > EVENTS_MAX && (columns.includes('days') || columns.includes('start'))
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
