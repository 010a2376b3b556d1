import * as z from 'zod'
import { TrainingCaseSchema } from '../circulars/training-cases'
import type { TrainingCase } from '../circulars/training-cases'
import { EXPORT_CASES } from './access'
import { file, lines } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'

const common = { tag: 'Circulars', access: EXPORT_CASES } as const

const LEFT_OUT: TrainingCase = {
  outcome: 'excluded',
  name: 'tsb-circular-352-2021-10-13',
  reason: 'name-unclear',
}

/** Training cases made from reviewed circulars. */
export const trainingCases = {
  export: get('/training-cases.ndjson', {
    ...common,
    id: 'export-cases',
    summary: 'Export training cases',
    description:
      'Returns public circulars with facts confirmed by a person, one JSON value per line: the text and the facts in the format of the `.expected.json` files. Names, email addresses, telephone numbers, passcodes and tokens are replaced by invented ones. Circulars that cannot be anonymized are listed with a reason. Have a person read the result before you share it. Every export is recorded in the audit log.',
    answer: lines<TrainingCase>(
      TrainingCaseSchema,
      'On each line a case (`outcome`, `name`, `text`, `expected`), or the circular that is left out and the `reason`',
      `${JSON.stringify(LEFT_OUT)}\n`,
    ),
  }),

  exportFiles: get('/training-cases.zip', {
    ...common,
    id: 'export-case-files',
    summary: 'Download training cases as files',
    description:
      'Returns the same training cases as a ZIP archive, two files per case, and `EXCLUDED.md` with the circulars that could not be anonymized. Have a person read the result before you share it. Every export is recorded in the audit log.',
    answer: file(
      { 'application/zip': z.string() },
      '`NAME.txt` and `NAME.expected.json` for each case, and `EXCLUDED.md`',
    ),
  }),
}

export interface TrainingCasesClient extends ClientOf<typeof trainingCases> {}
