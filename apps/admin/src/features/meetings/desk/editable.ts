import { CorrectionSchema } from '@u4ssc/client'
import type { Correction } from '@u4ssc/client'
import { MeetingSchema } from '@u4ssc/domain'
import type { Document, Meeting } from '@u4ssc/domain'

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

/** A document that was added and not filled in yet. It is no part of the meeting until it is. */
function isBlank({ title, url }: Pick<Document, 'title' | 'url'>): boolean {
  return title.trim() === '' && url === ''
}

/** The meeting without what was added and not filled in yet, which is not saved. */
export function withoutBlanks(meeting: Meeting): Meeting {
  return meeting.documents.some(isBlank)
    ? { ...meeting, documents: meeting.documents.filter((document) => !isBlank(document)) }
    : meeting
}

/** A field of a meeting as plain data, as a draft is sent it. */
export function jsonIn(field: Editable, meeting: Meeting): Correction['value'] {
  return CorrectionSchema.shape.value.parse(meeting[field])
}

/** What keeps a field from being saved, by the schema that the API checks it with. */
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
