import type { TrainingCase } from '@u4ssc/client/circulars'
import type { Entry } from '../archives/index'

/** Instructions for the person who shares the files. It has no .expected.json. */
const READ_ME = `# Training cases

Each circular is a pair: NAME.txt is its text, NAME.expected.json the facts that a person confirmed.
Names of people, email addresses, telephone and fax numbers, passcodes and tokens in links are made up.

Read every file before you share it. A name without "Mr", "Ms" or a similar title can remain in a text. Public circulars can be found again by their references.
`

/** Yields the files of an export: a pair per case, instructions, and the excluded circulars. */
export async function* caseFiles(cases: AsyncIterable<TrainingCase>): AsyncGenerator<Entry> {
  yield { path: 'READ-ME.md', text: READ_ME }
  const excluded: string[] = []
  for await (const one of cases) {
    if (one.outcome === 'anonymized') {
      yield { path: `${one.name}.txt`, text: one.text }
      yield {
        path: `${one.name}.expected.json`,
        text: `${JSON.stringify(one.expected, null, 2)}\n`,
      }
    } else excluded.push(`- ${one.name}: ${one.reason}`)
  }
  if (excluded.length > 0)
    yield { path: 'EXCLUDED.md', text: `# Excluded circulars\n\n${excluded.join('\n')}\n` }
}
