import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExportLineSchema } from '@u4ssc/client/meetings'
import { changeMeeting } from '../../test/change-meeting'
import { letterFor } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openTestDatabase } from '../../test/open-test-database'
import { digestOf, insertProceedings } from '../meetings/index'
import { publishFirstLetter } from '../publish-first-letter'
import { fillIndex } from '../search/fill-index'
import { createLog } from '../startup/create-log'
import { importLines } from './index'
import { publishReviewed } from '../../test/publish-reviewed'

const RECORD = '{"title":"Déjà vu 🏙️"}'
const SECRET = 'the-room-nobody-may-know'

let app: TestApp
let text: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const editor = app.clientOf(await app.signInAs('editor'))
  const draft = await editor.drafts.create({ text: letterFor('353', 'Seventh') })
  await publishReviewed(editor, draft.id)
  await changeMeeting(app, { '/title': 'Sixth Meeting of U4SSC, by another name' })
  await changeMeeting(app, {
    '/joining': {
      revealedMinutesBefore: 60,
      rooms: [
        {
          label: 'Main',
          url: `https://meet.example.org/${SECRET}`,
          passcode: null,
          telephones: [],
        },
      ],
    },
  })
  await insertProceedings(app.db, {
    ...{ slug: 'u4ssc-6', number: 1, release: 2, record: RECORD, digest: digestOf(RECORD) },
    ...{ frozenAt: '2021-12-08T09:00:00.000Z', frozenBy: 'somebody' },
    reopenedAt: '2021-12-09T09:00:00.000Z',
    reopenedBy: 'somebody',
    reopeningReason: 'A decision was left out',
  })
  const registrar = app.clientOf(await app.signInAs('registrar'))
  await registrar.organizations.create({
    code: 'ACME',
    names: { en: 'Acme' },
    memberships: [{ kind: 'associate', from: '2020-01-01' }],
  })
  text = await (await app.request('/v1/export.ndjson')).text()
})
afterAll(() => app.close())

/** Addresses of public responses of every kind. */
const ADDRESSES = [
  '/v1/meetings',
  '/v1/meetings/u4ssc-6',
  '/v1/meetings/u4ssc-6/releases',
  '/v1/meetings/u4ssc-6/releases/1',
  '/v1/meetings/u4ssc-6/releases/1/compare/2',
  '/v1/meetings/u4ssc-6/proceedings/1',
  '/v1/meetings/u4ssc-6/calendar.ics',
  '/v1/meetings/u4ssc-6/changes.atom',
  '/v1/circulars',
  '/v1/circulars/tsb-circular-352-2021-10-13',
  '/v1/search?q=smart',
  '/v1/feeds/changes.json',
  '/v1/feeds/meetings.ics',
  '/v1/organizations',
]

async function bytesOf(from: TestApp): Promise<Record<string, string>> {
  const answers = ADDRESSES.map(async (address) => {
    const answer = await from.request(address)
    expect(answer.status, address).toBe(200)
    // Joining details and their time are not exported
    const text = (await answer.text()).replace(/"joinableFrom":[^,]+,/, '')
    return [address, text] as const
  })
  return Object.fromEntries(await Promise.all(answers))
}

async function* linesOf(whole: string): AsyncGenerator<string> {
  for (const line of whole.split('\n')) yield await Promise.resolve(line)
}

describe('GET /v1/export.ndjson', () => {
  it('contains every circular, meeting, release and organization, each line valid by its schema', () => {
    const lines = text.trimEnd().split('\n')
    const types = lines.map((line) => ExportLineSchema.parse(JSON.parse(line)).type)
    const count = (type: string) => types.filter((one) => one === type).length
    expect(types[0]).toBe('u4ssc-export')
    expect(['circular', 'meeting', 'release', 'organization'].map(count)).toEqual([2, 2, 4, 1])
  })

  it('contains nothing that is not public', () => {
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain('"joining"')
  })
})

describe('importing what was exported', () => {
  it('makes an empty instance answer with the same bytes', async () => {
    const other = await openTestApp()
    const counts = await importLines(other.db, linesOf(text))
    expect(counts).toEqual({
      circulars: 2,
      meetings: 2,
      releases: 4,
      proceedings: 1,
      organizations: 1,
    })
    await fillIndex({ db: other.db, log: createLog('silent') })
    expect(await bytesOf(other)).toEqual(await bytesOf(app))
    expect(await (await other.request('/v1/export.ndjson')).text()).toBe(text)
    expect(await publishFirstLetter(other)).toBe(false)
    await other.close()
  })

  it('refuses a database that has letters', async () => {
    await expect(importLines(app.db, linesOf(text))).rejects.toThrow(
      /Import into an empty database/,
    )
  })

  it('names the wrong line, and imports nothing', async () => {
    const database = await openTestDatabase()
    const lines = text.split('\n')
    const broken = [...lines.slice(0, 3), '{"type":"circular"}', ...lines.slice(3)].join('\n')
    await expect(importLines(database.db, linesOf(broken))).rejects.toThrow(
      /^Line 4 is not a valid line/,
    )
    await expect(importLines(database.db, linesOf(lines.slice(1).join('\n')))).rejects.toThrow(
      /^Line 1 must describe the export/,
    )
    await expect(importLines(database.db, linesOf(''))).rejects.toThrow(/empty/)
    const forged = text.replace('Déjà vu', 'Jamais vu')
    await expect(importLines(database.db, linesOf(forged))).rejects.toThrow(
      /does not match its digest/,
    )
    expect(await importLines(database.db, linesOf(text))).toMatchObject({ circulars: 2 })
    await database.close()
  })
})
