import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JsonFeedSchema } from '@u4ssc/client/meetings'
import { LANGUAGES } from '@u4ssc/domain'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { publishReviewed } from '../../test/publish-reviewed'

const ADDRESSES = [
  '/v1/feeds/changes.atom',
  '/v1/feeds/changes.json',
  '/v1/feeds/meetings.ics',
  '/v1/meetings/u4ssc-6/changes.atom',
  '/v1/meetings/u4ssc-6/changes.json',
  '/v1/meetings/u4ssc-6/calendar.ics',
  '/v1/meetings/u4ssc-6/event.jsonld',
  '/v1/meetings/u4ssc-6/indico.json',
  '/v1/meetings/u4ssc-6/schedule.json',
  '/v1/meetings/u4ssc-6/jscalendar.json',
]

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  const editor = app.clientOf(await app.signInAs('editor'))
  const draft = await editor.drafts.create({ meeting: 'u4ssc-6' })
  const corrections = [
    { pointer: '/meetings/0/joining', value: SECRET, note: 'It takes place online' },
    { pointer: '/meetings/0/fee', value: 'paid', note: 'Costs & <services> are shared' },
  ]
  await editor.drafts.update(draft.id, {
    version: draft.version,
    corrections,
    acknowledgements: [],
  })
  await publishReviewed(editor, draft.id)
})
afterAll(() => app.close())

const SECRET = {
  revealedMinutesBefore: 60,
  rooms: [{ label: 'Main', url: 'https://example.org/secret', passcode: 'hush', telephones: [] }],
}

async function jsonFeed(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers })
  return { response, feed: JsonFeedSchema.parse(await response.json()) }
}

describe('the feeds of changes', () => {
  it('describe every release in words, latest first', async () => {
    const { feed } = await jsonFeed('/v1/feeds/changes.json?language=en')
    expect(feed.items).toHaveLength(2)
    expect(feed.items[0]?.id).toBe('http://localhost:4000/v1/meetings/u4ssc-6/releases/2')
    expect(feed.items[0]?.content_text).toMatch(
      /^Agreed with the organizers\.\s+There is now a fee/,
    )
    expect(feed.items[1]?.content_text).toBe('Added: meeting “Sixth U4SSC meeting”.')
    expect(feed.items.map(({ title }) => title)).toEqual([
      'There is now a fee (participation was free of charge before): Sixth U4SSC meeting',
      'Sixth U4SSC meeting',
    ])
    const own = await jsonFeed('/v1/meetings/u4ssc-6/changes.json?language=en')
    expect(own.feed.items).toEqual(feed.items)
  })

  it('have well-formed Atom with the same entries', async () => {
    const { feed } = await jsonFeed('/v1/feeds/changes.json?language=en')
    const response = await app.request('/v1/feeds/changes.atom?language=en')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const read: unknown = new XMLParser({ ignoreAttributes: false }).parse(await response.text())
    expect(read).toMatchObject({
      feed: {
        '@_xml:lang': 'en',
        id: 'http://localhost:4000/v1/feeds/changes.atom?language=en',
        entry: feed.items.map(({ id, title, content_text, date_published }) => ({
          id,
          title,
          updated: date_published,
          content: { '#text': content_text },
        })),
      },
    })
  })

  it.each(LANGUAGES)('are in %s if a client requests or accepts it', async (language) => {
    const asked = await jsonFeed(`/v1/feeds/changes.json?language=${language}`)
    expect(asked.feed.language).toBe(language)
    expect(asked.response.headers.get('vary')).toBe('accept-encoding')
    const accept = { 'accept-language': `${language}-CH, en;q=0.2` }
    const accepted = await jsonFeed('/v1/feeds/changes.json', accept)
    expect(accepted.feed).toEqual(asked.feed)
    expect(accepted.response.headers.get('vary')).toBe('accept-language, accept-encoding')
  })

  it.each(ADDRESSES)('%s answers 304 to its own copy, and contains no secret', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('last-modified')).not.toBeNull()
    expect(await response.text()).not.toMatch(/secret|hush/)
    const etag = response.headers.get('etag') ?? ''
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it.each(ADDRESSES.slice(3))('%s answers with a problem for an unknown meeting', async (path) => {
    const response = await app.request(path.replace('u4ssc-6', 'nowhere'))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/meeting-not-found' })
  })

  it.each(ADDRESSES)('%s refuses a language that it does not have, naming it', async (path) => {
    const response = await app.request(`${path}?language=tlh`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/language' }] })
  })
})

describe('the calendar and the linked data', () => {
  it('have the meeting at its times, with the sequence number of its release', async () => {
    const calendar = await (await app.request('/v1/meetings/u4ssc-6/calendar.ics')).text()
    expect(calendar).toContain('DTSTART;TZID=Europe/Zurich:20211207T100000')
    expect(calendar).toContain('SEQUENCE:1')
    const all = await (await app.request('/v1/feeds/meetings.ics')).text()
    expect(all).toContain('DTSTART;TZID=Europe/Zurich:20211207T100000')
    const event: unknown = await (await app.request('/v1/meetings/u4ssc-6/event.jsonld')).json()
    expect(event).toMatchObject({ '@type': 'Event', identifier: 'u4ssc-6' })
  })
})

describe('the client', () => {
  it('returns JSON feeds as objects and Atom and calendar files as text', async () => {
    const { feeds, meetings, circulars } = app.clientOf()
    const changes = await feeds.getChanges({ language: 'fr' })
    expect(changes.language).toBe('fr')
    expect((await feeds.ofMeeting.getChanges('u4ssc-6')).items.length).toBeGreaterThan(0)
    for (const atom of [await feeds.getAtom(), await feeds.ofMeeting.getAtom('u4ssc-6')])
      expect(atom).toContain('<feed')
    for (const file of [await feeds.getCalendar(), await feeds.ofMeeting.getCalendar('u4ssc-6')])
      expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(await feeds.ofMeeting.getLinkedData('u4ssc-6')).toMatchObject({ identifier: 'u4ssc-6' })
    expect((await meetings.getArchive('u4ssc-6')).type).toBe('application/zip')
    expect((await circulars.getWord('tsb-circular-352-2021-10-13')).size).toBeGreaterThan(0)
  })

  it('names a meeting that does not exist', async () => {
    const none = app.clientOf().feeds.ofMeeting.getCalendar('u4ssc-99')
    await expect(none).rejects.toMatchObject({ code: 'meeting-not-found', status: 404 })
  })
})
