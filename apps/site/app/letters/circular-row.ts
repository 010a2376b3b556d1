import type { CircularSummary } from '@u4ssc/client'
import type { Words } from '../words/words'

/** A letter as one row of a list. */
export interface CircularRow {
  readonly id: string
  readonly name: string
  readonly issuedOn: string | null
  readonly subject: string
}

export function toCircularRow(
  words: Words,
  { id, reference, issuedOn, subject }: CircularSummary,
): CircularRow {
  return {
    id,
    name: reference.text ?? words.say('circulars.no-reference'),
    issuedOn,
    subject: subject ?? words.say('circulars.no-subject'),
  }
}
