import { inArray } from 'drizzle-orm'
import type { UnapprovedFile } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { addressesOf } from '../meetings/index'
import { speakerMaterials, meetingDocuments } from '../db/tables/index'

const KEPT_HERE =
  /\/v1\/(document|speaker)-files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.[a-z\d]{2,4})?$/

/**
 * Returns the uploaded files that a meeting would publish without approval: documents of the
 * secretariat and speakers' photographs and slides.
 */
export async function findUnapproved(db: Database, meeting: Meeting): Promise<UnapprovedFile[]> {
  const shown = filesShownBy(meeting)
  if (shown.length === 0) return []
  const states = new Map([
    ...(await statesOf(db, meetingDocuments, idsOf(shown, 'document'))),
    ...(await statesOf(db, speakerMaterials, idsOf(shown, 'speaker'))),
  ])
  return shown.flatMap(({ pointer, title, id }) => {
    const state = states.get(id) ?? 'removed'
    return state === 'approved' || state === 'taken' ? [] : [{ pointer, title, state }]
  })
}

interface ShownFile extends Pick<UnapprovedFile, 'pointer' | 'title'> {
  readonly of: string
  readonly id: string
}

function filesShownBy({ documents, speakers }: Meeting): ShownFile[] {
  const papers = documents.flatMap((document, index) =>
    document.access === 'secretariat'
      ? []
      : addressesOf(document).map((url) => ({
          ...{ pointer: `/documents/${index}`, title: document.title, url },
        })),
  )
  const portraits = speakers.map(({ name, photograph = '' }, index) => ({
    ...{ pointer: `/speakers/${index}`, title: name, url: photograph },
  }))
  return [...papers, ...portraits].flatMap(({ url, ...shown }) => {
    const [, of, id] = KEPT_HERE.exec(url) ?? []
    return of === undefined || id === undefined ? [] : [{ ...shown, of, id }]
  })
}

function idsOf(shown: readonly ShownFile[], of: string): string[] {
  return shown.filter((file) => file.of === of).map(({ id }) => id)
}

async function statesOf(
  db: Database,
  table: typeof meetingDocuments | typeof speakerMaterials,
  ids: readonly string[],
) {
  if (ids.length === 0) return []
  const { id, state } = table
  const rows = await db
    .select({ id, state })
    .from(table)
    .where(inArray(id, [...ids]))
  return rows.map((row) => [row.id, row.state] as const)
}
