import type { Span } from '@u4ssc/domain'

/** Words of the letter that state facts. `id` names them on the page, `fact` is where they lead. */
export interface Quote extends Span {
  readonly id: string
  readonly fact: string
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'quote'
      /** On the first piece of a quote only: an id stands once on a page. */
      readonly id: string | null
      readonly fact: string
      readonly pieces: readonly Piece[]
    }

/**
 * Cuts stretches of a text into pieces, with the quotes as nested pieces.
 *
 * A quote within another is nested in it. Where two cross, or one runs over the end of a stretch,
 * it continues as a further piece without an id. All text of the stretches comes back, in order.
 *
 * @param stretches - in order, without overlap
 */
export function quoteLetter(
  text: string,
  stretches: readonly Span[],
  quotes: readonly Quote[],
): Piece[][] {
  const named = new Set<string>()

  function nest(stretch: Span, within: readonly Quote[]): Piece[] {
    const pieces: Piece[] = []
    const waiting = [...within].sort(outermostFirst)
    let cursor = stretch.start
    for (let quote = waiting.shift(); quote; quote = waiting.shift()) {
      pieces.push(...plain(cursor, quote.start))
      const { inside, after } = divide(waiting, quote.end)
      const id = named.has(quote.id) ? null : quote.id
      named.add(quote.id)
      pieces.push({ kind: 'quote', id, fact: quote.fact, pieces: nest(quote, inside) })
      cursor = quote.end
      waiting.splice(0, waiting.length, ...after.sort(outermostFirst))
    }
    return [...pieces, ...plain(cursor, stretch.end)]
  }

  function plain(start: number, end: number): Piece[] {
    return start < end ? [{ kind: 'text', text: text.slice(start, end) }] : []
  }

  return stretches.map((stretch) => nest(stretch, clip(quotes, stretch)))
}

/** The text of pieces, without the quotes. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : textOf(piece.pieces))).join('')
}

/** Whether pieces hold no quote of another fact. */
export function stateOnly(fact: string, pieces: readonly Piece[]): boolean {
  return pieces.every(
    (piece) => piece.kind === 'text' || (piece.fact === fact && stateOnly(fact, piece.pieces)),
  )
}

/** What of the waiting quotes lies before `end`, and what after it; one that crosses is in both. */
function divide(waiting: readonly Quote[], end: number) {
  return {
    inside: clip(waiting, { start: 0, end }),
    after: clip(waiting, { start: end, end: Number.MAX_SAFE_INTEGER }),
  }
}

function clip(quotes: readonly Quote[], { start, end }: Span): Quote[] {
  return quotes
    .map((quote) => ({
      ...quote,
      start: Math.max(quote.start, start),
      end: Math.min(quote.end, end),
    }))
    .filter((quote) => quote.start < quote.end)
}

function outermostFirst(a: Quote, b: Quote): number {
  return a.start - b.start || b.end - a.end
}
