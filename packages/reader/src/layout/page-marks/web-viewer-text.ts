import { GAPS, KINDS, type Range, type Tokens } from '../../text/tokens/index'
import { isWordOfAny, wordsOfAny } from '../../text/vocabulary/index'

const NOTICE_MAX = 80

/**
 * What a document viewer puts between a summary of the first page and the pages: "Upload: …",
 * views, "Transcript". Where the first page follows whole, the summary goes with the notice.
 */
export function findViewerNotice(tokens: Tokens, index: number): Range | null {
  const { word, count } = tokens
  if (word[index + 1] !== ':') return null
  if (isWordOfAny(tokens, 'viewer-size', index)) return transcriptBefore(tokens, index)
  let to = index
  for (let at = index; at < Math.min(count, index + NOTICE_MAX); at++) {
    const isCited =
      isWordOfAny(tokens, 'viewer-preview', at) && isWordOfAny(tokens, 'viewer-citation', at - 1)
    if (isCited || isWordOfAny(tokens, 'viewer-transcript', at)) to = at + 1
  }
  if (to === index) return null
  const isPage = isWordOfAny(tokens, 'viewer-page', to) && word[to + 2] === ':'
  const page = isPage ? word[to + 1] : null
  if (page === '1') return { from: 0, to: lineEnd(tokens, to) }
  return isGivenTwice(tokens, index, to) ? { from: 0, to } : { from: index, to }
}

/**
 * Returns the text of a web viewer, from the start to "Transcription", or null. It includes the
 * page title.
 */
function transcriptBefore(tokens: Tokens, index: number): Range | null {
  for (let at = index; at < Math.min(tokens.count, index + NOTICE_MAX); at++)
    if (isWordOfAny(tokens, 'viewer-transcription', at)) return { from: 0, to: at + 1 }
  return null
}

/** The words after the notice are also before it. */
function isGivenTwice({ word }: Tokens, before: number, after: number): boolean {
  for (let at = 0; at < before; at++) {
    let length = 0
    while (length < 8 && word[at + length] === word[after + length]) length++
    if (length === 8) return true
  }
  return false
}

function lineEnd({ gap, count }: Tokens, from: number): number {
  let to = from + 1
  while (to < count && (gap[to] ?? 0) < GAPS.line) to++
  return to
}

/** A first line that is a title cut short: "UNIÓN INTERNACIONAL DE … · Web view5 la BDT…". */
export function findTitleNoise(tokens: Tokens): Range | null {
  const { word, gap, kind, count } = tokens
  let to = 1
  while (to < count && to < NOTICE_MAX && (gap[to] ?? 0) < GAPS.line) to++
  const line = word.slice(0, to)
  const isCut = line.includes('…') || (line.at(-1) === '.' && line.at(-2) === '.')
  const isTrail = / [»›>] /.test(tokens.text.slice(0, tokens.end[to - 1]))
  if (!(isCut && line.some(wordsOfAny('viewer-web').has)) && !isTrail) return null
  return { from: 0, to: kind[to] === KINDS.number && gap[to + 1] === GAPS.line ? to + 1 : to }
}
