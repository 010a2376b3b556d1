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
  /** Kind of the circular, its language and the meetings it convenes; a correction convenes none. */
  readonly details: readonly string[]
  /** Whether a later circular changes it. */
  readonly isCorrected: boolean
}

export function toCircularRow(
  i18n: I18n,
  { id, reference, issuedOn, subject, language, meetings }: CircularSummary,
  isCorrected = false,
): CircularRow {
  return {
    id,
    name: referenceName(i18n, reference),
    issuedOn,
    language: subject === null ? null : language,
    subject: subject ?? i18n.t('circulars.no-subject'),
    details: [
      i18n.t(`circulars.kind-${reference.kind}`),
      language && i18n.languageName(language),
      meetings.length === 0 || reference.amends !== null
        ? null
        : i18n.t('circulars.convenes', { meetings: i18n.list(meetings.map(({ title }) => title)) }),
    ].filter((detail) => detail !== null),
    isCorrected,
  }
}
