import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { LanguageQuerySchema } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { answerLanguage } from '../feeds/index'
import { unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import {
  findLatestRelease,
  findPublishedMeeting,
  listProceedings,
  missingMeeting,
  modifiedOf,
} from '../meetings/index'
import { operation } from '../permissions/index'
import { zipEntries } from './zip-entries'

const TYPE = 'application/zip'

/** Larger than any known meeting with its circulars. */
const MAX_BYTES = 32 * 1024 * 1024

const getArchive = createRoute({
  ...operation('get-meeting-archive'),
  summary: 'Download a meeting as a ZIP archive',
  description:
    'Returns the meeting page, programme (CSV and text), calendar file, circulars and JSON, readable without a server. Meeting documents are listed by their addresses, not included. The bytes stay the same until the meeting or one of its circulars changes.',
  tags: ['Meetings'],
  method: 'get',
  path: '/meetings/{slug}/site.zip',
  request: { params: z.object({ slug: meetingSlug }), query: LanguageQuerySchema },
  responses: {
    200: {
      description: 'The ZIP archive',
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

export function archiveRoutes(deps: ArchiveDeps) {
  return createRouter().openapi(getArchive, async (c) => {
    const { slug } = c.req.valid('param')
    const language = answerLanguage(c, c.req.valid('query').language)
    const { bytes, modifiedAt } = await makeArchive(deps, slug, language)
    return c.body(bytes, 200, {
      'content-type': TYPE,
      'content-disposition': `attachment; filename="${slug.replace(/[^\w.-]/g, '-')}.zip"`,
      'last-modified': modifiedAt.toUTCString(),
    })
  })
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
