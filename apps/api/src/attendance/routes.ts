import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  CheckInListSchema,
  CheckInOutcomesSchema,
  CheckInsSchema,
} from '@u4ssc/client/registrations'
import type { CheckInList } from '@u4ssc/client/registrations'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { actorOf, operation } from '../permissions/index'
import { LinkHeaderSchema, requireForm, requireOwn } from '../registrations/index'
import type { Form, RegistrationDeps } from '../registrations/index'
import { checkIn } from './check-in'
import { countUnnamed, listAttendance, listRegistered } from './store'

const tags = ['Registrations']
const params = z.object({ slug: meetingSlug })
const REFUSALS = [
  'not-signed-in',
  'not-allowed',
  'meeting-not-found',
  'registration-closed',
  'invalid-request',
] as const

const getList = createRoute({
  ...operation('list-for-check-in'),
  summary: 'List people for check-in',
  description:
    'Returns the confirmed registrations of a meeting with their check-in codes and who has checked in so far, and the other registrations with their states, so that the desk can say why somebody cannot be checked in. People who did not agree to have their attendance recorded are only counted.',
  tags,
  method: 'get',
  path: '/check-ins/{slug}',
  request: { params },
  responses: {
    200: jsonAnswer(CheckInListSchema, 'The registrations'),
    ...problemAnswers(...REFUSALS),
  },
})

const postCheckIns = createRoute({
  ...operation('check-in'),
  summary: 'Check people in',
  description:
    'Records attendance for up to several hundred codes in one request, or undoes check-ins made by mistake. Sending the same check-in again has no further effect, so a device that was offline can repeat its list. Each entry has its own result; a code that fails does not affect the others.',
  tags,
  method: 'post',
  path: '/check-ins/{slug}',
  request: { params, body: jsonBody(CheckInsSchema) },
  responses: {
    200: jsonAnswer(CheckInOutcomesSchema, 'The result of each entry, in the order sent'),
    ...problemAnswers(...REFUSALS, 'proceedings-frozen'),
  },
})

const getOwnCode = createRoute({
  ...operation('get-own-code'),
  summary: 'Get my check-in code as an image',
  description:
    'Returns a QR code (ISO/IEC 18004) that contains only the check-in code. Only confirmed registrations have one.',
  tags,
  method: 'get',
  path: '/registrations/own/code.svg',
  request: { headers: LinkHeaderSchema },
  responses: {
    200: {
      description: 'The QR code as SVG',
      content: { 'image/svg+xml': { schema: z.string() } },
    },
    ...problemAnswers('personal-link-not-valid', 'registration-state'),
  },
})

/** Routes for check-in and the check-in code. */
export function attendanceRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getList, async (c) => {
      const form = await requireForm(db, c.req.valid('param').slug)
      const rows = await listRegistered(db, form.slug)
      const attended = await listAttendance(db, form.slug)
      return c.json(toList(form, rows, attended, await countUnnamed(db, form.slug)), 200)
    })
    .openapi(postCheckIns, async (c) => {
      const person = await actorOf(c)
      const form = await requireForm(db, c.req.valid('param').slug)
      return c.json(await checkIn(deps, form, c.req.valid('json'), person), 200)
    })
    .openapi(getOwnCode, async (c) => {
      const row = await requireOwn(db, c.req.valid('header')['personal-link'], clock())
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
    })
}

type Registered = Awaited<ReturnType<typeof listRegistered>>
type Attendance = Awaited<ReturnType<typeof listAttendance>>

function toList(
  { slug, meeting }: Form,
  rows: Registered,
  attended: Attendance,
  unnamed: Awaited<ReturnType<typeof countUnnamed>>,
): CheckInList {
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
      checkedIn: (byPerson.get(row.id) ?? []).map(atPlace),
    })),
    others: rows
      .filter((row) => !isConfirmed(row))
      .map((row) => ({ ...row, code: row.checkInCode })),
    unnamed: unnamed.map((counted) => ({ ...counted, ...atPlace(counted) })),
  })
}

function isConfirmed({ state }: Registered[number]): boolean {
  return state === 'confirmed'
}

function atPlace({ sitting, session }: Pick<Attendance[number], 'sitting' | 'session'>) {
  return { sitting, session: session === '' ? null : session }
}
