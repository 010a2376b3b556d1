import type { EntryContext, HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Rendering } from './components/rendering'
import { oldestCopyUsed } from './last-copies.server'
import { log } from './log.server'

const RETRY_AFTER_SECONDS = '30'

/** Renders a page as plain HTML: nothing hydrates it, so no marks for hydration are in it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToStaticMarkup(
    <Rendering.Provider
      value={{ script: context.manifest.entry.module, lastCopy: oldestCopyUsed() }}
    >
      <RemixServer context={context} url={request.url} />
    </Rendering.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Cache-Control', 'private, no-cache')
  headers.append('Vary', 'Cookie')
  if (status === 503) headers.set('Retry-After', RETRY_AFTER_SECONDS)
  return new Response(`<!doctype html>${html}`, { status, headers })
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return
  log('error', 'A page failed', {
    path: new URL(request.url).pathname,
    error: error instanceof Error ? error.stack : String(error),
  })
}
