import { MeetingPageSchema } from '@u4ssc/client/meetings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterFor, letterFrom } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { changeMeeting } from '../../test/change-meeting'
import { createDraft, PLATFORM } from '../drafts/index'
import { publishAsProgram } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

describe('GET /v1/meetings/:slug', () => {
  it('states the facts of the sixth meeting as its letter does', async () => {
    const published = await app.clientOf().meetings.get('u4ssc-6')
    expect(published?.meeting).toMatchObject({
      ordinal: 6,
      mode: 'virtual',
      schedule: {
        zone: 'Europe/Zurich',
        days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }],
      },
      fee: 'free',
      registration: { required: true },
    })
    expect(published?.release.number).toBe(1)
    expect(published?.letter).toMatchObject({
      id: 'tsb-circular-352-2021-10-13',
      reference: 'TSB Circular 352',
      contact: { email: 'u4ssc@itu.int' },
    })
  })

  it('links each fact to the words of the letter, with pointers within the meeting', async () => {
    const client = app.clientOf()
    const published = await client.meetings.get('u4ssc-6')
    const letter = await client.circulars.get(published?.letter?.id ?? '')
    const [span] = published?.evidence['/registration/required']?.spans ?? []
    expect(span?.paragraph).toBe('6')
    expect(letter?.text.slice(span?.start, span?.end)).toContain('mandatory')
  })

  it('never contains joining details', async () => {
    const response = await app.request('/v1/meetings/u4ssc-6')
    const body: unknown = await response.json()
    expect(body).toHaveProperty('meeting.title')
    expect(body).not.toHaveProperty('meeting.joining')
  })

  it('answers with a problem for an unpublished meeting', async () => {
    const response = await app.request('/v1/meetings/u4ssc-99')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: '/problems/meeting-not-found',
      status: 404,
      requestId: response.headers.get('x-request-id'),
      errors: [],
    })
    expect(await app.clientOf().meetings.get('u4ssc-99')).toBeUndefined()
  })
})

describe.each(['/v1/meetings', '/v1/meetings/u4ssc-6', '/v1/circulars'])('GET %s', (path) => {
  it('answers 304 without a body while its ETag is current', async () => {
    const first = await app.request(path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^(W\/)?"[^"]+"$/)
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=/)

    const second = await app.request(path, { headers: { 'if-none-match': etag } })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    const other = await app.request(path, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })
})

describe('GET /v1/meetings', () => {
  it('returns all meetings over its pages, each once, and its ETag changes with a publication', async () => {
    const before = (await app.request('/v1/meetings')).headers.get('etag')
    for (const [number, ordinal] of [
      ['353', 'Seventh'],
      ['354', 'Eighth'],
    ] as const) {
      const { draft } = await createDraft(app, letterFrom(letterFor(number, ordinal)), PLATFORM)
      await publishAsProgram(app, draft.id)
    }
    expect((await app.request('/v1/meetings')).headers.get('etag')).not.toBe(before)

    const client = app.clientOf()
    const all = await client.meetings.list()
    expect(all.items).toHaveLength(3)
    expect(all.nextCursor).toBeNull()

    const first = await client.meetings.list({ limit: 2 })
    const rest = await client.meetings.list({ limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items]).toEqual(all.items)
    expect(rest.nextCursor).toBeNull()
  })

  it.each([
    ['limit=0', '/limit'],
    ['limit=many', '/limit'],
    ['cursor=made-up', '/cursor'],
  ])('refuses ?%s, naming the field', async (query, pointer) => {
    const response = await app.request(`/v1/meetings?${query}`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ pointer }],
    })
  })
})

describe('filters of lists', () => {
  const slugs = async (query: string) => {
    const response = await app.request(`/v1/meetings?${query}`)
    const { items } = MeetingPageSchema.parse(await response.json())
    return items.map(({ slug }) => slug)
  }

  it.each([
    'year=2021',
    'mode=virtual',
    'status=convened',
    'phase=upcoming',
    'year=2021&mode=virtual&status=convened&phase=upcoming&limit=500',
    'from=2021-12-07&until=2021-12-07',
    'from=2021-12-01',
    'until=2022-01-01',
    'language=en',
    'series=U4SSC',
    'organizer=telecommunication',
    'updatedSince=2021-11-25T00:00:00Z',
    'from=2021-12-07&language=en&series=U4SSC&updatedSince=2021-11-25T10:00:00%2B01:00',
  ])('find the sixth meeting by %s', async (query) => {
    expect(await slugs(query)).toContain('u4ssc-6')
  })

  it.each([
    'year=1999',
    'mode=hybrid',
    'status=cancelled',
    'phase=ended',
    'from=2021-12-08',
    'until=2021-12-06',
    'country=CH',
    'language=fr',
    'series=Other',
    'organizer=nobody',
    'updatedSince=2021-11-26T00:00:00Z',
  ])('do not find it by %s', async (query) => {
    expect(await slugs(query)).not.toContain('u4ssc-6')
  })

  it('find a meeting that overlaps the range, takes place in the country and has the interpretation', async () => {
    const day = { startTime: '09:00', endTime: '17:00', endDate: null }
    await changeMeeting(app, {
      '/schedule/days': [
        { ...day, date: '2021-12-07' },
        { ...day, date: '2021-12-09' },
      ],
      '/mode': 'hybrid',
      '/venue': { name: null, city: 'Geneva', country: 'CH' },
      '/interpretation': ['fr'],
    })
    for (const query of ['from=2021-12-09', 'until=2021-12-07', 'country=CH', 'language=fr'])
      expect(await slugs(query), query).toContain('u4ssc-6')
    expect(await slugs('from=2021-12-10')).not.toContain('u4ssc-6')
  })

  it.each([
    ['meetings?year=x', '/year'],
    ['meetings?mode=none', '/mode'],
    ['meetings?phase=soon', '/phase'],
    ['meetings?from=1.12.2021', '/from'],
    ['meetings?updatedSince=yesterday', '/updatedSince'],
    ['meetings?country=Colombia', '/country'],
    ['meetings?zone=Mars/Olympus', '/zone'],
    ['meetings/u4ssc-6?zone=Geneva', '/zone'],
    ['meetings/u4ssc-6?lang=fr', '/lang'],
    ['circulars?until=2021', '/until'],
    ['circulars?kind=note', '/kind'],
    ['circulars?addressee=%20', '/addressee'],
  ])('refuse %s, naming the field', async (query, pointer) => {
    const response = await app.request(`/v1/${query}`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] })
  })

  it.each([
    ['year=2021', true],
    ['year=2020', false],
    ['series=TSB+Circular', true],
    ['series=BDT+Circular', false],
    ['kind=circular', true],
    ['kind=corrigendum', false],
    ['addressee=academia', true],
    ['addressee=%25', false],
  ])('of letters: %s finds TSB Circular 352: %s', async (query, isFound) => {
    const text = await (await app.request(`/v1/circulars?${query}`)).text()
    expect(text.includes('tsb-circular-352')).toBe(isFound)
  })
})

describe('?zone=', () => {
  it('adds the times of the sittings in that zone, with the change of the date', async () => {
    const client = app.clientOf()
    const published = await client.meetings.get('u4ssc-6', { zone: 'Pacific/Auckland' })
    expect(published?.times?.zone).toBe('Pacific/Auckland')
    expect(published?.times?.days[0]?.end).toMatchObject({ date: '2021-12-08', dayShift: 1 })
    expect(published?.meeting.schedule.zone).toBe('Europe/Zurich')

    const release = await client.meetings.releases.get('u4ssc-6', 1, { zone: 'America/Bogota' })
    expect(release?.times?.days[0]?.start?.time).toBe('04:00')
    const { items } = await client.meetings.list({ zone: '+05:30' })
    const item = items.find(({ slug }) => slug === 'u4ssc-6')
    expect(item?.times?.days[0]?.start?.offset).toBe('+05:30')
  })

  it('adds nothing without the parameter', async () => {
    expect((await app.clientOf().meetings.get('u4ssc-6'))?.times).toBeUndefined()
  })
})
