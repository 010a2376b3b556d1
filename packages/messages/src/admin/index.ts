import { createSay } from '../create-say'
import { en } from './en'

export type AdminMessage = keyof typeof en

/** The words of the dashboard. English is the only language so far. */
export function adminMessages() {
  return createSay<AdminMessage>(en, 'en')
}
