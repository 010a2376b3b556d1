import * as z from 'zod'
import { subscriptions } from '@u4ssc/client/contract'
import type { Subscriber } from '@u4ssc/client/emails'
import { recordAct } from '../audit/index'
import { createCursor, toPage } from '../http/page-cursor'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import type { SubscriptionDeps } from './routes'
import { countSubscribers, deleteSubscription, findSubscription, listSubscribers } from './store'
import type { SubscriptionRow } from '../db/tables/index'

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

export function subscriberRoutes({ db, clock }: SubscriptionDeps) {
  return routes(
    serve(subscriptions.list, async ({ query: { cursor: from, limit, meeting, email } }) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const filter = { meeting, email }
      const rows = await listSubscribers(db, filter, { after, limit: limit + 1 })
      const page = toPage(rows, limit, toSubscriber, cursor.format)
      return { ...page, ...(await countSubscribers(db, filter)) }
    }),
    serve(subscriptions.delete, async ({ params: { id } }, c) => {
      const { id: person } = await personOf(c)
      await db.transaction(async (tx) => {
        const row = await findSubscription(tx, id)
        if (!row)
          throw new Problem(
            'subscriber-not-found',
            'The subscription does not exist or has already ended.',
          )
        await deleteSubscription(tx, id)
        await recordAct(tx, {
          at: clock(),
          person,
          action: 'remove-subscriber',
          subject: row.slug === null ? 'meetings' : `meetings/${row.slug}`,
          before: null,
          after: null,
        })
      })
    }),
  )
}

function toSubscriber({
  id,
  email,
  slug,
  language,
  state,
  createdAt,
}: SubscriptionRow): Subscriber {
  return { id, address: shorten(email), meeting: slug, language, state, createdAt }
}

/** Shortens an address: the list does not need it in full. */
function shorten(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}…${email.slice(at)}`
}
