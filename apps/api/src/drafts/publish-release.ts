import { isDeepStrictEqual } from 'node:util'
import { compareMeetings } from '@u4ssc/domain/meetings'
import type { Evidence, Meeting } from '@u4ssc/domain'
import type { AcceptedDrift, DraftBase } from '@u4ssc/client/contract'
import { recordAct } from '../audit/index'
import type { Database } from '../db/index'
import { findAt, stepsOf } from '../http/json-pointer'
import { Problem } from '../http/problems'
import {
  findLatestToFollow,
  findRelease,
  findWithdrawnMeeting,
  insertNextRelease,
  linkCircular,
  requireOpenProceedings,
  restoreMeeting,
} from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'
import { draftReleaseNotice } from '../notices/index'
import { nextSequence } from './calendar-sequence'
import { changesSinceRelease } from './changes-since-release'
import { requirePublicLetter } from '../withdrawals/index'
import { checkDrift } from './check-drift'
import type { FactNote, NotedDrift } from './check-drift'
import { findChainOfMeeting } from './find-chain'
import { refuseUnapproved } from './refuse-unapproved'

export interface ReleaseRequest {
  readonly base: DraftBase
  readonly meeting: Meeting
  /** Of the letter it comes with, public by now; `null` where a person changes the meeting. */
  readonly circularId: string | null
  readonly name: string | null
  readonly notes: readonly FactNote[]
  readonly at: string
  readonly person: string | null
}

/**
 * Writes the release after the one that a draft started from, with its change set, its calendar
 * sequence and its drift from the letters.
 *
 * @returns the number of the latest release; no new one where nothing is otherwise
 */
export async function publishRelease(tx: Database, request: ReleaseRequest): Promise<number> {
  const { base, meeting, circularId, name, at, person } = request
  const before = await requireBase(tx, base)
  refuseNewSlug(base, meeting)
  const withdrawn = await findWithdrawnMeeting(tx, base.slug)
  if (withdrawn) await requirePublicLetter(tx, withdrawn.circularId)
  const changes = compareMeetings(before.meeting, meeting)
  if (changes.length === 0) {
    if (circularId === null) return before.number
    await linkCircular(tx, base.slug, circularId)
    await restoreMeeting(tx, base.slug, at)
    return before.number
  }

  await requireOpenProceedings(tx, base.slug)
  await refuseUnapproved(tx, meeting, base.position)
  if (circularId !== null) await linkCircular(tx, base.slug, circularId)
  const drift = await acceptedDrift(tx, request, before)
  const { slug } = base
  const number = before.number + 1
  const sequence = nextSequence(before.sequence, changes)
  const evidence = evidenceThatHolds(before, meeting)
  const release = { slug, number, name, circularId, sequence, changes, drift, publishedAt: at }
  await insertNextRelease(tx, { ...release, meeting, evidence })
  await draftReleaseNotice(tx, { ...release, meeting })
  await recordAct(tx, {
    at,
    person,
    action: 'publish-release',
    subject: `meetings/${slug}`,
    before: { release: before.number },
    after: { release: number, circular: circularId, sequence, changes, drift },
  })
  return number
}

async function requireBase(tx: Database, { slug, release, position }: DraftBase) {
  const latest = await findLatestToFollow(tx, slug)
  if (!latest) throw new Error(`The meeting "${slug}" that a draft changes is gone`)
  if (latest.number === release) return latest

  const seen = await findRelease(tx, slug, release)
  const changes = seen ? compareMeetings(seen.meeting, latest.meeting) : []
  throw new Problem(
    'meeting-changed',
    `The meeting is at release ${latest.number} by now, the draft started from ${release}: rebase it`,
    changes.map(({ pointer, kind, what }) => ({
      pointer: `/reading/meetings/${position}${pointer}`,
      message: `${what}: ${kind} since release ${release}`,
    })),
    await changesSinceRelease(tx, { slug, release, position }, changes),
  )
}

function refuseNewSlug({ slug, position }: DraftBase, { id }: Meeting): void {
  if (id === slug) return
  const message = `The meeting is public as "${slug}", which does not change`
  throw new Problem('invalid-request', message, [
    { pointer: `/reading/meetings/${position}/id`, message },
  ])
}

async function acceptedDrift(
  tx: Database,
  { base, meeting, notes }: ReleaseRequest,
  before: ReleaseRow,
): Promise<AcceptedDrift[]> {
  const chain = await findChainOfMeeting(tx, base.slug)
  const found = chain ? checkDrift(meeting, chain, notes, before.drift) : []
  const open = found.filter(({ note }) => note === null)
  if (open.length > 0) throw openDrift(base, open)
  return found.flatMap(({ drift, note }) => (note === null ? [] : [{ ...drift, note }]))
}

function openDrift({ position }: DraftBase, open: readonly NotedDrift[]): Problem {
  return new Problem(
    'drift-open',
    'Say why the meeting departs from its letter, in a note on each fact; then publish',
    open.map(({ drift: { pointer, letter, cites } }) => ({
      pointer: `/reading/meetings/${position}${pointer}`,
      message: `${cites.reference ?? 'The letter'}${paragraphOf(cites)}: ${JSON.stringify(letter)}`,
    })),
  )
}

function paragraphOf({ paragraph }: { readonly paragraph: string | null }): string {
  return paragraph === null ? '' : `, paragraph ${paragraph}`
}

/** The words of the first letter no longer stand for a fact that is otherwise now. */
function evidenceThatHolds({ evidence, meeting: before }: ReleaseRow, after: Meeting): Evidence {
  const holds = Object.entries(evidence).filter(([pointer]) => {
    const steps = stepsOf(pointer)
    return isDeepStrictEqual(findAt(before, steps), findAt(after, steps))
  })
  return Object.fromEntries(holds)
}
