import { exceptionOf, readDates } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { readHours } from '../../values/times/index'
import { isFlowing, markTokens, sentencesOf, type Tokens } from '../../text/tokens/index'
import { type CircularVocabulary, phrasesOf } from '../../text/vocabulary/index'
import type { MarkedText } from './annotated-text'
import { findEnding } from './closing'
import { healLabels } from './heal-labels'
import { findOpening, type Opening } from './opening'
import { findParagraphs } from './paragraphs'
import { findWraps } from './refold-lines'
import { withoutPageMarks } from '../page-marks/index'

/** Cuts a letter into head, subject, body, closing and annexes; what the page added is left out. */
export function splitLetter(given: Tokens, vocabulary: CircularVocabulary): Letter {
  const text = markText(healLabels(withoutPageMarks(given), vocabulary), vocabulary)
  return cutLetter(text, findOpening(text))
}

/** What a letter is cut from: its tokens with all that is known of them before. */
export type LetterText = MarkedText & Pick<Letter, 'vocabulary' | 'language' | 'hours' | 'excepted'>

export function markText(tokens: Tokens, vocabulary: CircularVocabulary): LetterText {
  const { language } = vocabulary
  const marks = markTokens(tokens, phrasesOf(vocabulary))
  const all = readDates(tokens, vocabulary, marks)
  const dates = all.filter((date) => !exceptionOf(marks, date))
  const excepted = dates.length < all.length ? all.filter((date) => !dates.includes(date)) : []
  const hours = readHours(tokens, vocabulary, marks, dates)
  const wraps = findWraps(tokens)
  return {
    tokens,
    vocabulary,
    language,
    marks,
    dates,
    excepted,
    hours,
    isFlowing: isFlowing(tokens),
    wraps,
  }
}

/** The letter with a given opening. */
export function cutLetter(
  text: LetterText,
  { label, subject, salutation, bodyFrom }: Opening,
): Letter {
  const { tokens, vocabulary, language, marks, dates, excepted, hours } = text
  const { closing, signature, bodyTo, annexes, tailTo } = findEnding(text, bodyFrom)
  const body = { from: bodyFrom, to: Math.max(bodyFrom, endOfText(tokens, bodyTo)) }
  const paragraphs = findParagraphs(text, body)
  return {
    tokens,
    vocabulary,
    language,
    marks,
    dates,
    excepted,
    hours,
    isFlowing: text.isFlowing,
    head: { from: 0, to: salutation?.from ?? bodyFrom },
    subjectLabel: label,
    subject,
    salutation,
    body,
    paragraphs,
    sentences: paragraphs.flatMap(({ textFrom, to }) =>
      sentencesOf(tokens, { from: textFrom, to }),
    ),
    closing,
    signature,
    tail: { from: body.to, to: tailTo },
    annexes,
  }
}

/** Stars and rules under the text are no part of it. */
function endOfText({ word }: Tokens, index: number): number {
  let to = index
  while (to > 0 && /^[·_]$/.test(word[to - 1] ?? '')) to--
  return to
}
