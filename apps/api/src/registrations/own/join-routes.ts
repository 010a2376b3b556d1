import type { Context } from 'hono'
import * as z from 'zod'
import { personalPages } from '@u4ssc/client/contract'
import { joiningStatus } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { Meeting } from '@u4ssc/domain'
import { Problem } from '../../http/problems'
import { routes, serve } from '../../http/serve'
import { findLink } from '../../mail/index'
import { findLatestRelease } from '../../meetings/index'
import type { RegistrationDeps } from '../registration-deps'
import { openRooms, renderJoinPage } from './join-page'
import type { JoinState } from './join-page'
import { findRegistration } from '../store/registration-store'
import { attendance } from '../../db/tables/index'
import type { RegistrationRow } from '../../db/tables/index'

/** The number of the room, sent by its button. */
const ChoiceSchema = z.object({ room: z.coerce.number().int().nonnegative().default(0) })

type JoinDeps = RegistrationDeps & { readonly publicSiteUrl: string }

/**
 * Routes to join by a personal link. It leads to the rooms of the latest release, so it stays valid
 * after a change. Email scanners follow links, so only the button counts as attendance.
 */
export function joinRoutes(deps: JoinDeps) {
  return routes(
    serve(personalPages.join, async ({ params: { token } }, c) => {
      const { row, meeting, state } = await open(deps, token)
      hide(c)
      return c.html(renderJoinPage(row, meeting, state, deps.publicSiteUrl), 200)
    }),
    serve(personalPages.enterRoom, async ({ params: { token } }, c) => {
      const { row, meeting, state } = await open(deps, token)
      hide(c)
      const rooms = openRooms(meeting, state)
      const choice = ChoiceSchema.safeParse(await c.req.parseBody())
      const room = rooms[choice.data?.room ?? 0] ?? rooms[0]
      // To the page that says why, which has the same address
      if (room === undefined) return c.redirect(token, 303)
      await recordAttendance(deps, row, meeting)
      return c.redirect(room.url, 303)
    }),
  )
}

/** Returns the registration of a link, its meeting, and whether the person can join. */
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
  return { row, meeting, state: joinState(row, meeting, now) }
}

function joinState({ state }: RegistrationRow, meeting: Meeting, now: string): JoinState {
  const status = joiningStatus(meeting, now)
  const isOver = status.kind === 'ended' || status.kind === 'cancelled'
  return state === 'confirmed' || isOver ? status : { kind: 'not-confirmed' }
}

function hide(c: Context): void {
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'no-referrer')
  c.header('x-robots-tag', 'noindex')
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
