import { CorrectionSchema } from '@u4ssc/client/circulars'
import type { Correction } from '@u4ssc/client/circulars'
import { MeetingSchema } from '@u4ssc/domain'
import type { Document, Meeting } from '@u4ssc/domain'

/** The fields of a meeting that the editor changes. Each is saved separately. */
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

/** An error, with its path within the field. */
export interface FieldIssue {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly format: string | undefined
}

/** Returns true for a document that was added and not filled in yet. */
function isBlank({ title, url }: Pick<Document, 'title' | 'url'>): boolean {
  return title.trim() === '' && url === ''
}

/** Returns the meeting without documents that were not filled in yet; they are not saved. */
export function withoutBlanks(meeting: Meeting): Meeting {
  return meeting.documents.some(isBlank)
    ? { ...meeting, documents: meeting.documents.filter((document) => !isBlank(document)) }
    : meeting
}

/** Returns a field of a meeting as JSON for the draft. */
export function jsonIn(field: Editable, meeting: Meeting): Correction['value'] {
  return CorrectionSchema.shape.value.parse(meeting[field])
}

/** Checks a field with the schema that the API uses. */
export function issuesIn(field: Editable, meeting: Meeting): FieldIssue[] {
  const parsed = MeetingSchema.shape[field].safeParse(meeting[field])
  if (parsed.success) return []
  const isOfBlank = ([index]: readonly PropertyKey[]) => {
    const document = typeof index === 'number' ? meeting.documents[index] : undefined
    return field === 'documents' && document !== undefined && isBlank(document)
  }
  const issues = parsed.error.issues.filter(({ path }) => !isOfBlank(path))
  return issues.map((issue) => ({
    path: issue.path,
    code: issue.code,
    format: 'format' in issue && typeof issue.format === 'string' ? issue.format : undefined,
  }))
}
