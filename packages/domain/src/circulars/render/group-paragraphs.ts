import type { Paragraph } from '../model/index'
import { assertList } from '../../wrong-argument'

/** Paragraphs that are one list, or none. */
export interface ParagraphGroup {
  readonly isNumbered: boolean
  readonly paragraphs: readonly Paragraph[]
}

/**
 * Consecutive numbered paragraphs are one list, for typesetting.
 *
 * @example
 * const one = { number: '1', text: 'First.', items: [] }
 * groupParagraphs([one]) // => [{ isNumbered: true, paragraphs: [{ number: '1', text: 'First.', items: [] }] }]
 */
export function groupParagraphs(paragraphs: readonly Paragraph[]): ParagraphGroup[] {
  assertList(paragraphs, 'paragraphs')
  const groups: { isNumbered: boolean; paragraphs: Paragraph[] }[] = []
  for (const paragraph of paragraphs) {
    const isNumbered = paragraph.number !== null
    const last = groups.at(-1)
    if (last?.isNumbered === isNumbered) last.paragraphs.push(paragraph)
    else groups.push({ isNumbered, paragraphs: [paragraph] })
  }
  return groups
}
