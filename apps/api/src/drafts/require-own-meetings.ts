import type { DraftRow } from '../db/tables/index'
import { Problem } from '../http/problems'
import type { DraftEditor } from './draft-editor'
import { correctedReading } from './draft-view'

/** Returns the slugs of all meetings that a draft changes, shows or would publish. */
export function meetingsOfDraft(draft: DraftRow): string[] {
  const { meeting, bases, start, read } = draft
  const slugs = [
    ...(meeting === null ? [] : [meeting]),
    ...bases.map(({ slug }) => slug),
    ...(start ?? read).meetings.map(({ id }) => id),
    ...correctedReading(draft).meetings.map(({ id }) => id),
  ]
  return [...new Set(slugs)]
}

/** @throws {Problem} if the role of the editor is limited and the draft is about other meetings */
export function requireOwnMeetings(draft: DraftRow, { meetings: own }: DraftEditor): void {
  if (own === null) return
  const slugs = meetingsOfDraft(draft)
  if (slugs.length > 0 && slugs.every((slug) => own.includes(slug))) return
  throw new Problem(
    'not-allowed',
    'Your role is limited to some meetings, and the draft would be about others. Ask an owner for access.',
  )
}

/** @throws {Problem} if the role of the editor is limited and the draft has a new meeting */
export function requirePublishedMeetings(draft: DraftRow, { meetings: own }: DraftEditor): void {
  if (own === null) return
  const { length } = correctedReading(draft).meetings
  const positions = new Set(draft.bases.map(({ position }) => position))
  if (Array.from({ length }, (_, position) => position).every((one) => positions.has(one))) return
  throw new Problem(
    'not-allowed',
    'Your role is limited to some meetings, and the draft would publish a new one. Ask an owner for access.',
  )
}
