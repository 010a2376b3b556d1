import type { AdminMessage } from '@u4ssc/messages/admin'

const PART_PATHS = [
  'details',
  'eligibility',
  'translations',
  'joining',
  'preview',
  'programme',
  'speakers',
  'documents',
  'outcomes',
] as const
export type PartPath = (typeof PART_PATHS)[number]

interface EditingEntry {
  readonly path: PartPath
  readonly label: AdminMessage
  /** Screens that are tabs of this one. */
  readonly also: readonly PartPath[]
}

/** The menu entries that edit a meeting of a circular that is not published yet. */
export const EDITING: readonly EditingEntry[] = [
  { path: 'details', label: 'workspace.details', also: ['translations', 'preview'] },
  { path: 'eligibility', label: 'fact/participation', also: [] },
  { path: 'programme', label: 'fact/programme', also: [] },
  { path: 'speakers', label: 'fact/speakers', also: [] },
  { path: 'documents', label: 'fact/documents', also: [] },
  { path: 'joining', label: 'fact/joining', also: [] },
  { path: 'outcomes', label: 'fact/outcomes', also: [] },
]

/** Returns the part that an address names; Details for an unknown one. */
export function partOf(path: string | undefined): PartPath {
  return PART_PATHS.find((one) => one === path) ?? 'details'
}
