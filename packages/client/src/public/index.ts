import { connect, streamOf } from '../connect'
import type { ClientOptions, StreamClient } from '../connect'
import { certificates } from '../contract/certificates'
import { circulars } from '../contract/circulars'
import { clientOf, openOf } from '../contract/client'
import type { ClientOf, OpenOf } from '../contract/client'
import { eligibility } from '../contract/eligibility'
import { feeds } from '../contract/feeds'
import { meetings } from '../contract/meetings'
import { organizations } from '../contract/organizations'
import { participants } from '../contract/participants'
import { registrations } from '../contract/registrations'
import { search } from '../contract/search'
import { subscriptions } from '../contract/subscriptions'

export type { ClientOptions } from '../connect'
export type { CallOptions, LinkOptions, WriteOptions } from '../contract/operation'
export { everyItem, ProblemError, UnexpectedAnswerError, UnreachableError } from '../http/index'
export type { FollowOptions, ReleaseEvent } from '../http/index'

const groups = {
  certificates,
  circulars,
  eligibility,
  feeds,
  meetings,
  organizations,
  participants,
  registrations,
  search,
  subscriptions,
}

/** One group of methods per area, with those that need no account. */
export interface PublicClient extends ClientOf<OpenOf<typeof groups>>, StreamClient {}

/**
 * Creates a client of the operations that need no account: published meetings, circulars, feeds,
 * eligibility and registration. It is a part of the client of `createClient`, and smaller in a page.
 *
 * @throws RangeError for what is no address of an API
 */
export function createPublicClient(options: ClientOptions): PublicClient {
  const connection = connect(options)
  return { ...clientOf(connection, openOf(groups)), ...streamOf(connection) }
}
