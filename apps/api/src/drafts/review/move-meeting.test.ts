import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Client } from '@u4ssc/client'
import type { OpenIssue } from '@u4ssc/client/drafts'
import { changeMeeting } from '../../../test/change-meeting'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishReviewed } from '../../../test/publish-reviewed'
import { applyAs, openRegistration } from '../../../test/register'
import { registrations, registrationSettings } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'

const SLUG = 'u4ssc-6'
const CORRIGENDUM = `International Telecommunication Union
Telecommunication Standardization Bureau

Geneva, 15 November 2021

Ref: Corrigendum 1 to TSB Circular 352

Subject: Sixth Meeting of United for Smart Sustainable Cities (U4SSC) (virtual, 14 December 2021)

Dear Sir/Madam,

1 Please note that the Sixth Meeting of United for Smart Sustainable Cities (U4SSC) will take place virtually on 14 December 2021, from 1000 to 1530 hours, Geneva time.

Yours faithfully,

Chaesub Lee
Director of the Telecommunication Standardization Bureau
`
const session = (id: string, startTime: string, endTime: string) => ({
  ...{ id, title: id, kind: 'session', date: '2021-12-07', startTime, endTime },
  ...{ room: null, speakers: [], documents: [] },
})
const PROGRAMME = [session('opening', '10:00', '11:00'), session('closing', '14:00', '15:00')]

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  editor = app.clientOf(await app.signInAs('editor'))
  await changeMeeting(app, {
    '/programme': PROGRAMME,
    '/deadlines': [{ date: '2021-12-01', what: 'Contributions' }],
  })
  await openRegistration(app, {
    closesAt: '2021-12-06T16:00:00.000Z',
    reminderHours: [24],
  })
  await applyAs(app, 'ana@example.org')
})
afterAll(() => app.close())

async function issuesOf(id: string): Promise<Record<string, OpenIssue>> {
  const { issues = [] } = (await editor.drafts.review(id)) ?? {}
  return Object.fromEntries(issues.map((issue) => [issue.key, issue]))
}

async function decide(id: string, issue: string, answer: 'move' | 'hide' | 'one-by-one' | null) {
  const { version = 1 } = (await editor.drafts.get(id)) ?? {}
  return editor.drafts.decide(id, { version, issue, answer })
}

async function moveTo(date: string) {
  const { id, version, corrections } = await editor.drafts.create({ meeting: SLUG })
  const pointer = '/meetings/0/schedule/days/0/date'
  const others = corrections.filter((one) => one.pointer !== pointer)
  const moved = [...others, { pointer, value: date, note: 'Agreed' }]
  return editor.drafts.update(id, { version, corrections: moved, acknowledgements: [] })
}

describe('a meeting that moves', () => {
  it('is not published while its sessions and deadlines are on the old days', async () => {
    const { id } = await moveTo('2021-12-14')
    const issues = await issuesOf(id)
    expect(issues['move-programme/0']).toMatchObject({
      ...{ from: ['2021-12-07'], to: ['2021-12-14'], sessions: 2, decision: null },
      answers: ['move', 'hide', 'one-by-one'],
    })
    expect(issues['move-deadlines/0']).toMatchObject({
      deadlines: [
        { what: 'Contributions', before: '2021-12-01', after: '2021-12-08' },
        { pointer: null, before: '2021-12-06', after: '2021-12-13' },
      ],
    })
    await expect(publishReviewed(editor, id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ message: 'move-programme' }, { message: 'move-deadlines' }],
    })
  })

  it('moves its sessions with their IDs and times', async () => {
    const { id } = await editor.drafts.create({ meeting: SLUG })
    const moved = await decide(id, 'move-programme/0', 'move')
    const programme = PROGRAMME.map((one) => ({ ...one, date: '2021-12-14' }))
    expect(moved.reading.meetings[0]?.programme).toEqual(programme)
    expect((await issuesOf(id))['move-programme/0']?.decision).toMatchObject({ answer: 'move' })
    const { meetings } = (await editor.drafts.review(id)) ?? { meetings: [] }
    expect(meetings[0]?.calendar).toMatchObject({ moved: 3, added: 0, cancelled: 0 })
  })

  it('states the reason of moved deadlines in the language of the meeting', async () => {
    const { id, version, corrections } = await editor.drafts.create({ meeting: SLUG })
    const language = { pointer: '/meetings/0/language', value: 'fr', note: null }
    const change = { version, corrections: [...corrections, language], acknowledgements: [] }
    await editor.drafts.update(id, change)
    const moved = await decide(id, 'move-deadlines/0', 'move')
    expect(moved.corrections).toContainEqual({
      pointer: '/meetings/0/deadlines/0/date',
      value: '2021-12-08',
      note: 'Les dates de la réunion ont changé',
    })
    await decide(id, 'move-deadlines/0', null)
  })

  it('moves its sessions back if the decision is undone, or hides them', async () => {
    const { id } = await editor.drafts.create({ meeting: SLUG })
    const back = await decide(id, 'move-programme/0', null)
    expect(back.reading.meetings[0]?.programme).toEqual(PROGRAMME)
    expect((await issuesOf(id))['move-programme/0']?.decision).toBeNull()
    const hidden = await decide(id, 'move-programme/0', 'hide')
    expect(hidden.reading.meetings[0]?.programme).toEqual([])
    const moved = await decide(id, 'move-programme/0', 'move')
    expect(moved.reading.meetings[0]?.programme.map(({ date }) => date)).toEqual([
      '2021-12-14',
      '2021-12-14',
    ])
  })

  it('needs another decision if the day changes again, and then moves from there', async () => {
    const { id } = await moveTo('2021-12-15')
    expect((await issuesOf(id))['move-programme/0']).toMatchObject({ decision: null, sessions: 2 })
    const moved = await decide(id, 'move-programme/0', 'move')
    const dates = moved.reading.meetings[0]?.programme.map(({ date }) => date)
    expect(dates).toEqual(['2021-12-15', '2021-12-15'])
  })

  it('waits, if sessions are moved one by one, until each session is on a day of the meeting', async () => {
    const { id } = await editor.drafts.create({ meeting: SLUG })
    await decide(id, 'move-programme/0', null)
    const { version, corrections } = await decide(id, 'move-programme/0', 'one-by-one')
    expect((await issuesOf(id))['sessions-outside/0']?.decision).toBeNull()
    const value = [
      { ...PROGRAMME[0], date: '2021-12-15' },
      { ...PROGRAMME[1], date: '2021-12-15' },
    ]
    const programme = { pointer: '/meetings/0/programme', value, note: null }
    const change = { version, corrections: [...corrections, programme], acknowledgements: [] }
    const moved = await editor.drafts.update(id, change)
    const issues = await issuesOf(id)
    expect(issues['move-programme/0']?.decision).toMatchObject({ answer: 'one-by-one' })
    expect(issues['sessions-outside/0']).toBeUndefined()
    await editor.drafts.delete(id, moved.version)
  })

  it('by a corrigendum moves everything that depends on its days, and the review shows that', async () => {
    const { id, read, version } = await editor.drafts.create({ text: CORRIGENDUM })
    const acknowledgements = read.diagnostics.map((_, diagnostic) => ({ diagnostic, note: null }))
    await editor.drafts.update(id, { version, corrections: [], acknowledgements })
    await decide(id, 'move-programme/0', 'move')
    await decide(id, 'move-deadlines/0', 'move')
    const review = await editor.drafts.review(id)
    expect(review?.needsReason).toBe(true)
    expect(review?.meetings[0]).toMatchObject({
      schedule: {
        firstDate: { before: '2021-12-07', after: '2021-12-14' },
        reminders: [
          {
            hoursBefore: 24,
            at: { before: '2021-12-06T09:00:00.000Z', after: '2021-12-13T09:00:00.000Z' },
          },
        ],
        registrationClosesAt: { after: '2021-12-13T16:00:00.000Z' },
        eligibility: { date: { before: '2021-12-07', after: '2021-12-14' } },
      },
    })
    const sitting = review?.meetings[0]?.changes.find(({ what }) => what === 'sitting')
    expect(sitting?.source).toMatchObject({
      ...{ kind: 'circular', reference: 'Corrigendum 1 to TSB Circular 352' },
    })
    await publishReviewed(editor, id, { reason: 'The meeting moves (Corrigendum 1).' })

    const published = await app.clientOf().meetings.get(SLUG)
    expect(published?.meeting.programme.map(({ id: one, date }) => [one, date])).toEqual([
      ['opening', '2021-12-14'],
      ['closing', '2021-12-14'],
    ])
    expect(published?.meeting.deadlines).toMatchObject([{ date: '2021-12-08' }])
    const { items } = await app.clientOf().meetings.releases.list(SLUG)
    expect(items[0]?.reason).toBe('The meeting moves (Corrigendum 1).')
    const [settings] = await app.db
      .select()
      .from(registrationSettings)
      .where(eq(registrationSettings.slug, SLUG))
    expect(settings?.closesAt).toBe('2021-12-13T16:00:00.000Z')
  })

  it('has the eligibility of every registration decided for its new first day', async () => {
    const [ana] = await app.db.select().from(registrations)
    expect(ana?.decision).toMatchObject({ on: '2021-12-14' })
  })
})
