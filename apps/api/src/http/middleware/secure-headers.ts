import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from '../app-env'

/** One year, as browsers recommend; only if the API address is https. */
const HTTPS_ALONE = 'max-age=31536000; includeSubDomains'

/** What no page needs; the dashboard scans codes at check-in with the camera. */
const NO_DEVICES = { camera: [], microphone: [], geolocation: [], payment: [], usb: [] }

const SELF = "'self'"

/** Sets headers that restrict what a browser can do with a response. */
export function protectAnswers(publicApiUrl: string) {
  const strictTransportSecurity = publicApiUrl.startsWith('https:') && HTTPS_ALONE
  const forData = secureHeaders({
    strictTransportSecurity,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: 'cross-origin',
    permissionsPolicy: NO_DEVICES,
  })
  const ofPages = {
    defaultSrc: [SELF],
    // The libraries of the dashboard and of the reference create styles at runtime
    styleSrc: [SELF, "'unsafe-inline'"],
    imgSrc: [SELF, 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  }
  const forPages = secureHeaders({
    strictTransportSecurity,
    permissionsPolicy: { ...NO_DEVICES, camera: ['self'] },
    contentSecurityPolicy: { ...ofPages, formAction: [SELF] },
  })
  // Its form leads to the room on another website
  const forJoining = secureHeaders({
    strictTransportSecurity,
    permissionsPolicy: NO_DEVICES,
    contentSecurityPolicy: ofPages,
  })
  // The only pages that can be embedded
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
    permissionsPolicy: NO_DEVICES,
  })
  return createMiddleware<AppEnv>((c, next) => {
    if (/^\/(admin|docs|problems|unsubscribe)(\/|$)/.test(c.req.path)) return forPages(c, next)
    if (c.req.path.startsWith('/join/')) return forJoining(c, next)
    return /^\/embed\/(meetings|circulars)\/[^/]+$/.test(c.req.path)
      ? forFrames(c, next)
      : forData(c, next)
  })
}
