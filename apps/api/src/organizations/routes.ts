import { createRoute } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import * as z from 'zod'
import {
  OrganizationChangeSchema,
  OrganizationCodeSchema,
  OrganizationCreationSchema,
  OrganizationEntrySchema,
  OrganizationFilterSchema,
  OrganizationImportOutcomeSchema,
  OrganizationImportSchema,
  OrganizationMergerSchema,
  OrganizationPageSchema,
  OrganizationQuerySchema,
} from '@u4ssc/client/organizations'
import type { Readers } from '@u4ssc/documents/isolated'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { problemAnswers } from '../http/problems'
import { IdempotencyHeaderSchema } from '../idempotency/index'
import { actorOf, operation } from '../permissions/index'
import {
  changeOrganization,
  createOrganization,
  mergeOrganizations,
  requireOrganization,
} from './change-organizations'
import type { OrganizationDeps } from './change-organizations'
import { importOrganizations } from './import-organizations'
import { listOrganizations, organizationsInBatches } from './store'
import { CSV_HEAD, toCsvLines } from './to-csv'

const tags = ['Organizations']
const params = z.object({ code: OrganizationCodeSchema })
const cursor = createCursor(z.object({ sortName: z.string(), code: z.string() }))
const signedIn = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const versioned = ['organization-not-found', 'organization-changed', 'precondition-failed'] as const

/**
 * Like other public lists, except that browsers must revalidate, so that editors see their changes.
 */
const LATEST = 'public, max-age=0, s-maxage=2, stale-if-error=86400'

const getOrganizations = createRoute({
  ...operation('list-organizations'),
  summary: 'List organizations',
  description: 'Returns organizations by name, with their memberships over time.',
  tags,
  method: 'get',
  path: '/organizations',
  request: { query: OrganizationQuerySchema },
  responses: {
    200: jsonAnswer(OrganizationPageSchema, 'Organizations by name'),
    ...problemAnswers('invalid-request'),
  },
})

const getCsv = createRoute({
  ...operation('export-organizations'),
  summary: 'Export organizations as CSV',
  description: 'Returns one line per membership, in the format that the import accepts.',
  tags,
  method: 'get',
  path: '/organizations.csv',
  request: { query: OrganizationFilterSchema },
  responses: {
    200: {
      description: 'CSV in UTF-8, one line per membership',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...problemAnswers('invalid-request'),
  },
})

const getOrganization = createRoute({
  ...operation('get-organization'),
  summary: 'Get an organization',
  description: 'Returns an organization with its names and its memberships over time.',
  tags,
  method: 'get',
  path: '/organizations/{code}',
  request: { params },
  responses: {
    200: jsonAnswer(OrganizationEntrySchema, 'The organization'),
    ...problemAnswers('organization-not-found', 'invalid-request'),
  },
})

const postOrganization = createRoute({
  ...operation('create-organization'),
  summary: 'Create an organization',
  description: 'Adds an organization. Answers 409 if the code exists already.',
  tags,
  method: 'post',
  path: '/organizations',
  request: { headers: IdempotencyHeaderSchema, body: jsonBody(OrganizationCreationSchema) },
  responses: {
    201: jsonAnswer(OrganizationEntrySchema, 'The organization'),
    ...problemAnswers(...signedIn, 'organization-exists', 'key-reused'),
  },
})

const putOrganization = createRoute({
  ...operation('change-organization'),
  summary: 'Update an organization',
  description:
    'Replaces the names and memberships of an organization. Answers 409 if somebody else has changed it.',
  tags,
  method: 'put',
  path: '/organizations/{code}',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(OrganizationChangeSchema) },
  responses: {
    200: jsonAnswer(OrganizationEntrySchema, 'The updated organization'),
    ...problemAnswers(...signedIn, ...versioned),
  },
})

const postMerger = createRoute({
  ...operation('merge-organizations'),
  summary: 'Merge two organizations',
  description:
    'Merges another entry for the same organization into this one. The other entry is deleted and its names and memberships are kept here.',
  tags,
  method: 'post',
  path: '/organizations/{code}/mergers',
  request: { params, headers: IfMatchHeaderSchema, body: jsonBody(OrganizationMergerSchema) },
  responses: {
    200: jsonAnswer(OrganizationEntrySchema, 'The merged organization'),
    ...problemAnswers(...signedIn, ...versioned),
  },
})

const postImport = createRoute({
  ...operation('import-organizations'),
  summary: 'Import organizations',
  description:
    'Creates and updates organizations from a CSV or Excel file. With `dryRun`, nothing is stored and the answer shows the result of each row.',
  tags,
  method: 'post',
  path: '/organizations/imports',
  request: { body: jsonBody(OrganizationImportSchema) },
  responses: {
    200: jsonAnswer(OrganizationImportOutcomeSchema, 'The result of each row'),
    ...problemAnswers(...signedIn),
  },
})

export function organizationRoutes(
  deps: OrganizationDeps & {
    readonly readers: Pick<Readers, 'readTable'>
  },
) {
  const { db } = deps
  return createRouter()
    .openapi(getOrganizations, async (c) => {
      const { cursor: from, limit, ...filter } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listOrganizations(db, filter, { after, limit: limit + 1 })
      c.header('cache-control', LATEST)
      // Not cached: searches are unlimited in number and would evict pages
      if (filter.q !== undefined) c.set('cacheMs', 0)
      return c.json(
        toPage(rows, limit, ({ entry }) => entry, cursor.format),
        200,
      )
    })
    .openapi(getCsv, (c) => {
      const filter = c.req.valid('query')
      c.header('content-disposition', 'attachment; filename="organizations.csv"')
      c.header('content-type', 'text/csv; charset=utf-8')
      return stream(c, async (writing) => {
        await writing.write(CSV_HEAD)
        for await (const entries of organizationsInBatches(db, filter)) {
          if (writing.aborted) return
          await writing.write(toCsvLines(entries))
        }
      })
    })
    .openapi(getOrganization, async (c) => {
      const entry = await requireOrganization(db, c.req.valid('param').code)
      setVersion(c, entry.version)
      return c.json(entry, 200)
    })
    .openapi(postOrganization, async (c) => {
      const key = c.req.valid('header')['idempotency-key']
      const by = { person: await actorOf(c), key }
      const entry = await createOrganization(deps, c.req.valid('json'), by)
      setVersion(c, entry.version)
      return c.json(entry, 201)
    })
    .openapi(putOrganization, async (c) => {
      const { code } = c.req.valid('param')
      const body = c.req.valid('json')
      const person = await actorOf(c)
      const entry = await onVersion(c, body.version, (version) =>
        changeOrganization(deps, { code, version, person }, body),
      )
      setVersion(c, entry.version)
      return c.json(entry, 200)
    })
    .openapi(postMerger, async (c) => {
      const { code } = c.req.valid('param')
      const body = c.req.valid('json')
      const person = await actorOf(c)
      const entry = await onVersion(c, body.version, (version) =>
        mergeOrganizations(deps, { code, version, person }, body),
      )
      setVersion(c, entry.version)
      return c.json(entry, 200)
    })
    .openapi(postImport, async (c) => {
      const person = await actorOf(c)
      const outcome = await importOrganizations(deps, c.req.valid('json'), person)
      return c.json(outcome, 200)
    })
}
