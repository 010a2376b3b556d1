import type { OpenIssue, Review, ReviewedChange } from '@u4ssc/client/drafts'

/** Identifies a change by its whole content, so that another new value counts as another change. */
export function keyOfChange(position: number, change: ReviewedChange): string {
  const { kind, what, pointer, before, after } = change
  return JSON.stringify([position, kind, what, pointer, before, after])
}

export function keyOfIssue({ key, decision }: OpenIssue): string {
  return JSON.stringify([key, decision === null])
}

/** Returns the keys of everything shown in a review. */
export function keysOfReview({ meetings, issues }: Review): ReadonlySet<string> {
  return new Set([
    ...issues.map(keyOfIssue),
    ...meetings.flatMap(({ position, changes }) =>
      changes.map((change) => keyOfChange(position, change)),
    ),
  ])
}
