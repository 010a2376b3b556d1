// Reads texts in a worker, so that typing stays smooth. Nothing leaves the browser.
import type { Language } from '@u4ssc/domain'
import { MAX_CIRCULAR_LENGTH, readCircular } from '@u4ssc/reader'
import { loadI18n } from '../i18n/load-i18n'
import type { I18n } from '../i18n/create-i18n'
import { readText } from './read-text'
import type { ShownReading } from './read-text'

export interface ReadRequest {
  readonly language: Language
  readonly text: string
}

let loaded: Promise<I18n> | undefined

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data)
})

async function answer({ language, text }: ReadRequest): Promise<void> {
  postMessage(await shownFor(language, text))
}

/** Returns `null` if the text could not be read. */
async function shownFor(language: Language, text: string): Promise<ShownReading | null> {
  try {
    // A page has one language
    loaded ??= loadI18n(language)
    return readText(await loaded, text, { read: readCircular, maxLength: MAX_CIRCULAR_LENGTH })
  } catch {
    loaded = undefined
    return null
  }
}
