import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './app-env'

/** A year, as browsers ask for; only where the address of the API is one of https. */
const HTTPS_ALONE = 'max-age=31536000; includeSubDomains'

const SELF = "'self'"

/** Headers that let a browser do no more with an answer than it is for. */
export function protectAnswers(publicApiUrl: string) {
  const strictTransportSecurity = publicApiUrl.startsWith('https:') && HTTPS_ALONE
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
  // the only pages that others may put into their own
  const forFrames = secureHeaders({
    strictTransportSecurity,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [SELF],
      styleSrc: [SELF],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ['*'],
    },
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
    crossOriginEmbedderPolicy: true,
  })
  return createMiddleware<AppEnv>((c, next) => {
    if (/^\/(admin|docs)(\/|$)/.test(c.req.path)) return forPages(c, next)
    return /^\/embed\/(meetings|circulars)\/[^/]+$/.test(c.req.path)
      ? forFrames(c, next)
      : forData(c, next)
  })
}
