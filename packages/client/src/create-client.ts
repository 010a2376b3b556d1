import { connect, streamOf } from './connect'
import type { ClientOptions, StreamClient } from './connect'
import { clientOf } from './contract/client'
import type { ClientOf } from './contract/client'
import * as contract from './contract/groups'

/** One group of methods per area. */
export interface Client extends ClientOf<typeof contract>, StreamClient {}

/**
 * Creates a client of the HTTP API, with one group of methods per area. Every answer is parsed with
 * its schema.
 *
 * `list` returns a page or a whole list, `get` one thing, or `undefined` if it does not exist or is
 * withdrawn; `create`, `update` and `delete` change it. Groups named `own` are for people without an
 * account, by the token of their personal link. Each method takes options after its other arguments:
 * a signal, a time limit, and for some writes an idempotency key.
 *
 * Every method throws a `ProblemError` if the API refuses: 401 or 403 without the right to call it,
 * 404 for a change to what does not exist, 409 if the present state does not allow it, 422 for an
 * invalid field, 429 for too many requests. It throws an `UnreachableError` without an answer, an
 * `UnexpectedAnswerError` (one of them) for an answer outside the contract, a
 * `RangeError` for an empty part of an address, and the reason of the signal if that ends the call.
 *
 * @throws RangeError for what is no address of an API
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options)
  return { ...clientOf(connection, contract), ...streamOf(connection) }
}
