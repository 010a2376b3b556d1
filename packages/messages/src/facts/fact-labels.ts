import type { FactPointer } from '@u4ssc/domain/meetings/facts'

/** The labels of the facts of a meeting, the same on the site and in the dashboard. */
export type FactLabels = Readonly<Record<`fact${FactPointer}`, string>>
