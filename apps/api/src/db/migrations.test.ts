import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readCircular } from '@u4ssc/domain/circulars'
import { LETTER } from '../../test/letters'
import { migrationsFolder } from './migrations-folder'

const JournalSchema = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Returns a folder with the first `count` migrations. */
function migrationsUpTo(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-migrations-'))
  folders.push(folder)
  cpSync(migrationsFolder, folder, { recursive: true })
  const path = join(folder, 'meta', '_journal.json')
  const journal = JournalSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}

describe('the migrations', () => {
  it('keep what a database of the first version holds, and give it its new columns', async () => {
    const engine = await PGlite.create()
    const db = drizzle(engine)
    await migrate(db, { migrationsFolder: migrationsUpTo(1) })
    const { circular, meetings, evidence } = readCircular(LETTER)
    await engine.query(
      `insert into circulars (id, kind, series, number, issued_on, source_text, circular, evidence,
         diagnostics, corrections, published_at)
       values ('letter', 'circular', 'TSB Circular', '352', '2021-10-13', $1, $2, $3, '[]', '[]', now())`,
      [LETTER, JSON.stringify(circular), JSON.stringify(evidence)],
    )
    await engine.query(`insert into meetings values ('u4ssc-6', 'letter', '2021-12-07')`)
    await engine.query(
      `insert into meeting_releases (slug, number, meeting, evidence, published_at)
       values ('u4ssc-6', 1, $1, '{}', now())`,
      [JSON.stringify(meetings[0])],
    )

    await migrate(db, { migrationsFolder })
    await migrate(db, { migrationsFolder })
    const letters = await engine.query('select meetings from circulars')
    expect(letters.rows).toEqual([{ meetings: meetings.slice(0, 1) }])
    const releases = await engine.query(
      'select circular_id, sequence, changes, drift, previous from meeting_releases',
    )
    expect(releases.rows).toEqual([
      { circular_id: 'letter', sequence: 0, changes: [], drift: [], previous: null },
    ])
    const links = await engine.query('select * from meeting_circulars')
    expect(links.rows).toEqual([{ slug: 'u4ssc-6', circular_id: 'letter' }])
    await engine.close()
  })
  it('take joining links and passcodes out of the audit, which stays closed to changes', async () => {
    const engine = await PGlite.create()
    const db = drizzle(engine)
    await migrate(db, { migrationsFolder: migrationsUpTo(26) })
    const rooms = [{ url: 'https://rooms.example/secret', passcode: 'secret' }]
    const insert = `insert into audit (id, at, action, subject, before, after)
       values (gen_random_uuid(), now(), $1, 'drafts/1', $2, $3)`
    const corrections = [
      { pointer: '/meetings/0/title', value: 'Sixth', note: null },
      { pointer: '/meetings/0/joining', value: { rooms }, note: null },
    ]
    const changes = [{ pointer: '/joining', before: null, after: { rooms } }]
    await engine.query(insert, [
      'change-draft',
      '{"corrections":[]}',
      JSON.stringify({ corrections }),
    ])
    await engine.query(insert, ['publish-release', null, JSON.stringify({ release: 2, changes })])

    await migrate(db, { migrationsFolder })
    const { rows } = await engine.query('select action, before, after from audit order by action')
    expect(JSON.stringify(rows)).not.toContain('secret')
    expect(rows).toEqual([
      {
        action: 'change-draft',
        before: { corrections: [] },
        after: { corrections: [corrections[0], { ...corrections[1], value: 'masked' }] },
      },
      {
        action: 'publish-release',
        before: null,
        after: { release: 2, changes: [{ pointer: '/joining', before: null, after: 'masked' }] },
      },
    ])
    await expect(engine.query(`update audit set subject = 'x'`)).rejects.toThrow()
    await engine.close()
  })
})
