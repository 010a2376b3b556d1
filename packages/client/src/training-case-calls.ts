import { TrainingCaseSchema } from './contract/index'
import { sendForJsonLines } from './send-for-json-lines'
import type { Connection } from './send'

/** Calls for training cases made from reviewed circulars. */
export function trainingCaseCalls(api: Connection) {
  return {
    /** Yields the circulars with confirmed facts, anonymized. */
    exportCases: () =>
      sendForJsonLines(api, { path: '/v1/training-cases.ndjson', line: TrainingCaseSchema }),
  }
}
