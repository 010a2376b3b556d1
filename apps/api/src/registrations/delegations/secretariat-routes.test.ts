import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  DelegationDetailSchema,
  DelegationRecordSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from '@u4ssc/client/delegations'
import type { DelegateCreation } from '@u4ssc/client/delegations'
import { openRegistration } from '../../../test/register'
import { openTestApp, post, sending } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { auditEntries, delegations, files, focalPoints, registrations } from '../../db/tables/index'
import { makeLink } from '../../mail/index'
import { publishFirstLetter } from '../../publish-first-letter'

const FOCAL = { name: 'Kim', email: 'kim@example.org', language: 'fr' } as const
const CREATION = {
  meeting: 'u4ssc-6',
  capacity: 'member-state',
  country: 'KR',
  organization: null,
  focalPoints: [FOCAL],
}
const PDF = Buffer.from('%PDF-1.7 a letter of nomination').toString('base64')

let app: TestApp
let cookie: string
let id: string
let token: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.delete(registrations)
  await app.db.delete(focalPoints)
  await app.db.delete(delegations)
  await app.db.delete(files)
  cookie = await openRegistration(app)
  const made = await app.request('/v1/delegations', post(CREATION, { cookie }))
  const record = DelegationRecordSchema.parse(await made.json())
  id = record.id
  const to = { focalPointId: record.focalPoints[0]?.id ?? '' }
  token = await makeLink(app.db, { purpose: 'own', to, at: app.clock() })
})

const desk = (path: string, method = 'GET', body?: object) =>
  app.request(
    `/v1/delegations/${id}${path}`,
    body ? sending(method, body, { cookie }) : { method, headers: { cookie } },
  )
const detailOf = async (response: Response) => DelegationDetailSchema.parse(await response.json())
const own = (path: string, method: string, body: object) =>
  app.request(`/v1/delegations/own${path}`, sending(method, body, { 'personal-link': token }))
const personOf = (name: string): DelegateCreation => ({
  name,
  email: `${name}@example.org`,
  mode: 'online',
  language: 'en',
})

describe('the secretariat', () => {
  it('registers people for a delegation, up to its limit, also outside the registration period', async () => {
    await openRegistration(app, { closesAt: '2021-11-24T00:00:00.000Z' })
    expect((await desk('', 'PUT', { maxPeople: 1, head: null })).status).toBe(200)
    const { people } = await detailOf(await desk('/people', 'POST', personOf('min')))
    expect(people).toMatchObject([{ name: 'min', state: 'confirmed', isHead: false }])
    expect((await desk('/people', 'POST', personOf('jun'))).status).toBe(409)
    expect((await desk('', 'PUT', { maxPeople: null, head: null })).status).toBe(200)
    expect((await desk('/people', 'POST', personOf('jun'))).status).toBe(201)
    const fewer = await desk('', 'PUT', { maxPeople: 1, head: null })
    expect(await fewer.json()).toMatchObject({ errors: [{ pointer: '/maxPeople' }] })
  })

  it('sets one person of the delegation as its head, and refuses a person of another delegation', async () => {
    await desk('/people', 'POST', personOf('min'))
    const { people } = await detailOf(await desk('/people', 'POST', personOf('jun')))
    for (const { id: head } of people) {
      const now = await detailOf(await desk('', 'PUT', { maxPeople: null, head }))
      expect(now.people.filter(({ isHead }) => isHead).map((one) => one.id)).toEqual([head])
    }
    const stranger = await desk('', 'PUT', { maxPeople: null, head: crypto.randomUUID() })
    expect(await stranger.json()).toMatchObject({ errors: [{ pointer: '/head' }] })
  })

  it('invites deputies, revokes a focal point and invites them again', async () => {
    const deputy = { ...FOCAL, email: 'Lee@example.org', role: 'deputy' }
    const { focalPoints: two } = await detailOf(await desk('/focal-points', 'POST', deputy))
    expect(two.map(({ email, role }) => [email, role])).toEqual([
      ['kim@example.org', 'principal'],
      ['lee@example.org', 'deputy'],
    ])
    expect((await desk('/focal-points', 'POST', deputy)).status).toBe(409)
    const gone = await desk(`/focal-points/${two[1]?.id ?? ''}`, 'DELETE')
    expect(gone.status).toBe(204)
    const { focalPoints: again } = await detailOf(await desk('/focal-points', 'POST', deputy))
    expect(again.map(({ revoked }) => revoked)).toEqual([false, false])
  })

  it('gets an error for a delegation that does not exist', async () => {
    id = crypto.randomUUID()
    expect((await desk('')).status).toBe(404)
    expect((await desk('', 'PUT', { maxPeople: 1, head: null })).status).toBe(404)
    expect((await desk('/people', 'POST', personOf('min'))).status).toBe(404)
  })
})

describe('a letter of nomination', () => {
  const add = (content: string, name = '제출/"letter".pdf') =>
    own('/letters', 'POST', { name, content })
  const lettersIn = async (response: Response) =>
    NominationLettersSchema.parse(await response.json()).items

  it('is uploaded by the focal point and opened by the secretariat, which is recorded', async () => {
    const [letter] = await lettersIn(await add(PDF))
    expect(letter).toMatchObject({ type: 'application/pdf', name: '제출 letter .pdf' })
    const opened = await desk(`/letters/${letter?.id ?? ''}`)
    expect(Buffer.from(await opened.arrayBuffer()).toString('base64')).toBe(PDF)
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
    expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'")
    const acts = (await app.db.select().from(auditEntries)).map(({ action }) => action)
    expect(acts).toContain('add-nomination-letter')
    expect(acts).toContain('open-nomination-letter')
  })

  it('is stored once even if it is sent several times, and is removed completely', async () => {
    await add(PDF)
    const [letter, ...more] = await lettersIn(await add(PDF, 'again.pdf'))
    expect(more).toEqual([])
    const path = `/letters/${letter?.id ?? ''}`
    expect([
      (await own(path, 'DELETE', {})).status,
      (await own(path, 'DELETE', {})).status,
    ]).toEqual([204, 404])
    expect(await app.db.select().from(files)).toEqual([])
  })

  it('is refused if its bytes are HTML, SVG or a damaged archive, even if named .pdf', async () => {
    for (const bytes of [
      '<script>alert(1)</script>',
      '<?xml version="1.0"?><svg onload="alert(1)"/>',
      '<script>alert(1)</script>%PDF-1.7',
      'PK\u0003\u0004../../etc/passwd',
      'MZ\u0000',
    ]) {
      const refused = await add(Buffer.from(bytes).toString('base64'), 'letter.pdf')
      expect(await refused.json(), bytes).toMatchObject({ errors: [{ pointer: '/content' }] })
    }
    expect(await app.db.select().from(files)).toEqual([])
  })

  it('is saved with a plain name and never displayed, whatever its name and bytes', async () => {
    for (const [index, name] of [
      '../../etc/passwd',
      '..\\..\\x.exe',
      'a.pdf\r\nset-cookie: x=1',
      'a"; filename="x.html',
    ].entries()) {
      const both = `%PDF-1.7\n<script>alert(${index})</script>`
      const letters = await lettersIn(await add(Buffer.from(both).toString('base64'), name))
      const { headers } = await desk(`/letters/${letters.at(-1)?.id ?? ''}`)
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('set-cookie')).toBeNull()
      const disposition = headers.get('content-disposition') ?? ''
      expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[^/\\";]+$/)
      expect(decodeURIComponent(disposition)).not.toMatch(/[/\\]|\p{Cc}/u)
    }
  })

  it('of another delegation cannot be opened', async () => {
    const [letter] = await lettersIn(await add(PDF))
    const other = await app.request(
      '/v1/delegations',
      post({ ...CREATION, country: 'CO' }, { cookie }),
    )
    id = DelegationRecordSchema.parse(await other.json()).id
    expect((await desk(`/letters/${letter?.id ?? ''}`)).status).toBe(404)
    token = 'guess'
    expect((await add(PDF)).status).toBe(403)
  })
})

it('a focal point sets the head of the delegation, and the delegation page shows head and letters', async () => {
  await desk('/people', 'POST', personOf('min'))
  await own('/letters', 'POST', { name: 'letter.pdf', content: PDF })
  const [row] = await app.db.select().from(registrations)
  const named = await own('/head', 'PUT', { head: row?.id ?? null })
  const { people, letters } = OwnDelegationSchema.parse(await named.json())
  expect(people).toMatchObject([{ isHead: true }])
  expect(letters).toMatchObject([{ name: 'letter.pdf', size: 31 }])
  expect((await own('/head', 'PUT', { head: crypto.randomUUID() })).status).toBe(422)
})

it('a person declined by the secretariat does not become head of delegation', async () => {
  await desk('/people', 'POST', personOf('min'))
  await app.db.update(registrations).set({ state: 'refused' })
  const [row] = await app.db.select().from(registrations)
  expect((await own('/head', 'PUT', { head: row?.id ?? null })).status).toBe(422)
})
