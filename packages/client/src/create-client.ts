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
import { delegationsClient } from './delegations/delegations-client'
import type { DelegationsClient } from './delegations/delegations-client'
import { draftsClient } from './drafts/drafts-client'
import type { DraftsClient } from './drafts/drafts-client'
import { emailsClient, subscriptionsClient } from './emails/emails-clients'
import type { EmailsClient, SubscriptionsClient } from './emails/emails-clients'
import { emailTextsClient } from './emails/email-texts-client'
import type { EmailTextsClient } from './emails/email-texts-client'
import { noticesClient } from './emails/notices-client'
import type { NoticesClient } from './emails/notices-client'
import { Api } from './http/index'
import type { Connection, SendFile } from './http/index'
import { invitationsClient } from './invitations/invitations-client'
import type { InvitationsClient } from './invitations/invitations-client'
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
import {
  certificatesClient,
  checkInsClient,
  participantsClient,
  visaRequestsClient,
} from './registrations/attendance-clients'
import type {
  CertificatesClient,
  CheckInsClient,
  ParticipantsClient,
  VisaRequestsClient,
} from './registrations/attendance-clients'
import { registrationsClient } from './registrations/registrations-client'
import type { RegistrationsClient } from './registrations/registrations-client'

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
  /** Certificates and visa support letters that people show. */
  readonly certificates: CertificatesClient
  /** Attendance, recorded at a check-in desk. */
  readonly checkIns: CheckInsClient
  /** Published circulars, and the text of any circular. */
  readonly circulars: CircularsClient
  /** Delegations of countries and organizations. */
  readonly delegations: DelegationsClient
  /** Imported circulars and changes to meetings, until they are published. */
  readonly drafts: DraftsClient
  /** Who can attend a meeting. */
  readonly eligibility: EligibilityClient
  /** Emails to individual people. */
  readonly emails: EmailsClient
  /** Texts of each kind of email, for all meetings or for one. */
  readonly emailTexts: EmailTextsClient
  /** Feeds, calendars and exports of everything public. */
  readonly feeds: FeedsClient
  /** Invitations to meetings. */
  readonly invitations: InvitationsClient
  /** Published meetings and their releases. */
  readonly meetings: MeetingsClient
  /** Notices to the people of a meeting. */
  readonly notices: NoticesClient
  /** The list of participants of a meeting. */
  readonly participants: ParticipantsClient
  /** People with access to the dashboard, and invitations to it. */
  readonly people: PeopleClient
  /** Registering for a meeting, and handling registrations. */
  readonly registrations: RegistrationsClient
  /** Subscriptions to changes of meetings. */
  readonly subscriptions: SubscriptionsClient
  /** Training cases made from reviewed circulars. */
  readonly trainingCases: TrainingCasesClient
  /** Requests for visa support letters. */
  readonly visaRequests: VisaRequestsClient
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
    certificates: certificatesClient(api),
    checkIns: checkInsClient(api),
    circulars: circularsClient(api),
    delegations: delegationsClient(api),
    drafts: draftsClient(api),
    eligibility: eligibilityClient(api),
    emails: emailsClient(api),
    emailTexts: emailTextsClient(api),
    feeds: feedsClient(api),
    invitations: invitationsClient(api),
    meetings: meetingsClient(api),
    notices: noticesClient(api),
    participants: participantsClient(api),
    people: peopleClient(api),
    registrations: registrationsClient(api),
    subscriptions: subscriptionsClient(api),
    trainingCases: trainingCasesClient(api),
    visaRequests: visaRequestsClient(api),
    withdrawals: withdrawalsClient(api),
  }
}
