import type { I18n } from '../../i18n/i18n'
import { directApi } from '../../api.server'
import { describeAnswers } from '../describe-answers'
import type { LabelledValue } from '../describe-answers'
import { findForm } from './find-form.server'
import { findOwnMeeting } from './find-own-meeting.server'
import { factsOf } from '../own-view'
import { byLink } from './personal-link.server'

/** The application that a confirmation link would confirm, as shown to the registrant. */
export interface SentApplication {
  readonly title: string
  /** When and where the meeting takes place. */
  readonly summary: readonly string[]
  readonly meetingPath: string
  readonly facts: readonly LabelledValue[]
}

/**
 * Returns the application that a confirmation link would confirm; `null` if the link is not valid.
 *
 * @param zone - of the visitor
 */
export async function findSentApplication(
  i18n: I18n,
  token: string,
  zone: string | null,
): Promise<SentApplication | null> {
  const sent = await byLink(directApi.registrations.getUnconfirmed(token))
  if (sent === null) return null
  const form = await findForm(sent.meeting)
  const about = await findOwnMeeting(i18n, sent, zone)
  return {
    title: about?.name ?? sent.title,
    summary: about?.summary ?? [],
    meetingPath: i18n.path(`/meetings/${encodeURIComponent(sent.meeting)}`),
    facts: [...factsOf(i18n, sent), ...describeAnswers(i18n, form?.questions ?? [], sent.answers)],
  }
}
