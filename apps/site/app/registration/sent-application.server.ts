import type { I18n } from '../i18n/i18n'
import { directApi } from '../api.server'
import { describeAnswers } from './describe-answers'
import type { LabelledValue } from './describe-answers'
import { findForm } from './find-form.server'
import { factsOf } from './own-view'
import { byLink } from './personal-link.server'

/** What a confirmation link would confirm, as its person reads it. */
export interface SentApplication {
  readonly title: string
  readonly meetingPath: string
  readonly facts: readonly LabelledValue[]
}

/** Returns what a confirmation link would confirm; `null` where the link does not work. */
export async function findSentApplication(
  i18n: I18n,
  token: string,
): Promise<SentApplication | null> {
  const sent = await byLink(directApi.applicationToConfirm(token))
  if (sent === null) return null
  const form = await findForm(sent.meeting)
  return {
    title: sent.title,
    meetingPath: i18n.path(`/meetings/${encodeURIComponent(sent.meeting)}`),
    facts: [...factsOf(i18n, sent), ...describeAnswers(i18n, form?.questions ?? [], sent.answers)],
  }
}
