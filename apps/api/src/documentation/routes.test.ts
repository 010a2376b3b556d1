import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp } from '../../test/open-test-app'

const DescriptionSchema = z.object({
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

describe('the description of the API', () => {
  it('knows the shapes of the domain by the names that the domain gives them', async () => {
    const response = await app.request('/openapi.json')
    const { schemas } = DescriptionSchema.parse(await response.json()).components
    expect(schemas['Meeting']).toMatchObject({
      description: 'A meeting that a circular convenes',
      properties: {
        series: { description: 'Code of the numbered series, for example "U4SSC"' },
        programme: { items: { $ref: '#/components/schemas/Session' } },
      },
    })
    expect(schemas['CircularSummary']).toMatchObject({
      properties: { issuedOn: { $ref: '#/components/schemas/CalendarDate' } },
    })
  })
})
