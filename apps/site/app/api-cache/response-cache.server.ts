import { AnswersOf } from './cached-call.server'
import type { Call, CacheOptions } from './cached-call.server'
import { SizeBudget } from './size-budget'
import { noteCachedCopy } from './request-context.server'

/**
 * Keeps the answers of the API as they were read and checked, each once for all visitors, and gives
 * the last good one where none comes. A refusal (4xx) is an answer; 5xx is none.
 */
export class ResponseCache {
  readonly #keeping: CacheOptions
  readonly #room: SizeBudget
  #edition = Symbol('edition')

  /** @param maxBytes - of the texts that the answers came in; read, they take several times that */
  constructor(keeping: CacheOptions, { maxBytes }: { readonly maxBytes: number }) {
    this.#keeping = keeping
    this.#room = new SizeBudget(maxBytes)
  }

  /** Something new is public: whatever is known is asked for again. */
  renew(): void {
    this.#edition = Symbol('edition')
  }

  /** The same call, with its answers kept. @param name - of the call, as no other has it */
  of<I18n extends readonly unknown[], Answer>(
    name: string,
    call: Call<I18n, Answer>,
  ): (...i18n: I18n) => Promise<Answer> {
    const answers = new AnswersOf(name, call, {
      keeping: this.#keeping,
      room: this.#room,
      edition: () => this.#edition,
    })
    return async (...i18n) => {
      const { answer, copyOf } = await answers.find(i18n)
      if (copyOf !== null) noteCachedCopy(copyOf)
      return answer
    }
  }
}
