// Receives the webhooks of the platform and passes each event to the recipes.
import { WebhookPayloadSchema } from '@u4ssc/client/platform'
import { Hono } from 'hono'
import { Webhook } from 'standardwebhooks'

/** @param recipes - functions of an event; one that throws is tried again with the next delivery */
export function receiver(secret, recipes) {
  // Keep this in your database if the program runs more than once
  const done = new Set()
  return new Hono().post('/events', async (c) => {
    const event = verify(secret, await c.req.text(), c.req.header())
    if (event === undefined) return c.text('The signature is not valid', 401)
    for (const [index, recipe] of recipes.entries()) {
      const id = `${c.req.header('webhook-id')} ${index}`
      if (done.has(id)) continue
      await recipe(event)
      done.add(id)
    }
    return c.body(null, 204)
  })
}

/** Returns the event, or `undefined` if it is not from the platform. */
function verify(secret, body, headers) {
  try {
    return WebhookPayloadSchema.parse(new Webhook(secret).verify(body, headers))
  } catch {
    return undefined
  }
}
