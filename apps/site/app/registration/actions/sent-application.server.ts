import type { I18n } from '../../i18n/i18n'
import { directApi } from '../../api.server'
import { describeAnswers } from '../describe-answers'
import type { LabelledValue } from '../describe-answers'
import { findForm } from './find-form.server'
import { factsOf } from '../own-view'
import { byLink } from './personal-link.server'

/** The application that a confirmation link would confirm, as shown to the registrant. */
export interface SentApplication {
  readonly title: string
  readonly meetingPath: string
  readonly facts: readonly LabelledValue[]
}

/**
 * Returns the application that a confirmation link would confirm; `null` if the link is not valid.
 */
export async function findSentApplication(
  i18n: I18n,
  token: string,
): Promise<SentApplication | null> {
  const sent = await byLink(directApi.registrations.getUnconfirmed(token))
  if (sent === null) return null
  const form = await findForm(sent.meeting)
  return {
    title: sent.title,
    meetingPath: i18n.path(`/meetings/${encodeURIComponent(sent.meeting)}`),
    facts: [...factsOf(i18n, sent), ...describeAnswers(i18n, form?.questions ?? [], sent.answers)],
  }
}
