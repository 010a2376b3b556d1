import type { Tokens } from './tokens'
import type { Word } from './words'

/** Tokens as they are gathered. */
export class TokenList implements Tokens {
  readonly text: string
  count = 0
  readonly start: number[] = []
  readonly end: number[] = []
  readonly kind: number[] = []
  readonly gap: number[] = []
  readonly word: string[] = []
  readonly entry: Word[] = []

  constructor(text: string) {
    this.text = text
  }

  push(start: number, end: number, kind: number, gap: number, own: Word): void {
    this.count++
    this.start.push(start)
    this.end.push(end)
    this.kind.push(kind)
    this.gap.push(gap)
    this.word.push(own.folded)
    this.entry.push(own)
  }

  /** Takes the last ones away again. */
  cutAt(count: number): void {
    this.count = count
    const { start, end, kind, gap, word, entry } = this
    for (const list of [start, end, kind, gap, word, entry]) list.length = count
  }
}
