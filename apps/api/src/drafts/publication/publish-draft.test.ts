import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { WARNING, importReading, renamed } from '../../../test/import-reading'
import { LETTER } from '../../../test/letters'
import { openTestApp, post } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { auditEntries } from '../../db/tables/index'
import { publishReviewed } from '../../../test/publish-reviewed'

let app: TestApp
let cookie: string
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  cookie = await app.signInAs('editor')
  editor = app.clientOf(cookie)
})
afterAll(() => app.close())

describe('POST /v1/drafts/:id/publication', () => {
  it('publishes the letter and its meeting as corrected, and records that', async () => {
    const draft = await importReading(app, cookie, '410', (read) => renamed(read, 'u4ssc-410'))
    const fee = { pointer: '/meetings/0/fee', value: 'paid', note: 'By corrigendum' }
    await editor.drafts.update(draft.id, { version: 1, corrections: [fee], acknowledgements: [] })
    const publication = await publishReviewed(editor, draft.id)
    expect(publication.meetings).toMatchObject([{ slug: 'u4ssc-410' }])

    const visitor = app.clientOf()
    expect((await visitor.meetings.get('u4ssc-410'))?.meeting.fee).toBe('paid')
    expect((await visitor.circulars.get(publication.circular))?.corrections).toEqual([fee])
    expect((await editor.drafts.get(draft.id))?.status).toBe('published')

    const { id: person } = await editor.account.get()
    const acts = await app.db.select().from(auditEntries)
    const ofDraft = acts.filter(({ subject }) => subject === `drafts/${draft.id}`)
    expect(ofDraft.map(({ action }) => action).sort()).toEqual([
      'change-draft',
      'create-draft',
      'publish-draft',
    ])
    expect(ofDraft.every((act) => act.person === person)).toBe(true)
  })

  it('waits for open remarks, which a person accepts or resolves with a correction', async () => {
    const draft = await importReading(app, cookie, '411', (read) => ({
      ...renamed(read, 'u4ssc-411'),
      diagnostics: [WARNING, { ...WARNING, severity: 'info' }, { ...WARNING, pointer: null }],
    }))
    expect(draft.openIssues).toBe(2)
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ message: 'remark' }, { message: 'remark' }],
    })

    const zone = { pointer: '/meetings/0/schedule/zone', value: 'Europe/Paris', note: null }
    const reviewed = await editor.drafts.update(draft.id, {
      version: 1,
      corrections: [zone],
      acknowledgements: [{ diagnostic: 2, note: 'Seen' }],
    })
    expect(reviewed.openIssues).toBe(0)
    await publishReviewed(editor, draft.id)
  })

  it.each(['series', 'number'] as const)('refuses a letter without %s', async (part) => {
    const draft = await importReading(app, cookie, '412', (read) => ({
      circular: { ...read.circular, reference: { ...read.circular.reference, [part]: null } },
      diagnostics: [],
    }))
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ pointer: `/reading/circular/reference/${part}` }],
    })
  })

  it('refuses a letter without a date', async () => {
    const draft = await importReading(app, cookie, '412', (read) => ({
      circular: { ...read.circular, issuedOn: null },
      diagnostics: [],
    }))
    await expect(publishReviewed(editor, draft.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ pointer: '/reading/circular/issuedOn' }],
    })
  })

  it('refuses the same letter twice, from the same draft and from another', async () => {
    const first = await importReading(app, cookie, '413', (read) => renamed(read, 'u4ssc-413'))
    const second = await importReading(app, cookie, '413', (read) => renamed(read, 'u4ssc-414'))
    await publishReviewed(editor, first.id)
    const alreadyPublished = { status: 409, type: '/problems/already-published' }
    const published = { type: '/problems/open-issues', errors: [{ message: 'letter-published' }] }
    await expect(publishReviewed(editor, first.id)).rejects.toMatchObject(alreadyPublished)
    await expect(publishReviewed(editor, second.id)).rejects.toMatchObject(published)
    const closed = { version: 2, corrections: [], acknowledgements: [] }
    await expect(editor.drafts.update(first.id, closed)).rejects.toMatchObject({
      type: '/problems/draft-closed',
    })
  })

  it('publishes a circular with its series in another script', async () => {
    const draft = await importReading(app, cookie, '415', (read) => ({
      ...renamed(read, 'u4ssc-415'),
      circular: { ...read.circular, reference: { ...read.circular.reference, series: 'Циркуляр' } },
    }))
    const { circular } = await publishReviewed(editor, draft.id)
    expect((await app.clientOf().circulars.get(circular))?.id).toBe('циркуляр-415-2021-10-13')
  })

  it('publishes the first corrigenda to two circulars on one day', async () => {
    const circulars = []
    for (const number of ['416', '417']) {
      const amends = `TSB Circular ${number}`
      const draft = await importReading(app, cookie, number, (read) => ({
        ...renamed(read, `u4ssc-${number}`),
        circular: {
          ...read.circular,
          reference: { ...read.circular.reference, kind: 'corrigendum', number: '1', amends },
        },
      }))
      circulars.push((await publishReviewed(editor, draft.id)).circular)
    }
    expect(circulars).toEqual([
      'tsb-circular-416-corrigendum-1-2021-10-13',
      'tsb-circular-417-corrigendum-1-2021-10-13',
    ])
  })

  it('publishes the whole letter or nothing of it', async () => {
    const first = await importReading(app, cookie, '420', (read) => renamed(read, 'u4ssc-420'))
    await publishReviewed(editor, first.id)
    const second = await importReading(app, cookie, '421', (read) =>
      renamed(read, 'u4ssc-421', 'u4ssc-420'),
    )
    await expect(publishReviewed(editor, second.id)).rejects.toMatchObject({
      type: '/problems/open-issues',
      errors: [{ pointer: '/reading/meetings/1/id' }],
    })

    const visitor = app.clientOf()
    const { items } = await visitor.circulars.list()
    expect(items.some(({ reference }) => reference.number === '421')).toBe(false)
    expect(await visitor.meetings.get('u4ssc-421')).toBeUndefined()
    expect(await editor.drafts.get(second.id)).toMatchObject({ status: 'open', version: 1 })
  })

  it('refuses a version that another person has changed in the meantime', async () => {
    const draft = await editor.drafts.create({ text: LETTER })
    await expect(publishReviewed(editor, draft.id, { version: 7 })).rejects.toMatchObject({
      type: '/problems/draft-changed',
    })
    const path = `/v1/drafts/${draft.id}/publication`
    const response = await app.request(path, post({ version: 'latest', reviewed: '' }, { cookie }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/version' }] })
  })
})
