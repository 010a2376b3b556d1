import type { LetterBlock } from './lay-out-letter'
import { isEdited } from './quote-letter'
import type { Piece } from './quote-letter'

export type BodyPart =
  | { readonly kind: 'subject' | 'line'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'paragraph'
      readonly number: string | null
      /** Whether words of the paragraph or of its items are corrected. */
      readonly isCorrected: boolean
      readonly pieces: readonly Piece[]
    }
  | { readonly kind: 'items'; readonly items: readonly (readonly Piece[])[] }

/** Returns the blocks after the header; successive items are one list. */
export function toBody(
  shown: readonly { readonly block: LetterBlock; readonly line: readonly Piece[] }[],
): BodyPart[] {
  const parts: BodyPart[] = []
  let items: (readonly Piece[])[] | null = null
  for (const [index, { block, line }] of shown.entries()) {
    if (block.kind === 'item') {
      if (items === null) parts.push({ kind: 'items', items: (items = []) })
      items.push(line)
      continue
    }
    items = null
    if (block.kind === 'paragraph')
      parts.push({
        kind: 'paragraph',
        number: block.number,
        isCorrected: [line, ...itemsAfter(shown, index)].some(isEdited),
        pieces: line,
      })
    else parts.push({ kind: block.kind === 'subject' ? 'subject' : 'line', pieces: line })
  }
  return parts
}

function itemsAfter(shown: Parameters<typeof toBody>[0], index: number) {
  const rest = shown.slice(index + 1)
  const end = rest.findIndex(({ block }) => block.kind !== 'item')
  return rest.slice(0, end === -1 ? rest.length : end).map(({ line }) => line)
}
