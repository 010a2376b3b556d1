import type { Context } from 'hono'
import * as z from 'zod'
import { notices } from '@u4ssc/client/contract'
import type { Env } from '../env'
import type { AppEnv } from '../http/app-env'
import { onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { idempotently } from '../idempotency/index'
import type { MailAddresses } from '../mail/index'
import { personOf, requireAlso } from '../permissions/index'
import {
  approveNotice,
  changeNotice,
  composeNotice,
  discardNotice,
  recallNotice,
  requireMeeting,
  setPageLevel,
} from './change-notice'
import type { Handling, NoticeDeps } from './change-notice'
import { countAudience } from './list-audience'
import { listNotices, listNoticesOnPage } from './notice-store'
import { requireNotice, toNotices, viewNotice } from './notice-view'
import { previewNotice, tryOut } from './preview-notice'
import { MeetingNoticesSchema } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { findPublishedMeeting, missingMeeting } from '../meetings/index'

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

type RouteDeps = NoticeDeps & {
  readonly addresses: MailAddresses
  readonly setup: { readonly env: Pick<Env, 'toChosen'> }
}

/** A request to change a notice at the version that was seen. */
interface Seen {
  readonly params: { readonly id: string }
  readonly body: { readonly version: number }
}

export function noticeRoutes(deps: RouteDeps) {
  const { db, clock, setup } = deps
  const { toChosen } = setup.env
  const view = async (c: Context<AppEnv>, id: string, person: string) => {
    const notice = await viewNotice(db, id, person)
    setVersion(c, notice.version)
    return notice
  }
  /** Changes a notice. @returns the changed notice */
  const handled = async (
    c: Context<AppEnv>,
    { params: { id }, body }: Seen,
    handle: (handling: Handling) => Promise<void>,
  ) => {
    const { id: person } = await personOf(c)
    await onVersion(c, body.version, (version) => handle({ id, version, person }))
    return view(c, id, person)
  }
  return routes(
    serve(notices.list, async ({ query: { cursor: from, limit, meeting, state } }, c) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listNotices(db, { meeting, state }, { after, limit: limit + 1 })
      const views = await toNotices(db, rows, (await personOf(c)).id)
      return toPage(views, limit, (notice) => notice, cursor.format)
    }),
    serve(notices.create, async ({ body }, c) => {
      const { id: person } = await personOf(c)
      const { id } = await idempotently(
        deps,
        { key: c.req.header('idempotency-key'), person, request: { compose: body } },
        async (tx) => ({
          // An email that is refused leaves no draft
          id: await tx.transaction((inner) =>
            composeNotice({ db, clock, toChosen }, inner, body, person),
          ),
        }),
        z.object({ id: z.uuid() }),
      )
      return view(c, id, person)
    }),
    serve(notices.get, async ({ params: { id } }, c) => view(c, id, (await personOf(c)).id)),
    serve(notices.update, (request, c) =>
      handled(c, request, (handling) => changeNotice(deps, handling, request.body)),
    ),
    serve(notices.setPageLevel, (request, c) =>
      handled(c, request, (handling) => setPageLevel(deps, handling, request.body.pageLevel)),
    ),
    serve(notices.approve, (request, c) =>
      handled(c, request, (handling) => approveNotice(deps, handling, request.body)),
    ),
    serve(notices.recall, (request, c) =>
      handled(c, request, (handling) => recallNotice(deps, handling)),
    ),
    serve(notices.discard, (request, c) =>
      handled(c, request, (handling) => discardNotice(deps, handling)),
    ),
    serve(notices.test, async ({ params: { id }, body: { language } }, c) => {
      const notice = await requireNotice(db, id)
      const { id: personId, email: to } = await personOf(c)
      return { message: await tryOut(db, notice, { personId, language, at: clock() }), to }
    }),
    serve(notices.preview, async ({ params: { id }, query }, c) => {
      const notice = await requireNotice(db, id)
      if (query.registration !== undefined) await requireAlso(c, 'list-registrations')
      return previewNotice(deps, notice, query)
    }),
    serve(notices.countAudience, async ({ body: { meeting, audience } }) => {
      await requireMeeting(db, meeting)
      return countAudience(db, meeting, audience)
    }),
  )
}

/** A scheduled notice appears without a request that would clear the cache. */
const NOTICES_HOLD_MS = 1_000

export function meetingNoticeRoutes({ db }: { readonly db: Database }) {
  return routes(
    serve(notices.listOnPage, async ({ params: { slug } }, c) => {
      if (!(await findPublishedMeeting(db, slug))) throw await missingMeeting(db, slug)
      c.set('cacheMs', NOTICES_HOLD_MS)
      return MeetingNoticesSchema.parse({ items: await listNoticesOnPage(db, slug) })
    }),
  )
}
