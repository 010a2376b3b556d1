import type { Link, TextLocation } from './document-text'
import { Refusal } from './refusal'

export type Where = Pick<TextLocation, 'page' | 'paragraph' | 'cell' | 'box'>

const RANK = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 } as const
export type Separator = keyof typeof RANK

/** Puts a text together, and notes where each stretch of it came from. */
export class TextWriter {
  readonly map: TextLocation[] = []
  readonly links: Link[] = []
  readonly #parts: string[] = []
  readonly #maxLength: number
  #length = 0
  #pending: Separator = ''
  #last = ''
  #linkFrom: number | null = null

  constructor(maxLength: number) {
    this.#maxLength = maxLength
  }

  /** What the next words are set apart by: the widest that is asked for before they come. */
  separate(by: Separator): void {
    if (RANK[by] > RANK[this.#pending]) this.#pending = by
  }

  /** A tab, whatever the end of the cell before it asked for. */
  separateCells(): void {
    this.#pending = '\t'
  }

  /** The points of a list go with the words before them, though these ended a paragraph. */
  separatePoints(): void {
    if (this.#pending === '\n\n') this.#pending = '\n'
  }

  get length(): number {
    return this.#length
  }

  write(words: string, where: Where): void {
    if (words === '') return
    this.#writeSeparator()
    const start = this.#length
    this.#linkFrom ??= start
    this.#push(words)
    const previous = this.map.at(-1)
    if (previous?.end === start && isSame(previous, where)) previous.end = this.#length
    else this.map.push({ start, end: this.#length, ...where })
  }

  openLink(): void {
    this.#linkFrom = null
  }

  /** Notes the address of the words written since the link was opened, if there are any. */
  closeLink(url: string): void {
    const start = this.#linkFrom
    if (start !== null) this.links.push({ start, end: this.#length, url })
  }

  text(): string {
    return this.#parts.join('')
  }

  #writeSeparator(): void {
    const by = this.#pending
    this.#pending = ''
    if (this.#length === 0 || by === '') return
    if (by === ' ' && /\s$/.test(this.#last)) return
    this.#push(by)
  }

  #push(words: string): void {
    this.#parts.push(words)
    this.#last = words
    this.#length += words.length
    if (this.#length > this.#maxLength) throw new Refusal('text-too-long')
  }
}

function isSame(place: TextLocation, where: Where): boolean {
  return (
    place.page === where.page &&
    place.paragraph === where.paragraph &&
    place.cell === where.cell &&
    place.box === where.box
  )
}
