import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Meeting } from '@u4ssc/domain/meetings'
import { changeMeeting } from '../../test/change-meeting'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

const DETAILS = {
  hosts: [
    { organization: { code: 'UNECE', name: 'UNECE' }, from: '2020-01-01', until: '2022-01-01' },
  ],
  interpretation: ['fr', 'es'],
  captioning: ['en'],
  deadlines: [{ date: '2021-11-30', time: '12:00', zone: 'America/Bogota', what: 'Contributions' }],
  access: { services: ['captioning'], requestBy: '2021-11-23', requestContact: 'u4ssc@itu.int' },
  recording: { isRecorded: true, url: null },
} satisfies Partial<Meeting>

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await changeMeeting(
    app,
    Object.fromEntries(Object.entries(DETAILS).map(([name, value]) => [`/${name}`, value])),
  )
})
afterAll(() => app.close())

it('a published meeting has its hosts with dates, languages, deadlines with a zone and recording as data', async () => {
  const published = await app.clientOf().meetings.get('u4ssc-6')
  expect(published?.meeting).toMatchObject({ series: 'U4SSC', ordinal: 6, ...DETAILS })
})

it('the calendar feed has the deadlines of a meeting, which do not block time', async () => {
  const answer = await app.request('/v1/feeds/meetings.ics')
  const calendar = await answer.text()
  expect(calendar).toContain('Contributions')
  expect(calendar).toContain('TRANSP:TRANSPARENT')
})
