import { ProblemError, UnreachableError, createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { ProblemSchema } from '@u4ssc/client/responses'
import { LRUCache } from 'lru-cache'
import { noteCachedCopy, timeBeforeCopy } from './request-context.server'

export interface CacheOptions {
  readonly baseUrl: string
  readonly fetch: typeof globalThis.fetch
  /** Maximum number of answers to each call. */
  readonly maxAnswers: number
  /** Returns the current instant, RFC 3339. */
  readonly now: () => string
  /** Returns the milliseconds since the start of the process. */
  readonly processMs: () => number
  readonly onAway: (what: string, error: unknown) => void
}

type Call<Args extends readonly unknown[], Answer> = (
  client: Client,
  ...args: Args
) => Promise<Answer>

type Result<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refusal'; readonly error: ProblemError }

interface Entry<Answer> {
  readonly result: Result<Answer>
  /** Date of the answer, RFC 3339. */
  readonly at: string
  /** Number of publications before the answer. */
  readonly publications: number
  /** In milliseconds of the process. */
  readonly freshUntil: number
}

interface Outcome<Answer> {
  readonly result: Result<Answer>
  /** Date of the copy that is used because the API fails; `null` otherwise. */
  readonly copyOf: string | null
}

/**
 * Changes without a publication, such as the number of free places, appear after this time, in
 * milliseconds.
 */
const FRESH_MS = 1_000

/**
 * Caches parsed API answers, shared by all visitors, until the next publication, and returns the
 * last good one if the API fails or is slow. A rejection (4xx) is an answer; 5xx is a failure.
 */
export class ResponseCache {
  readonly #options: CacheOptions
  readonly #client: Client
  #publications = 0

  constructor(options: CacheOptions) {
    this.#options = options
    this.#client = createClient({
      baseUrl: options.baseUrl,
      fetch: fetchUnlessWithdrawn(options.fetch),
      // the cached answer is faster than a retry
      retries: 0,
    })
  }

  /** Marks all answers as outdated after a publication. */
  renew(): void {
    this.#publications += 1
  }

  /** Returns the call with a cache; concurrent callers share one request. */
  of<Args extends readonly unknown[], Answer>(
    name: string,
    call: Call<Args, Answer>,
  ): (...args: Args) => Promise<Answer> {
    const entries = new LRUCache<string, Entry<Answer>>({ max: this.#options.maxAnswers })
    const pending = new Map<string, Promise<Result<Answer>>>()
    return async (...args) => {
      const key = JSON.stringify(args)
      const known = entries.get(key)
      if (known && this.#isFresh(known)) return answerIn({ result: known.result, copyOf: null })
      const turn = `${this.#publications} ${key}`
      const asked =
        pending.get(turn) ??
        this.#ask(
          () => call(this.#client, ...args),
          (entry) => entries.set(key, entry),
        ).finally(() => pending.delete(turn))
      pending.set(turn, asked)
      return answerIn(await this.#orCopy(`${name} ${key}`, asked, known))
    }
  }

  #isFresh({ publications, freshUntil }: Entry<unknown>): boolean {
    return publications === this.#publications && this.#options.processMs() < freshUntil
  }

  /** A late answer is cached for the next request. */
  async #ask<Answer>(
    call: () => Promise<Answer>,
    keep: (entry: Entry<Answer>) => void,
  ): Promise<Result<Answer>> {
    const { now, processMs } = this.#options
    const publications = this.#publications
    const result = await resultOf(call)
    keep({ result, at: now(), publications, freshUntil: processMs() + FRESH_MS })
    return result
  }

  /** Waits for an answer, but only for a short time if there is a copy. */
  async #orCopy<Answer>(
    what: string,
    asked: Promise<Result<Answer>>,
    known: Entry<Answer> | undefined,
  ): Promise<Outcome<Answer>> {
    if (known?.result.kind !== 'answer' || known.result.answer === undefined)
      return { result: await asked, copyOf: null }
    try {
      return { result: await within(timeBeforeCopy(), asked), copyOf: null }
    } catch (error) {
      this.#options.onAway(what, error)
      return { result: known.result, copyOf: known.at }
    }
  }
}

/** @throws a `TimeoutError` if the answer takes longer */
function within<Answer>(limitMs: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('The API is slow', 'TimeoutError'))
    }, limitMs)
  })
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer)
  })
}

/** @throws the failures of the API, which are no answer */
async function resultOf<Answer>(call: () => Promise<Answer>): Promise<Result<Answer>> {
  try {
    return { kind: 'answer', answer: await call() }
  } catch (error) {
    const refusal = error instanceof UnreachableError ? error.cause : error
    if (refusal instanceof ProblemError && refusal.status < 500)
      return { kind: 'refusal', error: refusal }
    throw error
  }
}

function answerIn<Answer>({ result, copyOf }: Outcome<Answer>): Answer {
  if (copyOf !== null) noteCachedCopy(copyOf)
  if (result.kind === 'refusal') throw result.error
  return result.answer
}

/** The client treats withdrawn content as missing, but a page shows the reason. */
function fetchUnlessWithdrawn(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (response.status !== 410) return response
    const problem = ProblemSchema.safeParse(
      await response
        .clone()
        .json()
        .catch(() => null),
    )
    if (!problem.success) return response
    throw new ProblemError(problem.data)
  }
}
