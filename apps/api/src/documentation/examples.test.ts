import { TEST_EVENT, WEBHOOK_EVENTS, WebhookPayloadSchema } from '@u4ssc/client/platform'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openTestApp, type TestApp } from '../../test/open-test-app'

const BINARY = new Set([
  'application/octet-stream',
  'application/pdf',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])

const MediaSchema = z.looseObject({ example: z.unknown().optional(), schema: z.looseObject({}) })
const BodySchema = z.looseObject({ content: z.record(z.string(), MediaSchema).default({}) })
const ParameterSchema = z.looseObject({
  name: z.string(),
  description: z.string().optional(),
  example: z.unknown().optional(),
  schema: z.looseObject({ description: z.string().optional(), example: z.unknown().optional() }),
})
const OperationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string().default(''),
  description: z.string().default(''),
  tags: z.array(z.string()).default([]),
  parameters: z.array(ParameterSchema).default([]),
  requestBody: BodySchema.optional(),
  responses: z.record(z.string(), BodySchema),
})
const DescriptionSchema = z.looseObject({
  tags: z.array(z.object({ name: z.string(), description: z.string().min(1) })),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string(), z.record(z.string(), OperationSchema)),
  webhooks: z.record(z.string(), z.object({ post: OperationSchema })),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
  }),
})
type Description = z.infer<typeof DescriptionSchema>

let app: TestApp
let text: string
let description: Description
beforeAll(async () => {
  app = await openTestApp()
  text = await (await app.request('/openapi.json')).text()
  description = DescriptionSchema.parse(JSON.parse(text))
})
afterAll(() => app.close())

function operations() {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
  )
}

/**
 * Returns the request body and successful responses of an operation, with their place in the
 * document.
 */
function bodiesOf({ path, method, requestBody, responses }: ReturnType<typeof operations>[number]) {
  const place = ['paths', path, method]
  return [
    ...(requestBody ? [{ body: requestBody, place: [...place, 'requestBody'] }] : []),
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, body]) => ({ body, place: [...place, 'responses', status] })),
  ].flatMap(({ body, place: at }) =>
    Object.entries(body.content)
      .filter(([type]) => !BINARY.has(type))
      .map(([type, media]) => ({ type, media, place: [...at, 'content', type, 'schema'] })),
  )
}

describe('the API reference', () => {
  it('describes every operation with a summary, a description and a known tag', () => {
    const known = new Set(description.tags.map(({ name }) => name))
    const wrong = operations().filter(
      ({ summary, description: words, tags }) =>
        summary === '' || words.length < 40 || !tags.every((tag) => known.has(tag)),
    )
    expect(wrong.map(({ operationId }) => operationId)).toEqual([])
    expect(operations().length).toBeGreaterThan(170)
  })

  it('has an example for every body that is not a binary file', () => {
    const missing = operations().flatMap((operation) =>
      bodiesOf(operation)
        .filter(({ media }) => media.example === undefined && media.schema['example'] === undefined)
        .map(({ type }) => `${operation.operationId}: ${type}`),
    )
    expect(missing).toEqual([])
  })

  it('describes every parameter and gives an example of it', () => {
    const missing = operations().flatMap(({ operationId, parameters }) =>
      parameters
        .filter(
          (one) =>
            (one.description ?? one.schema.description) === undefined ||
            (one.example ?? one.schema.example) === undefined,
        )
        .map(({ name }) => `${operationId}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('has only examples that are valid by their own schema', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    ajv.addSchema(z.looseObject({}).parse(JSON.parse(text)), 'api')
    const wrong: string[] = []
    const check = (name: string, place: readonly string[], example: unknown) => {
      const validate = ajv.getSchema(`api#/${place.map(toPart).join('/')}`)
      if (validate?.(example) !== true)
        wrong.push(`${name}: ${ajv.errorsText(validate?.errors ?? [])}`)
    }
    for (const operation of operations()) {
      for (const { type, media, place } of bodiesOf(operation))
        if (type === 'application/json') check(operation.operationId, place, media.example)
      operation.parameters.forEach(({ name, example, schema }, index) => {
        const place = ['paths', operation.path, operation.method, 'parameters', String(index)]
        check(`${operation.operationId} ${name}`, [...place, 'schema'], example ?? schema.example)
      })
    }
    expect(wrong).toEqual([])
  })

  it('names the public address of the API', () => {
    expect(description.servers).toEqual([{ url: 'http://localhost:4000' }])
  })

  it('has no union as the schema of a successful JSON response', () => {
    const wrong = operations().filter(({ responses }) =>
      Object.entries(responses).some(([status, { content }]) => {
        const schema = content['application/json']?.schema
        return status.startsWith('2') && schema && ('anyOf' in schema || 'oneOf' in schema)
      }),
    )
    expect(wrong.map(({ operationId }) => operationId)).toEqual([])
  })

  it('describes the body of every event of a webhook, with a valid example', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    ajv.addSchema(z.looseObject({}).parse(JSON.parse(text)), 'api')
    expect(Object.keys(description.webhooks)).toEqual([...WEBHOOK_EVENTS, TEST_EVENT])
    for (const [type, { post }] of Object.entries(description.webhooks)) {
      const media = post.requestBody?.content['application/json']
      expect(media?.example, type).toMatchObject({ type })
      expect(WebhookPayloadSchema.safeParse(media?.example).error, type).toBeUndefined()
      const place = ['webhooks', type, 'post', 'requestBody', 'content', 'application/json']
      const validate = ajv.getSchema(`api#/${[...place, 'schema'].map(toPart).join('/')}`)
      expect(validate?.(media?.example), `${type}: ${ajv.errorsText(validate?.errors)}`).toBe(true)
    }
  })

  it('describes every schema of a request or an answer', () => {
    const { schemas } = description.components
    const missing = operations()
      .flatMap((operation) => bodiesOf(operation).map(({ media }) => media.schema['$ref']))
      .filter((ref) => typeof ref === 'string')
      .map((ref) => ref.slice('#/components/schemas/'.length))
      .filter((name) => schemas[name]?.description === undefined)
    expect(missing).toEqual([])
  })
})

function toPart(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
}
