import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@u4ssc/client'
import { LETTER, letterFor } from '../../test/letters'
import { openTestApp, post, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

const REGISTRATION = { required: true, url: null, opensOn: null, closesOn: null, capacity: null }
const NOWHERE = '00000000-0000-4000-8000-000000000000'

let app: TestApp
let cookie: string
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  cookie = await app.signInAs('editor')
  editor = app.clientOf(cookie)
})
afterAll(() => app.close())

describe('POST /v1/drafts', () => {
  it('stores the letter as it was sent, and its reading', async () => {
    const draft = await editor.drafts.create({ text: LETTER, fileName: 'letter.txt' })
    expect(draft).toMatchObject({
      status: 'open',
      version: 1,
      fileName: 'letter.txt',
      reference: 'TSB Circular 352',
      text: LETTER,
      corrections: [],
      acknowledgements: [],
    })
    expect(draft.reading).toEqual(draft.read)
    expect(await editor.drafts.get(draft.id)).toEqual(draft)
  })

  it('accepts a letter that numbers its meeting zero, and gives the meeting no number', async () => {
    const draft = await editor.drafts.create({
      text: LETTER.replaceAll('Sixth', '0th'),
      allowDuplicate: true,
    })
    expect(draft.reading.meetings[0]?.ordinal).toBeNull()
  })

  it.each([
    ['an empty letter', ' \n'],
    ['a letter with a NUL', 'TSB Circular\0 352'],
    ['a letter with half a character', 'TSB Circular \ud83d 352'],
  ])('refuses %s, naming the field', async (_what, text) => {
    const response = await app.request('/v1/drafts', post({ text }, { cookie }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/text' }] })
  })
})

describe('GET /v1/drafts', () => {
  it('returns all drafts over its pages, newest first', async () => {
    const { id } = await editor.drafts.create({ text: letterFor('399', 'Ninth') })
    const all = await editor.drafts.list()
    expect(all.items[0]?.id).toBe(id)
    const first = await editor.drafts.list({ limit: 1 })
    const second = await editor.drafts.list({ limit: 1, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2))
  })

  it('answers 404 for an unknown ID', async () => {
    expect(await editor.drafts.get(NOWHERE)).toBeUndefined()
    const response = await app.request('/v1/drafts/352', { headers: { cookie } })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/id' }] })
  })
})

describe('PUT /v1/drafts/:id', () => {
  it('applies corrections to the reading and keeps the original reading', async () => {
    const draft = await editor.drafts.create({ text: letterFor('400', 'Seventh') })
    const opens = {
      pointer: '/meetings/0/schedule/days/0/startTime',
      value: '11:00',
      note: 'By phone',
    }
    const changed = await editor.drafts.update(draft.id, {
      version: 1,
      corrections: [opens],
      acknowledgements: [],
    })
    expect(changed.version).toBe(2)
    expect(changed.reading.meetings[0]?.schedule.days[0]?.startTime).toBe('11:00')
    expect(changed.read).toEqual(draft.read)
    expect(await editor.drafts.get(draft.id)).toEqual(changed)
  })

  it.each([
    ['/meetings/0/schedule/days/0/startTime', '10h00', '/corrections/0/value'],
    ['/meetings/0/schedule/days/0/startTime', '16:00', '/corrections/0/value'],
    [
      '/meetings/0/registration',
      { ...REGISTRATION, required: 'yes' },
      '/corrections/0/value/required',
    ],
    ['/meetings/0/venue', { name: null, city: null, country: null, x: 1 }, '/corrections/0/value'],
    ['/meetings/0/website', 'javascript:alert(1)', '/corrections/0/value'],
    [
      '/meetings/0/registration',
      { ...REGISTRATION, url: 'data:text/html,<script>alert(1)</script>' },
      '/corrections/0/value/url',
    ],
    ['/meetings/0/nothing', 1, '/corrections/0/pointer'],
    ['/meetings/0/constructor', {}, '/corrections/0/pointer'],
    ['/meetings/0/__proto__/polluted', true, '/corrections/0/pointer'],
    ['/evidence/fee', null, '/corrections/0/pointer'],
  ])('refuses to set %s to %j, naming %s', async (pointer, value, blamed) => {
    const draft = await editor.drafts.create({
      text: letterFor('401', 'Seventh'),
      allowDuplicate: true,
    })
    const change = {
      version: 1,
      corrections: [{ pointer, value, note: null }],
      acknowledgements: [],
    }
    const response = await app.request(`/v1/drafts/${draft.id}`, sending('PUT', change, { cookie }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ pointer: blamed }],
    })
    expect((await editor.drafts.get(draft.id))?.version).toBe(1)
  })

  it('refuses to accept a remark that the reading does not have', async () => {
    const draft = await editor.drafts.create({ text: LETTER, allowDuplicate: true })
    const change = {
      version: 1,
      corrections: [],
      acknowledgements: [{ diagnostic: draft.read.diagnostics.length, note: null }],
    }
    const response = await app.request(`/v1/drafts/${draft.id}`, sending('PUT', change, { cookie }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/acknowledgements/0/diagnostic' }],
    })
  })

  it('lets the first of two editors save and informs the second', async () => {
    const draft = await editor.drafts.create({ text: LETTER, allowDuplicate: true })
    const change = { version: 1, corrections: [], acknowledgements: [] }
    const outcomes = await Promise.allSettled([
      editor.drafts.update(draft.id, change),
      editor.drafts.update(draft.id, change),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(editor.drafts.update(draft.id, change)).rejects.toMatchObject({
      status: 409,
      type: '/problems/draft-changed',
      errors: [
        { pointer: '/version', message: 'The draft has changed to version 2. Load it again.' },
      ],
    })
  })

  it('shows the second editor the changes of the first, with old and new value, author and time', async () => {
    const owner = app.clientOf(await app.signInAs('owner'))
    const { id: ownerId, name } = await owner.account.get()
    const { id, read } = await editor.drafts.create({ text: LETTER, allowDuplicate: true })
    const opens = { pointer: '/meetings/0/schedule/days/0/startTime', note: null }
    const accepted = [{ diagnostic: 0, note: 'Known' }]
    const first = { corrections: [{ ...opens, value: '11:00' }], acknowledgements: [] }
    await editor.drafts.update(id, { version: 1, ...first })
    const fee = { pointer: '/meetings/0/fee', value: 'paid', note: null }
    const second = { corrections: [{ ...opens, value: '12:00' }, fee], acknowledgements: accepted }
    await owner.drafts.update(id, { version: 2, ...second })
    const by = { id: ownerId, name }
    const at = expect.stringMatching(/^2021-11-25T/) as string
    const pointer = `/reading${opens.pointer}`
    const changes = [
      { pointer, before: '11:00', after: '12:00', by, at },
      { pointer: '/reading/meetings/0/fee', before: 'free', after: 'paid', by, at },
      { pointer: '/read/diagnostics/0', before: null, after: { note: 'Known' }, by, at },
    ]
    expect(read.diagnostics.length).toBeGreaterThan(0)
    await expect(editor.drafts.update(id, { version: 2, ...first })).rejects.toMatchObject({
      type: '/problems/draft-changed',
      differences: changes,
    })
    await expect(editor.drafts.update(id, { version: 1, ...first })).rejects.toMatchObject({
      differences: [{ pointer, before: '10:00', after: '12:00', by }, changes[1], changes[2]],
    })
    const outdated = { version: 2, reviewed: '', reason: null }
    await expect(editor.drafts.publish(id, outdated)).rejects.toMatchObject({
      differences: changes,
    })
  })

  it('is refused by If-Match as by the version, with the differences and the version to name', async () => {
    const { id } = await editor.drafts.create({ text: LETTER, allowDuplicate: true })
    const path = `/v1/drafts/${id}`
    const opens = { pointer: '/meetings/0/schedule/days/0/startTime', value: '11:00', note: null }
    const change = (version: number, etag: string) =>
      app.request(
        path,
        sending(
          'PUT',
          { version, corrections: [opens], acknowledgements: [] },
          { cookie, 'if-match': etag },
        ),
      )
    expect((await app.request(path, { headers: { cookie } })).headers.get('etag')).toBe('"1"')
    const changed = await change(1, '"7", "1"')
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    const refused = await change(2, '"1"')
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({
      type: '/problems/precondition-failed',
      differences: [{ pointer: `/reading${opens.pointer}`, before: '10:00', after: '11:00' }],
    })
    const statuses = [await change(2, 'W/"2"'), await change(1, '"2"'), await change(2, '*')]
    expect(statuses.map(({ status }) => status)).toEqual([412, 409, 200])
  })

  it('answers with a problem for an unknown draft', async () => {
    const change = { version: 1, corrections: [], acknowledgements: [] }
    await expect(editor.drafts.update(NOWHERE, change)).rejects.toMatchObject({ status: 404 })
  })
})
