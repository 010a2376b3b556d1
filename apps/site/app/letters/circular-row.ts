import type { CircularSummary } from '@u4ssc/client'
import { say } from '../words/say'

/** A letter as one row of a list. */
export interface CircularRow {
  readonly id: string
  readonly name: string
  readonly issuedOn: string | null
  readonly subject: string
}

export function toCircularRow({ id, reference, issuedOn, subject }: CircularSummary): CircularRow {
  return {
    id,
    name: reference.text ?? say('circulars.no-reference'),
    issuedOn,
    subject: subject ?? say('circulars.no-subject'),
  }
}
