import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '../test/open-test-app'
import type { TestApp } from '../test/open-test-app'
import { auditEntries } from './db/tables/index'
import { publishFirstLetter } from './publish-first-letter'

describe('publishFirstLetter', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await openTestApp()
  })
  afterAll(() => app.close())

  it('publishes the letter and its meeting once, however often the program starts', async () => {
    const starts = await Promise.all([1, 2, 3].map(() => publishFirstLetter(app)))
    expect(starts.filter(Boolean)).toHaveLength(1)
    expect(await publishFirstLetter(app)).toBe(false)

    const client = app.clientOf()
    const circulars = await client.circulars.list()
    const meetings = await client.meetings.list()
    expect(circulars.items.map(({ id }) => id)).toEqual(['tsb-circular-352-2021-10-13'])
    expect(meetings.items.map(({ slug }) => slug)).toEqual(['u4ssc-6'])
  })

  it('publishes facts that people compared with the circular, so that none is uncertain', async () => {
    const client = app.clientOf()
    const circular = await client.circulars.get('tsb-circular-352-2021-10-13')
    const meeting = await client.meetings.get('u4ssc-6')
    for (const { evidence } of [circular, meeting].filter((one) => one !== undefined)) {
      expect(Object.keys(evidence).length).toBeGreaterThan(10)
      expect(Object.values(evidence).map(({ certainty }) => certainty)).not.toContain('uncertain')
    }
    expect(meeting?.meeting).toMatchObject({
      title: 'Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative',
      languages: ['en'],
      fee: 'free',
      registration: { required: true },
      website: 'https://www.itu.int/en/ITU-T/ssc/united/Pages/202112/meeting.aspx',
    })
  })

  it('leaves the same entries as a person would', async () => {
    const acts = await app.db.select().from(auditEntries)
    expect(acts.map(({ person, action }) => ({ person, action }))).toEqual([
      { person: null, action: 'create-draft' },
      { person: null, action: 'publish-draft' },
    ])
  })
})
