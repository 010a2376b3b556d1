import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { zipEntries } from './zip-entries'

const LETTER_ID = 'tsb-circular-352-2021-10-13'
const PATH = '/v1/meetings/u4ssc-6/site.zip'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await changeMeeting(app, {
    '/documents': [
      ['Agenda', 'https://example.org/agenda', 'public'],
      ['Secret paper', 'https://example.org/secret', 'secretariat'],
    ].map(([title, url, access], at) => ({
      ...{ id: `d${at}`, title: title ?? '', url: url ?? '', access: access ?? '' },
      ...{ kind: 'other', language: null },
    })),
    '/programme': [
      {
        ...{ id: 's1', title: '=1+1 <opening>', kind: 'opening', date: '2021-12-07' },
        ...{ startTime: '10:00', endTime: '10:30', room: null, speakers: [], documents: [] },
      },
    ],
  })
})
afterAll(() => app.close())

async function unpack(query = '') {
  const response = await app.request(PATH + query)
  expect(response.headers.get('content-type')).toBe('application/zip')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

it('the archive of a meeting has everything public of a meeting, and every link of its pages leads to a file or the web', async () => {
  const files = await unpack('?language=fr')
  expect([...files.keys()]).toEqual([
    ...['index.html', 'style.css', 'programme.csv', 'calendar.ics', 'meeting.json', 'event.jsonld'],
    ...['html', 'txt', 'jsonld'].map((ending) => `letters/${LETTER_ID}.${ending}`),
  ])
  const page = files.get('index.html') ?? ''
  expect(page).toContain('<html lang="fr" dir="ltr">')
  expect(page).toContain('=1+1 &lt;opening&gt;')
  for (const [path, text] of files)
    for (const [, href = ''] of text.matchAll(/<(?:a|link)[^>]* href="([^"]+)"/g)) {
      const target = new URL(href, `https://folder.example/${path}`)
      const isIncluded = files.has(target.pathname.slice(1))
      expect(isIncluded || /^(https?|mailto|tel):/.test(href), href).toBe(true)
    }
  expect(files.get('programme.csv')).toContain("'=1+1 <opening>")
  expect(files.get('calendar.ics')).toMatch(/^BEGIN:VCALENDAR/)
  expect([...files.values()].join()).not.toMatch(/Secret paper|example\.org\/secret/)
})

it('the archive of a meeting has the same bytes each time, under an ETag', async () => {
  const etag = (await app.request(`${PATH}?language=ru`)).headers.get('etag') ?? ''
  const again = await app.request(`${PATH}?language=ru`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect((await app.request('/v1/meetings/nothing/site.zip')).status).toBe(404)
})

it('an archive larger than the limit is refused', async () => {
  async function* entries() {
    await Promise.resolve()
    yield { path: 'a', content: 'x'.repeat(100) }
  }
  const packing = zipEntries(entries(), { modifiedAt: new Date(0), maxBytes: 99 })
  await expect(packing.next()).rejects.toThrow(RangeError)
})
