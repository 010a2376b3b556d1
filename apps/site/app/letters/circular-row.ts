import type { Language } from '@u4ssc/domain'
import type { CircularSummary } from '@u4ssc/client/circulars'
import type { I18n } from '../i18n/i18n'
import { referenceName } from './reference-name'

/** A circular as a row of a list. */
export interface CircularRow {
  readonly id: string
  readonly name: string
  readonly issuedOn: string | null
  readonly subject: string
  readonly language: Language | null
}

export function toCircularRow(
  i18n: I18n,
  { id, reference, issuedOn, subject, language }: CircularSummary,
): CircularRow {
  return {
    id,
    name: referenceName(i18n, reference),
    issuedOn,
    language: subject === null ? null : language,
    subject: subject ?? i18n.t('circulars.no-subject'),
  }
}
