import type { Separator } from '../text-writer'

interface TextLine {
  readonly text: string
  readonly before: Separator
}

const ENDS_BROKEN = /(?<!\p{L})(\p{L}+)[-\u2010]$/u
const BEGINS_WORD = /^\p{L}+/u

/**
 * Joins words that were hyphenated at the end of a line.
 *
 * The hyphen can be part of the word ("multi-stakeholder"), so it is removed only if the text
 * contains the word without it.
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
