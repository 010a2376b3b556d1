import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

describe('POST /v1/eligibility', () => {
  it.each([
    ['CO', 'eligible'],
    ['PW', 'not-eligible'],
    ['PS', 'needs-review'],
  ] as const)(
    'decides for an individual from %s on the day of the meeting: %s',
    async (country, outcome) => {
      const { decision } = await app
        .clientOf()
        .eligibility.decide({ meeting: 'u4ssc-6', applicant: { capacity: 'individual', country } })
      expect(decision).toMatchObject({ outcome, on: '2021-12-07' })
      expect(decision.grounds.some(({ cites }) => cites?.paragraph === '5')).toBe(true)
    },
  )

  it('refuses an invalid applicant, naming each field', async () => {
    const applicant = { capacity: 'tourist', country: 'Palau' }
    const response = await app.request('/v1/eligibility', post({ meeting: 'u4ssc-6', applicant }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/applicant/capacity' }, { pointer: '/applicant/country' }],
    })
  })

  it('answers with a problem for an unpublished meeting', async () => {
    const body = { meeting: 'u4ssc-99', applicant: { capacity: 'individual', country: 'CO' } }
    const response = await app.request('/v1/eligibility', post(body))
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/meeting-not-found' })
  })
})

describe('GET /v1/memberships/{country}', () => {
  it.each([
    ['PW', '2021-12-07', 'not-yet-member'],
    ['PW', '2024-09-19', 'member'],
    ['GL', '2021-12-07', 'territory'],
    ['PS', '2021-12-07', 'observer-resolution-99'],
  ])('returns the status of %s on %s with its sources: %s', async (country, on, status) => {
    const answer = await app.clientOf().eligibility.membershipOf(country, { on })
    expect(answer).toMatchObject({ country, on, membership: { status } })
    expect(answer.sources).not.toEqual([])
  })

  it('is about today in Geneva if no date is given, and names the country', async () => {
    const answer = await app.clientOf().eligibility.membershipOf('CO')
    expect(answer).toMatchObject({ name: 'Colombia', on: '2021-11-25' })
  })

  it.each([
    ['Palau', '/country'],
    ['ZZ', '/country'],
    ['PW?on=7.12.2021', '/on'],
  ])('refuses %s, naming the field', async (rest, pointer) => {
    const response = await app.request(`/v1/memberships/${rest}`)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] })
  })
})
