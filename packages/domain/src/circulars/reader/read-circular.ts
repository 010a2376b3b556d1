import { Findings, type Remark } from '../document/index'
import type { Reading } from '../model/index'
import {
  accountFor,
  likelyOf,
  preferPlainCut,
  rankHypotheses,
  withCertainty,
} from '../plausibility/index'
import { splitLetter, tellLanguage } from '../segments/index'
import { readTokens } from '../tokens/index'
import { readHypothesis } from './draft'
import { hypothesesOf } from './hypotheses'

/**
 * The longest text the reader takes, in UTF-16 units: some four hundred pages.
 *
 * @example
 * MAX_CIRCULAR_LENGTH // => 1000000
 */
export const MAX_CIRCULAR_LENGTH = 1_000_000

/**
 * Reads a circular: the letter as a record, the meetings it convenes, and for every fact the words
 * it was read from.
 *
 * Text never makes it throw. What the letter does not state is null; what it states in two ways is
 * null with a diagnostic. A text longer than {@link MAX_CIRCULAR_LENGTH} is not read.
 *
 * @returns evidence by JSON pointer within the reading; spans count UTF-16 units of `text`
 * @example
 * readCircular('Ref: TSB Circular 352').circular.reference.number // => '352'
 */
export function readCircular(text: string): Reading {
  if (text.length > MAX_CIRCULAR_LENGTH) return unread({ code: 'text-too-long' })
  if (text.trim() === '') return unread({ code: 'text-empty' })
  return read(text)
}

function read(text: string): Reading {
  const tokens = readTokens(text)
  const likely = likelyOf(
    preferPlainCut(rankHypotheses(hypothesesOf(tokens, tellLanguage(tokens)))),
  )
  const reading = withCertainty(likely.map((one) => ({ ...one, reading: readHypothesis(one) })))
  const [chosen] = likely
  if (!chosen || !reading) throw new Error('A letter has at least one reading')
  return { ...reading, diagnostics: [...reading.diagnostics, ...accountFor(chosen, reading)] }
}

/** What comes of a text that is not read: what an empty letter would say, and the reason. */
function unread(reason: Remark): Reading {
  const findings = new Findings(splitLetter(readTokens(''), 'en'))
  findings.remark(reason)
  return { ...read(''), diagnostics: findings.diagnostics }
}
