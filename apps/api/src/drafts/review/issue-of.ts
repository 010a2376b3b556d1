import type { DraftDecision } from '@u4ssc/client/drafts'
import type { DraftRow } from '../../db/tables/index'

/** Returns the common fields of an issue; about a meeting if the pointer leads into one. */
export function issueOf(
  key: string,
  pointer: string | null,
  decision: DraftDecision | null = null,
) {
  const position = /^\/meetings\/(\d+)(\/|$)/.exec(pointer ?? '')?.[1]
  return { key, pointer, position: position === undefined ? null : Number(position), decision }
}

export function decisionOn({ decisions }: DraftRow, key: string): DraftDecision | null {
  return decisions.find(({ issue }) => issue === key) ?? null
}
