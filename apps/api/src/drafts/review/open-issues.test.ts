import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { meetingOf } from '@u4ssc/domain/meetings'
import * as z from 'zod'
import { LETTER, letterFor } from '../../../test/letters'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { confirmAll, publishReviewed, REASON } from '../../../test/publish-reviewed'
import { publishFirstLetter } from '../../publish-first-letter'

const SLUG = 'u4ssc-6'
/** Another circular, one year later, for a meeting with the same title. */
const SAME_TITLE = LETTER.replaceAll('352', '450').replaceAll('2021', '2022')
const WITHOUT_MEETING = `Ref: TSB Circular 451

Geneva, 3 January 2022

Subject: Summary of the results of a consultation

Dear Sir/Madam,

1 I wish to inform you that the results of the consultation are available.

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

async function kindsOf(id: string): Promise<(string | undefined)[]> {
  const review = await editor.drafts.review(id)
  return (review?.issues ?? []).filter(({ decision }) => !decision).map(({ kind }) => kind)
}

/** Acknowledges all diagnostics and confirms all uncertain facts. */
async function acceptRemarks(id: string): Promise<void> {
  const { read, corrections, version } = await find(id)
  const acknowledgements = read.diagnostics.map((_, diagnostic) => ({ diagnostic, note: null }))
  await editor.drafts.update(id, { version, corrections, acknowledgements })
  await confirmAll(editor, id)
}

async function find(id: string) {
  const draft = await editor.drafts.get(id)
  if (!draft) throw new Error('The draft is gone')
  return draft
}

describe('a circular for a meeting of the same name', () => {
  it('starts no change of the published meeting, and asks if it is the same meeting', async () => {
    const draft = await editor.drafts.create({ text: SAME_TITLE })
    expect(draft.bases).toEqual([])
    await acceptRemarks(draft.id)
    const review = await editor.drafts.review(draft.id)
    expect(review?.meetings).toMatchObject([{ slug: SLUG, release: null, latest: null }])
    expect(review?.issues.filter(({ decision }) => decision === null)).toMatchObject([
      {
        kind: 'same-meeting',
        existing: { slug: SLUG, firstDate: '2021-12-07' },
        slug: 'u4ssc-6-2022',
        answers: ['change', 'create'],
      },
    ])
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
    })
  })

  it('changes the published meeting if a person confirms that, and the review shows everything', async () => {
    const [open] = (await editor.drafts.list({ status: 'open', from: 'letter' })).items
    const { id, version } = await find(open?.id ?? '')
    const answer = { version, issue: 'same-meeting/0', answer: 'change' } as const
    const changed = await editor.drafts.decide(id, answer)
    expect(changed.bases).toMatchObject([{ slug: SLUG, release: 1 }])
    const review = await editor.drafts.review(id)
    expect(review?.meetings[0]?.schedule.firstDate).toEqual({
      before: '2021-12-07',
      after: '2022-12-07',
    })
    const back = { version: changed.version, issue: 'same-meeting/0', answer: null }
    expect((await editor.drafts.decide(id, back)).bases).toEqual([])
  })

  it('creates another meeting at another address if a person chooses that', async () => {
    const [open] = (await editor.drafts.list({ status: 'open', from: 'letter' })).items
    const { id, version } = await find(open?.id ?? '')
    const taken = { version, issue: 'same-meeting/0', answer: 'create', slug: SLUG } as const
    await expect(editor.drafts.decide(id, taken)).rejects.toMatchObject({
      errors: [{ pointer: '/slug' }],
    })
    await editor.drafts.decide(id, { version, issue: 'same-meeting/0', answer: 'create' })
    expect(await kindsOf(id)).toEqual([])
    const { meetings } = await publishReviewed(editor, id)
    expect(meetings).toMatchObject([{ slug: 'u4ssc-6-2022', release: 1 }])
    const sixth = await app.clientOf().meetings.get(SLUG)
    expect(sixth).toMatchObject({ release: { number: 1 } })
    expect(sixth?.meeting.schedule.days[0]?.date).toBe('2021-12-07')
  })
})

describe('a circular in which no meeting was found', () => {
  it('is not ready to publish until a person confirms that it convenes no meeting', async () => {
    const draft = await editor.drafts.create({ text: WITHOUT_MEETING })
    expect(draft.reading.meetings).toEqual([])
    expect(draft.openIssues).toBeGreaterThan(0)
    await acceptRemarks(draft.id)
    expect(await kindsOf(draft.id)).toEqual(['no-meeting'])
    const { version } = await find(draft.id)
    const decided = await editor.drafts.decide(draft.id, {
      ...{ version, issue: 'no-meeting', answer: 'convenes-none' },
    })
    expect(decided.openIssues).toBe(0)
    const { meetings } = await publishReviewed(editor, draft.id)
    expect(meetings).toEqual([])
  })

  it('accepts a meeting that an editor adds, and publishes it', async () => {
    const text = WITHOUT_MEETING.replace('451', '452')
    const { id, version } = await editor.drafts.create({ text })
    const value = z.json().parse(meetingOf({ id: 'consultation', title: 'Consultation' }))
    const added = { pointer: '/meetings/-', value, note: null }
    const title = { pointer: '/meetings/0/title', value: 'Consultation of cities', note: null }
    const corrections = [added, title]
    const draft = await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
    expect(draft.reading.meetings).toMatchObject([{ title: 'Consultation of cities' }])
    await acceptRemarks(id)
    expect(await kindsOf(id)).toEqual([])
    const { meetings } = await publishReviewed(editor, id)
    expect(meetings).toMatchObject([{ slug: 'consultation' }])
  })

  it('refuses an added meeting that is invalid, naming the fact', async () => {
    const text = WITHOUT_MEETING.replace('451', '453')
    const { id, version } = await editor.drafts.create({ text })
    const value = z.json().parse({ ...meetingOf({ id: 'consultation' }), title: 5 })
    const corrections = [{ pointer: '/meetings/-', value, note: null }]
    const change = editor.drafts.update(id, { version, corrections, acknowledgements: [] })
    await expect(change).rejects.toMatchObject({
      errors: [{ pointer: '/corrections/0/value/title' }],
    })
  })
})

describe('the text of a draft', () => {
  it('is edited and read again: corrections that still apply are kept, the others are listed', async () => {
    const { id, version } = await editor.drafts.create({ text: letterFor('460', 'Seventh') })
    const fee = { pointer: '/meetings/0/fee', value: 'paid', note: 'By phone' }
    const closes = { pointer: '/meetings/0/schedule/days/0/endTime', value: '09:30', note: null }
    const opens = { pointer: '/meetings/0/schedule/days/0/startTime', value: '09:00', note: null }
    const corrections = [fee, opens, closes]
    const changed = await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
    const text = WITHOUT_MEETING.replace('451', '460')
    const emptied = await editor.drafts.updateText(id, { version: changed.version, text })
    expect(emptied.draft.reading.meetings).toEqual([])
    expect(emptied.dropped).toEqual(corrections)

    const again = letterFor('460', 'Seventh')
    const read = await editor.drafts.updateText(id, { version: emptied.draft.version, text: again })
    const kept = await editor.drafts.update(id, {
      ...{ version: read.draft.version, corrections: [fee], acknowledgements: [] },
    })
    const edited = again.replace('07 December', '08 December')
    const { draft, dropped } = await editor.drafts.updateText(id, {
      ...{ version: kept.version, text: edited },
    })
    expect(dropped).toEqual([])
    expect(draft).toMatchObject({ text: edited, corrections: [fee] })
    expect(draft.reading.meetings[0]).toMatchObject({ fee: 'paid' })
    await editor.drafts.delete(id, draft.version)
  })

  it('of a published meeting cannot be edited', async () => {
    const { id, version } = await editor.drafts.create({ meeting: SLUG })
    await expect(editor.drafts.updateText(id, { version, text: LETTER })).rejects.toMatchObject({
      errors: [{ pointer: '/text' }],
    })
  })
})

describe('publishing an unreviewed draft', () => {
  it('is refused with the content that would be published, and also without a public reason', async () => {
    const { id, version } = await editor.drafts.create({ meeting: SLUG })
    const fee = { pointer: '/meetings/0/fee', value: 'paid', note: 'Decided' }
    const change = { version, corrections: [fee], acknowledgements: [] }
    const changed = await editor.drafts.update(id, change)
    const request = { version: changed.version, reason: REASON }
    await expect(
      editor.drafts.publish(id, { ...request, reviewed: 'other' }),
    ).rejects.toMatchObject({
      status: 409,
      type: '/problems/review-outdated',
      differences: [
        {
          ...{ pointer: '/reading/meetings/0/fee', before: 'free', after: 'paid' },
          by: { name: 'editor' },
        },
      ],
    })
    const { hash: reviewed = '' } = (await editor.drafts.review(id)) ?? {}
    await expect(
      editor.drafts.publish(id, { ...request, reviewed, reason: null }),
    ).rejects.toMatchObject({ errors: [{ pointer: '/reason' }] })
    expect((await app.clientOf().meetings.get(SLUG))?.release.number).toBe(1)
  })

  it('is refused if sessions name speakers that the meeting does not have', async () => {
    const { id, version } = await editor.drafts.create({ meeting: SLUG })
    const session = {
      ...{ id: 'one', title: 'Opening', kind: 'opening', date: '2021-12-07', room: null },
      ...{ startTime: '10:00', endTime: '11:00', documents: [] },
      speakers: [{ speaker: 'nobody', role: 'chair' }],
    }
    const corrections = [{ pointer: '/meetings/0/programme', value: [session], note: null }]
    const changed = await editor.drafts.update(id, { version, corrections, acknowledgements: [] })
    expect((await editor.drafts.review(id))?.issues).toMatchObject([
      { kind: 'speaker-unknown', session: 'Opening', speaker: 'nobody' },
    ])
    await expect(publishReviewed(editor, id)).rejects.toMatchObject({
      errors: [{ message: 'speaker-unknown' }],
    })
    await editor.drafts.delete(id, changed.version)
  })
})

describe('a draft', () => {
  it('of a meeting is continued, and no second draft is created', async () => {
    const first = await editor.drafts.create({ meeting: SLUG })
    expect(await editor.drafts.create({ meeting: SLUG })).toEqual(first)
    const { items } = await editor.drafts.list({ meeting: SLUG, status: 'open', from: 'meeting' })
    expect(items).toHaveLength(1)
  })

  it('without a change continues from the latest release', async () => {
    const { id, version } = await editor.drafts.create({ meeting: SLUG })
    await editor.drafts.delete(id, version)
    const idle = await editor.drafts.create({ meeting: SLUG })
    const letter = letterFor('461', 'Sixth').replace('free of charge', 'subject to a fee')
    const amending = await editor.drafts.create({ text: letter, meeting: SLUG })
    await acceptRemarks(amending.id)
    await publishReviewed(editor, amending.id)
    const continued = await editor.drafts.create({ meeting: SLUG })
    expect(continued.id).toBe(idle.id)
    expect(continued.bases).toMatchObject([{ release: 2 }])
  })

  it('is deleted with the version that the editor saw, and the deletion is recorded', async () => {
    const { id, version } = await editor.drafts.create({ text: letterFor('462', 'Eighth') })
    await expect(editor.drafts.delete(id, version + 1)).rejects.toMatchObject({ status: 412 })
    await editor.drafts.delete(id, version)
    expect(await editor.drafts.get(id)).toBeUndefined()
    await expect(editor.drafts.delete(id, version)).rejects.toMatchObject({ status: 404 })
    const owner = app.clientOf(await app.signInAs('owner'))
    const { items } = await owner.audit.list({ subject: `drafts/${id}` })
    expect(items[0]).toMatchObject({ action: 'delete-draft' })
  })

  it('of the same circular is found at import, published or not', async () => {
    await expect(editor.drafts.create({ text: LETTER })).rejects.toMatchObject({
      status: 409,
      type: '/problems/already-imported',
      existing: { kind: 'circular', id: 'tsb-circular-352-2021-10-13' },
    })
    const { id } = await editor.drafts.create({ text: letterFor('463', 'Eighth') })
    const other = letterFor('463', 'Eighth').replace('English only', 'French only')
    await expect(editor.drafts.create({ text: other })).rejects.toMatchObject({
      existing: { kind: 'draft', id, reference: 'TSB Circular 463' },
    })
    const twice = await editor.drafts.create({ text: other, allowDuplicate: true })
    expect(twice.id).not.toBe(id)
  })
})
