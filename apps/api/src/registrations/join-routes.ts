import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isJoiningRevealed } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import type { Meeting } from '@u4ssc/domain'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { findLink } from '../mail/index'
import { findLatestRelease } from '../meetings/index'
import { operation } from '../people/index'
import type { RegistrationDeps } from './apply'
import { findRegistration } from './store'
import { attendance } from './tables'
import type { RegistrationRow } from './tables'

const getJoin = createRoute({
  ...operation('join'),
  summary: 'Go to the room of the meeting, by a personal link',
  tags: ['Registrations'],
  method: 'get',
  path: '/join/{token}',
  request: { params: z.object({ token: z.string().max(200) }) },
  responses: {
    302: { description: 'To the room; to the page of the meeting before its time' },
    ...problemAnswers('personal-link-not-valid'),
  },
})

/**
 * The personal way into the room: it leads where the latest release says, so that it outlives a move.
 */
export function joinRoutes(deps: RegistrationDeps & { readonly publicSiteUrl: string }) {
  const { db, clock, publicSiteUrl } = deps
  return createRouter().openapi(getJoin, async (c) => {
    const now = clock()
    const link = await findLink(db, c.req.valid('param').token, 'join', now)
    const row = link?.registrationId ? await findRegistration(db, link.registrationId) : undefined
    const latest = row && (await findLatestRelease(db, row.slug))
    if (!row || !latest)
      throw new Problem('personal-link-not-valid', 'The newest mail about the meeting has a link')

    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    const room = roomFor(row, latest.meeting, now)
    if (room === undefined) return c.redirect(pageOf(row, publicSiteUrl), 302)
    await recordAttendance(deps, row, latest.meeting, now)
    return c.redirect(room, 302)
  })
}

function roomFor({ state }: RegistrationRow, meeting: Meeting, now: string): string | undefined {
  if (state !== 'confirmed' || !isJoiningRevealed(meeting, now)) return undefined
  return meeting.joining?.rooms[0]?.url
}

function pageOf({ language, slug }: RegistrationRow, publicSiteUrl: string): string {
  return `${publicSiteUrl}/${language}/meetings/${slug}`
}

/** Once for each sitting, on its day, of those who agreed. */
async function recordAttendance(
  { db }: RegistrationDeps,
  { id: registrationId, recordAttendance: agreed }: RegistrationRow,
  { schedule }: Meeting,
  at: string,
): Promise<void> {
  if (!agreed || schedule.zone === null) return
  const today = wallTimeAt(at, schedule.zone).date
  const sitting = schedule.days.find(({ date }) => date === today)?.date
  if (sitting === undefined) return
  await db.insert(attendance).values({ registrationId, sitting, at }).onConflictDoNothing()
}
