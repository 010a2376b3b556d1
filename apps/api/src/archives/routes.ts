import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { LanguageQuerySchema } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import { answerLanguage } from '../feeds/index'
import { unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import {
  findLatestRelease,
  findPublishedMeeting,
  listProceedings,
  missingMeeting,
  modifiedOf,
} from '../meetings/index'
import { operation } from '../people/index'
import { zipEntries } from './zip-entries'

const TYPE = 'application/zip'

/** Fifty of the longest letters, thrice, would be more; none that there is comes near. */
const BYTES_MAX = 32 * 1024 * 1024

const getArchive = createRoute({
  ...operation('get-meeting-archive'),
  summary: 'One meeting as a folder of pages that needs no server',
  description:
    'Page, programme (CSV, text), calendar file, letters and JSON, in a ZIP archive. Documents are ' +
    'named by their addresses.',
  tags: ['Meetings'],
  method: 'get',
  path: '/meetings/{slug}/site.zip',
  request: { params: z.object({ slug: z.string() }), query: LanguageQuerySchema },
  responses: {
    200: {
      description: 'The same bytes as long as the meeting and its letters are the same',
      content: { [TYPE]: { schema: z.string() } },
    },
    304: unchanged,
    ...problemAnswers('meeting-not-found', 'meeting-withdrawn', 'invalid-request'),
  },
})

interface ArchiveDeps {
  readonly db: Database
  readonly publicSiteUrl: string
}

export function archiveRoutes({ db, publicSiteUrl }: ArchiveDeps) {
  return createRouter().openapi(getArchive, async (c) => {
    const { slug } = c.req.valid('param')
    const row = await findPublishedMeeting(db, slug)
    const latest = await findLatestRelease(db, slug)
    if (!row || !latest) throw await missingMeeting(db, slug)
    const language = answerLanguage(c, c.req.valid('query').lang)
    const page = `${publicSiteUrl}/${language}/meetings/${encodeURIComponent(slug)}`
    const modifiedAt = modifiedOf(row, await listProceedings(db, slug))
    const { sequence } = latest
    // the words of the pages, in every language, are much
    const { listEntries } = await import('./list-entries')
    const entries = listEntries(db, { row, sequence, language, page })
    const chunks = zipEntries(entries, { modifiedAt, bytesMax: BYTES_MAX })
    return c.body(ReadableStream.from(chunks), 200, {
      'content-type': TYPE,
      'content-disposition': `attachment; filename="${slug.replace(/[^\w.-]/g, '-')}.zip"`,
      'last-modified': modifiedAt.toUTCString(),
    })
  })
}
