import { connect, streamOf } from '../connect'
import type { ClientOptions, StreamClient } from '../connect'
import { clientOf, openOf } from '../contract/client'
import type { ClientOf, OpenOf } from '../contract/client'
import * as groups from './public-groups'

export type { ClientOptions } from '../connect'
export type { CallOptions, LinkOptions, WriteOptions } from '../contract/operation'
export { everyItem, ProblemError, UnexpectedAnswerError, UnreachableError } from '../http/index'
export type { FollowOptions, ReleaseEvent } from '../http/index'

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
