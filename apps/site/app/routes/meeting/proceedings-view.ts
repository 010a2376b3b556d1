import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { I18n } from '../../i18n/i18n'

/** State of the proceedings: closed, or reopened with the reason, and a link to the record. */
export interface ProceedingsView {
  readonly isClosed: boolean
  readonly words: string
  readonly record: string
  readonly href: string
  /** SHA-256 of the record, in hexadecimal. */
  readonly digest: string
}

/** @param api - public address of the API @returns `null` if they were never closed */
export function toProceedingsView(
  i18n: I18n,
  { slug, proceedings }: PublishedMeeting,
  api: string,
): ProceedingsView | null {
  const [latest] = proceedings
  if (!latest) return null
  const { number, release, digest, frozenAt, reopened } = latest
  const date = i18n.longDate(frozenAt)
  return {
    isClosed: reopened === null,
    words:
      reopened === null
        ? i18n.t('meeting.proceedings-closed', { date, release })
        : i18n.t('meeting.proceedings-reopened', {
            date,
            reopened: i18n.longDate(reopened.at),
            reason: reopened.reason,
          }),
    record: i18n.t('meeting.proceedings-record', { number }),
    href: `${api}/v1/meetings/${encodeURIComponent(slug)}/proceedings/${number}`,
    digest,
  }
}
