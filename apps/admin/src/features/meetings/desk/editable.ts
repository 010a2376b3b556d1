import { CorrectionSchema } from '@u4ssc/client'
import type { Correction } from '@u4ssc/client'
import { MeetingSchema } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'

/** What of a meeting a person changes at the desk, each saved for itself. */
export const EDITABLE = [
  'title',
  'shortTitle',
  'status',
  'mode',
  'schedule',
  'venue',
  'languages',
  'organizers',
  'objectives',
  'participation',
  'fee',
  'registration',
  'website',
  'contact',
  'deadlines',
  'programme',
  'speakers',
  'documents',
  'outcomes',
  'decisions',
  'joining',
] as const satisfies readonly (keyof Meeting)[]
export type Editable = (typeof EDITABLE)[number]

/** What is wrong with a value, where: the path within the field. */
export interface FieldIssue {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly format: string | undefined
}

/** A field of a meeting as plain data, as a draft is sent it. */
export function jsonIn(field: Editable, meeting: Meeting): Correction['value'] {
  return CorrectionSchema.shape.value.parse(meeting[field])
}

/** What keeps a field from being saved, by the schema that the API checks it with. */
export function issuesIn(field: Editable, meeting: Meeting): FieldIssue[] {
  const parsed = MeetingSchema.shape[field].safeParse(meeting[field])
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({
    path: issue.path,
    code: issue.code,
    format: 'format' in issue && typeof issue.format === 'string' ? issue.format : undefined,
  }))
}
