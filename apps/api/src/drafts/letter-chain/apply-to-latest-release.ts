import { isDeepStrictEqual } from 'node:util'
import { consolidate } from '@u4ssc/domain/circulars'
import type { Meeting, Reading, UnappliedAmendment } from '@u4ssc/domain'
import type { DraftBase } from '@u4ssc/client/drafts'
import { asAmending, evidenceAt } from './letter-chain'
import type { LetterChain, PublishedState } from './letter-chain'

/** The start of a draft: a reading with public meetings, and the releases it changes. */
export interface DraftStart {
  readonly start: Reading
  readonly bases: DraftBase[]
  readonly unapplied: UnappliedAmendment[]
}

/**
 * Applies a circular to the public meetings. Its meetings keep their positions, so that evidence
 * and diagnostics stay valid; meetings that it only cancels or sets a deadline for come last.
 *
 * @returns `undefined` if the circular is about none of the meetings
 */
export function applyToLatestRelease(read: Reading, chain: LetterChain): DraftStart | undefined {
  const letter = asAmending(withMarks(read), chain.root)
  const { meetings, unapplied } = consolidate([publicReading(chain), letter])
  const marked = meetings.map((meeting) => ({ mark: markOf(meeting), meeting: unmarked(meeting) }))

  const used = new Set<string>()
  const own = read.meetings.map((stated, position) => {
    const found = marked.find(({ mark }) => mark === position)?.meeting
    const meeting = found ?? standingFor(stated, read, chain.releases)
    used.add(meeting.id)
    return meeting
  })
  const others = marked
    .map(({ meeting }) => meeting)
    .filter((meeting) => !used.has(meeting.id))
    .filter((meeting) => isChanged(meeting, chain.releases))

  const start = { ...read, meetings: [...own, ...others] }
  const bases = start.meetings.flatMap(({ id }, position): DraftBase[] => {
    const release = chain.releases.find(({ slug }) => slug === id)
    return release ? [{ position, slug: id, release: release.number }] : []
  })
  return bases.length > 0 ? { start, bases, unapplied } : undefined
}

/** Returns the start of a draft that changes a meeting without a circular. */
export function startFrom(read: Reading, { slug, number, meeting }: PublishedState): DraftStart {
  const start = { ...read, meetings: [meeting] }
  return { start, bases: [{ position: 0, slug, release: number }], unapplied: [] }
}

function publicReading({ root, releases }: LetterChain): Reading {
  return {
    circular: root.circular,
    meetings: releases.map(({ meeting }) => meeting),
    evidence: Object.fromEntries(
      releases.flatMap(({ evidence }, position) => Object.entries(evidenceAt(evidence, position))),
    ),
    diagnostics: [],
  }
}

/** Returns the meeting without a marker if the circular states nothing new about it. */
function standingFor(stated: Meeting, read: Reading, releases: readonly PublishedState[]): Meeting {
  const [only, ...others] = releases
  const isOnly = others.length === 0 && read.meetings.length === 1
  const same = releases.find(({ slug }) => slug === stated.id) ?? (isOnly ? only : undefined)
  return same?.meeting ?? stated
}

function isChanged(meeting: Meeting, releases: readonly PublishedState[]): boolean {
  const release = releases.find(({ slug }) => slug === meeting.id)
  return release !== undefined && !isDeepStrictEqual(release.meeting, meeting)
}

/** Marker that occurs in no circular; it shows which meeting was merged into which. */
const MARK = '\u2063'

function withMarks(read: Reading): Reading {
  const meetings = read.meetings.map((meeting, position) => ({
    ...meeting,
    convenedBy: [...meeting.convenedBy, `${MARK}${position}`],
  }))
  return { ...read, meetings }
}

function markOf({ convenedBy }: Meeting): number | undefined {
  const mark = convenedBy.find((name) => name.startsWith(MARK))
  return mark === undefined ? undefined : Number(mark.slice(MARK.length))
}

function unmarked(meeting: Meeting): Meeting {
  const convenedBy = meeting.convenedBy.filter((name) => !name.startsWith(MARK))
  return { ...meeting, convenedBy }
}
