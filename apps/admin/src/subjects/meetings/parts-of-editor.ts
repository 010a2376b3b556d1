import type { AdminMessage } from '@u4ssc/messages/admin'

interface PartRow {
  /** Below the address of the meeting. */
  readonly path: string
  readonly label: AdminMessage
  /** The screen of which this one is a tab; null for an entry of the menu. */
  readonly tabOf: string | null
}

/** The screens that edit a meeting, in the order of the menu. */
export const PARTS = [
  { path: 'details', label: 'workspace.details', tabOf: null },
  { path: 'translations', label: 'fact/localizations', tabOf: 'details' },
  { path: 'preview', label: 'meetings.preview-title', tabOf: 'details' },
  { path: 'eligibility', label: 'fact/participation', tabOf: null },
  { path: 'programme', label: 'fact/programme', tabOf: null },
  { path: 'speakers', label: 'fact/speakers', tabOf: null },
  { path: 'documents', label: 'fact/documents', tabOf: null },
  { path: 'joining', label: 'fact/joining', tabOf: null },
  { path: 'outcomes', label: 'fact/outcomes', tabOf: null },
] as const satisfies readonly PartRow[]

type Part = (typeof PARTS)[number]
export type PartPath = Part['path']

/** Returns the screen that an address names; Details for an unknown one. */
export function partOf(path: string | undefined): Part {
  return PARTS.find((one) => one.path === path) ?? PARTS[0]
}

/** Returns the screens of a menu entry: the screen and its tabs. */
export function tabsOf(entry: PartPath): readonly Part[] {
  return PARTS.filter(({ path, tabOf }) => path === entry || tabOf === entry)
}
