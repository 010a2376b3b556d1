import type { Span } from '@u4ssc/domain'
import type { ClauseView } from '../letters/cite'
import type { FactKind } from '../facts/fact-kind'

/** Words of the circular that state facts. `id` is their anchor, `fact` the fact they lead to. */
export interface Quote extends Span {
  readonly id: string
  readonly fact: string
  readonly look?: MarkLook | undefined
}

/** The appearance of a mark. */
export interface MarkLook {
  readonly kind: FactKind | 'note'
  readonly certainty: 'stated' | 'derived' | 'uncertain'
  /** The kind in words. */
  readonly title: string
  /** The certainty in words; `null` if certain. */
  readonly note: string | null
}

/** Replaced words of the circular and their replacement. */
interface Edit extends Span {
  readonly id: string
  readonly inserted: string
  readonly source: ClauseView
  readonly isPlain: boolean
}

type Mark = Quote | Edit

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'quote'
      /** On the first piece of a quote only, since ids are unique. */
      readonly id: string | null
      readonly fact: string
      readonly look?: MarkLook | undefined
      readonly pieces: readonly Piece[]
    }
  | {
      readonly kind: 'edit'
      readonly pieces: readonly Piece[]
      /** `null` on further pieces of the same words. */
      readonly inserted: string | null
      readonly source: ClauseView
      /** Whether only the inserted words are shown. */
      readonly isPlain: boolean
    }

/**
 * Cuts ranges of a text into pieces, with the quotes as nested pieces. If two quotes cross, or one
 * exceeds its range, it continues as another piece without an id. All text is returned, in order.
 *
 * @param stretches - in order, without overlap
 */
export function quoteLetter(
  text: string,
  stretches: readonly Span[],
  marks: readonly Mark[],
): Piece[][] {
  const named = new Set<string>()

  function nest(stretch: Span, within: readonly Mark[]): Piece[] {
    const pieces: Piece[] = []
    const waiting = [...within].sort(outermostFirst)
    let cursor = stretch.start
    for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
      pieces.push(...plain(cursor, mark.start))
      const { inside, after } = divide(waiting, mark.end)
      const isFirst = !named.has(mark.id)
      named.add(mark.id)
      pieces.push(toPiece(mark, isFirst, nest(mark, inside)))
      cursor = mark.end
      waiting.splice(0, waiting.length, ...after.sort(outermostFirst))
    }
    return [...pieces, ...plain(cursor, stretch.end)]
  }

  function plain(start: number, end: number): Piece[] {
    return start < end ? [{ kind: 'text', text: text.slice(start, end) }] : []
  }

  return stretches.map((stretch) => nest(stretch, clip(marks, stretch)))
}

function toPiece(mark: Mark, isFirst: boolean, pieces: readonly Piece[]): Piece {
  if ('fact' in mark) {
    const { id, fact, look } = mark
    return { kind: 'quote', id: isFirst ? id : null, fact, look, pieces }
  }
  const { inserted, source, isPlain } = mark
  return { kind: 'edit', pieces, inserted: isFirst ? inserted : null, source, isPlain }
}

/** Returns the text of pieces, without the quotes. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : textOf(piece.pieces))).join('')
}

/** Returns the fact of the first quote in pieces. */
export function factIn(pieces: readonly Piece[]): string | undefined {
  for (const piece of pieces) {
    if (piece.kind === 'quote') return piece.fact
    const fact = piece.kind === 'edit' ? factIn(piece.pieces) : undefined
    if (fact !== undefined) return fact
  }
  return undefined
}

/** Returns true if pieces contain an edit. */
export function isEdited(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => piece.kind !== 'text' && (piece.kind === 'edit' || isEdited(piece.pieces)),
  )
}

/** Returns true if pieces contain no quote of another fact. */
export function stateOnly(fact: string, pieces: readonly Piece[]): boolean {
  return pieces.every(
    (piece) =>
      piece.kind === 'text' ||
      (piece.kind === 'quote' && piece.fact === fact && stateOnly(fact, piece.pieces)),
  )
}

/** Divides marks into those before and after `end`; a crossing mark is in both. */
function divide(waiting: readonly Mark[], end: number) {
  return {
    inside: clip(waiting, { start: 0, end }),
    after: clip(waiting, { start: end, end: Number.MAX_SAFE_INTEGER }),
  }
}

function clip(marks: readonly Mark[], { start, end }: Span): Mark[] {
  return marks
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
    }))
    .filter((mark) => mark.start < mark.end)
}

function outermostFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}
