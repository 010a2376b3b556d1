import type { Evidence, EvidenceSpan, FactEvidence } from '@u4ssc/domain'
import { isWithin } from '../../../facts/pointers'

const FROM_SURE_TO_UNSURE = ['stated', 'derived', 'uncertain'] as const

/** Combines the evidence of a fact and its parts. The certainty is the lowest of them. */
export function evidenceOfFact(pointer: string, evidence: Evidence): FactEvidence | null {
  const parts = Object.entries(evidence)
    .filter(([key]) => isWithin(key, pointer))
    .map(([, part]) => part)
  if (parts.length === 0) return null
  const worst = FROM_SURE_TO_UNSURE.findLast((certainty) =>
    parts.some((part) => part.certainty === certainty),
  )
  return { certainty: worst ?? 'uncertain', spans: unique(parts.flatMap((part) => part.spans)) }
}

function unique(spans: readonly EvidenceSpan[]): EvidenceSpan[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]))
  return [...byPlace.values()].sort((one, other) => one.start - other.start)
}
