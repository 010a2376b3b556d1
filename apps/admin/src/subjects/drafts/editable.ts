import { CorrectionSchema } from '@u4ssc/client/circulars'
import type { Correction } from '@u4ssc/client/circulars'
import { MeetingSchema } from '@u4ssc/domain'
import type { Document, Meeting, Session } from '@u4ssc/domain'
import { emptyValue, listFacts } from '@u4ssc/domain/meetings/facts'
import type { FactsWith } from '@u4ssc/domain/meetings/facts'

/** The fields of a meeting that the editor changes. Each is saved separately. */
export const EDITABLE = listFacts({ edited: true })
export type Editable = FactsWith<{ readonly edited: true }>

/** An error, with its path within the field. */
export interface FieldIssue {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly format: string | undefined
}

/** Returns true for a document that was added and not filled in yet. */
function isBlank({ title, url, otherLanguages = [] }: Document): boolean {
  return title.trim() === '' && url === '' && otherLanguages.every((version) => version.url === '')
}

/** Returns the document without versions that have no file or link yet. */
function withoutBlankVersions(document: Document): Document {
  const versions = document.otherLanguages ?? []
  const otherLanguages = versions.filter(({ url }) => url !== '')
  return otherLanguages.length === versions.length ? document : { ...document, otherLanguages }
}

/**
 * Returns the meeting without items that were not filled in yet; they are not saved.
 *
 * @param kept - the meeting as last saved; a room that it has is not a new one
 */
export function withoutBlanks(meeting: Meeting, kept: Meeting): Meeting {
  const { joining } = meeting
  const saved = kept.joining?.rooms.length ?? 0
  const rooms = joining?.rooms.filter(({ url }, at) => at < saved || url.trim() !== '')
  const documents = meeting.documents
    .filter((document) => !isBlank(document))
    .map(withoutBlankVersions)
  const deadlines = meeting.deadlines.filter(({ what }) => what.trim() !== '')
  const hosts = meeting.hosts?.filter(({ organization }) => organization.name.trim() !== '')
  const programme = meeting.programme.map(withoutBlankItems)
  const isWhole =
    documents.length === meeting.documents.length &&
    documents.every((document, index) => document === meeting.documents[index]) &&
    deadlines.length === meeting.deadlines.length &&
    hosts?.length === meeting.hosts?.length &&
    rooms?.length === joining?.rooms.length &&
    programme.every((session, index) => session === meeting.programme[index])
  return isWhole
    ? meeting
    : {
        ...{ ...meeting, programme, documents, deadlines },
        ...(hosts && { hosts }),
        ...(joining && rooms && { joining: { ...joining, rooms } }),
      }
}

function withoutBlankItems(session: Session): Session {
  const items = session.agendaItems ?? []
  const agendaItems = items.filter(({ title }) => title.trim() !== '')
  return agendaItems.length === items.length ? session : { ...session, agendaItems }
}

/** Returns a field of a meeting as JSON for the draft. */
export function jsonIn(field: Editable, meeting: Meeting): Correction['value'] {
  return CorrectionSchema.shape.value.parse(meeting[field] ?? emptyValue(field))
}

/** Checks a field with the schema that the API uses. */
export function issuesIn(field: Editable, meeting: Meeting): FieldIssue[] {
  if (meeting[field] === undefined) return []
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
