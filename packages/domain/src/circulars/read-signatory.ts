import type { Span } from '../span'
import type { Found } from './findings'
import type { Letter } from './letter'
import { trimSpan, wordsOf } from './source-text'
import { textAt } from './spans'

/** Reads who signed: a name, a title that begins with its noun, or both. */
export function readSignatory(letter: Letter): {
  name: Found<string> | null
  title: Found<string> | null
} {
  const { source, language } = letter
  const block = signatureBlock(letter)
  const words = textAt(source.plain, block)
  const noun = new RegExp(`(?<![\\p{Lu}'-])(?:${language.titleNouns})(?!\\p{Ll})`, 'u').exec(words)
  const titleStart = block.start + (noun?.index ?? words.length)
  const name = trimSpan(source.plain, { start: block.start, end: titleStart })
  const title = trimSpan(source.plain, {
    start: titleStart,
    end: endOfTitle(source.plain, titleStart, block.end),
  })
  return {
    name: isName(wordsOf(source, name)) ? found(letter, name) : null,
    title: noun ? found(letter, title) : null,
  }
}

/** The signature without "(signed)", up to the header lines that a web page puts under it. */
function signatureBlock({ source, language, signature }: Letter): Span {
  const stretch = textAt(source.plain, signature)
  const labels = new RegExp(
    `(?:${language.labels.to}|${language.labels.topic}) ?:|\\d{4}-\\d\\d-\\d\\d`,
    'u',
  )
  const end = labels.exec(stretch)?.index ?? stretch.length
  const signed =
    /^\s{0,40}(?:\((?:signed|signé|firmado|подпись)\)|\[Original signed\]|\(Signed by\)|\[signed\])/i.exec(
      stretch,
    )
  return trimSpan(source.plain, {
    start: signature.start + (signed?.[0].length ?? 0),
    end: signature.start + Math.min(end, 300),
  })
}

/** A cell beside the signature, or a blank line, is no part of the title. */
function endOfTitle(plain: string, start: number, end: number): number {
  const stop = / \/ |\n\s{0,20}\n|\|/.exec(plain.slice(start, end))
  return stop ? start + stop.index : end
}

function isName(words: string): boolean {
  return (
    /^(?:(?:Mr|Ms|Mrs|Dr|M)\.? )?\p{Lu}[\p{L}.'-]{0,24}(?: [\p{L}.'-]{1,24}){0,4}[,.]?$/u.test(
      words,
    ) || /^\p{Script=Han}{2,5}$/u.test(words)
  )
}

function found({ source }: Letter, span: Span): Found<string> {
  return { value: wordsOf(source, span).replace(/[,;]$/, ''), spans: [span] }
}
