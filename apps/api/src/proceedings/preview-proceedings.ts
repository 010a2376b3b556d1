import { ProceedingsPreviewSchema } from '@u4ssc/client/meetings'
import type { ProceedingsPreview } from '@u4ssc/client/meetings'
import {
  findLatestRelease,
  listProceedings,
  missingMeeting,
  toProceedings,
  toPublicMeeting,
} from '../meetings/index'
import { nameActors } from '../people/index'
import { countAttendance } from './count-attendance'
import { findObstacles } from './find-obstacles'
import type { ProceedingsDeps } from './freeze-proceedings'

/** Returns what closing the proceedings would record, the obstacles, and the earlier closings. */
export async function openDesk(
  { db, clock }: ProceedingsDeps,
  slug: string,
): Promise<ProceedingsPreview> {
  const latest = await findLatestRelease(db, slug)
  if (!latest) throw await missingMeeting(db, slug)
  const rows = await listProceedings(db, slug)
  const actors = rows.flatMap(({ frozenBy, reopenedBy }) => [frozenBy ?? [], reopenedBy ?? []])
  const names = await nameActors(db, [...new Set(actors.flat())])
  const nameOf = (actor: string | null) => (actor === null ? null : (names.get(actor) ?? null))

  const { meeting, number: release } = latest
  const documents = toPublicMeeting(meeting).documents.length
  return ProceedingsPreviewSchema.parse({
    slug,
    title: meeting.title,
    release,
    records: rows.map((row) => ({
      ...toProceedings(row),
      frozenBy: nameOf(row.frozenBy),
      reopenedBy: nameOf(row.reopenedBy),
    })),
    obstacles: await findObstacles(db, latest, clock()),
    contents: {
      objectives: meeting.objectives.length,
      outcomes: new Set(meeting.outcomes.map(({ objective }) => objective)).size,
      decisions: meeting.decisions.length,
      documents,
      documentsKeptBack: meeting.documents.length - documents,
      attendance: (await countAttendance(db, slug)).map((counted) => ({
        ...counted,
        title: meeting.programme.find(({ id }) => id === counted.session)?.title ?? null,
      })),
    },
  })
}
