import type { Tokens } from './tokens'
import type { Word } from './word'

/** Bytes of a token: start, end, kind and gap. */
const BYTES = 4 + 4 + 1 + 1

/** Collects tokens. Allocates memory for the expected number of tokens at the start. */
export class TokenList implements Tokens {
  readonly text: string
  count = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  gap: Uint8Array
  readonly word: string[]
  readonly entry: Word[]

  constructor(text: string, room: number) {
    this.text = text
    const numbers = new ArrayBuffer(room * BYTES)
    this.start = new Int32Array(numbers, 0, room)
    this.end = new Int32Array(numbers, 4 * room, room)
    this.kind = new Uint8Array(numbers, 8 * room, room)
    this.gap = new Uint8Array(numbers, 9 * room, room)
    this.word = new Array<string>(room)
    this.entry = new Array<Word>(room)
  }

  push(start: number, end: number, kind: number, gap: number, own: Word): void {
    const at = this.count++
    if (at === this.start.length) this.#grow()
    this.start[at] = start
    this.end[at] = end
    this.kind[at] = kind
    this.gap[at] = gap
    this.word[at] = own.folded
    this.entry[at] = own
  }

  #grow(): void {
    const { start, end, kind, gap } = this
    const wider = new TokenList(this.text, 2 * start.length + 16)
    wider.start.set(start)
    wider.end.set(end)
    wider.kind.set(kind)
    wider.gap.set(gap)
    this.#take(wider)
  }

  #take({ start, end, kind, gap }: Pick<TokenList, 'start' | 'end' | 'kind' | 'gap'>): void {
    this.start = start
    this.end = end
    this.kind = kind
    this.gap = gap
  }

  /** The tokens without the room that is left. */
  close(): Tokens {
    const { start, end, kind, gap, word, entry, count } = this
    for (const list of [word, entry]) list.length = count
    this.#take({
      start: start.subarray(0, count),
      end: end.subarray(0, count),
      kind: kind.subarray(0, count),
      gap: gap.subarray(0, count),
    })
    return this
  }
}
