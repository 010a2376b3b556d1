/**
 * Returns the files of a list in the API: contract, table, store, route and test.
 *
 * @param {string} name - plural, as in the address: `seat-plans`
 */
export function beginFeature(name) {
  const plural = wordsOf(name)
  const [Plural, Single] = [capital(plural), capital(wordsOf(singular(name)))]
  const folder = `apps/api/src/${name}`
  const area = `packages/client/src/${name}`
  return {
    files: {
      [`${area}/${name}.ts`]: contractOf(Single),
      [`${area}/${name}-client.ts`]: clientOf(name, plural, Plural, Single),
      [`${area}/index.ts`]: indexOf(name, Single),
      [`apps/api/src/db/tables/${name}.ts`]: tableOf(name, plural),
      [`${folder}/store.ts`]: storeOf(plural, Plural, Single),
      [`${folder}/routes.ts`]: routesOf(name, plural, Plural, Single),
      [`${folder}/routes.test.ts`]: testOf(name, plural),
    },
    next: [
      `"./${name}" in the exports of packages/client/package.json (or move the files into the folder of an area), and build the package`,
      `${plural}: ${Plural}Client in packages/client/src/create-client.ts`,
      `'list-${name}' in apps/api/src/permissions/permissions.ts, and in the table of permissions.test.ts`,
      `export { ${plural} } in apps/api/src/db/tables/index.ts, then in apps/api: npx drizzle-kit generate --name add-${name}`,
      `app.route('/v1', ${plural}Routes(deps)) in apps/api/src/app.ts`,
      'run its test and the permissions test',
    ],
  }
}

/** @param {string} Single */
function contractOf(Single) {
  return `import * as z from 'zod'
import { pageOf } from '../responses/page'

export const ${Single}Schema = z
  .object({ id: z.uuid(), title: z.string().min(1).max(200), createdAt: z.iso.datetime() })
  .meta({ id: '${Single}' })
export interface ${Single} extends z.infer<typeof ${Single}Schema> {}

export const ${Single}PageSchema = pageOf(${Single}Schema).meta({ id: '${Single}Page' })
`
}

/**
 * @param {string} name
 * @param {string} plural
 * @param {string} Plural
 * @param {string} Single
 */
function clientOf(name, plural, Plural, Single) {
  return `import type { Api } from '../http/index'
import type { Page, PageQuery } from '../responses/index'
import { ${Single}PageSchema } from './${name}'
import type { ${Single} } from './${name}'

export interface ${Plural}Client extends ReturnType<typeof ${plural}Client> {}

/** Returns the methods for what the list contains. */
export function ${plural}Client(api: Api) {
  return {
    /** Returns what the list contains, newest first. */
    list: (query?: PageQuery) => api.get<Page<${Single}>>('/${name}', ${Single}PageSchema, query),
  }
}
`
}

/**
 * @param {string} name
 * @param {string} Single
 */
function indexOf(name, Single) {
  return `export { ${Single}PageSchema, ${Single}Schema } from './${name}'
export type { ${Single} } from './${name}'
`
}

/**
 * @param {string} name
 * @param {string} plural
 */
function tableOf(name, plural) {
  const table = name.replaceAll('-', '_')
  return `import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../instant'

/** What a row is, and its purpose. */
export const ${plural} = pgTable(
  '${table}',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    title: text('title').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('${table}_created_index').on(t.createdAt, t.id)],
)
`
}

/**
 * @param {string} plural
 * @param {string} Plural
 * @param {string} Single
 */
function storeOf(plural, Plural, Single) {
  return `import { desc, sql } from 'drizzle-orm'
import type { Database } from '../db/index'
import { ${plural} } from '../db/tables/index'

export type ${Single}Row = typeof ${plural}.$inferSelect

/** Newest first. */
export function list${Plural}(
  db: Database,
  after: { readonly createdAt: string; readonly id: string } | undefined,
  limit: number,
): Promise<${Single}Row[]> {
  const place = sql\`(\${${plural}.createdAt}, \${${plural}.id})\`
  return db
    .select()
    .from(${plural})
    .where(after && sql\`\${place} < (\${after.createdAt}::timestamptz, \${after.id}::uuid)\`)
    .orderBy(desc(${plural}.createdAt), desc(${plural}.id))
    .limit(limit)
}
`
}

/**
 * @param {string} name
 * @param {string} plural
 * @param {string} Plural
 * @param {string} Single
 */
function routesOf(name, plural, Plural, Single) {
  return `import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { ${Single}PageSchema } from '@u4ssc/client/${name}'
import { PageQuerySchema } from '@u4ssc/client/responses'
import type { Database } from '../db/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { problemAnswers } from '../http/problems'
import { operation } from '../people/index'
import { list${Plural} } from './store'

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const get${Plural} = createRoute({
  ...operation('list-${name}'),
  summary: 'What the list contains',
  tags: ['${wordsApart(name)}'],
  method: 'get',
  path: '/${name}',
  request: { query: PageQuerySchema },
  responses: {
    200: jsonAnswer(${Single}PageSchema, 'Newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

export function ${plural}Routes({ db }: { readonly db: Database }) {
  return createRouter().openapi(get${Plural}, async (c) => {
    const { cursor: place, limit } = c.req.valid('query')
    const after = place === undefined ? undefined : cursor.parse(place)
    const rows = await list${Plural}(db, after, limit + 1)
    return c.json(
      toPage(rows, limit, (row) => row, cursor.format),
      200,
    )
  })
}
`
}

/**
 * @param {string} name
 * @param {string} plural
 */
function testOf(name, plural) {
  return `import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { ${plural} } from '../db/tables/index'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  for (const title of ['First', 'Second'])
    await app.db.insert(${plural}).values({ title, createdAt: app.clock() })
})
afterAll(() => app.close())

it('an owner reads the list page by page', async () => {
  const headers = { cookie: await app.signInAs('owner') }
  const first = await app.request('/v1/${name}?limit=1', { headers })
  expect(first.status).toBe(200)
  const page: unknown = await first.json()
  expect(page).toMatchObject({ items: [{ title: expect.any(String) }], nextCursor: expect.any(String) })
})

it('the list needs a session', async () => {
  const answer = await app.request('/v1/${name}')
  expect(answer.status).toBe(401)
})
`
}

/** @param {string} name */
function wordsOf(name) {
  return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
}

/** @param {string} word */
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** @param {string} name */
function singular(name) {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '')
}

/** @param {string} name */
function wordsApart(name) {
  return capital(name.replaceAll('-', ' '))
}
