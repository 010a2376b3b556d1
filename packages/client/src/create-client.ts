import {
  circularsClient,
  trainingCasesClient,
  withdrawalsClient,
} from './circulars/circulars-client'
import type {
  CircularsClient,
  TrainingCasesClient,
  WithdrawalsClient,
} from './circulars/circulars-client'
import { clientOf } from './contract/client'
import type { ClientOf } from './contract/client'
import * as contract from './contract/groups'
import { draftsClient } from './drafts/drafts-client'
import type { DraftsClient } from './drafts/drafts-client'
import { Api } from './http/index'
import type { Connection, SendFile } from './http/index'
import { eligibilityClient } from './meetings/eligibility-client'
import type { EligibilityClient } from './meetings/eligibility-client'
import { feedsClient } from './meetings/feeds-client'
import type { FeedsClient } from './meetings/feeds-client'
import { meetingsClient } from './meetings/meetings-client'
import type { MeetingsClient } from './meetings/meetings-client'
import { accountClient } from './people/account-client'
import type { AccountClient } from './people/account-client'
import { peopleClient } from './people/people-client'
import type { PeopleClient } from './people/people-client'

export interface ClientOptions {
  /**
   * Address of the API without `/v1`, for example `https://api.example.org`; empty for the origin
   * of the page.
   */
  readonly baseUrl: string
  readonly fetch?: typeof globalThis.fetch
  readonly headers?: Readonly<Record<string, string>>
  /** Sends files and reports their progress, which `fetch` cannot do. Default: `fetch`. */
  readonly upload?: SendFile
  /**
   * Maximum number of retries of a read, or of a write with an idempotency key, while the API is
   * unavailable or busy. Default: 2. `Retry-After` is respected.
   */
  readonly retries?: number
}

const RETRIES = 2

/** Returns the connection that `call` sends operations through. */
export function connect(options: ClientOptions): Connection {
  return {
    baseUrl: options.baseUrl,
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    upload: options.upload,
    headers: options.headers ?? {},
    retries: options.retries ?? RETRIES,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
}

/** One group of methods per area. */
export interface Client extends ClientOf<typeof contract> {
  /** Signing in, and your own account. */
  readonly account: AccountClient
  /** Published circulars, and the text of any circular. */
  readonly circulars: CircularsClient
  /** Imported circulars and changes to meetings, until they are published. */
  readonly drafts: DraftsClient
  /** Who can attend a meeting. */
  readonly eligibility: EligibilityClient
  /** Feeds, calendars and exports of everything public. */
  readonly feeds: FeedsClient
  /** Published meetings and their releases. */
  readonly meetings: MeetingsClient
  /** People with access to the dashboard, and invitations to it. */
  readonly people: PeopleClient
  /** Training cases made from reviewed circulars. */
  readonly trainingCases: TrainingCasesClient
  /** What was public and is withdrawn now. */
  readonly withdrawals: WithdrawalsClient
}

/**
 * Creates a client of the HTTP API, with one group of methods per area. Every answer is parsed with
 * its schema.
 *
 * `list` returns a page or a whole list, `get` one thing, or `undefined` if it does not exist or is
 * withdrawn; `create`, `update` and `delete` change it. Groups named `own` are for people without an
 * account, by the token of their personal link.
 *
 * Every method throws a `ProblemError` if the API refuses: 401 or 403 without the right to call it,
 * 404 for a change to what does not exist, 409 if the present state does not allow it, 422 for an
 * invalid field, 429 for too many requests. It throws an `UnreachableError` without an answer.
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options)
  const api = new Api(connection)
  return {
    ...clientOf(connection, contract),
    account: accountClient(api),
    circulars: circularsClient(api),
    drafts: draftsClient(api),
    eligibility: eligibilityClient(api),
    feeds: feedsClient(api),
    meetings: meetingsClient(api),
    people: peopleClient(api),
    trainingCases: trainingCasesClient(api),
    withdrawals: withdrawalsClient(api),
  }
}
