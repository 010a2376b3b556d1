import type { Client } from '@u4ssc/client'
import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { isWithin } from '../../circulars/facts/pointers'
import { EDITABLE } from './editable'
import { mergeMeetings } from './merge'

interface Behind {
  readonly draft: Draft
  readonly position: number
  /** The meeting on screen, and as last saved. */
  readonly meeting: Meeting
  /** Number of the newer published version. */
  readonly release: number
}

/**
 * Rebases a draft on a version that was published in the meantime. Conflicts keep the draft's value
 * until someone decides.
 */
export async function rebaseDraft(client: Client, behind: Behind) {
  const { draft, position, meeting, release } = behind
  const base = draft.bases.find((one) => one.position === position)
  if (!base) throw new Error('The meeting has no published version')
  const [before, after] = await Promise.all([
    client.meetings.releases.get(base.slug, base.release),
    client.meetings.releases.get(base.slug, release),
  ])
  if (!before || !after) throw new Error('A published version is missing')

  // The public version has no joining details.
  const { joining } = meeting
  const [then, theirs] = [before, after].map((one) => ({ ...one.meeting, joining }))
  if (!then || !theirs) throw new Error('A version of the meeting is missing')
  const { conflicts, taken, meeting: merged } = mergeMeetings(then, meeting, theirs)
  const rebased = await client.drafts.rebase(draft.id, { version: draft.version })
  const kept = rebased.reading.meetings[position]
  if (!kept) throw new Error('The draft has lost its meeting')
  const corrected = EDITABLE.filter((field) =>
    rebased.corrections.some(({ pointer }) => isWithin(pointer, `/meetings/${position}/${field}`)),
  )
  const mine = Object.fromEntries(corrected.map((field) => [field, merged[field]]))
  return { draft: rebased, kept, meeting: { ...kept, ...mine }, conflicts, taken }
}
