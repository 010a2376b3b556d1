import type { OpenIssue, ReviewedMeeting } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../../db/index'
import { findKeptMeeting, listMeetingsLike } from '../../meetings/index'
import type { DraftRow } from '../../db/tables/index'
import { decisionOn, issueOf } from './issue-of'

/**
 * Returns the issue whether a new meeting is the same as a published one. Only a person can decide
 * that.
 */
export async function sameMeetingIssue(
  db: Database,
  draft: DraftRow,
  position: number,
  meeting: Meeting,
): Promise<OpenIssue[]> {
  const [slug] = await listMeetingsLike(db, meeting)
  const kept = slug === undefined ? undefined : await findKeptMeeting(db, slug)
  if (slug === undefined || !kept) return []
  const pointer = `/meetings/${position}/id`
  const key = `same-meeting/${position}`
  const decision = decisionOn(draft, key)
  if (decision?.answer === 'create' && slug === meeting.id)
    return [
      { ...issueOf(`slug-taken/${position}`, pointer), kind: 'slug-taken', answers: [], slug },
    ]
  return [
    {
      ...issueOf(key, pointer, decision),
      kind: 'same-meeting',
      answers: ['change', 'create'],
      existing: {
        slug,
        title: kept.meeting.title,
        firstDate: kept.meeting.schedule.days[0]?.date ?? null,
      },
      slug: await findFreeSlug(db, meeting),
    },
  ]
}

/**
 * Returns the slug of the meeting if it is free, otherwise with its year, otherwise with a number.
 */
async function findFreeSlug(
  db: Database,
  { id, schedule }: Pick<Meeting, 'id' | 'schedule'>,
): Promise<string> {
  const year = schedule.days[0]?.date.slice(0, 4)
  const wanted = [id, ...(year === undefined || id.endsWith(year) ? [] : [`${id}-${year}`])]
  for (let number = 2; ; number += 1) {
    const slug = wanted.shift() ?? `${id}-${number}`
    if (!(await findKeptMeeting(db, slug))) return slug
  }
}

/** Returns the issues of a reviewed meeting that prevent publication. */
export function stateIssues(
  draft: DraftRow,
  meeting: Meeting,
  { position, slug, release, latest, drift, unapproved }: Omit<ReviewedMeeting, 'notified'>,
): OpenIssue[] {
  const place = `/meetings/${position}`
  const behind: OpenIssue[] =
    release === null || latest === null || release === latest
      ? []
      : [
          {
            ...issueOf(`newer-release/${position}`, place),
            ...{ kind: 'newer-release', answers: [], slug, release, latest },
          },
        ]
  const departures = drift.flatMap((one): OpenIssue[] => {
    const key = `drift/${position}${one.pointer}`
    const decision = decisionOn(draft, key)
    if (one.note !== null && decision === null) return []
    const issue = issueOf(key, `${place}${one.pointer}`, one.note === null ? null : decision)
    return [{ ...issue, kind: 'drift', answers: ['accept'], drift: one }]
  })
  const files = unapproved.map(({ pointer, title, state }): OpenIssue => ({
    ...issueOf(`file-not-approved/${position}${pointer}`, `${place}${pointer}`),
    ...{ kind: 'file-not-approved', answers: [], title, state },
  }))
  return [...behind, ...departures, ...files, ...unknownSpeakers(meeting, position)]
}

function unknownSpeakers({ programme, speakers }: Meeting, position: number): OpenIssue[] {
  const known = new Set(speakers.map(({ id }) => id))
  return programme.flatMap(({ title, speakers: named }, session) =>
    named.flatMap(({ speaker }, index): OpenIssue[] => {
      const pointer = `/programme/${session}/speakers/${index}`
      if (known.has(speaker)) return []
      return [
        {
          ...issueOf(`speaker-unknown/${position}${pointer}`, `/meetings/${position}${pointer}`),
          ...{ kind: 'speaker-unknown', answers: [], session: title, speaker },
        },
      ]
    }),
  )
}
