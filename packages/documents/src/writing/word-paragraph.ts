import type { Language } from '@u4ssc/domain'
import { AlignmentType, Paragraph, Tab, TextRun, type IParagraphOptions } from 'docx'
import { directionOf, hasLettersFromTheRight } from './direction'
import { printable } from './printable'

/** Returns a writer of paragraphs in the direction of a language. */
export function paragraphWriter(language: Language) {
  const isFromTheRight = directionOf(language) === 'rtl'
  return (
    words: string,
    { bold, ...options }: IParagraphOptions & { readonly bold?: boolean } = {},
  ): Paragraph => {
    const rightToLeft = isFromTheRight && hasLettersFromTheRight(words)
    const run = new TextRun({ children: withTabs(words), rightToLeft, ...(bold ? BOLD : {}) })
    // A right-to-left paragraph would reorder the parts of a telephone number
    const isTurned = isFromTheRight && !rightToLeft && options.numbering === undefined
    const direction = isTurned ? otherWay(options.alignment) : { bidirectional: isFromTheRight }
    return new Paragraph({ ...options, ...direction, children: [run] })
  }
}

function otherWay(alignment: IParagraphOptions['alignment']): IParagraphOptions {
  const isAtEnd = alignment === AlignmentType.END
  return { bidirectional: false, alignment: isAtEnd ? AlignmentType.LEFT : AlignmentType.RIGHT }
}

export type ParagraphWriter = ReturnType<typeof paragraphWriter>

const BOLD = { bold: true, boldComplexScript: true }

/** Splits a text at tabs, which are elements in Word. */
function withTabs(words: string): (string | Tab)[] {
  return printable(words)
    .split('\t')
    .flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
    .filter((part) => part !== '')
}
