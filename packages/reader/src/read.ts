import type { Language } from '@u4ssc/domain'
import { Findings, type Remark } from './values/letter/index'
import type { Reading } from '@u4ssc/domain/circulars'
import { accountFor, likelyOf, preferPlainCut, rankHypotheses, withCertainty } from './rank/index'
import { splitLetter, tellLanguage } from './layout/segments/index'
import { readTokens, type Tokens } from './text/tokens/index'
import { assertVocabularies, type CircularVocabulary } from './text/vocabulary/index'
import { textOf, type CircularText } from './text/circular-text'
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
 * Reads a circular in one of the given languages: the letter as a record, the meetings it convenes,
 * and for every fact the words it was read from.
 *
 * Text never makes it throw. What the letter does not state is null; what it states in two ways is
 * null with a diagnostic. A text longer than {@link MAX_CIRCULAR_LENGTH} is not read, nor one in a
 * language that is not given. If the text does not tell its language, it is read as English, or else
 * in the first of the given languages.
 *
 * @param given - the text, or the bytes of a text file in UTF-8
 * @returns evidence by JSON pointer within the reading; spans count UTF-16 units of the text
 * @throws RangeError without a vocabulary, for what is no text, and for bytes that are not UTF-8
 * @example
 * // import { en, fr, readCircular } from '@u4ssc/reader/languages'
 * readCircular('Ref: TSB Circular 352', [en, fr]).circular.reference.number // => '352'
 */
export function readCircular(
  given: CircularText,
  vocabularies: readonly CircularVocabulary[],
): Reading {
  const text = textOf(given)
  assertVocabularies(vocabularies)
  const fallback = vocabularies.find(({ language }) => language === 'en') ?? vocabularies[0]
  if (text.length > MAX_CIRCULAR_LENGTH) return unread({ code: 'text-too-long' }, fallback)
  if (text.trim() === '') return unread({ code: 'text-empty' }, fallback)
  const tokens = readTokens(text)
  const language = tellLanguage(tokens)
  if (language === null) return read(tokens, fallback, null)
  const vocabulary = vocabularies.find((one) => one.language === language)
  if (vocabulary) return read(tokens, vocabulary, language)
  return unread({ code: 'language-not-given', pointer: '/circular/language' }, fallback, language)
}

function read(tokens: Tokens, vocabulary: CircularVocabulary, language: Language | null): Reading {
  const hypotheses = hypothesesOf(tokens, vocabulary, language)
  const likely = likelyOf(preferPlainCut(rankHypotheses(hypotheses)))
  const reading = withCertainty(likely.map((one) => ({ ...one, reading: readHypothesis(one) })))
  const [chosen] = likely
  if (!chosen || !reading) throw new Error('A letter has at least one reading')
  return { ...reading, diagnostics: [...reading.diagnostics, ...accountFor(chosen, reading)] }
}

/** What comes of a text that is not read: what an empty letter would say, and the reason. */
function unread(
  reason: Remark,
  vocabulary: CircularVocabulary,
  language: Language | null = null,
): Reading {
  const tokens = readTokens('')
  const findings = new Findings(splitLetter(tokens, vocabulary))
  findings.remark(reason)
  return { ...read(tokens, vocabulary, language), diagnostics: findings.diagnostics }
}
