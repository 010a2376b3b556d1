import { and, asc, eq } from 'drizzle-orm'
import * as z from 'zod'
import type {
  HistoryActor,
  RegistrationDetail,
  RegistrationHistoryItem,
} from '@u4ssc/client/registrations'
import { REGISTRATION_STATES } from '@u4ssc/client/registrations'
import { LANGUAGES } from '@u4ssc/domain'
import { listActsOn } from '../../audit/index'
import type { ActRow } from '../../audit/index'
import type { Database } from '../../db/index'
import { attendance, messages, notices } from '../../db/tables/index'
import { nameActors } from '../../people/index'

/** State after an act, if the audit log has it. */
const AfterSchema = z.object({ state: z.enum(REGISTRATION_STATES) })

/** Returns what happened to a registration, its emails and its check-ins, oldest first. */
export async function listHistory(
  db: Database,
  id: string,
): Promise<RegistrationDetail['history']> {
  const acts = await listActsOn(db, `registrations/${id}`)
  const names = await nameActors(
    db,
    acts.flatMap(({ person }) => person ?? []),
  )
  const done = acts.map((act): RegistrationHistoryItem => ({
    ...{ kind: 'act', at: act.at, action: act.action },
    by: actorOf(act, id, names),
    state: stateAfter(act),
  }))
  const items = [...done, ...(await listEmails(db, id)), ...(await listCheckIns(db, id))]
  return items.toSorted((one, other) => Number(one.at > other.at) - Number(one.at < other.at))
}

/** Nobody is signed in when they register, so the log has no person for it. */
function actorOf(
  { person, action }: ActRow,
  registration: string,
  names: ReadonlyMap<string, string>,
): HistoryActor {
  if (person === registration || action === 'apply') return { kind: 'registrant' }
  if (person === null) return { kind: 'platform' }
  const name = names.get(person)
  return name === undefined ? { kind: 'other' } : { kind: 'user', name }
}

/** The state of a visa request is another one. */
function stateAfter({ action, before, after }: ActRow) {
  if (action === 'approve-visa-letter' || action === 'refuse-visa-letter') return null
  const state = AfterSchema.safeParse(after).data?.state ?? null
  return state === AfterSchema.safeParse(before).data?.state ? null : state
}

async function listEmails(db: Database, id: string): Promise<RegistrationHistoryItem[]> {
  const { kind, state, createdAt, sentAt, registrationId, noticeId, language } = messages
  const rows = await db
    .select({ email: kind, state, createdAt, sentAt, language, words: notices.words })
    .from(messages)
    .leftJoin(notices, eq(notices.id, noticeId))
    .where(eq(registrationId, id))
    .orderBy(asc(createdAt))
  return rows.map(({ createdAt: queuedAt, sentAt: at, language: own, words, ...row }) => {
    const written = LANGUAGES.flatMap((one) => words?.[one] ?? [])
    const subject = (words?.[own] ?? written[0])?.subject ?? null
    return { kind: 'email', ...row, subject, at: at ?? queuedAt }
  })
}

async function listCheckIns(db: Database, id: string): Promise<RegistrationHistoryItem[]> {
  const { registrationId, sitting, session, at } = attendance
  const rows = await db
    .select({ at, sitting })
    .from(attendance)
    .where(and(eq(registrationId, id), eq(session, '')))
    .orderBy(asc(at))
  return rows.map((row) => ({ kind: 'check-in', ...row }))
}
