import type { Letter } from '../document/index'
import { type Draft, draftsOf } from './drafts'
import { LINKED_MIN } from './limits'
import { findLinks } from './links'

/** Returns the meetings that names and dates give, with their chances, unlikely ones included. */
export function linkedMeetings(letter: Letter, issuedOn: string | null): Draft[] {
  return draftsOf(letter, findLinks(letter, issuedOn), LINKED_MIN)
}
