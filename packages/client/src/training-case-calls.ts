import { TrainingCaseSchema } from './contract/index'
import { sendForLines } from './send-for-lines'
import type { Connection } from './send'

/** Reviewed circulars as examples to fit the reader with. */
export function trainingCaseCalls(api: Connection) {
  return {
    /** The circulars whose facts a person confirmed, anonymized, one after the other. */
    exportCases: () =>
      sendForLines(api, { path: '/v1/training-cases.ndjson', line: TrainingCaseSchema }),
  }
}
