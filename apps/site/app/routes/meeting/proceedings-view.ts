import type { PublishedMeeting } from '@u4ssc/client'
import type { Words } from '../../words/words'

/** That the proceedings are closed, or why they are open again, and where what was on record stands. */
export interface ProceedingsView {
  readonly isClosed: boolean
  readonly words: string
  readonly record: string
  readonly href: string
  /** SHA-256 of the record, in hexadecimal. */
  readonly digest: string
}

/**
 * @param api - address of the API, as visitors reach it
 * @returns `null` where they were never closed
 */
export function toProceedingsView(
  words: Words,
  { slug, proceedings }: PublishedMeeting,
  api: string,
): ProceedingsView | null {
  const [latest] = proceedings
  if (!latest) return null
  const { number, release, digest, frozenAt, reopened } = latest
  const date = words.longDate(frozenAt)
  return {
    isClosed: reopened === null,
    words:
      reopened === null
        ? words.say('meeting.proceedings-closed', { date, release })
        : words.say('meeting.proceedings-reopened', {
            date,
            reopened: words.longDate(reopened.at),
            reason: reopened.reason,
          }),
    record: words.say('meeting.proceedings-record', { number }),
    href: `${api}/v1/meetings/${encodeURIComponent(slug)}/proceedings/${number}`,
    digest,
  }
}
