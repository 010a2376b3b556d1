import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LETTER, letterFor, letterFrom } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { createDraft, PLATFORM } from '../drafts/index'
import { publishAsProgram } from '../../test/publish-reviewed'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

describe('GET /v1/circulars/:id', () => {
  it('returns the letter word for word, with its meetings', async () => {
    const published = await app.clientOf().circulars.get('tsb-circular-352-2021-10-13')
    expect(published?.text).toBe(LETTER)
    expect(published?.circular.reference.number).toBe('352')
    expect(published?.meetings.map(({ slug }) => slug)).toEqual(['u4ssc-6'])
    expect(published?.corrections).toEqual([])
  })

  it('answers 304 while its ETag is current', async () => {
    const path = '/v1/circulars/tsb-circular-352-2021-10-13'
    const etag = (await app.request(path)).headers.get('etag') ?? ''
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('answers with a problem for an unpublished letter', async () => {
    const response = await app.request('/v1/circulars/tsb-circular-1-1997-01-01')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/circular-not-found' })
  })
})

describe('GET /v1/circulars/:id/letter.docx and letter.pdf', () => {
  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
  ])('returns the letter as a cached file: %s', async (ending, start) => {
    const path = `/v1/circulars/tsb-circular-352-2021-10-13/letter.${ending}`
    const file = await app.request(path)
    expect(file.status).toBe(200)
    expect((await file.text()).startsWith(start)).toBe(true)
    expect(file.headers.get('content-disposition')).toContain(`2021-10-13.${ending}`)
    const etag = file.headers.get('etag') ?? ''
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('returns no file of an unpublished letter', async () => {
    const response = await app.request('/v1/circulars/tsb-circular-1-1997-01-01/letter.pdf')
    expect(response.status).toBe(404)
  })
})

describe('GET /v1/circulars', () => {
  it('returns all circulars over its pages, each once', async () => {
    const { draft } = await createDraft(app, letterFrom(letterFor('353', 'Seventh')), PLATFORM)
    await publishAsProgram(app, draft.id)

    const client = app.clientOf()
    const all = await client.circulars.list()
    const first = await client.circulars.list({ limit: 1 })
    const rest = await client.circulars.list({ limit: 1, cursor: first.nextCursor ?? '' })
    expect(all.items).toHaveLength(2)
    expect([...first.items, ...rest.items]).toEqual(all.items)
  })

  it('refuses a wrong limit, naming the field', async () => {
    const response = await app.request('/v1/circulars?limit=101')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/limit' }] })
  })
})
