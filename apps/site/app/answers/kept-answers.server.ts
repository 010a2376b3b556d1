import { AnswersOf } from './answers-of.server'
import type { Call, Keeping } from './answers-of.server'
import { Room } from './room'
import { noteCopy } from './visit.server'

/**
 * Keeps the answers of the API as they were read and checked, each once for all visitors, and gives
 * the last good one where none comes. A refusal (4xx) is an answer; 5xx is none.
 */
export class KeptAnswers {
  readonly #keeping: Keeping
  readonly #room: Room
  #edition = Symbol('edition')

  /** @param maxBytes - of the texts that the answers came in; read, they take several times that */
  constructor(keeping: Keeping, { maxBytes }: { readonly maxBytes: number }) {
    this.#keeping = keeping
    this.#room = new Room(maxBytes)
  }

  /** Something new is public: whatever is known is asked for again. */
  renew(): void {
    this.#edition = Symbol('edition')
  }

  /** The same call, with its answers kept. @param name - of the call, as no other has it */
  of<Words extends readonly unknown[], Answer>(
    name: string,
    call: Call<Words, Answer>,
  ): (...words: Words) => Promise<Answer> {
    const answers = new AnswersOf(name, call, {
      keeping: this.#keeping,
      room: this.#room,
      edition: () => this.#edition,
    })
    return async (...words) => {
      const { answer, copyOf } = await answers.find(words)
      if (copyOf !== null) noteCopy(copyOf)
      return answer
    }
  }
}
