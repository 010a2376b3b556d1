import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { ResponseCache } from './response-cache'

/** Valid request IDs, as in Hono. */
const REQUEST_ID = /^[\w-]{1,255}$/

/** Answers cached requests without going through Hono; passes all others to `otherwise`. */
export function answerFromCache(
  responseCache: ResponseCache,
  otherwise: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  log: Logger,
  onAnswer: (status: number) => void = () => undefined,
): RequestListener {
  return (request, response) => {
    const { method = '', url = '' } = request
    const isRead = method === 'GET' || method === 'HEAD'
    const cached = isRead ? responseCache.find(url) : undefined
    if (cached === undefined) {
      void otherwise(request, response)
      return
    }
    const id = idOf(request)
    const { headers } = request
    const {
      status,
      headers: own,
      body,
    } = cached.answer({
      acceptEncoding: textOf(headers['accept-encoding']),
      ifNoneMatch: headers['if-none-match'],
      ifModifiedSince: headers['if-modified-since'],
    })
    response.writeHead(status, [...own, 'x-request-id', id])
    response.end(method === 'HEAD' ? undefined : body)
    onAnswer(status)
    if (log.isLevelEnabled('info')) logAnswer(log, { id, method, url, response })
  }
}

function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join() : header
}

function logAnswer(
  log: Logger,
  answer: { id: string; method: string; url: string; response: ServerResponse },
): void {
  const [path] = answer.url.split('?')
  const { statusCode: status } = answer.response
  log.info(
    { requestId: answer.id, method: answer.method, path, status, durationMs: 0 },
    'answered from memory',
  )
}
