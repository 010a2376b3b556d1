import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { pageKey } from './page-key'
import type { PageCache } from './page-cache'

/** Answers what is on the pageCache before Hono and Remix hear of it; the rest goes on to `otherwise`. */
export function answerFromCache(
  pageCache: PageCache,
  otherwise: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener {
  return (request, response) => {
    const { method = '', url = '', headers } = request
    const key = pageKey({ method, url, cookie: headers.cookie })
    const page = key === null ? undefined : pageCache.find(key)
    if (!page) {
      void otherwise(request, response)
      return
    }
    const encoding = headers['accept-encoding']
    const ready = page.answer(
      Array.isArray(encoding) ? encoding.join() : encoding,
      headers['if-none-match'],
    )
    response.writeHead(ready.status, [...ready.headers])
    response.end(method === 'HEAD' ? undefined : ready.body)
  }
}
