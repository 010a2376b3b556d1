import type { Evidence } from '@u4ssc/domain'
import { evidenceOfFact } from './evidence-of-fact'
import type { Fact } from './facts'
import type { Mark } from './letter-highlights'

/** Returns the words of the letter that state each fact. */
export function marksOfFacts(facts: readonly Pick<Fact, 'pointer'>[], evidence: Evidence): Mark[] {
  return facts.flatMap(({ pointer }) => {
    const spans = evidenceOfFact(pointer, evidence)?.spans ?? []
    return spans.map(({ start, end }) => ({ start, end, fact: pointer }))
  })
}
