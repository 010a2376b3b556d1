import { isDeepStrictEqual } from 'node:util'
import { compareMeetings } from '@u4ssc/domain/meetings'
import type { Evidence, Meeting } from '@u4ssc/domain'
import type { DraftBase, ReviewedDrift } from '@u4ssc/client/drafts'
import type { AcceptedDrift } from '@u4ssc/client/meetings'
import { recordAct } from '../../audit/index'
import type { Database } from '../../db/index'
import { findAt, stepsOf } from '../../http/json-pointer'
import { Problem } from '../../http/problems'
import {
  findLatestRelease,
  findWithdrawnMeeting,
  insertNextRelease,
  linkCircular,
  requireOpenProceedings,
  markRestored,
} from '../../meetings/index'
import type { ReleaseRow } from '../../meetings/index'
import { draftReleaseNotice } from '../../notices/index'
import { followMove } from '../../registrations/index'
import { requirePublicLetter } from '../../withdrawals/index'
import { nextSequence } from '../review/calendar-sequence'

export interface ReleaseRequest {
  readonly base: DraftBase
  readonly meeting: Meeting
  /** As reviewed, with explanatory notes. */
  readonly drift: readonly ReviewedDrift[]
  /** ID of the published circular; `null` if a person changes the meeting. */
  readonly circularId: string | null
  /** New closing time of registration; `undefined` if unchanged. */
  readonly closesAt: string | undefined
  readonly name: string | null
  readonly reason: string | null
  readonly at: string
  readonly person: string | null
}

/**
 * Writes the next release with its changes, calendar sequence and differences from the circulars.
 *
 * @returns the number of the latest release, which is not new if nothing changes
 */
export async function publishRelease(tx: Database, request: ReleaseRequest): Promise<number> {
  const { base, meeting, circularId, name, reason, closesAt, at, person } = request
  const before = await findLatestRelease(tx, base.slug)
  if (!before) throw new Error(`The meeting "${base.slug}" that a draft changes is gone`)
  refuseNewSlug(base, meeting)
  const withdrawn = await findWithdrawnMeeting(tx, base.slug)
  if (withdrawn) await requirePublicLetter(tx, withdrawn.circularId)
  const changes = compareMeetings(before.meeting, meeting)
  if (changes.length === 0) {
    if (circularId === null) return before.number
    await linkCircular(tx, base.slug, circularId)
    await markRestored(tx, base.slug, at)
    return before.number
  }

  await requireOpenProceedings(tx, base.slug)
  if (circularId !== null) await linkCircular(tx, base.slug, circularId)
  const drift = request.drift.flatMap(({ note, ...one }): AcceptedDrift[] =>
    note === null ? [] : [{ ...one, note }],
  )
  const { slug } = base
  const number = before.number + 1
  const sequence = nextSequence(before.sequence, changes)
  const evidence = evidenceThatHolds(before, meeting)
  const release = {
    ...{ slug, number, name, reason, circularId, sequence, changes, drift },
    publishedAt: at,
  }
  await insertNextRelease(tx, { ...release, meeting, evidence })
  await followMove(tx, { before: before.meeting, after: meeting, closesAt, at, person })
  await draftReleaseNotice(tx, { ...release, meeting })
  await recordAct(tx, {
    at,
    person,
    action: 'publish-release',
    subject: `meetings/${slug}`,
    before: { release: before.number },
    after: { release: number, circular: circularId, reason, sequence, changes, drift },
  })
  return number
}

function refuseNewSlug({ slug, position }: DraftBase, { id }: Meeting): void {
  if (id === slug) return
  const message = `The meeting is published as "${slug}", which cannot change`
  throw new Problem('invalid-request', message, [
    { pointer: `/reading/meetings/${position}/id`, message },
  ])
}

/** Returns the evidence for facts that are unchanged. */
function evidenceThatHolds({ evidence, meeting: before }: ReleaseRow, after: Meeting): Evidence {
  const holds = Object.entries(evidence).filter(([pointer]) => {
    const steps = stepsOf(pointer)
    return isDeepStrictEqual(findAt(before, steps), findAt(after, steps))
  })
  return Object.fromEntries(holds)
}
