import { checkIns, registrations } from '@u4ssc/client/contract'
import { CheckInListSchema, REGISTRATION_STATE_ROWS } from '@u4ssc/client/registrations'
import type { CheckInList } from '@u4ssc/client/registrations'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { findMeetingItself } from '../meetings/index'
import { actorOf } from '../permissions/index'
import { readCode } from '../readable-code'
import { findFreePlaces, requireForm, requireOwn } from '../registrations/index'
import type { Form, RegistrationDeps } from '../registrations/index'
import { checkIn } from './check-in'
import { countUnnamed, findOtherSlug, listAttendance, listRegistered } from './store'

const { own } = registrations

/** Routes for check-in and the check-in code. */
export function attendanceRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return routes(
    serve(checkIns.list, async ({ params: { slug } }) => {
      const form = await requireForm(db, slug)
      return toList(form, {
        rows: await listRegistered(db, form.slug),
        attended: await listAttendance(db, form.slug),
        unnamed: await countUnnamed(db, form.slug),
        isFree: await findFreePlaces(db, form.slug),
      })
    }),
    serve(checkIns.findOtherMeeting, async ({ params: { slug }, query: { code } }) => {
      const { slug: here } = await requireForm(db, slug)
      const other = await findOtherSlug(db, here, readCode(code))
      const meeting = other && (await findMeetingItself(db, other))
      if (!meeting) return { meeting: null }
      const { title, schedule } = meeting
      return { meeting: { slug: other, title, firstDate: schedule.days[0]?.date ?? null } }
    }),
    serve(checkIns.create, async ({ params: { slug }, body }, c) => {
      const person = await actorOf(c)
      return checkIn(deps, await requireForm(db, slug), body, person)
    }),
    serve(own.openCode, async ({ token }, c) => {
      const row = await requireOwn(db, token, clock())
      if (row.state !== 'confirmed' || row.checkInCode === null)
        throw new Problem(
          'registration-state',
          'Only confirmed registrations have a check-in code.',
        )
      const { default: QRCode } = await import('qrcode')
      const picture = await QRCode.toString(row.checkInCode, {
        type: 'svg',
        errorCorrectionLevel: 'Q',
      })
      return c.body(picture, 200, { 'content-type': 'image/svg+xml' })
    }),
  )
}

type Registered = Awaited<ReturnType<typeof listRegistered>>
type Attendance = Awaited<ReturnType<typeof listAttendance>>

interface Found {
  readonly rows: Registered
  readonly attended: Attendance
  readonly unnamed: Awaited<ReturnType<typeof countUnnamed>>
  readonly isFree: Awaited<ReturnType<typeof findFreePlaces>>
}

function toList({ slug, meeting }: Form, found: Found): CheckInList {
  const { rows, attended, unnamed, isFree } = found
  const byPerson = new Map<string, Attendance>()
  for (const row of attended)
    byPerson.set(row.registrationId, [...(byPerson.get(row.registrationId) ?? []), row])
  return CheckInListSchema.parse({
    meeting: slug,
    title: meeting.title,
    sittings: meeting.schedule.days.map(({ date }) => date),
    sessions: meeting.programme.map(({ id, title }) => ({ id, title })),
    people: rows.filter(isConfirmed).map((row) => ({
      ...row,
      code: row.checkInCode,
      checkedIn: (byPerson.get(row.id) ?? []).map((visit) => ({ ...atPlace(visit), at: visit.at })),
    })),
    others: rows
      .filter((row) => !isConfirmed(row))
      .map((row) => ({
        ...row,
        code: row.checkInCode,
        hasPlace: REGISTRATION_STATE_ROWS[row.state].holdsPlace || isFree(row),
      })),
    unnamed: unnamed.map((counted) => ({ ...counted, ...atPlace(counted) })),
  })
}

function isConfirmed({ state }: Registered[number]): boolean {
  return state === 'confirmed'
}

function atPlace({ sitting, session }: Pick<Attendance[number], 'sitting' | 'session'>) {
  return { sitting, session: session === '' ? null : session }
}
