import type { Link, TextLocation } from './document-text'
import { Refusal } from './refusal'
import type { DocumentLimits } from './limits'

type Where = Pick<TextLocation, 'page' | 'paragraph' | 'cell' | 'box'>

const RANK = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 } as const
export type Separator = keyof typeof RANK

/** Builds a text and records the location of each part. */
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

  /** Requests a separator before the next words; the widest request counts. */
  separate(by: Separator): void {
    if (RANK[by] > RANK[this.#pending]) this.#pending = by
  }

  /** Writes a tab, which replaces the separator requested by the previous cell. */
  separateCells(): void {
    this.#pending = '\t'
  }

  /** Keeps the items of a list with the paragraph before them. */
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

  /** Records the address of the words written since the link was opened. */
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

/** Returns a text unchanged, with one location for each line. */
export function plainText(text: string, { maxLength }: DocumentLimits): TextWriter {
  if (text.length > maxLength) throw new Refusal('text-too-long')
  const writer = new TextWriter(maxLength)
  let paragraph = 0
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed + 1
    paragraph++
    writer.write(text.slice(at, end), { page: null, paragraph, cell: null, box: null })
    at = end
  }
  return writer
}
