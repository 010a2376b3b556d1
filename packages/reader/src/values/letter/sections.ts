import type { Sense } from '../../text/vocabulary/index'
import type { Letter } from './letter-document'
import type { DateMention } from '../dates/index'
import { type Range, holderOf, positionAt } from '../../text/tokens/index'

/** What a letter says of one meeting: its subject, and the sentences about it in their order. */
export interface Scope {
  readonly subject: Range | null
  readonly sentences: readonly Range[]
  /** Whether words at a token are about it, where a sentence names another meeting, too. */
  readonly owns?: (index: number) => boolean
}

/** Words that carry a sense, and the sentence they are in. */
export interface Statement {
  readonly words: Range
  readonly sentence: Range
}

/** Where the sentences of a scope carry a sense, in order. */
export function statementsOf({ marks }: Letter, scope: Scope, sense: Sense): Statement[] {
  const statements: Statement[] = []
  for (const words of marks.of(sense)) {
    const sentence = sentenceAt(scope, words.from)
    if (sentence && words.to <= sentence.to && isOwn(scope, words.from))
      statements.push({ words, sentence })
  }
  return statements
}

export function isOwn({ owns }: Scope, index: number): boolean {
  return !owns || owns(index)
}

/** Returns the sentence of a scope that contains a token. */
function sentenceAt({ sentences }: Scope, index: number): Range | null {
  return holderOf(sentences, { from: index, to: index + 1 }) ?? null
}

/** The first date that begins in a range. */
export function dateIn({ dates }: Letter, { from, to }: Range): DateMention | null {
  const date = dates[positionAt(dates, from)]
  return date && date.from < to ? date : null
}

/** A sentence with those that a colon or semicolons join to it: the points of a list. */
export function withPoints({ tokens }: Letter, { sentences }: Scope, sentence: Range): Range {
  let at = positionAt(sentences, sentence.from)
  let { to } = sentence
  while (at >= 0 && (tokens.word[to - 1] === ':' || tokens.word[to - 1] === ';')) {
    const next = sentences[++at]
    if (next?.from !== to) break
    to = next.to
  }
  return { from: sentence.from, to }
}

/**
 * Returns true if a correction replaces the words: 'for "10 November" read "11 November"',
 * "由5日延长至12日".
 */
export function isCorrected({ marks, tokens, dates }: Letter, { to }: Range): boolean {
  const later = marks.at('due', to)
  if (later && dates[positionAt(dates, later.to)]?.from === later.to) return true
  const { word } = tokens
  const now = marks.first('now', { from: to, to: to + CORRECTED_REACH })
  const before = now ? word.slice(to, now.from) : []
  const after = now ? word.slice(now.to, now.to + 2) : []
  return before.includes('"') && after.includes('"')
}

const CORRECTED_REACH = 12
