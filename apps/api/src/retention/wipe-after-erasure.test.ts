import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { noteErasure, wipeAfterErasure } from '../db/index'
import type { OpenDatabase } from '../db/index'
import { openEmbedded } from '../db/open-embedded'
import { publishFirstLetter } from '../publish-first-letter'

const NAME = 'Zebedea Quagga'
const EMAIL = 'zebedea-4711@example.org'

let folder: string
let database: OpenDatabase
let app: TestApp
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-erasure-'))
  database = await openEmbedded(folder)
  app = await openTestApp(undefined, { database })
  await publishFirstLetter(app)
  await openRegistration(app)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const filesWith = (words: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words))

it('the files of an embedded database contain no data of a person that was deleted', async () => {
  const { token } = await registerAs(app, EMAIL, { name: NAME })
  await database.execute('checkpoint')
  expect(filesWith(NAME)).not.toEqual([])
  const headers = { 'personal-link': token }
  const erased = await app.request('/v1/registrations/own', { method: 'DELETE', headers })
  expect(erased.status).toBe(204)

  await wipeAfterErasure(database)
  expect([NAME, EMAIL].flatMap(filesWith)).toEqual([])
})

it('the files of the database are not rewritten again without another erasure', async () => {
  const statements: string[] = []
  const execute: OpenDatabase['execute'] = (text) => {
    statements.push(text)
    return Promise.resolve({ rows: [] })
  }
  await wipeAfterErasure({ db: database.db, execute })
  expect(statements).toEqual([])
  await noteErasure(database.db)
  await wipeAfterErasure({ db: database.db, execute })
  expect(statements.at(-1)).toBe('checkpoint')
})
