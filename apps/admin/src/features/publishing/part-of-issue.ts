import type { OpenIssue } from '@u4ssc/client/drafts'
import type { PartPath } from '../meetings/editor/parts-of-editor'

const PARTS: Readonly<Record<string, PartPath>> = {
  programme: 'programme',
  speakers: 'speakers',
  documents: 'documents',
  participation: 'eligibility',
  joining: 'joining',
  outcomes: 'outcomes',
  decisions: 'outcomes',
}

/** Returns the part of the editor in which an issue is resolved; `null` for an issue of the circular. */
export function partOfIssue({ kind, position, pointer }: OpenIssue): PartPath | null {
  if (position === null || kind === 'remark' || kind === 'uncertain-facts') return null
  return PARTS[pointer?.split('/')[3] ?? ''] ?? 'details'
}
