import { anonymize } from '@u4ssc/domain/labelled-cases'
import type { TrainingCase } from '@u4ssc/client/circulars'
import type { Database } from '../db/index'
import { reviewedInBatches } from './store'
import type { ReviewedRow } from './store'

/** Yields each reviewed circular as an anonymized case, or why it is excluded. */
export async function* exportCases(db: Database): AsyncGenerator<TrainingCase> {
  for await (const row of reviewedInBatches(db)) yield toCase(row)
}

function toCase({ id: name, text, circular, meetings, bases }: ReviewedRow): TrainingCase {
  // Its meetings were reviewed as published, not as the circular states them
  if (bases.length > 0) return { outcome: 'excluded', name, reason: 'changes-published-meetings' }
  const anonymized = anonymize({ text, circular, meetings })
  return anonymized.outcome === 'anonymized'
    ? { outcome: 'anonymized', name, ...anonymized.labelled }
    : { outcome: 'excluded', name, reason: anonymized.reason }
}
