import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * The tests in which a row or a column is removed, by the things of "Where is it defined?" in
 * `docs/architecture.md`. The check of types compiles them: an error that does not come is an error.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const PROOFS = {
  'an operation of the API': ['packages/client/src/contract/contract.test.ts'],
  'a fact of a meeting': ['packages/domain/src/meetings/facts/facts.test.ts'],
  'how a fact is shown': [
    'apps/admin/src/facts/fact-views.test.ts',
    'apps/site/app/facts/fact-sayings.test.ts',
  ],
  'how a letter states a fact': ['packages/domain/src/circulars/writing/letter-facts.test.ts'],
  'the name of a fact': ['packages/messages/src/facts/fact-labels.test.ts'],
  'a kind of email': ['apps/api/src/mail/email-kinds.test.ts'],
  'a field of a registration': ['packages/client/src/registrations/registrant.test.ts'],
  'how a field is asked and shown': [
    'apps/site/app/registration/own-view.test.ts',
    'apps/admin/src/features/registrations/list-view/record-views.test.ts',
  ],
  'a state of a registration': ['packages/client/src/registrations/registration-states.test.ts'],
  'data that is kept for a time': [
    'packages/client/src/platform/retention.test.ts',
    'apps/api/src/retention/retention-rules.test.ts',
  ],
  'a column of a list': ['apps/api/src/meeting-lists/columns.test.ts'],
  'an error of the API': ['packages/client/src/responses/problems.test.ts'],
}

it('each table of the architecture has a test that removes a row or a column', async () => {
  const document = await readFile(path.join(ROOT, 'docs/architecture.md'), 'utf8')
  const [, section = ''] = /## Where is it defined\?([^]*?)\n## /.exec(document) ?? []
  const things = [...section.matchAll(/^\| ([^|]+?) +\| `/gm)].map(([, thing]) => thing)
  expect(Object.keys(PROOFS).sort()).toEqual(things.sort())
})

it.each(Object.entries(PROOFS))('%s does not compile without a part', async (_, files) => {
  for (const file of files)
    expect(await readFile(path.join(ROOT, file), 'utf8')).toMatch(/\/\/ @ts-expect-error/)
})
