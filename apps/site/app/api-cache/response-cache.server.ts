import { CachedCall } from './cached-call.server'
import type { Call, CacheOptions } from './cached-call.server'
import { SizeBudget } from './size-budget'
import { noteCachedCopy } from './request-context.server'

/**
 * Keeps the answers of the API as they were read and checked, each once for all visitors, and gives
 * the last good one where none comes. A refusal (4xx) is an answer; 5xx is none.
 */
export class ResponseCache {
  readonly #options: CacheOptions
  readonly #budget: SizeBudget
  #version = Symbol('version')

  /** @param maxBytes - of the texts that the answers came in; read, they take several times that */
  constructor(options: CacheOptions, { maxBytes }: { readonly maxBytes: number }) {
    this.#options = options
    this.#budget = new SizeBudget(maxBytes)
  }

  /** Something new is public: whatever is known is asked for again. */
  renew(): void {
    this.#version = Symbol('version')
  }

  /** The same call, with its answers kept. @param name - of the call, as no other has it */
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
