import { lists } from '@u4ssc/client/contract'
import type { MeetingListQuery } from '@u4ssc/client/registrations'
import type { Context } from 'hono'
import { LIST_TYPES, type ListFormat } from '@u4ssc/client/registrations'
import { recordAct } from '../audit/index'
import { routes, serve } from '../http/serve'
import { actorOf } from '../permissions/index'
import { requireForm } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import type { FileDeps } from '../uploads/index'
import { writeMeetingList, writePrinted } from './write-meeting-list'
import { listDecisions } from '../meetings/index'
import { decisionsList } from './decisions-list'
import type { AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'

/** Routes for lists of a meeting as files. */
export function meetingListRoutes(deps: RegistrationDeps & FileDeps) {
  const { db, clock } = deps
  return routes(
    serve(lists.download, async ({ params: { slug, list }, query }, c) => {
      const person = await actorOf(c)
      const form = await requireForm(db, slug)
      const { bytes, rows } = await orUnavailable(() => writeMeetingList(deps, form, list, query))
      await recordAct(db, {
        at: clock(),
        person,
        action: 'download-list',
        subject: `meetings/${slug}`,
        before: null,
        after: { list, ...recordable(query), rows },
      })
      return sendList(c, bytes, `${slug}-${list}`, query.format)
    }),
  )
}

/** Returns the query for the audit log. The search text can be a name or an address. */
function recordable({ q, ...query }: MeetingListQuery) {
  return { ...query, searched: q !== undefined }
}

/** Route for the register of decisions as a file. */
export function decisionFileRoute(deps: FileDeps) {
  return routes(
    serve(lists.downloadDecisions, async ({ query: { format, language, ...filter } }, c) => {
      const decisions = await listDecisions(deps.db, filter)
      const list = await decisionsList(decisions, language)
      const bytes = await orUnavailable(() => writePrinted(deps, list, format))
      return sendList(c, bytes, 'decisions', format)
    }),
  )
}

/** Sends a list as a file to save. */
function sendList(c: Context<AppEnv>, bytes: Uint8Array, name: string, format: ListFormat) {
  const charset = format === 'csv' ? '; charset=utf-8' : ''
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': LIST_TYPES[format] + charset,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
  })
}

/** @throws {Problem} if the fonts do not have the characters of a PDF */
async function orUnavailable<Result>(write: () => Promise<Result>): Promise<Result> {
  const { DocumentError } = await import('@u4ssc/documents/writing')
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new Problem('document-unavailable', `${error.message} Choose another format.`)
  }
}
