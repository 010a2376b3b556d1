import type { Language } from '@u4ssc/domain'
import type { CircularSummary } from '@u4ssc/client'
import type { Words } from '../words/words'

/** A letter as one row of a list. */
export interface CircularRow {
  readonly id: string
  readonly name: string
  readonly issuedOn: string | null
  readonly subject: string
  readonly language: Language | null
}

export function toCircularRow(
  words: Words,
  { id, reference, issuedOn, subject, language }: CircularSummary,
): CircularRow {
  return {
    id,
    name: reference.text ?? words.say('circulars.no-reference'),
    issuedOn,
    language: subject === null ? null : language,
    subject: subject ?? words.say('circulars.no-subject'),
  }
}
