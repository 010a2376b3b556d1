import * as z from 'zod'
import { participants, registrations } from '@u4ssc/client/contract'
import { createCursor, toPage } from '../../http/page-cursor'
import { Problem } from '../../http/problems'
import { routes, serve } from '../../http/serve'
import { findLink } from '../../mail/index'
import { findMeetingItself, missingMeeting } from '../../meetings/index'
import { actorOf, limitOf, personOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { isListPublic, requireForm } from '../settings/open-form'
import { listParticipants, listRecords } from './record-store'
import { toRecord, viewRecord } from './to-record'
import { admitRegistration } from '../decisions/admit-registration'
import { decideRegistrations } from '../decisions/decide-registrations'
import { findRegistration } from '../store/registration-store'
import { addNote, addRecord, editRecord, resendLink } from './change-record'
import { describeRecord, requireRecord } from './describe-record'
import type { Database } from '../../db/index'
import { countFigures } from './count-figures'
import { countParticipants } from './count-participants'
import { recordAct } from '../../audit/index'
import { eraseRow, readDataOf } from '../own/personal-data'

const cursor = createCursor(z.object({ key: z.string(), id: z.uuid() }))

/** Routes for the secretariat on registrations, and the participant list. */
export function registrationRecordRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return routes(
    serve(registrations.list, async ({ query }, c) => {
      const { cursor: from, limit, sort, order, language, ...filter } = query
      const after = from === undefined ? undefined : cursor.parse(from)
      const records = await listRecords(db, filter, {
        order: { sort, order, language },
        after,
        limit: limit + 1,
        meetings: await limitOf(c),
      })
      return toPage(records, limit, toRecord, ({ key, row: { id } }) => cursor.format({ key, id }))
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
    serve(participants.count, async ({ params: { slug } }) => {
      const meeting = await findMeetingItself(db, slug)
      if (!meeting) throw await missingMeeting(db, slug)
      return { counted: await countParticipants(db, { slug, meeting }, clock()) }
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

/** Routes for the secretariat on one registration. */
export function registrationDetailRoutes(deps: RegistrationDeps) {
  const { db } = deps
  return routes(
    serve(registrations.get, async ({ params: { id } }) =>
      describeRecord(db, await requireRecord(db, id)),
    ),
    serve(registrations.add, async ({ body }, c) =>
      viewRecord(db, await addRecord(deps, body, await actorOf(c))),
    ),
    serve(registrations.update, async ({ params: { id }, body }, c) =>
      viewRecord(db, await editRecord(deps, id, body, await actorOf(c))),
    ),
    serve(registrations.admit, async ({ params: { id } }, c) =>
      viewRecord(db, await admitRegistration(deps, id, await actorOf(c))),
    ),
    serve(registrations.addNote, async ({ params: { id }, body: { text } }, c) =>
      addNote(deps, id, text, await actorOf(c)),
    ),
    serve(registrations.resendConfirmation, async ({ params: { id } }, c) =>
      resendLink(deps, id, await actorOf(c)),
    ),
  )
}

export function figuresRoutes({ db }: { readonly db: Database }) {
  return routes(serve(registrations.count, ({ query: { meeting } }) => countFigures(db, meeting)))
}

/** Routes to export and erase the data of a person on request. */
export function personalDataRoutes({ db, clock }: RegistrationDeps) {
  return routes(
    serve(registrations.exportData, async ({ params: { id } }, c) => {
      const { id: person } = await personOf(c)
      const at = clock()
      const data = await readDataOf(db, await requireRecord(db, id), at)
      const act = { action: 'export-personal-data', subject: `registrations/${id}` } as const
      await recordAct(db, { at, person, ...act, before: null, after: null })
      return data
    }),
    serve(registrations.erase, async ({ params: { id } }, c) => {
      const { id: person } = await personOf(c)
      await db.transaction(async (tx) => {
        const at = clock()
        await eraseRow(tx, await requireRecord(tx, id), at)
        const act = { action: 'erase-registration', subject: `registrations/${id}` } as const
        await recordAct(tx, { at, person, ...act, before: null, after: null })
      })
    }),
  )
}
