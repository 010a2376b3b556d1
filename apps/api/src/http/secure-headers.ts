import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './app-env'

const SELF = "'self'"

/** Headers that let a browser do no more with an answer than it is for. */
export function protectAnswers(publicApiUrl: string) {
  const strictTransportSecurity = publicApiUrl.startsWith('https:')
  const forData = secureHeaders({
    strictTransportSecurity,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: 'cross-origin',
  })
  const forPages = secureHeaders({
    strictTransportSecurity,
    contentSecurityPolicy: {
      defaultSrc: [SELF],
      // the component libraries of both pages write their styles while they run
      styleSrc: [SELF, "'unsafe-inline'"],
      imgSrc: [SELF, 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: [SELF],
      frameAncestors: ["'none'"],
    },
  })
  return createMiddleware<AppEnv>((c, next) =>
    /^\/(admin|docs)(\/|$)/.test(c.req.path) ? forPages(c, next) : forData(c, next),
  )
}
