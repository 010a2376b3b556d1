import { createMiddleware } from 'hono/factory'

/**
 * Answers 403 to forms that a page of another origin sends. Remix refuses them as well, but as a
 * failure of ours: 500, with a stack in the log.
 */
export const refuseForeignForms = createMiddleware(async (c, next) => {
  if (isForeign(c.req.raw.headers))
    return c.text('Send this form from the page it belongs to.', 403)
  return next()
})

/** Judges as Remix does: a proxy may say for which host it asks. */
function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return false
  const [forwarded = ''] = (headers.get('x-forwarded-host') ?? '').split(',')
  const host = forwarded.trim() || headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}
