import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OrganizationPageSchema } from '@u4ssc/client/organizations'
import type {
  OrganizationChange,
  OrganizationCreation,
  OrganizationQuery,
} from '@u4ssc/client/organizations'
import { openTestApp, sending } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { applicationOf, openRegistration } from '../../test/register'
import { organizationMemberships, organizations } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  cookie = await app.signInAs('registrar')
})
afterAll(() => app.close())
beforeEach(() => app.db.delete(organizations))

const registrar = () => app.clientOf(cookie)
const member = (from: string, until: string | null = null) =>
  ({ kind: 'sector-member', sector: 'T', from, until }) as const
const ACME: OrganizationCreation = {
  code: 'ACME',
  names: { en: 'Acme Telecom', fr: 'Acmé Télécom' },
  shortName: 'Acme',
  country: 'CO',
  website: 'https://acme.example/',
  memberships: [member('2015-01-01')],
}
const add = (change: Partial<OrganizationCreation> = {}) =>
  registrar().organizations.create({ ...ACME, ...change })
const change = (version: number, more: Partial<OrganizationChange> = {}) =>
  registrar().organizations.update('ACME', { ...ACME, version, ...more })
const codesOf = async (query: OrganizationQuery) =>
  (await app.clientOf().organizations.list(query)).items.map(({ code }) => code)

describe('the list of organizations', () => {
  it('can be searched by anyone, by any name and by membership on a day', async () => {
    await add()
    await add({
      code: 'BETA-UNI',
      names: { es: 'Universidad Beta' },
      country: 'ES',
      memberships: [{ kind: 'academia', from: '2019-01-01', until: '2020-01-01' }],
    })
    expect(await codesOf({})).toEqual(['ACME', 'BETA-UNI'])
    expect(await codesOf({ q: 'télé' })).toEqual(['ACME'])
    expect(await codesOf({ q: 'beta-uni' })).toEqual(['BETA-UNI'])
    expect(await codesOf({ country: 'ES' })).toEqual(['BETA-UNI'])
    expect(await codesOf({ on: '2019-12-31' })).toEqual(['ACME', 'BETA-UNI'])
    expect(await codesOf({ on: '2020-01-01' })).toEqual(['ACME'])
    expect(await codesOf({ kind: 'academia' })).toEqual(['BETA-UNI'])
    expect(await codesOf({ kind: 'academia', on: '2021-12-07' })).toEqual([])
  })

  it('has pages, and shows changes immediately', async () => {
    await add()
    await add({ code: 'ZED', names: { en: 'Zed' } })
    const first = await app.clientOf().organizations.list({ limit: 1 })
    const rest = { limit: 1, cursor: first.nextCursor ?? '' }
    expect(await codesOf(rest)).toEqual(['ZED'])
    const read = () => app.request('/v1/organizations')
    const before = await read()
    const again = await app.request('/v1/organizations', {
      headers: { 'if-none-match': before.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    await change(1, { shortName: 'New' })
    const page = OrganizationPageSchema.parse(await (await read()).json())
    expect(page.items[0]).toMatchObject({ shortName: 'New', version: 2 })
  })
})

describe('an organization', () => {
  it('has a unique code, names by language, and a website with a web address', async () => {
    await add()
    await expect(add()).rejects.toMatchObject({
      status: 409,
      type: '/problems/organization-exists',
    })
    const wrong = add({ code: 'x y', names: {}, website: 'javascript:alert(1)', country: 'Spain' })
    const pointers = ['/names', '/country', '/website', '/code']
    await expect(wrong).rejects.toMatchObject({
      status: 422,
      errors: pointers.map((pointer) => ({ pointer })),
    })
  })

  it('has one membership of a kind per day: a second one gets an error, and the database enforces it', async () => {
    const twice = add({ memberships: [member('2015-01-01'), member('2020-01-01')] })
    await expect(twice).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/memberships/1/from' }],
    })
    const { memberships } = await add({
      memberships: [
        member('2015-01-01', '2016-01-01'),
        member('2016-01-01'),
        { ...member('2015-01-01'), sector: 'D' },
      ],
    })
    expect(memberships).toHaveLength(3)
    const row = { code: 'ACME', kind: 'sector-member', sector: 'T', from: '2015-06-01' } as const
    const insert = (values: Partial<typeof organizationMemberships.$inferInsert>) =>
      app.db.insert(organizationMemberships).values({ ...row, ...values })
    await expect(insert({})).rejects.toHaveProperty('cause.code', '23P01')
    await expect(insert({ sector: null })).rejects.toHaveProperty('cause.code', '23514')
    await expect(insert({ until: '2015-06-01' })).rejects.toHaveProperty('cause.code', '23514')
  })

  it('is changed with the version that the editor saw, and the change is recorded', async () => {
    await add()
    const ended = await change(1, { memberships: [member('2015-01-01', '2022-01-01')] })
    expect(ended).toMatchObject({ version: 2, memberships: [{ until: '2022-01-01' }] })
    await expect(change(1)).rejects.toMatchObject({ type: '/problems/organization-changed' })
    const late = sending('PUT', { ...ACME, version: 2 }, { cookie, 'if-match': '"1"' })
    expect((await app.request('/v1/organizations/ACME', late)).status).toBe(412)
    const owner = app.clientOf(await app.signInAs('owner'))
    const { items } = await owner.audit.list({ action: 'change-organization' })
    expect(items[0]).toMatchObject({
      subject: 'organizations/ACME',
      before: { version: 1 },
      after: { version: 2, memberships: [{ until: '2022-01-01' }] },
    })
    expect(await app.clientOf().organizations.get('NOBODY')).toBeUndefined()
  })

  it('gets the memberships and names of a duplicate, which is deleted', async () => {
    await add({ memberships: [member('2015-01-01', '2018-01-01')] })
    await add({
      code: 'ACME-2',
      names: { en: 'Acme Telecommunications', ru: 'Акме' },
      memberships: [member('2017-01-01', '2020-01-01'), { kind: 'partner', from: '2021-01-01' }],
    })
    const merged = await registrar().organizations.merge('ACME', {
      version: 1,
      duplicate: 'ACME-2',
    })
    expect(merged).toMatchObject({
      version: 2,
      names: { en: 'Acme Telecom', fr: 'Acmé Télécom', ru: 'Акме' },
      alsoKnownAs: ['ACME-2', 'Acme Telecommunications'],
      memberships: [member('2015-01-01', '2020-01-01'), { kind: 'partner', until: null }],
    })
    expect(await codesOf({ q: 'telecommunications' })).toEqual(['ACME'])
    const gone = registrar().organizations.merge('ACME', { version: 2, duplicate: 'ACME-2' })
    await expect(gone).rejects.toMatchObject({ errors: [{ pointer: '/duplicate' }] })
  })
})

describe('the membership of an organization', () => {
  // A country that is not yet a member; its individuals cannot attend
  const decide = async (organization: string, capacity = 'sector-member', country = 'PW') => {
    const applicant = { organization, capacity, country } as const
    const body = { meeting: 'u4ssc-6', applicant }
    const response = await app.request('/v1/eligibility', sending('POST', body))
    return response.json()
  }
  const outcome = (decided: string) => ({ decision: { outcome: decided } })

  it('decides who can attend for it, on the first day of the meeting', async () => {
    await add()
    expect(await decide('acmé  TELECOM')).toMatchObject(outcome('eligible'))
    expect(await decide('ACME')).toMatchObject(outcome('eligible'))
    expect(await decide('Acme', 'associate')).toMatchObject(outcome('needs-review'))
    expect(await decide('Nobody knows')).toMatchObject(outcome('needs-review'))
    await change(1, { memberships: [member('2015-01-01', '2021-12-07')] })
    expect(await decide('ACME')).toMatchObject(outcome('needs-review'))
    await change(2, { memberships: [member('2021-12-07')] })
    expect(await decide('ACME')).toMatchObject(outcome('eligible'))
  })

  it('is unknown for ambiguous names, unless the country decides', async () => {
    const names = { en: 'Ministry of Cities' }
    await add({ code: 'MOC-PW', shortName: null, names, country: 'PW' })
    await add({ code: 'MOC-PS', shortName: null, names, country: 'PS', memberships: [] })
    const ask = (country: string) => decide('Ministry of Cities', 'sector-member', country)
    expect(await ask('PW')).toMatchObject(outcome('eligible'))
    expect(await ask('PS')).toMatchObject(outcome('needs-review'))
    expect(await ask('XK')).toMatchObject(outcome('needs-review'))
  })

  it('also decides for people who are registered by others', async () => {
    await openRegistration(app, { rule: 'automatic' })
    await add()
    const apply = (organization: string) => {
      const application = applicationOf('ana@example.org', {
        capacity: 'sector-member',
        country: 'PW',
        organization,
      })
      return app.request('/v1/meetings/u4ssc-6/registrations', sending('POST', application))
    }
    expect(await (await apply('Acme Telecom')).json()).toMatchObject(outcome('eligible'))
    expect(await (await apply('Somebody else')).json()).toMatchObject(outcome('needs-review'))
  })
})

describe('an imported list', () => {
  const take = (lines: readonly string[], dryRun: boolean) =>
    registrar().organizations.import({
      file: { name: 'list.csv', content: Buffer.from(lines.join('\n')).toString('base64') },
      language: 'en',
      dryRun,
    })
  const resultsOf = async (lines: readonly string[], dryRun: boolean) =>
    (await take(lines, dryRun)).rows.map(({ result }) => result)
  const HEAD = 'Code,Name,name-fr,Country,Website,Kind,Sector,From,Until'

  it('returns the result of each row first, then stores it, and stores nothing the second time', async () => {
    await add()
    const lines = [
      HEAD,
      'beta,Beta University,Université Beta,Colombia,,academia,,2020-01-01,',
      'BETA,,,,https://beta.example/,U4SSC partner,,2021-01-01,2022-01-01',
      'ACME,,,,,Sector Member,ITU-T,2015-01-01,2022-01-01',
      'ACME,,,,,sector member,T,2021-01-01,',
      'ACME,,,,,,,,',
      'GAMMA,,,,,,,,',
      'GAMMA,Gamma,,Atlantis,,,,,',
      'GAMMA,Gamma,,,ftp://x.example,,,,',
      'GAMMA,Gamma,,,,friend,,2020-01-01,',
      'GAMMA,Gamma,,,,academia,T,2020-01-01,',
      'GAMMA,Gamma,,,,academia,,01/02/2020,',
      'GAMMA,Gamma,,,,academia,,2020-02-02,2020-02-02',
      'no code,Gamma,,,,,,,',
      'ACME,,,,,,,,',
    ]
    const results = [
      ...['new-organization', 'new-membership', 'changed', 'overlap', 'unchanged', 'no-name'],
      ...['unknown-country', 'bad-website', 'unknown-kind', 'bad-sector', 'bad-date'],
      ...['ends-before-start', 'bad-code', 'duplicate-row'],
    ]
    expect(await resultsOf(lines, true)).toEqual(results)
    expect(await codesOf({})).toEqual(['ACME'])
    expect(await resultsOf(lines, false)).toEqual(results)
    expect(await app.clientOf().organizations.get('BETA')).toMatchObject({
      names: { en: 'Beta University', fr: 'Université Beta' },
      ...{ country: 'CO', website: 'https://beta.example/', version: 1 },
      memberships: [{ kind: 'academia' }, { kind: 'partner', until: '2022-01-01' }],
    })
    expect(await app.clientOf().organizations.get('ACME')).toMatchObject({
      version: 2,
      memberships: [member('2015-01-01', '2022-01-01')],
    })
    const again = await take(lines.slice(0, 4), false)
    expect(again.counts).toEqual({ unchanged: 3 })
    await expect(take(['name', 'Acme'], true)).rejects.toMatchObject({
      errors: [{ pointer: '/file/content' }],
    })
  })

  it('can be exported and imported again, and no cell is a formula for a spreadsheet', async () => {
    await add({
      names: { en: '=HYPERLINK("x")', zh: '公司' },
      alsoKnownAs: ['Old name', 'Older'],
      memberships: [member('2015-01-01', '2016-01-01'), { kind: 'associate', from: '2017-01-01' }],
    })
    await add({ code: 'BARE', names: { ru: 'Имя' }, shortName: null, memberships: [] })
    const csv = await (await app.request('/v1/organizations.csv')).text()
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv.trim().split('\r\n')).toHaveLength(4)
    const before = await app.clientOf().organizations.list()
    expect((await take([csv], false)).counts).toEqual({ unchanged: 3 })
    await app.db.delete(organizations)
    expect((await take([csv], false)).counts).toEqual({
      'new-organization': 2,
      'new-membership': 1,
    })
    const after = await app.clientOf().organizations.list()
    const anyTime = (items: typeof after.items) =>
      items.map((entry) => ({ ...entry, updatedAt: '' }))
    expect(anyTime(after.items)).toEqual(anyTime(before.items))
  })
})
