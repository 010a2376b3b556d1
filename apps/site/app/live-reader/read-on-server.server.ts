import { ProblemError, UnreachableError } from '@u4ssc/client'
import { MAX_CIRCULAR_LENGTH } from '@u4ssc/client/circulars'
import { directApi } from '../api.server'
import { log } from '../log.server'
import type { I18n } from '../i18n/create-i18n'
import type { ServerReading } from './live-reader'
import { toReadingView } from './reading-view'
import example from '@u4ssc/domain/samples/tsb-circular-352.txt?raw'

/** Response to a text that is sent without scripts. */
export interface ServerAnswer {
  readonly status: number
  readonly reading: ServerReading
}

/** Reads the text of a form with the API, within its limits. */
export async function readOnServer(i18n: I18n, form: FormData): Promise<ServerAnswer> {
  const text = textOf(form)
  if (text.trim() === '') return refused(text, 422, i18n.t('reader.empty'))
  if (text.length > MAX_CIRCULAR_LENGTH)
    return refused(text, 422, i18n.t('reader.too-long', { max: MAX_CIRCULAR_LENGTH }))
  try {
    const view = toReadingView(i18n, text, await directApi.circulars.read({ text }))
    return { status: 200, reading: { text, view, problem: null } }
  } catch (error) {
    return failed(i18n, text, error)
  }
}

/** Returns the text with the line breaks as typed; forms are sent with CRLF. */
function textOf(form: FormData): string {
  if (form.has('example')) return example
  const text = form.get('text')
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n') : ''
}

function failed(i18n: I18n, text: string, error: unknown): ServerAnswer {
  if (error instanceof ProblemError && error.status === 429)
    return refused(text, 429, i18n.t('reader.too-many'))
  if (error instanceof ProblemError && error.status < 500)
    return refused(text, 422, i18n.t('reader.failed'))
  if (error instanceof ProblemError || error instanceof UnreachableError) {
    log.warn({ reason: error.message }, 'a text was not read')
    return refused(text, 503, i18n.t('reader.unavailable'))
  }
  throw error
}

function refused(text: string, status: number, problem: string): ServerAnswer {
  return { status, reading: { text, view: null, problem } }
}
