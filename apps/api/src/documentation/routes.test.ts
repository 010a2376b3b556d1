import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
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
  it('names the schemas of the domain as the domain names them', async () => {
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
      properties: { issuedOn: { anyOf: [{ $ref: refTo('CalendarDate') }, { type: 'null' }] } },
    })
  })

  it('allows null in a field, and never in a named schema', async () => {
    const response = await app.request('/openapi.json')
    const { schemas } = DescriptionSchema.parse(await response.json()).components
    const nullable = Object.entries(schemas).filter(([, { type }]) =>
      [type].flat().includes('null'),
    )
    expect(nullable.map(([name]) => name)).toEqual([])
    expect(schemas['Sitting']).toMatchObject({
      properties: { startTime: { anyOf: [{ $ref: refTo('WallTime') }, { type: 'null' }] } },
    })
    expect(schemas['LocalTime']).toMatchObject({
      properties: { time: { $ref: refTo('WallTime') } },
    })
  })

  it('requires no field that a client can leave out', async () => {
    const { schemas } = DescriptionSchema.parse(
      await (await app.request('/openapi.json')).json(),
    ).components
    for (const name of ['Meeting', 'PublicMeeting']) {
      expect(schemas[name]?.['required']).toContain('title')
      expect(schemas[name]?.['required']).not.toContain('summary')
    }
  })

  it('has only schemas that are referenced', async () => {
    const text = await (await app.request('/openapi.json')).text()
    const { schemas } = DescriptionSchema.parse(JSON.parse(text)).components
    expect(Object.keys(schemas).filter((name) => !text.includes(`"${refTo(name)}"`))).toEqual([])
  })
})

function refTo(name: string): string {
  return `#/components/schemas/${name}`
}
