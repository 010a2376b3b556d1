import type { Letter } from '../document/index'
import { type Draft, draftsOf } from './drafts'
import { LINKED_MIN } from './limits'
import type { Links } from './links'

/** Returns the meetings that names and dates give, with their chances, unlikely ones included. */
export function linkedMeetings(letter: Letter, links: Links): Draft[] {
  return draftsOf(letter, links, LINKED_MIN)
}
