import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemError } from '@u4ssc/client'
import type { TrainingCase } from '@u4ssc/client/circulars'
import { LETTER, letterFor } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishReviewed } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

const PERSON = 'Ana Pereira'
const CONTACT = `Contact Ms ${PERSON} (ana.pereira@itu.int, +41 22 730 9988).`
/** A reviewed circular with people in it. */
const REVIEWED = letterFor('353', 'Seventh').replace(
  'Yours faithfully,',
  `${CONTACT}\nYours faithfully,`,
)
const UNCLEAR = letterFor('354', 'Eighth').replace(
  'Yours faithfully,',
  'Write to ana (at) itu.int.\n$&',
)

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  // TSB Circular 352, which nobody reviewed
  await publishFirstLetter(app)
  const editor = app.clientOf(await app.signInAs('editor'))
  for (const text of [REVIEWED, UNCLEAR, amending()]) {
    const draft = await editor.drafts.create({ text })
    const { version, reading } = draft
    const corrections = [{ pointer: '/meetings/0/fee', value: 'paid', note: null }]
    const isReviewed = text === REVIEWED && reading.meetings.length > 0
    if (isReviewed)
      await editor.drafts.update(draft.id, { version, corrections, acknowledgements: [] })
    await publishReviewed(editor, draft.id)
  }
  await editor.drafts.create({ text: letterFor('355', 'Ninth') })
})
afterAll(() => app.close())

/** Returns a corrigendum to the meeting of TSB Circular 352. */
function amending(): string {
  return LETTER.replace('TSB Circular 352', 'Corrigendum 1 to TSB Circular 352').replace(
    '13 October 2021',
    '20 October 2021',
  )
}

async function exported(from: TestApp): Promise<TrainingCase[]> {
  const owner = from.clientOf(await from.signInAs('owner'))
  const cases: TrainingCase[] = []
  for await (const one of owner.trainingCases.export()) cases.push(one)
  return cases
}

describe('GET /v1/training-cases.ndjson', () => {
  it('gives the circulars that a person reviewed, with the facts as confirmed', async () => {
    const cases = await exported(app)
    const anonymized = cases.filter(({ outcome }) => outcome === 'anonymized')
    expect(anonymized).toMatchObject([
      {
        name: 'tsb-circular-353-2021-10-13',
        expected: { number: '353', meetings: [{ fee: 'paid', startDate: '2021-12-07' }] },
      },
    ])
  })

  it('has no name, address or number from the circulars', async () => {
    const text = JSON.stringify(await exported(app))
    expect(REVIEWED).toContain(PERSON)
    expect(text).toContain('Seventh Meeting')
    for (const personal of ['Pereira', 'ana.pereira', '9988', 'u4ssc@itu.int', '730 6301'])
      expect(text).not.toContain(personal)
  })

  it('lists the circulars that are left out, with the reason', async () => {
    const cases = await exported(app)
    expect(cases.filter(({ outcome }) => outcome === 'excluded')).toEqual([
      {
        outcome: 'excluded',
        name: 'tsb-circular-352-corrigendum-1-2021-10-20',
        reason: 'changes-published-meetings',
      },
      { outcome: 'excluded', name: 'tsb-circular-354-2021-10-13', reason: 'address-remains' },
    ])
  })

  it('is recorded in the audit log', async () => {
    const cookie = await app.signInAs('owner')
    const owner = app.clientOf(cookie)
    await app.request('/v1/training-cases.zip', { headers: { cookie } })
    const { items } = await owner.audit.list({ action: 'export-cases' })
    const { id: actor } = await owner.account.get()
    expect(items[0]).toMatchObject({ actor, subject: 'training-cases', after: { format: 'zip' } })
  })

  it('is available to owners only', async () => {
    const editor = app.clientOf(await app.signInAs('editor'))
    await expect(editor.trainingCases.export().next()).rejects.toThrow(ProblemError)
  })
})

describe('GET /v1/training-cases.zip', () => {
  it('has a pair of files for each case, and the list of cases that are left out', async () => {
    const cookie = await app.signInAs('owner')
    const response = await app.request('/v1/training-cases.zip', { headers: { cookie } })
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    expect(Object.keys(files)).toEqual([
      'READ-ME.md',
      'tsb-circular-353-2021-10-13.txt',
      'tsb-circular-353-2021-10-13.expected.json',
      'EXCLUDED.md',
    ])
    const [readMe] = Object.values(files)
    expect(strFromU8(readMe ?? new Uint8Array())).toContain('Read every file')
  })
})
