import { CachedCall } from './cached-call.server'
import type { Call, CacheOptions } from './cached-call.server'
import { SizeBudget } from './size-budget'
import { noteCachedCopy } from './request-context.server'

/**
 * Caches parsed API answers, shared by all visitors, and returns the last good one if the API
 * fails. A rejection (4xx) is an answer; 5xx is a failure.
 */
export class ResponseCache {
  readonly #options: CacheOptions
  readonly #budget: SizeBudget
  #version = Symbol('version')

  /** @param maxBytes - limit for the text of the answers; parsed, they take several times that */
  constructor(options: CacheOptions, { maxBytes }: { readonly maxBytes: number }) {
    this.#options = options
    this.#budget = new SizeBudget(maxBytes)
  }

  /** Marks all answers as outdated after a change of public data. */
  renew(): void {
    this.#version = Symbol('version')
  }

  /** Returns the call with a cache. @param name - unique name of the call */
  of<Args extends readonly unknown[], Answer>(
    name: string,
    call: Call<Args, Answer>,
  ): (...args: Args) => Promise<Answer> {
    const answers = new CachedCall(name, call, {
      options: this.#options,
      budget: this.#budget,
      version: () => this.#version,
    })
    return async (...args) => {
      const { answer, copyOf } = await answers.find(args)
      if (copyOf !== null) noteCachedCopy(copyOf)
      return answer
    }
  }
}
