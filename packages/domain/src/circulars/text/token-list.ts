import type { Tokens } from './tokens'
import type { Word } from './words'

/** Tokens as they are gathered: room for about as many as there are is made at once. */
export class TokenList implements Tokens {
  readonly text: string
  count = 0
  readonly start: number[]
  readonly end: number[]
  readonly kind: number[]
  readonly gap: number[]
  readonly word: string[]
  readonly entry: Word[]

  constructor(text: string, room: number) {
    this.text = text
    this.start = new Array<number>(room)
    this.end = new Array<number>(room)
    this.kind = new Array<number>(room)
    this.gap = new Array<number>(room)
    this.word = new Array<string>(room)
    this.entry = new Array<Word>(room)
  }

  push(start: number, end: number, kind: number, gap: number, own: Word): void {
    const at = this.count++
    this.start[at] = start
    this.end[at] = end
    this.kind[at] = kind
    this.gap[at] = gap
    this.word[at] = own.folded
    this.entry[at] = own
  }

  /** The tokens without the room that is left. */
  close(): Tokens {
    const { start, end, kind, gap, word, entry } = this
    for (const list of [start, end, kind, gap, word, entry]) list.length = this.count
    return this
  }
}
