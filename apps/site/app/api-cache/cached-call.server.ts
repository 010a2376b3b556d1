import { ProblemError } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { fetchIfChanged } from './fetch-if-changed.server'
import type { Api, Asked, Mark } from './fetch-if-changed.server'
import type { SizeBudget } from './size-budget'

export interface CacheOptions extends Api {
  /** Returns the current instant, RFC 3339. */
  readonly now: () => string
  /** Returns the milliseconds since the start of the process. */
  readonly processMs: () => number
  readonly onAway: (what: string, reason: string) => void
}

/** Shared state of all cached calls. */
interface Shared {
  readonly options: CacheOptions
  readonly budget: SizeBudget
  /** Returns the version of the public data. */
  readonly version: () => symbol
}

export type Call<Args extends readonly unknown[], Answer> = (
  client: Client,
  ...args: Args
) => Promise<Answer>

/** The answer to a caller: the date of the copy, or `null` if it is fresh. */
interface Outcome<Answer> {
  readonly answer: Answer
  readonly copyOf: string | null
}

type Result<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly mark: Mark }
  | { readonly kind: 'refusal'; readonly error: ProblemError }

interface Kept<Answer> {
  readonly result: Result<Answer>
  /** Date of the answer, RFC 3339. */
  readonly at: string
  readonly version: symbol
  /** In milliseconds of the process. */
  readonly holdsUntil: number
}

/**
 * How long an answer is fresh before the API is asked for changes, and how long it is still served
 * meanwhile. Together with the second for which a page is cached, this is the maximum delay of
 * changes without a release.
 */
const HOLDS_MS = 500
const GRACE_MS = 500
/** Estimated memory per answer besides its text. */
const BYTES_AROUND = 1_024

/** Caches the answers to one API call, by its arguments. */
export class CachedCall<Args extends readonly unknown[], Answer> {
  readonly #kept = new Map<string, Kept<Answer>>()
  readonly #underway = new Map<string, { version: symbol; outcome: Promise<Outcome<Answer>> }>()
  readonly #name: string
  readonly #call: Call<Args, Answer>
  readonly #shared: Shared

  constructor(name: string, call: Call<Args, Answer>, shared: Shared) {
    this.#name = name
    this.#call = call
    this.#shared = shared
  }

  /** Concurrent callers share one request. */
  find(args: Args): Outcome<Answer> | Promise<Outcome<Answer>> {
    const key = this.#name + JSON.stringify(args)
    const version = this.#shared.version()
    const kept = this.#kept.get(key)
    const overdue =
      kept?.version === version ? this.#shared.options.processMs() - kept.holdsUntil : Infinity
    if (kept && overdue < 0) return outcomeOf(kept.result)
    const asked = this.#askOnce(key, args, version)
    if (!kept || overdue >= GRACE_MS) return asked
    // the next caller receives the error
    asked.catch(() => undefined)
    return outcomeOf(kept.result)
  }

  #askOnce(key: string, args: Args, version: symbol): Promise<Outcome<Answer>> {
    const other = this.#underway.get(key)
    if (other?.version === version) return other.outcome
    const outcome = this.#ask(key, args, this.#kept.get(key)).finally(() => {
      if (this.#underway.get(key)?.outcome === outcome) this.#underway.delete(key)
    })
    this.#underway.set(key, { version, outcome })
    return outcome
  }

  async #ask(key: string, args: Args, kept: Kept<Answer> | undefined): Promise<Outcome<Answer>> {
    const { options, version: currentVersion } = this.#shared
    const version = currentVersion()
    const known = kept?.result.kind === 'answer' ? kept.result : undefined
    try {
      const asked = await fetchIfChanged(
        options,
        (client) => this.#call(client, ...args),
        known?.mark,
      )
      return outcomeOf(this.#keep(key, version, resultOf(asked, known), bytesOf(asked)))
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500)
        return outcomeOf(this.#keep(key, version, { kind: 'refusal', error }, 0))
      if (!kept || known?.answer === undefined) throw error
      options.onAway(key, String(error))
      return { answer: known.answer, copyOf: kept.at }
    }
  }

  /** @param bytes - `null` if the size has not changed */
  #keep(key: string, version: symbol, result: Result<Answer>, bytes: number | null) {
    const { options, budget } = this.#shared
    const holdsUntil = options.processMs() + HOLDS_MS
    this.#kept.set(key, { result, version, at: options.now(), holdsUntil })
    if (bytes === null) budget.touch(key)
    else
      budget.hold(key, bytes + BYTES_AROUND, () => {
        this.#kept.delete(key)
      })
    return result
  }
}

function outcomeOf<Answer>(result: Result<Answer>): Outcome<Answer> {
  if (result.kind === 'refusal') throw result.error
  return { answer: result.answer, copyOf: null }
}

function resultOf<Answer>(
  asked: Asked<Answer>,
  known: Extract<Result<Answer>, { kind: 'answer' }> | undefined,
): Result<Answer> {
  if (asked.kind === 'answer') return asked
  if (known) return known
  throw new Error('Nothing is known that could be unchanged')
}

function bytesOf(asked: Asked<unknown>): number | null {
  return asked.kind === 'unchanged' ? null : asked.bytes
}
