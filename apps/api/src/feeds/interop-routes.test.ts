import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DraftChange } from '@u4ssc/client/drafts'
import { readIndico, readPretalx } from '@u4ssc/calendar/interop'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishReviewed } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

const SLUG = 'u4ssc-6'
const opening = {
  ...{ id: 's1', title: 'Opening', kind: 'opening', room: 'Popov Room', documents: [] },
  ...{ date: '2021-12-07', startTime: '10:00', endTime: '10:45' },
  speakers: [{ speaker: 'p1', role: 'opening' }],
}
const speaker = { id: 'p1', name: 'Ada Example', title: null, organization: null, biography: null }
const secret = {
  revealedMinutesBefore: 60,
  rooms: [{ label: 'Main', url: 'https://example.org/secret', passcode: 'hush', telephones: [] }],
}

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await change({ programme: [opening], speakers: [speaker], joining: secret })
})
afterAll(() => app.close())

async function change(
  facts: Record<string, DraftChange['corrections'][number]['value']>,
): Promise<void> {
  const editor = app.clientOf(await app.signInAs('editor'))
  const draft = await editor.drafts.create({ meeting: SLUG })
  const corrections = Object.entries(facts).map(([name, value]) => ({
    ...{ pointer: `/meetings/0/${name}`, value, note: 'Agreed with the organizers' },
  }))
  const { id, version } = draft
  await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(editor, id)
}

describe('a public meeting in other formats', () => {
  it('is an Indico export with its sessions and speakers', async () => {
    const answer = await app.clientOf().feeds.ofMeeting.getIndico(SLUG)
    const [read] = readIndico(answer)
    expect(read?.meeting.programme).toMatchObject([{ title: 'Opening', startTime: '10:00' }])
    expect(read?.meeting.speakers).toMatchObject([{ name: 'Ada Example' }])
    expect(read?.meeting.website).toMatch(/\/en\/meetings\/u4ssc-6$/)
  })

  it('is a schedule of pretalx, with another version after a change', async () => {
    const { schedule } = await app.clientOf().feeds.ofMeeting.getPretalx(SLUG)
    expect(readPretalx({ schedule })?.meeting.programme).toMatchObject([
      { title: 'Opening', room: 'Popov Room', endTime: '10:45' },
    ])
    await change({ programme: [{ ...opening, endTime: '11:00' }] })
    const changed = await app.clientOf().feeds.ofMeeting.getPretalx(SLUG)
    expect(changed.schedule.version).not.toBe(schedule.version)
  })

  it('is a list of JSCalendar events', async () => {
    expect(await app.clientOf().feeds.ofMeeting.getJsCalendar(SLUG)).toMatchObject([
      { start: '2021-12-07T10:00:00', duration: 'PT5H30M', timeZone: 'Europe/Zurich' },
    ])
  })

  it.each(['indico', 'schedule', 'jscalendar'])(
    'has no joining details in %s.json',
    async (name) => {
      const response = await app.request(`/v1/meetings/${SLUG}/${name}.json`)
      expect(await response.text()).not.toMatch(/secret|hush/)
    },
  )

  it('shows that it is cancelled, in the requested language, and has no programme', async () => {
    await change({ status: 'cancelled' })
    const { schedule } = await app.clientOf().feeds.ofMeeting.getPretalx(SLUG, { language: 'fr' })
    expect(schedule.conference.title).toMatch(/^Annulée/)
    expect(readPretalx({ schedule })?.meeting.programme).toEqual([])
  })
})
