import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ProblemError, UnexpectedAnswerError, UnreachableError } from './problem-error'
import { find, send, withHeader } from './send'
import type { Connection } from './send'

const GreetingSchema = z.object({ greeting: z.string() })
const call = { method: 'GET', path: '/v1/greetings/1', answer: GreetingSchema } as const
const gone = {
  type: '/problems/greeting-not-found',
  title: 'No such greeting',
  status: 404,
  detail: 'No greeting "1" is here',
  requestId: 'request-1',
  errors: [{ pointer: '/id', message: 'is not there' }],
}

/** Returns a connection that always gives `answer`, and the requests it received. */
function connectionThat(answer: () => Response, baseUrl = 'https://api.example.org', retries = 0) {
  const asked: Request[] = []
  const waited: number[] = []
  const connection: Connection = {
    baseUrl,
    headers: { 'accept-language': 'fr' },
    retries,
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    fetch: (input, init) => {
      asked.push(new Request(input, init))
      return Promise.resolve(answer())
    },
  }
  return { connection, asked, waited }
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status })

describe('send', () => {
  it('returns the answer, parsed by the schema of the call', async () => {
    const { connection } = connectionThat(json({ greeting: 'hello', extra: 1 }))
    expect(await send(connection, call)).toEqual({ greeting: 'hello' })
  })

  it('requests the address of the API, with the set query values and the given headers', async () => {
    const { connection, asked } = connectionThat(json({ greeting: '' }), 'https://example.org/')
    await send(connection, { ...call, query: { limit: 2, cursor: undefined } })
    expect(asked[0]?.url).toBe('https://example.org/v1/greetings/1?limit=2')
    expect(asked[0]?.headers.get('accept-language')).toBe('fr')
    expect(asked[0]?.headers.get('content-type')).toBeNull()
  })

  it('sends a body as JSON', async () => {
    const { connection, asked } = connectionThat(json({ greeting: '' }))
    await send(connection, { ...call, method: 'POST', body: { text: 'é' } })
    expect(asked[0]?.headers.get('content-type')).toBe('application/json')
    expect(await asked[0]?.json()).toEqual({ text: 'é' })
  })

  it('returns undefined for an answer without a body', async () => {
    const { connection } = connectionThat(() => new Response(null, { status: 204 }))
    await expect(send(connection, { ...call, answer: z.undefined() })).resolves.toBeUndefined()
  })

  it('throws the problem of the API, and its message names the field', async () => {
    const { connection } = connectionThat(json(gone, 404))
    const error: unknown = await send(connection, call).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({
      message: 'No greeting "1" is here /id: is not there',
      detail: gone.detail,
      type: gone.type,
      status: 404,
      requestId: 'request-1',
      errors: gone.errors,
    })
  })

  it.each([
    ['an answer outside the contract', json({ greeting: 1 })],
    ['a page that is no JSON', () => new Response('<html></html>')],
    ['a failure of something between', json({ message: 'Bad gateway' }, 502)],
    [
      'a network that fails',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('refuses %s as an answer', async (_what, answer) => {
    const { connection } = connectionThat(answer)
    await expect(send(connection, call)).rejects.toThrow(UnreachableError)
  })
})

describe('find', () => {
  it('returns undefined for missing content', async () => {
    expect(await find(connectionThat(json(gone, 404)).connection, call)).toBeUndefined()
  })

  it('throws a ProblemError for a refusal other than not found', async () => {
    const { connection } = connectionThat(json({ ...gone, status: 409 }, 409))
    await expect(find(connection, call)).rejects.toThrow(ProblemError)
  })
})

describe('a temporary failure', () => {
  const away = { ...gone, status: 503, type: '/problems/database-away' }
  /** Returns responses one after the other; the last one repeats. */
  const inTurn = (...answers: (() => Response)[]) => {
    const connection = connectionThat(
      () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error(),
      'https://api.example.org',
      2,
    )
    return connection
  }
  const breaks = () => {
    throw new TypeError('fetch failed')
  }

  it('is retried after the pause that the answer names, or after a growing pause', async () => {
    const busy = () => Response.json(away, { status: 503, headers: { 'retry-after': '2' } })
    const { connection, asked, waited } = inTurn(busy, breaks, json({ greeting: 'hello' }))
    expect(await send(connection, call)).toEqual({ greeting: 'hello' })
    expect(asked).toHaveLength(3)
    expect(waited[0]).toBe(2000)
    expect(waited[1]).toBeGreaterThanOrEqual(500)
    expect(waited[1]).toBeLessThanOrEqual(1000)
  })

  it('is thrown with its code after the last attempt', async () => {
    const { connection, asked } = inTurn(json(away, 503))
    await expect(send(connection, call)).rejects.toMatchObject({ code: 'database-away' })
    expect(asked).toHaveLength(3)
    await expect(send(inTurn(breaks).connection, call)).rejects.toThrow(UnreachableError)
  })

  it('is not retried if the answer names a long pause', async () => {
    const later = () => Response.json(away, { status: 503, headers: { 'retry-after': '3600' } })
    const { connection, waited } = inTurn(later)
    await expect(send(connection, call)).rejects.toThrow(ProblemError)
    expect(waited).toEqual([])
  })

  it('is retried for a write only with an idempotency key', async () => {
    const write = { ...call, method: 'POST', body: {} } as const
    const once = inTurn(json(away, 503))
    await expect(send(once.connection, write)).rejects.toThrow(ProblemError)
    expect(once.asked).toHaveLength(1)
    const known = inTurn(json(away, 503), json({ greeting: 'done' }))
    const keyed = withHeader(known.connection, 'idempotency-key', 'k')
    expect(await send(keyed, write)).toEqual({ greeting: 'done' })
  })
})

describe('a call with a limit', () => {
  /** Never answers, as `fetch` does until its signal ends the request. */
  const silent: Connection = {
    ...connectionThat(json({})).connection,
    retries: 2,
    fetch: async (_, init) => {
      const { signal } = init ?? {}
      await new Promise((settle) => signal?.addEventListener('abort', settle))
      signal?.throwIfAborted()
      return Response.error()
    },
  }

  it('throws the reason of the signal if the caller aborts it, and is not repeated', async () => {
    const stop = new AbortController()
    const sent = send(silent, { ...call, signal: stop.signal })
    stop.abort(new RangeError('No longer needed'))
    await expect(sent).rejects.toThrow('No longer needed')
  })

  it('ends if the caller aborts it while it waits for a retry', async () => {
    const stop = new AbortController()
    const away = Response.json({ ...gone, status: 503 }, { status: 503 })
    const waiting: Connection = {
      ...silent,
      fetch: () => Promise.resolve(away.clone()),
      wait: () => {
        stop.abort(new RangeError('No longer needed'))
        return new Promise(() => undefined)
      },
    }
    const sent = send(waiting, { ...call, signal: stop.signal })
    await expect(sent).rejects.toThrow('No longer needed')
  })

  it('throws an UnreachableError when its time is over', async () => {
    const own = send(silent, { ...call, timeoutMs: 1 })
    await expect(own).rejects.toThrow(UnreachableError)
    const everyCall = send({ ...silent, timeoutMs: 1 }, call)
    await expect(everyCall).rejects.toThrow('/v1/greetings/1 did not answer in time')
  })
})

describe('an answer of a later version', () => {
  const OwlSchema = z.object({ kind: z.literal('owl'), age: z.int() })
  const answer = z.object({
    items: z.array(z.object({ mode: z.enum(['virtual', 'hybrid']), size: z.int() })),
    birds: z.array(z.discriminatedUnion('kind', [OwlSchema])).optional(),
  })
  const page = { ...call, answer }

  it('keeps a page of results with a word that this version does not have', async () => {
    const items = [
      { mode: 'virtual', size: 1 },
      { mode: 'holographic', size: 2 },
    ]
    const body = { items, birds: [{ kind: 'raven', wings: 2 }] }
    expect(await send(connectionThat(json(body)).connection, page)).toEqual(body)
  })

  it.each([
    [
      'items.1.size',
      {
        items: [
          { mode: 'new', size: 1 },
          { mode: 'new', size: 'x' },
        ],
      },
    ],
    ['items.0.mode', { items: [{ mode: 7, size: 1 }] }],
    ['birds.0.age', { items: [], birds: [{ kind: 'owl', age: 'old' }] }],
  ])('with another fault is refused by the name of the field: %s', async (field, body) => {
    const sent = send(connectionThat(json(body)).connection, page)
    await expect(sent).rejects.toThrow(`answered outside its contract: ${field}: `)
    await expect(sent).rejects.toThrow(UnexpectedAnswerError)
    await expect(sent).rejects.toMatchObject({ name: 'UnexpectedAnswerError', requestId: null })
  })

  it('is refused with the reference of the request', async () => {
    const answer = () => Response.json({}, { headers: { 'x-request-id': 'request-17' } })
    const sent = send(connectionThat(answer).connection, page)
    await expect(sent).rejects.toMatchObject({ requestId: 'request-17' })
  })
})
