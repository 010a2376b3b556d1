import type { Language } from '@u4ssc/domain'
import { Paragraph, Tab, TextRun, type IParagraphOptions } from 'docx'
import { directionOf, hasLettersFromTheRight } from './direction'
import { printable } from './printable'

/** Writes paragraphs of one language: from the right where it is read so. */
export function paragraphWriter(language: Language) {
  const bidirectional = directionOf(language) === 'rtl'
  return (
    words: string,
    { bold, ...options }: IParagraphOptions & { readonly bold?: boolean } = {},
  ): Paragraph => {
    const rightToLeft = bidirectional && hasLettersFromTheRight(words)
    const run = new TextRun({ children: withTabs(words), rightToLeft, ...(bold ? BOLD : {}) })
    return new Paragraph({ ...options, bidirectional, children: [run] })
  }
}

export type ParagraphWriter = ReturnType<typeof paragraphWriter>

const BOLD = { bold: true, boldComplexScript: true }

/** Word knows a tab as an element, not as a sign. */
function withTabs(words: string): (string | Tab)[] {
  return printable(words)
    .split('\t')
    .flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
    .filter((part) => part !== '')
}
