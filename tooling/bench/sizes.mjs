import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { amount, reportLimit } from './report.mjs'

// What each entry of the domain package adds to a page, by the package's own check of sizes, beside its mark.

const PACKAGE = fileURLToPath(new URL('../../packages/domain', import.meta.url))
/** The check holds an entry that is over its mark to a ceiling, and says the mark in its name. */
const OVER = /^(.*): over its mark of ([\d.]+) kB$/
const SizesSchema = z.array(z.object({ name: z.string(), size: z.number(), sizeLimit: z.number() }))
const LANGUAGES = 'it reads letters in six languages, whose words alone weigh more than the mark'
/** @type {Readonly<Record<string, string>>} */
const WHY = {
  'readCircular alone': LANGUAGES,
  circulars: LANGUAGES,
  'resolveZone alone':
    'cities and abbreviations of the world are 2.6 kB of it, phrases of six languages 0.9',
}

const args = ['run', '--silent', 'size', '--', '--json']
const { stdout } = await promisify(execFile)('npm', args, { cwd: PACKAGE })
for (const { name, size, sizeLimit } of SizesSchema.parse(JSON.parse(stdout))) {
  const [, entry = name, mark = amount(sizeLimit / 1_000)] = OVER.exec(name) ?? []
  const why = WHY[entry]
  reportLimit({
    job: `Size of ${entry}, gzip`,
    unit: 'kB',
    ours: size / 1_000,
    limit: Number(mark),
    ...(why === undefined ? {} : { why }),
  })
}
