import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Client } from '@u4ssc/client'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { auditEntries, meetingReleases } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { copyDraft } from '../../../test/copy-draft'
import { publishReviewed } from '../../../test/publish-reviewed'

const CORRIGENDUM = `International Telecommunication Union
Telecommunication Standardization Bureau

Geneva, 1 November 2021

Ref: Corrigendum 1 to TSB Circular 352

Subject: Sixth Meeting of United for Smart Sustainable Cities (U4SSC) (virtual, 8 December 2021)

Dear Sir/Madam,

1 Please note that the Sixth Meeting of United for Smart Sustainable Cities (U4SSC) will take place virtually on 8 December 2021, from 1000 to 1530 hours, Geneva time.

Yours faithfully,

Chaesub Lee
Director of the Telecommunication Standardization Bureau
`

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  editor = app.clientOf(await app.signInAs('editor'))
})
afterAll(() => app.close())

const SLUG = 'u4ssc-6'

/** Acknowledges every diagnostic of a draft. */
async function acceptRemarks(id: string): Promise<void> {
  const draft = await editor.drafts.get(id)
  if (!draft) throw new Error('The draft is gone')
  const acknowledgements = draft.read.diagnostics.map((_, diagnostic) => ({
    diagnostic,
    note: null,
  }))
  const { corrections, version } = draft
  await editor.drafts.update(id, { version, corrections, acknowledgements })
}

async function change(pointer: string, value: string | number | null, note: string | null) {
  const { id, version } = await editor.drafts.create({ meeting: SLUG })
  const corrections = [{ pointer: `/meetings/0${pointer}`, value, note }]
  return editor.drafts.update(id, { version, corrections, acknowledgements: [] })
}

describe('a draft from a published meeting', () => {
  it('starts from the latest release, with the words of its letter', async () => {
    const draft = await editor.drafts.create({ meeting: SLUG })
    expect(draft).toMatchObject({ meeting: SLUG, openIssues: 0, status: 'open' })
    expect(draft.bases).toEqual([{ position: 0, slug: SLUG, release: 1 }])
    expect(draft.reading.meetings[0]?.id).toBe(SLUG)
    await expect(editor.drafts.create({ meeting: 'u4ssc-99' })).rejects.toMatchObject({
      type: '/problems/meeting-not-found',
    })
  })

  it('needs a change to publish', async () => {
    const draft = await editor.drafts.create({ meeting: SLUG })
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      status: 409,
      type: '/problems/nothing-changed',
    })
  })

  it('makes the next release with its change set, and needs a note if it differs from its letter', async () => {
    const draft = await change('/mode', 'hybrid', null)
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      status: 409,
      type: '/problems/open-issues',
      errors: [{ pointer: '/reading/meetings/0/mode', message: 'drift' }],
    })
    expect((await editor.meetings.releases.list(SLUG)).items).toHaveLength(1)

    const note = 'A room was found'
    const accepted = { version: 2, issue: 'drift/0/mode', answer: 'accept', note } as const
    await editor.drafts.decide(draft.id, accepted)
    const publication = await publishReviewed(editor, draft.id, { name: 'Now with a room' })
    expect(publication.meetings).toMatchObject([{ slug: SLUG, release: 2 }])
    const release = await app.clientOf().meetings.releases.get(SLUG, 2)
    expect(release?.release).toMatchObject({ number: 2, name: 'Now with a room', sequence: 1 })
    expect(release?.release.changes).toMatchObject([
      { kind: 'changed', what: 'mode', before: 'virtual', after: 'hybrid' },
    ])
    expect(release?.drift).toMatchObject([{ pointer: '/mode', letter: 'virtual', note }])
    const published = await app.clientOf().meetings.get(SLUG)
    expect(published?.meeting.mode).toBe('hybrid')
    expect(published?.release.number).toBe(2)
    expect(published?.evidence['/mode']).toBeUndefined()
    expect(published?.evidence['/fee']).toBeDefined()
    expect((await app.clientOf().meetings.releases.get(SLUG, 1))?.meeting.mode).toBe('virtual')
  })

  it('keeps earlier notes, and keeps the calendar entry if nothing in the entry changes', async () => {
    const draft = await change('/shortTitle', 'Sixth', null)
    await publishReviewed(editor, draft.id)
    const release = await app.clientOf().meetings.releases.get(SLUG, 3)
    expect(release?.drift).toMatchObject([{ pointer: '/mode', note: 'A room was found' }])
    expect(release?.release.circular).toBeNull()
  })

  it('shows the second of two editors the changes of the first, and then applies the second change', async () => {
    const { id: copied } = await change('/website', 'https://example.org/mine', 'Moved')
    const mine = { id: await copyDraft(app, copied) }
    const theirs = await change('/fee', 'paid', 'By decision')
    await publishReviewed(editor, theirs.id)
    await expect(publishReviewed(editor, mine.id)).rejects.toMatchObject({
      status: 409,
      type: '/problems/meeting-changed',
      errors: [{ pointer: '/reading/meetings/0/fee' }],
      differences: [
        {
          pointer: '/reading/meetings/0/fee',
          before: 'free',
          after: 'paid',
          by: { name: 'editor' },
        },
      ],
    })
    const rebased = await editor.drafts.rebase(mine.id, { version: 2 })
    expect(rebased.reading.meetings[0]).toMatchObject({
      fee: 'paid',
      website: 'https://example.org/mine',
    })
    const { meetings } = await publishReviewed(editor, mine.id)
    expect(meetings).toMatchObject([{ slug: SLUG, release: 5 }])
  })

  it('refuses a change of the address of a meeting', async () => {
    const draft = await change('/id', 'u4ssc-six', null)
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ pointer: '/reading/meetings/0/id' }],
    })
    await editor.drafts.delete(draft.id, draft.version)
  })
})

describe('a draft from a further letter', () => {
  it('is the public meeting with the facts of the letter applied', async () => {
    const draft = await editor.drafts.create({ text: CORRIGENDUM })
    expect(draft.bases).toEqual([{ position: 0, slug: SLUG, release: 5 }])
    expect(draft.meeting).toBeNull()
    const [meeting] = draft.reading.meetings
    expect(meeting?.schedule.days).toEqual([
      { date: '2021-12-08', startTime: '10:00', endTime: '15:30', endDate: null },
    ])
    expect(meeting).toMatchObject({ id: SLUG, fee: 'paid', website: 'https://example.org/mine' })
    expect(draft.reading.meetings).toHaveLength(1)
    expect(JSON.stringify(draft.reading)).not.toContain('\u2063')
  })

  it('publishes the letter and the next release, whose days do not count as drift', async () => {
    const draft = await editor.drafts.create({ text: CORRIGENDUM, allowDuplicate: true })
    await acceptRemarks(draft.id)
    const { circular, meetings } = await publishReviewed(editor, draft.id)
    expect(meetings).toMatchObject([{ slug: SLUG, release: 6 }])
    const release = await app.clientOf().meetings.releases.get(SLUG, 6)
    expect(release?.release.circular).toBe(circular)
    expect(release?.release.changes.map(({ what, kind }) => `${what} ${kind}`)).toContain(
      'sitting moved',
    )
    expect(release?.drift.map(({ pointer }) => pointer)).not.toContain('/schedule/days/0/date')
    const letter = await app.clientOf().circulars.get(circular)
    expect(letter?.meetings).toMatchObject([{ slug: SLUG }])
    const meeting = await app.clientOf().meetings.get(SLUG)
    expect(meeting?.letter?.id).toBe('tsb-circular-352-2021-10-13')
    expect(meeting?.meeting.schedule.days[0]?.date).toBe('2021-12-08')
  })

  it('compares later changes with all the letters together', async () => {
    const fresh = await editor.drafts.create({ meeting: SLUG })
    const pointer = '/meetings/0/schedule/days/0/date'
    const corrections = [{ pointer, value: '2021-12-09', note: null }]
    const { version } = fresh
    await editor.drafts.update(fresh.id, { version, corrections, acknowledgements: [] })
    const day = '/reading/meetings/0/schedule/days'
    await expect(publishReviewed(editor, fresh.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ pointer: day, message: 'drift' }],
    })
  })
})

describe('the releases of a meeting', () => {
  it('are listed latest first, page by page, each once', async () => {
    const client = app.clientOf()
    const all = await client.meetings.releases.list(SLUG)
    expect(all.items.map(({ number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
    const first = await client.meetings.releases.list(SLUG, { limit: 4 })
    const rest = await client.meetings.releases.list(SLUG, {
      limit: 4,
      cursor: first.nextCursor ?? '',
    })
    expect([...first.items, ...rest.items]).toEqual(all.items)
    await expect(client.meetings.releases.list('u4ssc-99')).rejects.toMatchObject({ status: 404 })
  })

  it('can be compared with each other in both directions', async () => {
    const client = app.clientOf()
    const next = await client.meetings.releases.compare(SLUG, 1, 2)
    expect(next?.changes).toEqual((await client.meetings.releases.get(SLUG, 2))?.release.changes)
    const back = await client.meetings.releases.compare(SLUG, 6, 1)
    expect(back?.changes).toContainEqual(
      expect.objectContaining({ what: 'fee', before: 'paid', after: 'free' }),
    )
    expect((await client.meetings.releases.compare(SLUG, 3, 3))?.changes).toEqual([])
    expect(await client.meetings.releases.compare(SLUG, 1, 7)).toBeUndefined()
    expect(await client.meetings.releases.get(SLUG, 99)).toBeUndefined()
    expect((await app.request(`/v1/meetings/${SLUG}/releases/0`)).status).toBe(422)
    expect((await app.request(`/v1/meetings/${SLUG}/releases/99999999999`)).status).toBe(422)
  })

  it('are written once and without a gap, which the database enforces', async () => {
    const { db } = app
    const own = eq(meetingReleases.slug, SLUG)
    await expect(db.update(meetingReleases).set({ name: 'x' }).where(own)).rejects.toThrow()
    await expect(db.delete(meetingReleases).where(own)).rejects.toThrow()
    await expect(db.delete(auditEntries)).rejects.toThrow()
    const [row] = await db.select().from(meetingReleases).where(own).limit(1)
    if (!row) throw new Error('There are releases')
    const skipped = { ...row, previous: undefined, number: 9 }
    await expect(db.insert(meetingReleases).values(skipped)).rejects.toThrow()
  })

  it('are recorded, each with its publisher', async () => {
    const acts = await app.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `meetings/${SLUG}`))
    const { id } = await editor.account.get()
    expect(acts).toHaveLength(5)
    expect(acts.every(({ action, person }) => action === 'publish-release' && person === id)).toBe(
      true,
    )
  })
})
