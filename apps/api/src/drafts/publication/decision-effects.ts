import type { Correction } from '@u4ssc/client/circulars'
import type { DecisionAnswer, DecisionRequest, OpenIssue } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { moveProgramme } from '@u4ssc/domain/meetings'
import { WORDINGS } from '@u4ssc/domain/words/languages'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { findKeptMeeting, findRelease } from '../../meetings/index'
import { correctedReading, readToLayOver } from '../draft-view'
import { findStart } from '../letter-chain/find-start'
import { listSessionsLeft } from '../review/index'
import type { DraftRow } from '../../db/tables/index'

/** Changes to a draft that follow from an answer. */
export type DecisionEffect = Partial<
  Pick<DraftRow, 'acknowledgements' | 'start' | 'bases' | 'unapplied' | 'corrections'>
>

/** @param request - `since` has the days of the meeting at the time of the earlier decision */
export async function findEffect(
  tx: Database,
  draft: DraftRow,
  issue: OpenIssue,
  answer: DecisionAnswer,
  request: DecisionRequest & { readonly since: readonly string[] | undefined },
): Promise<DecisionEffect> {
  switch (issue.kind) {
    case 'remark': {
      const accepted = { diagnostic: issue.diagnostic, note: request.note ?? null }
      return { acknowledgements: [...draft.acknowledgements, accepted] }
    }
    case 'drift':
      if (request.note == null)
        throw wrong('/note', 'Say why the meeting departs from its circular')
      return {}
    case 'same-meeting':
      return answer === 'change'
        ? applyToLatestRelease(tx, draft, issue.existing.slug)
        : { corrections: [await renamed(tx, draft, issue, request)] }
    case 'move-programme':
      return { corrections: await movedProgramme(tx, draft, issue, answer, request) }
    case 'sessions-outside':
      return { corrections: answer === 'move' ? movedInside(draft, issue) : [] }
    case 'move-deadlines':
      return { corrections: answer === 'move' ? movedDeadlines(draft, issue, request) : [] }
    default:
      return {}
  }
}

async function applyToLatestRelease(
  tx: Database,
  draft: DraftRow,
  slug: string,
): Promise<DecisionEffect> {
  const from = await findStart(tx, readToLayOver(draft), slug)
  if (!from) throw wrong('/answer', `The circular cannot be laid over the meeting "${slug}"`)
  return from
}

async function renamed(
  tx: Database,
  draft: DraftRow,
  issue: Extract<OpenIssue, { kind: 'same-meeting' }>,
  request: DecisionRequest,
): Promise<Correction> {
  const own = requireMeeting(draft, issue).id
  const wanted = request.slug ?? (own === issue.existing.slug ? issue.slug : own)
  if (await findKeptMeeting(tx, wanted))
    throw wrong('/slug', `A meeting "${wanted}" exists already`)
  return { pointer: `/meetings/${issue.position}/id`, value: wanted, note: null }
}

/** Moves only the sessions that stayed behind; their IDs stay the same. */
async function movedProgramme(
  tx: Database,
  draft: DraftRow,
  issue: Extract<OpenIssue, { kind: 'move-programme' }>,
  answer: DecisionAnswer,
  { since }: { readonly since: readonly string[] | undefined },
): Promise<Correction[]> {
  if (answer === 'one-by-one') return []
  const after = requireMeeting(draft, issue)
  const pointer = `/meetings/${issue.position}/programme`
  if (answer === 'hide') return [{ pointer, value: [], note: null }]
  const base = draft.bases.find(({ position }) => position === issue.position)
  const release = base && (await findRelease(tx, base.slug, base.release))
  if (!release) throw new Error(`Draft ${draft.id} moves a meeting without a release`)
  const left = new Set(listSessionsLeft({ before: release.meeting, after }))
  const from = (since ?? issue.from).map((date) => ({ date }))
  const value = after.programme.flatMap((session) =>
    left.has(session) ? moveProgramme([session], from, after.schedule.days) : [session],
  )
  return [{ pointer, value, note: null }]
}

/** Moves the sessions outside to the days of the meeting, day by day. */
function movedInside(
  draft: DraftRow,
  issue: Extract<OpenIssue, { kind: 'sessions-outside' }>,
): Correction[] {
  const { programme } = requireMeeting(draft, issue)
  const outside = new Set(issue.sessions.map(({ id }) => id))
  const [from, to] = [issue.from, issue.to].map((dates) => dates.map((date) => ({ date })))
  const value = programme.flatMap((session) =>
    outside.has(session.id) ? moveProgramme([session], from ?? [], to ?? []) : [session],
  )
  return [{ pointer: `/meetings/${issue.position}/programme`, value, note: null }]
}

/** Without a note, the reason is written in the language of the meeting. */
function movedDeadlines(
  draft: DraftRow,
  issue: Extract<OpenIssue, { kind: 'move-deadlines' }>,
  request: DecisionRequest,
): Correction[] {
  const { language } = requireMeeting(draft, issue)
  const note = request.note ?? WORDINGS[language ?? 'en'].datesChanged
  return issue.deadlines.flatMap(({ pointer, after }) =>
    pointer === null
      ? []
      : [{ pointer: `/meetings/${issue.position}${pointer}`, value: after, note }],
  )
}

function requireMeeting(draft: DraftRow, { key, position }: OpenIssue): Meeting {
  const meeting = position === null ? undefined : correctedReading(draft).meetings[position]
  if (!meeting) throw new Error(`The issue "${key}" is about no meeting`)
  return meeting
}

function wrong(pointer: string, message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer, message }])
}
