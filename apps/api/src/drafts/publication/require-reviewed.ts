import { compareMeetings } from '@u4ssc/domain/meetings'
import type { PublicationRequest, Review } from '@u4ssc/client/drafts'
import type { Difference } from '@u4ssc/client/responses'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { findLatestRelease, findRelease } from '../../meetings/index'
import { changesSinceRelease } from './changes-since-release'
import { openIssues } from '../review/index'
import type { DraftRow } from '../../db/tables/index'

/**
 * Refuses to publish anything other than what was reviewed, with every issue decided.
 *
 * @param review - of the current draft
 * @throws {Problem} 409 with the differences or the open issues
 */
export async function requireReviewed(
  tx: Database,
  draft: DraftRow,
  review: Review,
  { reviewed, reason = null }: Pick<PublicationRequest, 'reviewed' | 'reason'>,
): Promise<void> {
  for (const base of draft.bases) await requireLatest(tx, base)
  if (review.hash !== reviewed)
    throw new Problem(
      'review-outdated',
      'The draft would publish something other than what was reviewed. Review it again.',
      [],
      differencesOf(review),
    )
  const open = openIssues(review)
  if (open.length > 0)
    throw new Problem(
      'open-issues',
      `Resolve ${open.length} open ${open.length === 1 ? 'issue' : 'issues'} to publish.`,
      open.map(({ kind, pointer }) => ({ pointer: `/reading${pointer ?? ''}`, message: kind })),
    )
  if (!review.needsReason || reason !== null) return
  const message = 'Enter a public reason for changing the published meeting.'
  throw new Problem('invalid-request', message, [{ pointer: '/reason', message }])
}

/** Returns what would be published now, as differences from the public state. */
function differencesOf({ meetings }: Review): Difference[] {
  return meetings.flatMap(({ position, changes }) =>
    changes.map(({ pointer, before, after, source }) => ({
      pointer: `/reading/meetings/${position}${pointer}`,
      before,
      after,
      ...(source.kind === 'edited' ? { by: source.by, at: source.at } : { by: null, at: null }),
    })),
  )
}

async function requireLatest(
  tx: Database,
  { slug, release, position }: DraftRow['bases'][number],
): Promise<void> {
  const latest = await findLatestRelease(tx, slug)
  if (!latest) throw new Error(`The meeting "${slug}" that a draft changes is gone`)
  if (latest.number === release) return

  const seen = await findRelease(tx, slug, release)
  const changes = seen ? compareMeetings(seen.meeting, latest.meeting) : []
  throw new Problem(
    'meeting-changed',
    `The draft is based on release ${release} of the meeting, but release ${latest.number} is public. ` +
      'Rebase the draft.',
    changes.map(({ pointer, kind, what }) => ({
      pointer: `/reading/meetings/${position}${pointer}`,
      message: `${what}: ${kind} since release ${release}`,
    })),
    await changesSinceRelease(tx, { slug, release, position }, changes),
  )
}
