import * as z from 'zod'
import { participants, registrations } from '@u4ssc/client/contract'
import { createCursor, toPage } from '../../http/page-cursor'
import { Problem } from '../../http/problems'
import { routes, serve } from '../../http/serve'
import { findLink } from '../../mail/index'
import { actorOf, limitOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { isListPublic, requireForm } from '../settings/open-form'
import { listParticipants, listRecords } from './record-store'
import { toRecord } from './to-record'
import { decideRegistrations } from '../decisions/decide-registrations'
import { findRegistration } from '../store/registration-store'

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

/** Routes for the secretariat on registrations, and the participant list. */
export function registrationRecordRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return routes(
    serve(registrations.list, async ({ query: { cursor: from, limit, ...filter } }, c) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const meetings = await limitOf(c)
      const rows = await listRecords(db, filter, { after, limit: limit + 1, meetings })
      return toPage(rows, limit, toRecord, cursor.format)
    }),
    serve(registrations.decide, async ({ body }, c) =>
      decideRegistrations(deps, body, { person: await actorOf(c), delegation: null }),
    ),
    serve(participants.list, async ({ token, params: { slug } }) => {
      const form = await requireForm(db, slug)
      const isParticipant = await isConfirmed(deps, token, slug)
      const isPublic = isListPublic(form, clock())
      const levels = [
        ...(isPublic || isParticipant ? (['public'] as const) : []),
        ...(isParticipant ? (['participants'] as const) : []),
      ]
      return listParticipants(db, slug, levels)
    }),
  )
}

async function isConfirmed(
  { db, clock }: RegistrationDeps,
  token: string,
  slug: string,
): Promise<boolean> {
  if (token === '') return false
  const link = await findLink(db, token, 'own', clock())
  const row = link?.registrationId ? await findRegistration(db, link.registrationId) : undefined
  if (!row)
    throw new Problem('personal-link-not-valid', 'Request a new link with your email address.')
  return row.slug === slug && row.state === 'confirmed'
}
