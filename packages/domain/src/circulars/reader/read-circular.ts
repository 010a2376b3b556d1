import { Findings, type Remark } from '../document/index'
import type { Reading } from '../model/index'
import {
  type Hypothesis,
  rankHypotheses,
  type WeighedReading,
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
 * LETTER_LENGTH_MAX // => 1000000
 */
export const LETTER_LENGTH_MAX = 1_000_000

/**
 * Reads a circular: the letter as a record, the meetings it convenes, and for every fact the words
 * it was read from.
 *
 * Text never makes it throw. What the letter does not state is null; what it states in two ways is
 * null with a diagnostic. A text longer than {@link LETTER_LENGTH_MAX} is not read.
 *
 * @returns evidence by JSON pointer within the reading; spans count UTF-16 units of `text`
 * @example
 * readCircular('Ref: TSB Circular 352').circular.reference.number // => '352'
 */
export function readCircular(text: string): Reading {
  if (text.length > LETTER_LENGTH_MAX) return unread({ code: 'text-too-long' })
  if (text.trim() === '') return unread({ code: 'text-empty' })
  return read(text)
}

function read(text: string): Reading {
  const tokens = readTokens(text)
  const reading = withCertainty(readBest(hypothesesOf(tokens, tellLanguage(tokens))))
  if (!reading) throw new Error('A letter has at least one reading')
  return reading
}

/** Reads the most likely hypotheses to the end, so that their facts can be compared. */
export function readBest(hypotheses: readonly Hypothesis[]): WeighedReading[] {
  const weighed = rankHypotheses(hypotheses).slice(0, READ_MAX)
  const best = weighed.filter(({ probability }) => probability >= PROBABILITY_MIN)
  const total = best.reduce((sum, { probability }) => sum + probability, 0)
  return best.map((hypothesis) => ({
    ...hypothesis,
    probability: hypothesis.probability / total,
    reading: readHypothesis(hypothesis),
  }))
}

/** Hypotheses that are read to the end. */
const READ_MAX = 5
/** One that is less likely changes no certainty. */
const PROBABILITY_MIN = 0.02

/** What comes of a text that is not read: what an empty letter would say, and the reason. */
function unread(reason: Remark): Reading {
  const findings = new Findings(splitLetter(readTokens(''), 'en'))
  findings.remark(reason)
  return { ...read(''), diagnostics: findings.diagnostics }
}
