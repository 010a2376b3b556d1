import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import type { Correction } from '@u4ssc/client/circulars'
import type { DecisionAnswer } from '@u4ssc/client/drafts'
import type { Session } from '@u4ssc/domain'
import { changeMeeting } from '../../../test/change-meeting'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishReviewed } from '../../../test/publish-reviewed'
import { publishFirstLetter } from '../../publish-first-letter'

const SLUG = 'u4ssc-6'
const KEY = 'sessions-outside/0'
const session = (id: string, date: string): Session => ({
  ...{ id, title: id, kind: 'session', date, startTime: '10:00', endTime: '11:00' },
  ...{ room: null, speakers: [], documents: [] },
})
const OPENING = session('opening', '2021-12-07')
const EVE = session('side-event', '2021-12-06')

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  editor = app.clientOf(await app.signInAs('editor'))
  await changeMeeting(app, { '/programme': [OPENING] })
})
afterAll(() => app.close())

async function set(...programme: Session[]) {
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  const corrections = [{ pointer: '/meetings/0/programme', value: programme, note: null }]
  return editor.drafts.update(id, { version, corrections, acknowledgements: [] })
}

async function issueOf(id: string) {
  const { issues = [] } = (await editor.drafts.review(id)) ?? {}
  return issues.find(({ key }) => key === KEY)
}

async function decide(id: string, answer: DecisionAnswer | null) {
  const { version = 1 } = (await editor.drafts.get(id)) ?? {}
  return editor.drafts.decide(id, { version, issue: KEY, answer })
}

describe('a session outside the days of its meeting', () => {
  it('blocks publishing until somebody decides, whatever caused it', async () => {
    const { id } = await set(OPENING, EVE)
    expect(await issueOf(id)).toMatchObject({
      ...{ kind: 'sessions-outside', answers: ['move', 'keep'], decision: null },
      ...{ from: ['2021-12-06'], to: ['2021-12-07'] },
      sessions: [{ id: 'side-event', title: 'side-event', date: '2021-12-06' }],
    })
    await expect(publishReviewed(editor, id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ message: 'sessions-outside' }],
    })
  })

  it('moves to the day of the meeting, and back with earlier edits if that is undone', async () => {
    const { id } = await set({ ...OPENING, room: 'Room A' }, EVE)
    const moved = await decide(id, 'move')
    expect(moved.reading.meetings[0]?.programme).toEqual([
      { ...OPENING, room: 'Room A' },
      { ...EVE, date: '2021-12-07' },
    ])
    expect((await issueOf(id))?.decision).toMatchObject({ answer: 'move' })
    const back = await decide(id, null)
    expect(back.reading.meetings[0]?.programme).toEqual([{ ...OPENING, room: 'Room A' }, EVE])
  })

  it('stays on its day on purpose until another day is affected', async () => {
    const { id } = await set(OPENING, EVE)
    await decide(id, 'keep')
    expect((await issueOf(id))?.decision).toMatchObject({ answer: 'keep' })
    await set(OPENING, EVE, session('tour', '2021-12-09'))
    expect((await issueOf(id))?.decision).toBeNull()
    await set(OPENING, EVE)
    expect((await issueOf(id))?.decision).toMatchObject({ answer: 'keep' })
    await publishReviewed(editor, id)
    const published = await app.clientOf().meetings.get(SLUG)
    expect(published?.meeting.programme).toEqual([OPENING, EVE])
  })

  it('that is public on its day on purpose needs a decision only when the meeting moves', async () => {
    const { id } = await set({ ...OPENING, room: 'Room B' }, EVE)
    expect(await issueOf(id)).toBeUndefined()
    const { version, corrections } = (await editor.drafts.get(id)) ?? { corrections: [] }
    const date = {
      pointer: '/meetings/0/schedule/days/0/date',
      value: '2021-12-14',
      note: 'Agreed',
    }
    await editor.drafts.update(id, {
      ...{ version: version ?? 1, corrections: [...corrections, date], acknowledgements: [] },
    })
    const { issues = [] } = (await editor.drafts.review(id)) ?? {}
    expect(issues.find(({ key }) => key === 'move-programme/0')).toMatchObject({ sessions: 2 })
  })

  it('is not a session after midnight within a sitting', async () => {
    const { id, version } = await editor.drafts.create({ meeting: SLUG })
    const days = [
      { date: '2021-12-07', startTime: '22:00', endTime: '01:30', endDate: '2021-12-08' },
    ]
    const night = { ...session('night', '2021-12-08'), startTime: '00:15', endTime: '01:00' }
    const set = (pointer: string, value: Correction['value']) => ({
      ...{ pointer: `/meetings/0${pointer}`, value, note: 'Agreed' },
    })
    const corrections = [set('/schedule/days', days), set('/programme', [OPENING, EVE, night])]
    await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
    expect(await issueOf(id)).toBeUndefined()
  })
})

it('postponing a meeting moves no calendar entry and makes all of them tentative', async () => {
  const { items } = await editor.drafts.list({ status: 'open' })
  for (const { id } of items) {
    const { version = 1 } = (await editor.drafts.get(id)) ?? {}
    await editor.drafts.delete(id, version)
  }
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  const status = { pointer: '/meetings/0/status', value: 'postponed', note: 'Agreed' }
  await editor.drafts.update(id, { version, corrections: [status], acknowledgements: [] })
  const { meetings = [] } = (await editor.drafts.review(id)) ?? {}
  expect(meetings[0]?.calendar).toMatchObject({ moved: 0, tentative: 3, cancelled: 0, added: 0 })
})
