import { isDeepStrictEqual } from 'node:util'
import { compareWithCircular } from '@u4ssc/domain/meetings'
import type { Citation, Drift, Meeting } from '@u4ssc/domain'
import type { AcceptedDrift } from '@u4ssc/client/meetings'
import { consolidateChain, evidenceAt } from '../letter-chain/letter-chain'
import type { LetterChain } from '../letter-chain/letter-chain'

/** A difference from the circulars, with the note that explains it, if any. */
export interface NotedDrift {
  readonly drift: Drift
  readonly note: string | null
}

/** A note on a fact of a meeting, by JSON pointer. */
export interface FactNote {
  readonly pointer: string
  readonly note: string
}

/**
 * Returns where a meeting differs from its circulars. A note explains a difference if it is on the
 * fact, on a part of it or on what contains it, or if it came with an earlier release and both
 * sides are unchanged.
 */
export function checkDrift(
  meeting: Meeting,
  chain: LetterChain,
  notes: readonly FactNote[],
  earlier: readonly AcceptedDrift[],
): NotedDrift[] {
  const { circular, meetings, history } = consolidateChain(chain)
  const position = meetings.findIndex(({ id }) => id === meeting.id)
  const stated = meetings[position]
  const first = chain.root.meetings.findIndex(({ id }) => id === meeting.id)
  if (!stated || !circular) return []

  const prefix = `/meetings/${first}`
  const evidence = Object.fromEntries(
    Object.entries(chain.root.evidence)
      .filter(([pointer]) => pointer.startsWith(`${prefix}/`))
      .map(([pointer, fact]) => [pointer.slice(prefix.length), fact]),
  )
  const letter = { circular, meetings: [stated], evidence: evidenceAt(evidence, 0) }
  return compareWithCircular(meeting, letter).map((found) => {
    const cites = citationOf(history, `/meetings/${position}`, found.pointer) ?? found.cites
    const drift = { ...found, cites }
    const note = notes.find(({ pointer }) => isAbout(pointer, drift.pointer))?.note
    return { drift, note: note ?? earlierNote(drift, earlier) }
  })
}

function earlierNote(drift: Drift, earlier: readonly AcceptedDrift[]): string | null {
  const same = earlier.find(
    ({ pointer, letter, meeting }) =>
      pointer === drift.pointer &&
      isDeepStrictEqual(letter, drift.letter) &&
      isDeepStrictEqual(meeting, drift.meeting),
  )
  return same?.note ?? null
}

function citationOf(
  history: Readonly<Record<string, Citation>>,
  prefix: string,
  pointer: string,
): Citation | undefined {
  const part = Object.keys(history).find((key) => key.startsWith(`${prefix}${pointer}/`))
  if (part !== undefined) return history[part]
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = history[prefix + at]
    if (found) return found
  }
  return undefined
}

function isAbout(noted: string, departs: string): boolean {
  return noted === departs || noted.startsWith(`${departs}/`) || departs.startsWith(`${noted}/`)
}
