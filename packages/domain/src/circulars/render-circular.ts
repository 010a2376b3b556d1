import type { Circular } from './circular'
import { renderHtml } from './render-html'
import { renderText } from './render-text'

export interface RenderOptions {
  readonly format: 'text' | 'html'
}

/**
 * Writes a circular as a letter, in the form of its own language.
 *
 * The text reads back to the same circular. The HTML is a fragment for a page in any style: every
 * word is escaped, and numbered paragraphs carry the ids `p1`, `p2` … for links and citations.
 */
export function renderCircular(circular: Circular, { format }: RenderOptions): string {
  return format === 'html' ? renderHtml(circular) : renderText(circular)
}
