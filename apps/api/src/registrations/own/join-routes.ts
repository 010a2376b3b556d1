import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { isJoiningRevealed } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { Meeting } from '@u4ssc/domain'
import { createRouter } from '../../http/create-router'
import { linkToken } from '../../http/path-params'
import { Problem, problemAnswers } from '../../http/problems'
import { findLink } from '../../mail/index'
import { findLatestRelease } from '../../meetings/index'
import { operation } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { renderJoinPage } from './join-page'
import { findRegistration } from '../store/registration-store'
import { attendance } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'

const tags = ['Registrations']
const params = z.object({ token: linkToken })

const getJoin = createRoute({
  ...operation('join'),
  summary: 'Open the joining page',
  description:
    'Returns an HTML page with a button for each online room of the meeting. Opening it does not count as attendance. Before the rooms are announced, it redirects to the meeting page.',
  tags,
  method: 'get',
  path: '/join/{token}',
  request: { params },
  responses: {
    200: {
      description: 'An HTML page with a button for each room',
      content: { 'text/html': { schema: z.string() } },
    },
    302: { description: 'Redirects to the meeting page before the rooms are announced' },
    ...problemAnswers('personal-link-not-valid'),
  },
})

const postJoin = createRoute({
  ...operation('enter-room'),
  summary: 'Join an online room',
  description:
    'Redirects to the room and records the attendance of people who agreed to it. Redirects to the meeting page before the rooms are announced.',
  tags,
  method: 'post',
  path: '/join/{token}',
  request: { params },
  responses: {
    303: {
      description: 'Redirects to the room, or to the meeting page before the rooms are announced',
    },
    ...problemAnswers('personal-link-not-valid'),
  },
})

/** The number of the room, sent by its button. */
const ChoiceSchema = z.object({ room: z.coerce.number().int().nonnegative().default(0) })

type JoinDeps = RegistrationDeps & { readonly publicSiteUrl: string }

/**
 * Routes to join by a personal link. It leads to the rooms of the latest release, so it stays valid
 * after a change. Email scanners follow links, so only the button counts as attendance.
 */
export function joinRoutes(deps: JoinDeps) {
  return createRouter()
    .openapi(getJoin, async (c) => {
      const { row, meeting, rooms } = await open(deps, c.req.valid('param').token)
      hide(c)
      if (rooms.length === 0) return c.redirect(pageOf(row, deps.publicSiteUrl), 302)
      return c.html(renderJoinPage(row, meeting, rooms), 200)
    })
    .openapi(postJoin, async (c) => {
      const { row, meeting, rooms } = await open(deps, c.req.valid('param').token)
      hide(c)
      const choice = ChoiceSchema.safeParse(await c.req.parseBody())
      const room = rooms[choice.data?.room ?? 0] ?? rooms[0]
      if (room === undefined) return c.redirect(pageOf(row, deps.publicSiteUrl), 303)
      await recordAttendance(deps, row, meeting)
      return c.redirect(room.url, 303)
    })
}

/** Returns the registration of a link and its open rooms. */
async function open({ db, clock }: JoinDeps, token: string) {
  const now = clock()
  const link = await findLink(db, token, 'join', now)
  const row = link?.registrationId ? await findRegistration(db, link.registrationId) : undefined
  const latest = row && (await findLatestRelease(db, row.slug))
  if (!row || !latest)
    throw new Problem(
      'personal-link-not-valid',
      'Use the link in the latest email about the meeting.',
    )
  const { meeting } = latest
  const isIn = row.state === 'confirmed' && isJoiningRevealed(meeting, now)
  return { row, meeting, rooms: isIn ? (meeting.joining?.rooms ?? []) : [] }
}

function hide(c: Context): void {
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'no-referrer')
  c.header('x-robots-tag', 'noindex')
}

function pageOf({ language, slug }: RegistrationRow, publicSiteUrl: string): string {
  return `${publicSiteUrl}/${language}/meetings/${slug}`
}

/** Records attendance once per sitting, on its day, for people who agreed. */
async function recordAttendance(
  { db, clock }: RegistrationDeps,
  { id: registrationId, recordAttendance: agreed }: RegistrationRow,
  { schedule }: Meeting,
): Promise<void> {
  const at = clock()
  if (!agreed || schedule.zone === null) return
  const { date: today, time } = wallTimeAt(at, schedule.zone)
  const ofLastNight = schedule.days.find(
    ({ endDate, endTime }) => endDate === today && endTime !== null && time < endTime,
  )
  const sitting = (ofLastNight ?? schedule.days.find(({ date }) => date === today))?.date
  if (sitting === undefined) return
  await db.insert(attendance).values({ registrationId, sitting, at }).onConflictDoNothing()
}
