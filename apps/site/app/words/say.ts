import { siteMessages } from '@u4ssc/messages/site'

/** The language of the pages: English is the first of six. */
export const LANGUAGE = 'en'

export const say = siteMessages()

/** The title of a page in the window of the browser. */
export function titleOf(page: string): string {
  return say('site.title', { page })
}
