import { and, asc, count, eq, inArray, lt, notInArray } from 'drizzle-orm'
import type { AttendanceMode } from '@u4ssc/client/registrations'
import type { Database } from '../../db/index'
import { registrationPlaces, registrationQuotas, registrations } from '../../db/tables/index'
import type { QuotaRow, RegistrationRow } from '../../db/tables/index'

/** Returns the quotas of a meeting. */
export function listQuotas(db: Database, slug: string): Promise<QuotaRow[]> {
  const { mode, capacity } = registrationQuotas
  return db
    .select()
    .from(registrationQuotas)
    .where(eq(registrationQuotas.slug, slug))
    .orderBy(asc(mode), asc(capacity))
}

export function isTaken({ places, taken }: QuotaRow): boolean {
  return taken >= places
}

type Line = Pick<RegistrationRow, 'slug' | 'mode' | 'capacity'>

/** Returns whether a place is free. Requires the lock on the places. */
export async function hasFree(tx: Database, line: Line): Promise<boolean> {
  return (await findFreePlaces(tx, line.slug))(line)
}

/** Returns a function that says whether a meeting has a free place for a registration. */
export async function findFreePlaces(db: Database, slug: string) {
  const { slug: of } = registrationPlaces
  const places = await db.select().from(registrationPlaces).where(eq(of, slug))
  const quotas = await listQuotas(db, slug)
  return ({ mode, capacity }: Omit<Line, 'slug'>): boolean => {
    const own = places.find((one) => one.mode === mode)
    const quota = quotas.find((one) => one.mode === mode && one.capacity === capacity)
    const isFull = own === undefined || (own.capacity !== null && own.taken >= own.capacity)
    return !isFull && !(quota && isTaken(quota))
  }
}

/** Returns the number of free places; `null` for no limit. Requires the lock on the places. */
export async function countFree(
  tx: Database,
  slug: string,
  mode: AttendanceMode,
): Promise<number | null> {
  const [places] = await tx
    .select()
    .from(registrationPlaces)
    .where(and(eq(registrationPlaces.slug, slug), eq(registrationPlaces.mode, mode)))
  if (!places) return 0
  return places.capacity === null ? null : places.capacity - places.taken
}

interface Waiting {
  readonly without: readonly RegistrationRow['capacity'][]
  readonly limit: number | null
}

/** Returns the waiting list, earliest first. */
export async function listWaiting(
  tx: Database,
  slug: string,
  mode: AttendanceMode,
  { without, limit }: Waiting,
): Promise<RegistrationRow[]> {
  const { capacity, place } = registrations
  const rows = tx
    .select()
    .from(registrations)
    .where(and(waitingFor(slug, mode), notInArray(capacity, [...without])))
    .orderBy(asc(place))
  return limit === null ? rows : rows.limit(limit)
}

/** Returns how many people are ahead on the same waiting list. */
export async function countAhead(
  db: Database,
  { slug, mode, place, capacity }: Line & Pick<RegistrationRow, 'place'>,
): Promise<number> {
  if (place === null) return 0
  const apart = (await listQuotas(db, slug)).flatMap((one) =>
    one.mode === mode ? one.capacity : [],
  )
  const { capacity: own } = registrations
  const sharing = apart.includes(capacity) ? inArray(own, [capacity]) : notInArray(own, apart)
  const [counted] = await db
    .select({ ahead: count() })
    .from(registrations)
    .where(and(waitingFor(slug, mode), sharing, lt(registrations.place, place)))
  return counted?.ahead ?? 0
}

function waitingFor(slug: string, mode: AttendanceMode) {
  const { slug: ofMeeting, mode: attends, state } = registrations
  return and(eq(ofMeeting, slug), eq(attends, mode), eq(state, 'waiting'))
}
