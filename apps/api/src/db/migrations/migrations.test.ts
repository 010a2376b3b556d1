import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableName, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fieldsWith } from '@u4ssc/client/registrations'
import { StartupError } from '@u4ssc/server'
import { changeMeeting } from '../../../test/change-meeting'
import { openTestApp } from '../../../test/open-test-app'
import { openTestDatabase } from '../../../test/open-test-database'
import { publishFirstLetter } from '../../publish-first-letter'
import type { OpenDatabase } from '../database'
import { migrationsFolder, prepareTables } from './prepare-tables'
import * as tables from '../tables/index'

const NamesSchema = z.object({ rows: z.array(z.object({ name: z.string() })) })
const JournalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) })

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function namesOf(query: string): Promise<string[]> {
  const { rows } = NamesSchema.parse(await database.db.execute(sql.raw(query)))
  return rows.map(({ name }) => name)
}

/** Applied migrations are never edited: databases have them. Add each new one here. */
const KEPT: Readonly<Record<string, string>> = {
  '0000_baseline.sql': '577d9e18c8699af2013d26e9f5391e77c2960f022e041487f0d26d94a96e5658',
  '0001_number_of_corrigenda.sql':
    'c106448de26b07b095d5c3e5b50d2b6aa4b5ff5dd2625c17cd30902cc4490007',
  '0002_settings_raise_revision.sql':
    '1a80ec60387923983a077c1d7550550a7470ca165fd648ad7c9a3661b04642c0',
  '0003_limit_emails_of_links.sql':
    'a06950698bfd0eb82456ab0f13899f4b0c3cc45ef5054a012175d9c0f9243872',
  '0004_open_registration_to_nobody.sql':
    'ea91fbe5c13db60e48ef589e8223f85dc1ff49a68551d30e3b370a295088aa37',
  '0005_declined_addresses.sql': 'cc9db61dedf3f86299978fdaae69a02027d8cd8e1ef4a0805bf2c3cbf49e968a',
  '0006_share_registration_views.sql':
    '9de81e1709ac49940bcf032c5cbab675235fb17bbc0b584e6da57710a96e5b50',
  '0007_add_job_title_to_registrations.sql':
    '1d1337557ddbadbeb0f54d0e0b654378890708e02dbbda05e47d465cfef9c81d',
  '0008_add_last_date_of_meetings.sql':
    'ee140becdfc69c09e7f3c832ead9a47b2b9c087a596d3bb69a203f420af58f7b',
  '0009_keep_latest_release_of_meetings.sql':
    'a85f15bf4c5f499789d50f4f43bf551fbda014ea4dc37f951a0be5e7d3007756',
  '0010_count_pages_of_files.sql':
    '7e98e51f0714ce3db35b238c1befec198261aca5a424585171f908553cd097c2',
}

describe('the migrations', () => {
  it('are not edited after their release', () => {
    const files = readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql'))
    const hashOf = (file: string) =>
      createHash('sha256')
        .update(readFileSync(join(migrationsFolder, file)))
        .digest('hex')
    expect(Object.fromEntries(files.map((file) => [file, hashOf(file)]))).toEqual(KEPT)
  })

  it('of an early version are refused in one sentence that says what to do', async () => {
    const old = await openTestDatabase()
    await old.execute('update drizzle.__drizzle_migrations set created_at = created_at - 1')
    const prepared = old.db.transaction(prepareTables)
    await expect(prepared).rejects.toThrow(StartupError)
    await expect(prepared).rejects.toThrow(
      /^The tables in the database were created by an early version .* Start with an empty database/,
    )
    await old.close()
  })

  it('are those of the journal, in its order', () => {
    const path = join(migrationsFolder, 'meta', '_journal.json')
    const { entries } = JournalSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    const files = readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql'))
    expect(files.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`))
  })

  it('create each table of the schema', async () => {
    const query = `select tablename as name from pg_tables where schemaname = 'public'`
    expect((await namesOf(query)).sort()).toEqual(
      Object.values(tables)
        .map((table) => getTableName(table))
        .sort(),
    )
  })

  it('create the functions and triggers that are not in the schema', async () => {
    const functions = await namesOf(
      `select proname as name from pg_proc join pg_language on pg_language.oid = prolang
       where lanname = 'plpgsql' and pronamespace = 'public'::regnamespace order by proname`,
    )
    expect(functions).toEqual([
      'allow_reopening_only',
      'count_requested_emails',
      'keep_taken_places',
      'list_release',
      'note_deleted_file',
      'place_release',
      'raise_public_revision',
      'refuse_after_closing',
      'refuse_to_change',
      'refuse_to_change_audit',
    ])
    const triggers = await namesOf('select tgname as name from pg_trigger where not tgisinternal')
    expect(triggers).toHaveLength(17)
  })

  it('write the last date and release of meetings that were published before', async () => {
    const app = await openTestApp()
    await publishFirstLetter(app)
    await changeMeeting(app, { '/schedule/days/0/date': '2021-12-08' })
    const { endsOn, release } = tables.meetings
    const read = () => app.db.select({ endsOn, release }).from(tables.meetings)
    const published = await read()
    expect(published).toEqual([{ endsOn: '2021-12-08', release: 2 }])
    await app.db.update(tables.meetings).set({ endsOn: null, release: 1 })
    for (const name of ['0008_add_last_date', '0009_keep_latest_release']) {
      const file = readFileSync(join(migrationsFolder, `${name}_of_meetings.sql`), 'utf8')
      const [, statement = ''] = file.split('--> statement-breakpoint')
      await app.db.execute(sql.raw(statement))
    }
    expect(await read()).toEqual(published)
    await app.close()
  })

  it('index every sensitive field of a registration', async () => {
    const query = `select indexdef as name from pg_indexes where indexname = 'registrations_needs_index'`
    const [index] = await namesOf(query)
    for (const field of fieldsWith({ privacy: 'sensitive' }))
      expect(index).toContain(tables.registrations[field].name)
  })

  it('increment the public revision when public data changes', async () => {
    const read = () => database.db.select().from(tables.publicRevision)
    const [before] = await read()
    await database.execute(`delete from organizations`)
    const [after] = await read()
    expect(after?.number).toBe((before?.number ?? 0) + 1)
  })

  it('refuse to change or delete an audit entry', async () => {
    const { auditEntries } = tables
    await database.db
      .insert(auditEntries)
      .values({ at: '2021-11-25T09:00:00.000Z', action: 'apply', subject: 'registrations/1' })
    await expect(database.db.update(auditEntries).set({ subject: 'x' })).rejects.toThrow()
    await expect(database.db.delete(auditEntries)).rejects.toThrow()
  })
})
