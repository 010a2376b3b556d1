import type { ParticipantGroup, PolicyCondition } from '../eligibility/index'
import type { Span } from '../span'
import type { Found } from './findings'
import type { Phrases } from './languages/index'
import { trimSpan, wordsOf } from './source-text'
import { findStatement, type Statements } from './statements'
import { findIn } from './spans'

const GROUPS: readonly (readonly [kind: ParticipantGroup, phrase: keyof Phrases])[] = [
  ['member-states', 'memberStates'],
  ['sector-members', 'sectorMembers'],
  ['associates', 'associates'],
  ['academia', 'academia'],
  ['individuals-from-member-countries', 'individuals'],
  ['others', 'otherParticipants'],
]

export interface FoundPolicy {
  readonly openTo: readonly Found<ParticipantGroup>[]
  readonly conditions: readonly Found<Pick<PolicyCondition, 'kind' | 'text'>>[]
}

/** Reads who may take part, from the sentence that says so: to be addressed is not enough. */
export function readParticipation(statements: Statements): FoundPolicy {
  const { letter, plain } = statements
  const { phrases } = letter.language
  const opening = findStatement(statements, phrases.openTo)
  if (!opening) return { openTo: [], conditions: [] }
  const openTo = GROUPS.flatMap(([kind, phrase]) => {
    const span = findIn(plain, phrases[phrase], opening.sentence)
    return span ? [{ value: kind, spans: [span] }] : []
  })
  if (openTo.length === 0) return { openTo, conditions: [] }

  const wish = findIn(plain, phrases.wishesToContribute, opening.sentence)
  const focalPoint = findStatement(statements, phrases.focalPoint)?.words ?? null
  return {
    openTo,
    conditions: [
      ...conditionOf(statements, 'wishes-to-contribute', wish),
      ...conditionOf(statements, 'registered-by-focal-point', focalPoint),
    ],
  }
}

function conditionOf(
  { letter, plain }: Statements,
  kind: PolicyCondition['kind'],
  words: Span | null,
): Found<Pick<PolicyCondition, 'kind' | 'text'>>[] {
  if (!words) return []
  const span = trimSpan(plain, words)
  return [{ value: { kind, text: wordsOf(letter.source, span) }, spans: [span] }]
}
