import { TrainingCaseSchema } from './contract/index'
import { sendForJsonLines } from './send-for-json-lines'
import type { Connection } from './send'

/** Reviewed circulars as examples to fit the reader with. */
export function trainingCaseCalls(api: Connection) {
  return {
    /** The circulars whose facts a person confirmed, anonymized, one after the other. */
    exportCases: () =>
      sendForJsonLines(api, { path: '/v1/training-cases.ndjson', line: TrainingCaseSchema }),
  }
}
