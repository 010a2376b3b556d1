import { meetings } from '@u4ssc/client/contract'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { answerLanguage } from '../feeds/index'
import { routes, serve } from '../http/serve'
import {
  findLatestRelease,
  findPublishedMeeting,
  listProceedings,
  missingMeeting,
  modifiedOf,
} from '../meetings/index'
import { zipEntries } from './zip-entries'

const TYPE = 'application/zip'

/** Larger than any known meeting with its circulars. */
const MAX_BYTES = 32 * 1024 * 1024

interface ArchiveDeps {
  readonly db: Database
  readonly publicSiteUrl: string
}

export function archiveRoutes(deps: ArchiveDeps) {
  return routes(
    serve(meetings.getArchive, async ({ params: { slug }, query }, c) => {
      const language = answerLanguage(c, query.language)
      const { bytes, modifiedAt } = await makeArchive(deps, slug, language)
      return c.body(bytes, 200, {
        'content-type': TYPE,
        'content-disposition': `attachment; filename="${slug.replace(/[^\w.-]/g, '-')}.zip"`,
        'last-modified': modifiedAt.toUTCString(),
      })
    }),
  )
}

async function makeArchive({ db, publicSiteUrl }: ArchiveDeps, slug: string, language: Language) {
  const row = await findPublishedMeeting(db, slug)
  const latest = await findLatestRelease(db, slug)
  if (!row || !latest) throw await missingMeeting(db, slug)
  const page = `${publicSiteUrl}/${language}/meetings/${encodeURIComponent(slug)}`
  const modifiedAt = modifiedOf(row, await listProceedings(db, slug))
  const { sequence } = latest
  // Page texts in six languages are large; load them on demand
  const { listEntries } = await import('./list-entries')
  const entries = listEntries(db, { row, sequence, language, page })
  const chunks: Uint8Array[] = []
  for await (const chunk of zipEntries(entries, { modifiedAt, maxBytes: MAX_BYTES }))
    chunks.push(chunk)
  return { bytes: new Uint8Array(Buffer.concat(chunks)), modifiedAt }
}
