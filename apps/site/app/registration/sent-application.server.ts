import type { Words } from '../words/words'
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
  words: Words,
  token: string,
): Promise<SentApplication | null> {
  const sent = await byLink(directApi.applicationToConfirm(token))
  if (sent === null) return null
  const form = await findForm(sent.meeting)
  return {
    title: sent.title,
    meetingPath: words.path(`/meetings/${encodeURIComponent(sent.meeting)}`),
    facts: [
      ...factsOf(words, sent),
      ...describeAnswers(words, form?.questions ?? [], sent.answers),
    ],
  }
}
