import { createSay } from '../create-say'
import { en } from './en'

export type SiteMessage = keyof typeof en

/** The words of the public site. English is the only language so far. */
export function siteMessages() {
  return createSay<SiteMessage>(en, 'en')
}
