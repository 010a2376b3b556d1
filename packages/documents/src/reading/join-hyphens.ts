import type { Separator } from './text-writer'

interface TextLine {
  readonly text: string
  readonly before: Separator
}

const ENDS_BROKEN = /(\p{L}+)[-\u2010]$/u
const BEGINS_WORD = /^\p{L}+/u

/**
 * Puts words together that were broken at the end of a line.
 *
 * A hyphen at the end may be the word's own ("multi-stakeholder"): it goes only where the text has the
 * whole word elsewhere without it.
 */
export function joinHyphens<Given extends TextLine>(lines: readonly Given[]): Given[] {
  const words = new Set(
    lines.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
  )
  return lines.map((line, index) => {
    const own = index > 0 && joins(lines[index - 1], line) ? { ...line, before: '' as const } : line
    const next = lines[index + 1]
    return next && joins(line, next) ? { ...own, text: withoutHyphen(line.text, next, words) } : own
  })
}

function joins(line: TextLine | undefined, next: TextLine): boolean {
  return next.before === '\n' && ENDS_BROKEN.test(line?.text ?? '') && BEGINS_WORD.test(next.text)
}

function withoutHyphen(text: string, next: TextLine, words: ReadonlySet<string>): string {
  const [, first = ''] = ENDS_BROKEN.exec(text) ?? []
  const [second = ''] = BEGINS_WORD.exec(next.text) ?? []
  const isSmall = second === second.toLowerCase()
  return isSmall && words.has((first + second).toLowerCase()) ? text.slice(0, -1) : text
}
