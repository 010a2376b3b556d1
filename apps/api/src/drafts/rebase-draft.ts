import { mergeMeetings } from '@u4ssc/domain/meetings'
import type { Correction } from '@u4ssc/client/circulars'
import type { DraftMerge, MergeChoice, RebaseRequest } from '@u4ssc/client/drafts'
import type { FieldError } from '@u4ssc/client/responses'
import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import { findKeptMeeting } from '../meetings/index'
import { applyCorrections } from './apply-corrections'
import { correctionsTo } from './corrections-to'
import type { DraftDeps, DraftEditor } from './draft-editor'
import { readToLayOver } from './draft-view'
import { findStart } from './letter-chain/find-start'
import { startFrom } from './letter-chain/apply-to-latest-release'
import type { DraftStart } from './letter-chain/apply-to-latest-release'
import { refuseFrozen } from './refuse-frozen'
import { requireDraft } from './require-draft'
import { updateDraft } from './store'
import type { DraftRow } from '../db/tables/index'
import type { Database } from '../db/index'

/**
 * Moves a draft onto the latest releases: applies its circular again and merges what people
 * corrected with what was published meanwhile. If a conflict has no choice or a correction no
 * longer applies, nothing is changed and it is named.
 */
export async function rebaseDraft(
  { db, clock }: DraftDeps,
  id: string,
  { version, choices = [] }: RebaseRequest,
  by: DraftEditor,
): Promise<DraftRow> {
  return db.transaction(async (tx) => {
    const before = await requireDraft(tx, id, { version }, by)
    const from = await findLatestStart(tx, before)
    const corrections = mergeCorrections(before, from, choices)
    const fits = applyCorrections(from?.start ?? before.read, corrections)
    if (fits.outcome === 'refused')
      throw new Problem('invalid-request', 'Some corrections no longer apply.', fits.errors)

    const at = clock()
    const { start = null, bases = [], unapplied = [] } = from ?? {}
    const next = { start, bases, unapplied, corrections, version: version + 1, updatedAt: at }
    const after: DraftRow = { ...before, ...next }
    await refuseFrozen(tx, after, fits.reading)
    await updateDraft(tx, after, by)
    await recordAct(tx, {
      at,
      person: by.id,
      action: 'rebase-draft',
      subject: `drafts/${id}`,
      before: { bases: before.bases, corrections: before.corrections },
      after: { bases, corrections, version: after.version },
    })
    return after
  })
}

/** Returns what a rebase would merge: the meetings of a draft with a newer release. */
export async function previewMerge(db: Database, draft: DraftRow): Promise<DraftMerge> {
  const from = await findLatestStart(db, draft)
  return {
    draft: draft.id,
    version: draft.version,
    meetings: mergedMeetings(draft, from).filter(({ release, latest }) => release !== latest),
  }
}

function mergeCorrections(
  draft: DraftRow,
  from: DraftStart | undefined,
  choices: readonly MergeChoice[],
): Correction[] {
  const conflicts: FieldError[] = []
  const merged = mergedMeetings(draft, from).map(({ position, latest, base, mine, theirs }) => {
    const made = choices.filter((one) => one.position === position && one.latest === latest)
    const chosen = Object.fromEntries(made.map(({ pointer, side }) => [pointer, side]))
    const result = mergeMeetings({ base, mine, theirs }, chosen)
    conflicts.push(
      ...result.conflicts.map(({ pointer }) => ({
        pointer: `/reading/meetings/${position}${pointer}`,
        message: `Both the draft and release ${latest} changed it. Choose one in \`choices\``,
      })),
    )
    const place = `/meetings/${position}`
    const own = draft.corrections.filter(({ pointer }) => `${pointer}/`.startsWith(`${place}/`))
    return { own, corrections: correctionsTo(result.meeting, theirs, position, own) }
  })
  if (conflicts.length > 0)
    throw new Problem('invalid-request', 'Choose a version for each conflict.', conflicts)
  const replaced = new Set(merged.flatMap(({ own }) => own))
  const others = draft.corrections.filter((one) => !replaced.has(one))
  return [...merged.flatMap(({ corrections }) => corrections), ...others]
}

/** Returns the meetings of a draft that have a release before and after, in their three states. */
function mergedMeetings(draft: DraftRow, from: DraftStart | undefined): DraftMerge['meetings'] {
  const old = draft.start ?? draft.read
  const corrected = applyCorrections(old, draft.corrections)
  if (corrected.outcome === 'refused')
    throw new Problem('invalid-request', 'Some corrections no longer apply.', corrected.errors)
  return (from?.bases ?? []).flatMap(({ position, slug, release: latest }) => {
    const earlier = draft.bases.find((one) => one.position === position && one.slug === slug)
    const base = old.meetings[position]
    const mine = corrected.reading.meetings[position]
    const theirs = from?.start.meetings[position]
    if (!earlier || !base || !mine || !theirs) return []
    return [{ position, slug, release: earlier.release, latest, base, mine, theirs }]
  })
}

async function findLatestStart(tx: Database, draft: DraftRow): Promise<DraftStart | undefined> {
  const { read, meeting: own, bases } = draft
  if (own === null) return findStart(tx, readToLayOver(draft), bases[0]?.slug ?? null)
  const published = await findKeptMeeting(tx, own)
  if (!published) throw new Error(`The meeting "${own}" that a draft changes is gone`)
  const { slug, meeting, evidence, release } = published
  return startFrom(read, { slug, meeting, evidence, number: release.number })
}
