import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import type { Correction } from '@u4ssc/client/circulars'
import type { Session } from '@u4ssc/domain'
import { changeMeeting } from '../../test/change-meeting'
import { copyDraft } from '../../test/copy-draft'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishReviewed } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

const SLUG = 'u4ssc-6'
const session = (id: string, startTime: string, endTime: string): Session => ({
  ...{ id, title: id, kind: 'session', date: '2021-12-07', startTime, endTime },
  ...{ room: 'Main room', speakers: [], documents: [] },
})
const OPENING = session('opening', '10:00', '11:00')
const PANEL = session('panel', '11:00', '12:00')
const CLOSING = session('closing', '14:00', '15:00')
const schedule = (date: string) => ({
  zone: 'Europe/Zurich',
  days: [{ date, startTime: '10:00', endTime: '15:30', endDate: null }],
})
const START = {
  '/programme': [OPENING, PANEL, CLOSING],
  '/schedule': schedule('2021-12-07'),
  '/fee': 'free',
  '/description': 'Cities',
}

let drafted = 0

type Facts = Readonly<Record<string, Correction['value']>>

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  editor = app.clientOf(await app.signInAs('editor'))
})
afterAll(() => app.close())

const toCorrections = (facts: Facts, note: string) =>
  Object.entries(facts).map(([pointer, value]) => ({
    ...{ pointer: `/meetings/0${pointer}`, value, note },
  }))

/**
 * Returns a draft with these facts that is based on `START`, on which somebody else published other
 * facts.
 */
async function overtaken(mine: Facts, theirs: Facts) {
  const { items } = await editor.drafts.list({ status: 'open', from: 'meeting' })
  for (const { id } of items) {
    const { version = 1 } = (await editor.drafts.get(id)) ?? {}
    await editor.drafts.delete(id, version)
  }
  await changeMeeting(app, { ...START, '/shortTitle': `Start ${drafted++}` })
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  const own = { version, corrections: toCorrections(mine, 'Mine'), acknowledgements: [] }
  const other = await editor.drafts.update(id, own)
  const copy = await copyDraft(app, id)
  await editor.drafts.update(id, {
    ...{ version: other.version, corrections: toCorrections(theirs, 'Theirs') },
    acknowledgements: [],
  })
  await publishReviewed(editor, id)
  const draft = await editor.drafts.get(copy)
  if (!draft) throw new Error('The draft is gone')
  return draft
}

describe('a draft based on an earlier release', () => {
  it('keeps its rooms and uses the published day of every session', async () => {
    const theirs = [OPENING, PANEL, CLOSING].map((one) => ({ ...one, date: '2021-12-14' }))
    const draft = await overtaken(
      { '/programme': [{ ...OPENING, room: null }, { ...PANEL, room: null }, CLOSING] },
      { '/schedule': schedule('2021-12-14'), '/programme': theirs },
    )
    const rebased = await editor.drafts.rebase(draft.id, { version: draft.version })
    expect(rebased.reading.meetings[0]?.programme).toEqual([
      { ...OPENING, date: '2021-12-14', room: null },
      { ...PANEL, date: '2021-12-14', room: null },
      { ...CLOSING, date: '2021-12-14' },
    ])
    const { issues = [], meetings = [] } = (await editor.drafts.review(draft.id)) ?? {}
    expect(issues.filter(({ decision }) => decision === null)).toEqual([])
    expect(meetings[0]?.changes.map(({ what }) => what)).toEqual(['room', 'room'])
  })

  it('keeps its facts, optional ones too, and gets the facts that only the release changed', async () => {
    const draft = await overtaken(
      { '/description': 'Cities and water', '/website': 'https://example.org/mine' },
      { '/fee': 'paid', '/summary': 'Theirs' },
    )
    const rebased = await editor.drafts.rebase(draft.id, { version: draft.version })
    expect(rebased.reading.meetings[0]).toMatchObject({
      ...{ description: 'Cities and water', website: 'https://example.org/mine' },
      ...{ fee: 'paid', summary: 'Theirs' },
    })
    expect(rebased.corrections.map(({ pointer, note }) => [pointer, note])).toEqual([
      ['/meetings/0/description', 'Mine'],
      ['/meetings/0/website', 'Mine'],
    ])
  })

  it('is not rebased while a conflict has no choice, and has the chosen values afterwards', async () => {
    const moved = { ...OPENING, startTime: '09:30', endTime: '10:30' }
    const longer = { ...OPENING, endTime: '11:15', room: 'Room B' }
    const draft = await overtaken(
      { '/programme': [moved, PANEL, CLOSING] },
      { '/programme': [longer, PANEL, CLOSING] },
    )
    const { id, version } = draft
    await expect(editor.drafts.rebase(id, { version })).rejects.toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ pointer: '/reading/meetings/0/programme/opening/time' }],
    })
    expect((await editor.drafts.get(id))?.version).toBe(version)

    const merge = await editor.drafts.previewRebase(id)
    const [states] = merge?.meetings ?? []
    expect(states).toMatchObject({ position: 0, slug: SLUG })
    expect(states?.mine.programme[0]).toEqual(moved)
    expect(states?.theirs.programme[0]).toEqual(longer)
    const { latest = 0 } = states ?? {}
    const pointer = '/programme/opening/time'
    const outdated = { position: 0, latest: latest - 1, pointer, side: 'mine' } as const
    await expect(editor.drafts.rebase(id, { version, choices: [outdated] })).rejects.toMatchObject({
      type: '/problems/invalid-request',
    })
    const rebased = await editor.drafts.rebase(id, { version, choices: [{ ...outdated, latest }] })
    expect(rebased.reading.meetings[0]?.programme[0]).toEqual({ ...moved, room: 'Room B' })
    expect((await editor.drafts.previewRebase(id))?.meetings).toEqual([])
  })

  it('has no change left if the release made the same change', async () => {
    const draft = await overtaken({ '/fee': 'paid' }, { '/fee': 'paid', '/summary': 'Theirs' })
    await editor.drafts.rebase(draft.id, { version: draft.version })
    expect((await editor.drafts.review(draft.id))?.meetings[0]?.changes).toEqual([])
  })
})
