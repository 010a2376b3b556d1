import type { CheckInOutcomes, CheckIns } from '@u4ssc/client/registrations'
import type { Meeting } from '@u4ssc/domain'
import { addDays } from '@u4ssc/domain/meetings'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { keepProceedingsOpen } from '../meetings/index'
import type { RegistrationRow } from '../db/tables/index'
import { readCode } from '../readable-code'
import { noteEvent } from '../webhooks/index'
import {
  deleteAttendance,
  deleteUnnamed,
  findByCodes,
  insertAttendance,
  insertUnnamed,
} from './store'

type Outcome = CheckInOutcomes['outcomes'][number]
type CheckIn = CheckIns['checkIns'][number]

/** How an outcome is recorded in the audit log, if it changed anything. */
const RECORDED: Partial<Record<Outcome['outcome'], 'check-in' | 'undo-check-in'>> = {
  'checked-in': 'check-in',
  counted: 'check-in',
  undone: 'undo-check-in',
}

interface Published {
  readonly slug: string
  readonly meeting: Meeting
}

interface Desk {
  readonly db: Database
  readonly clock: Clock
}

/**
 * Records check-ins, possibly made offline some time ago. Repeated check-ins have no further
 * effect. People who did not agree to be recorded are counted without a name. Check-ins made by
 * mistake are undone in the order sent.
 */
export async function checkIn(
  { db, clock }: Desk,
  { slug, meeting }: Published,
  { checkIns }: CheckIns,
  person: string,
): Promise<CheckInOutcomes> {
  return db.transaction(async (tx) => {
    await keepProceedingsOpen(tx, slug)
    const now = clock()
    const codes = checkIns.map(({ code }) => readCode(code))
    const found = await findByCodes(tx, slug, codes)
    const outcomes: Outcome[] = []
    for (const one of checkIns) {
      const row = found.find(({ checkInCode }) => checkInCode === readCode(one.code))
      const outcome = await checkInOne(tx, { slug, meeting }, row, one, now)
      outcomes.push({ code: one.code, outcome, name: row?.name ?? null })
    }
    for (const action of ['check-in', 'undo-check-in'] as const) {
      const people = outcomes.filter(({ outcome }) => RECORDED[outcome] === action).length
      if (people > 0)
        await recordAct(tx, {
          at: now,
          person,
          action,
          subject: `meetings/${slug}`,
          before: null,
          after: { people },
        })
    }
    return { outcomes }
  })
}

/** Returns whether a time is on the day of a sitting, or the day before or after, in any zone. */
function isAround(sitting: string, at: string): boolean {
  const day = at.slice(0, 10)
  return addDays(sitting, -1) <= day && day <= addDays(sitting, 1)
}

async function checkInOne(
  tx: Database,
  { slug, meeting: { schedule, programme } }: Published,
  row: RegistrationRow | undefined,
  { id, sitting, session, act, at }: CheckIn,
  now: string,
): Promise<Outcome['outcome']> {
  if (!row) return 'unknown-code'
  if (act === 'undo') {
    const undone = row.recordAttendance
      ? await deleteAttendance(tx, { registrationId: row.id, sitting, session: session ?? '' })
      : await deleteUnnamed(tx, slug, id)
    return undone > 0 ? 'undone' : 'not-checked-in'
  }
  if (row.state !== 'confirmed') return 'not-confirmed'
  const isDay = schedule.days.some(({ date }) => date === sitting)
  const isSession = session === null || programme.some(({ id }) => id === session)
  const time = at < now ? at : now
  if (!isDay || !isSession || !isAround(sitting, time)) return 'no-such-time'
  if (!row.recordAttendance) {
    const counted = await insertUnnamed(tx, { id, slug, sitting, session: session ?? '' })
    return counted > 0 ? 'counted' : 'already'
  }
  const was = { registrationId: row.id, sitting, at: time }
  const places = session === null ? [''] : ['', session]
  const inserted = await insertAttendance(
    tx,
    places.map((place) => ({ ...was, session: place })),
  )
  if (inserted === 0) return 'already'
  const data = { id: row.id, meeting: slug, sitting, session }
  await noteEvent(tx, 'registration.checked-in', data, was.at)
  return 'checked-in'
}
