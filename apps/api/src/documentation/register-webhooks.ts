import { WebhookPayloadSchema } from '@u4ssc/client/platform'
import * as z from 'zod'
import type { App } from '../http/app-env'
import { jsonBody } from '../http/bodies'

const headers = z.object({
  'webhook-id': z.uuid().meta({ description: 'ID of the delivery, the same for each attempt' }),
  'webhook-timestamp': z.string().meta({
    description: 'Time of the attempt, in seconds since 1970',
    example: '1637830800',
  }),
  'webhook-signature': z.string().meta({
    description: 'Signature of ID, timestamp and body (Standard Webhooks)',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }),
})

/** Describes the requests that the platform sends to webhooks, one per event. */
export function registerWebhooks(app: App): void {
  for (const schema of WebhookPayloadSchema.options) {
    const type = schema.shape.type.value
    const { description = '' } = schema.meta() ?? {}
    app.openAPIRegistry.registerWebhook({
      path: type,
      method: 'post',
      operationId: `receive-${type.replace('.', '-')}`,
      summary: description,
      description: `${description}. Sent to webhooks with the event \`${type}\`. Verify the signature before you use the body.`,
      tags: ['Webhooks'],
      security: [],
      request: { headers, body: jsonBody(schema) },
      responses: {
        200: { description: 'Any status from 200 to 299, within ten seconds: received' },
        400: { description: 'Any other status, or none in ten seconds: sent again later' },
      },
    })
  }
}
