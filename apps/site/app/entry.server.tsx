import { createHash } from 'node:crypto'
import type { EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer, isRouteErrorResponse } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Rendering } from './components/frame/rendering'
import type { RenderingFacts } from './components/frame/rendering'
import { PARTS_HEADER, freshParts } from './components/frame/fresh-parts'
import { env, secretariat } from './env.server'
import { oldestCachedCopy } from './api-cache/request-context.server'
import { log } from './log.server'
import { cookieOfChoice, visitorZoneOf } from './times/visitor-zone.server'
import { I18nContext } from './i18n/use-i18n'
import { i18nOf } from './i18n/i18n'
import { restoreData } from './withheld'

const RETRY_AFTER_SECONDS = '30'

/** In milliseconds. Nothing is streamed, so Remix need not wait five seconds for more. */
export const streamTimeout = 10

/** Renders a page as plain HTML without hydration markers. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  restoreData(context)
  const rendering: RenderingFacts = {
    script: context.manifest.entry.module,
    secretariat,
    visitor: visitorZoneOf(request),
    origin: env.PUBLIC_SITE_URL,
    stream: `${env.PUBLIC_API_URL}/v1/releases/stream`,
    // error pages are not made from a copy
    lastCopy: status < 400 ? oldestCachedCopy() : null,
  }
  const html = renderToStaticMarkup(
    <I18nContext.Provider value={i18nOf(request)}>
      <Rendering.Provider value={rendering}>
        <RemixServer context={context} url={request.url} />
      </Rendering.Provider>
    </I18nContext.Provider>,
  )
  const cookie = cookieOfChoice(request)
  if (cookie !== null) headers.append('Set-Cookie', cookie)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Cache-Control', 'private, no-cache')
  headers.append('Vary', `Cookie, ${PARTS_HEADER}`)
  if (status === 503) headers.set('Retry-After', RETRY_AFTER_SECONDS)
  // Encoded once, for the tag and for the response
  const body = Buffer.from(
    request.headers.has(PARTS_HEADER) ? freshParts(html) : `<!doctype html>${html}`,
  )
  headers.set('ETag', `W/"${createHash('sha1').update(body).digest('base64url')}"`)
  return new Response(body, { status, headers })
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  // A file that does not exist is an answer; pages answer the same without an error
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  log.error({ path: new URL(request.url).pathname, err: error }, 'a page failed')
}
