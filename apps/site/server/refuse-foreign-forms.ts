import { createMiddleware } from 'hono/factory'

/**
 * Answers 403 to forms from another origin. Remix rejects them as a server error (500) with a stack
 * trace in the log.
 */
export const refuseForeignForms = createMiddleware(async (c, next) => {
  if (isForeign(c.req.raw.headers))
    return c.text('Send this form from the page it belongs to.', 403)
  return next()
})

/** Decides like Remix: a proxy can state the requested host. */
function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return false
  const [forwarded = ''] = (headers.get('x-forwarded-host') ?? '').split(',')
  const host = forwarded.trim() || headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}
