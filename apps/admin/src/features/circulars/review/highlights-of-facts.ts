import type { Evidence } from '@u4ssc/domain'
import { evidenceOfFact } from '../facts/evidence-of-fact'
import type { Fact } from '../facts/facts'
import type { Highlight } from './letter-highlights'

/** Returns the words of the letter that state each fact. */
export function highlightsOfFacts(
  facts: readonly Pick<Fact, 'pointer'>[],
  evidence: Evidence,
): Highlight[] {
  return facts.flatMap(({ pointer }) => {
    const spans = evidenceOfFact(pointer, evidence)?.spans ?? []
    return spans.map(({ start, end }) => ({ start, end, fact: pointer }))
  })
}
