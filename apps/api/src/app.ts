import type { Readers } from '@u4ssc/documents/isolated'
import { securityText } from '@u4ssc/server'
import { archiveRoutes } from './archives/index'
import { attendanceRoutes } from './attendance/index'
import { auditRoutes } from './audit/routes'
import { composedLetterRoutes } from './composed-letters/index'
import type { Clock } from './clock'
import { addMiddleware } from './add-middleware'
import type { MiddlewareDeps } from './add-middleware'
import {
  browseCircularRoutes,
  circularRoutes,
  composedFileRoutes,
  letterFileRoutes,
} from './circulars/index'
import { WriteProbe } from './db/index'
import type { Database } from './db/index'
import { addDocumentation } from './documentation/index'
import { documentRoutes, readingRoutes, tableRoutes } from './letter-analysis/index'
import { draftRoutes, driftRoutes, meetingsOfDraft, reviewRoutes } from './drafts/index'
import { emailTextRoutes } from './email-texts/index'
import { eligibilityRoutes } from './eligibility/index'
import { allFeedRoutes, interopRoutes, meetingFeedRoutes } from './feeds/index'
import { embedRoutes } from './embeds/index'
import { exportRoutes } from './exports/index'
import type { App } from './http/app-env'
import { createRouter } from './http/create-router'
import { invitationRoutes } from './invitations/index'
import { guardOperations } from './http/middleware/guard-operations'
import { guardWrites } from './http/middleware/guard-writes'
import { addHealth } from './http/health'
import type { Build } from './http/health'
import { serveAdmin } from './http/serve-admin'
import { useValidationWords } from './http/validation-words'
import type { Jobs } from './jobs/index'
import { messageRoutes } from './mail/index'
import type { Sender } from './mail/index'
import { meetingDocumentRoutes } from './documents/index'
import { decisionFileRoute, meetingListRoutes } from './meeting-lists/index'
import { browseMeetingRoutes, decisionRoutes, meetingRoutes, releaseRoutes } from './meetings/index'
import { addMetrics } from './metrics/index'
import {
  attachmentRoutes,
  meetingNoticeRoutes,
  noticeRoutes,
  speakerContactRoutes,
} from './notices/index'
import { organizationRoutes } from './organizations/index'
import {
  officialDocumentRecordRoutes,
  officialDocumentRoutes,
  ownOfficialDocumentRoutes,
} from './official-documents/index'
import { overviewRoutes } from './overview/index'
import { accessRoutes, findServiceKey, keyRoutes } from './access/index'
import { findPerson, oidcRoutes, peopleRoutes, secondFactorRoutes } from './sign-in/index'
import type { Auth } from './sign-in/index'
import { passwordLinkRoutes } from './passwords/index'
import { findMeetings } from './permissions/index'
import { proceedingsRoutes } from './proceedings/index'
import {
  delegationRoutes,
  delegationRoutesForSecretariat,
  joinRoutes,
  figuresRoutes,
  ownRegistrationRoutes,
  personalDataRoutes,
  registrationDetailRoutes,
  registrationRecordRoutes,
  registrationViewRoutes,
  registrationRoutes,
  registrationSettingsRoutes,
} from './registrations/index'
import { retentionRoutes } from './retention/index'
import { ownSpeakingRoutes, speakerSecretariatRoutes } from './speakers/index'
import type { FileStore } from './uploads/index'
import { subscriberRoutes, subscriptionRoutes, unsubscribeRoutes } from './subscriptions/index'
import { logoRoutes, settingsRoutes } from './settings/index'
import type { Setup } from './settings/index'
import { trainingCaseRoutes } from './training-cases/index'
import { webhookRoutes } from './webhooks/index'
import type { WebhookPolicy } from './webhooks/index'
import { withdrawalRoutes } from './withdrawals/index'
import { searchRoutes } from './search/index'
import { streamRoutes } from './stream/index'
import type { ReleaseStream } from './stream/index'

export interface AppDeps extends Omit<MiddlewareDeps, 'writes'> {
  readonly db: Database
  /** For reads that may lag behind a moment. */
  readonly readDb: Database
  readonly build: Build
  readonly jobs: Jobs
  /** Reads the text of uploaded circulars. */
  readonly readers: Readers
  /** `undefined` if uploaded files stay in the database. */
  readonly fileStore: FileStore | undefined
  readonly auth: Auth
  /** Name of the identity provider; `undefined` if there is none. */
  readonly oidcName?: string | undefined
  readonly clock: Clock
  /** `undefined` if emails stay in the outbox. */
  readonly sender: Sender | undefined
  /** Addresses that webhooks can reach. */
  readonly webhookPolicy: WebhookPolicy
  readonly releases: ReleaseStream
  /** Returns whether the process is shutting down and accepts no new work. */
  readonly isStopping?: () => boolean
  readonly publicSiteUrl: string
  /** Start settings, shown to owners. */
  readonly setup: Setup
  /** Sender of emails, `name <address>`. */
  readonly mailFrom: string
  /** For `/.well-known/security.txt`; if absent, there is none. */
  readonly securityContact?: string | undefined
  /** Folder of the built dashboard; `undefined` if it is not served. */
  readonly adminFolder: string | undefined
}

/** Creates the complete API, for the server and for tests. */
export function createApp(deps: AppDeps): App {
  useValidationWords()
  const { publicApiUrl, adminFolder } = deps
  const app = createRouter()
  const writes = new WriteProbe(deps.db)
  addMiddleware(app, { ...deps, writes })
  app.use('/v1/*', guardOperations(app), guardWrites(publicApiUrl))
  app.use('/v1/*', (c, next) => {
    const person = once(() => findPerson(deps.auth, c.req.raw.headers))
    c.set('findPerson', person)
    c.set('findMeetings', (kind, ids) => findMeetings({ db: deps.db, meetingsOfDraft }, kind, ids))
    const key = once(() => findServiceKey(deps, c.req.header('authorization')))
    c.set('findKey', key)
    return next()
  })

  app.route('/v1', circularRoutes(deps))
  app.route('/v1', meetingRoutes(deps))
  app.route('/v1', browseCircularRoutes(deps))
  app.route('/v1', browseMeetingRoutes(deps))
  app.route('/v1', decisionRoutes(deps))
  app.route('/v1', letterFileRoutes(deps))
  app.route('/v1', composedFileRoutes(deps))
  app.route('/v1', composedLetterRoutes(deps))
  app.route('/v1', releaseRoutes(deps))
  app.route('/v1', allFeedRoutes(deps))
  app.route('/v1', meetingFeedRoutes(deps))
  app.route('/v1', interopRoutes(deps))
  app.route('/v1', proceedingsRoutes(deps))
  app.route('/v1', archiveRoutes(deps))
  app.route('/v1', exportRoutes({ db: deps.readDb }))
  app.route('/v1', trainingCaseRoutes(deps))
  app.route('/v1', streamRoutes(deps))
  app.route('/v1', searchRoutes({ db: deps.readDb }))
  app.route('/v1', readingRoutes(deps))
  app.route('/v1', documentRoutes(deps))
  app.route('/v1', tableRoutes(deps))
  app.route('/v1', eligibilityRoutes(deps))
  app.route('/v1', peopleRoutes(deps))
  app.route('/v1', oidcRoutes(deps))
  app.route('/v1', secondFactorRoutes(deps))
  app.route('/v1', accessRoutes(deps))
  app.route('/v1', passwordLinkRoutes(deps))
  app.route('/v1', keyRoutes(deps))
  app.route('/v1', auditRoutes(deps))
  app.route('/v1', webhookRoutes(deps))
  app.route('/v1', draftRoutes(deps))
  app.route('/v1', reviewRoutes(deps))
  app.route('/v1', driftRoutes(deps))
  app.route('/v1', overviewRoutes(deps))
  app.route('/v1', settingsRoutes(deps))
  app.route('/v1', logoRoutes(deps))
  app.route('/v1', retentionRoutes(deps))
  app.route('/v1', withdrawalRoutes(deps))
  app.route('/v1', registrationRoutes(deps))
  app.route('/v1', ownRegistrationRoutes(deps))
  app.route('/v1', registrationSettingsRoutes(deps))
  app.route('/v1', registrationRecordRoutes(deps))
  app.route('/v1', registrationViewRoutes(deps))
  app.route('/v1', registrationDetailRoutes(deps))
  app.route('/v1', personalDataRoutes(deps))
  app.route('/v1', attendanceRoutes(deps))
  app.route('/v1', officialDocumentRoutes(deps))
  app.route('/v1', ownOfficialDocumentRoutes(deps))
  app.route('/v1', officialDocumentRecordRoutes(deps))
  app.route('/v1', figuresRoutes(deps))
  app.route('/v1', meetingListRoutes(deps))
  app.route('/v1', decisionFileRoute(deps))
  app.route('/v1', delegationRoutes(deps))
  app.route('/v1', delegationRoutesForSecretariat(deps))
  app.route('/v1', invitationRoutes(deps))
  app.route('/v1', organizationRoutes(deps))
  app.route('/v1', subscriptionRoutes(deps))
  app.route('/v1', subscriberRoutes(deps))
  app.route('/', embedRoutes(deps))
  app.route('/', joinRoutes(deps))
  app.route('/', unsubscribeRoutes(deps))
  app.route('/v1', messageRoutes({ ...deps, addresses: deps }))
  app.route('/v1', noticeRoutes({ ...deps, addresses: deps }))
  app.route('/v1', meetingNoticeRoutes(deps))
  app.route('/v1', attachmentRoutes(deps))
  app.route('/v1', emailTextRoutes({ ...deps, addresses: deps }))
  app.route('/v1', speakerContactRoutes(deps))
  app.route('/v1', ownSpeakingRoutes(deps))
  app.route('/v1', speakerSecretariatRoutes(deps))
  app.route('/v1', meetingDocumentRoutes(deps))

  addDocumentation(app, publicApiUrl)
  addHealth(app, { ...deps, writes })
  addSecurityText(app, deps)
  if (deps.measure) addMetrics(app, deps.measure.metrics, deps.measure.token)
  if (adminFolder !== undefined) serveAdmin(app, adminFolder, deps)
  return app
}

function once<Value>(find: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined
  return () => (found ??= find())
}

/** Adds `/.well-known/security.txt`, if a contact is set. */
function addSecurityText(
  app: App,
  {
    clock,
    publicApiUrl,
    securityContact,
  }: Pick<AppDeps, 'clock' | 'publicApiUrl' | 'securityContact'>,
): void {
  if (securityContact === undefined) return
  app.get('/.well-known/security.txt', (c) =>
    c.text(securityText(securityContact, publicApiUrl, clock())),
  )
}
