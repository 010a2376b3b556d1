import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { amount, reportLimit } from './report.mjs'

// Reports the size of each entry of the domain package by its size check, compared with its target.

const PACKAGE = fileURLToPath(new URL('../../packages/domain', import.meta.url))
/** An entry above its target has a ceiling, and its name contains the target. */
const OVER = /^(.*): over its mark of ([\d.]+) kB$/
const SizesSchema = z.array(z.object({ name: z.string(), size: z.number(), sizeLimit: z.number() }))
const LANGUAGES =
  'it reads letters in six languages, and the vocabulary alone is larger than the target'
/** @type {Readonly<Record<string, string>>} */
const WHY = {
  'readCircular alone': LANGUAGES,
  circulars: LANGUAGES,
  'resolveZone alone': 'cities, abbreviations and phrases in six languages are most of it',
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
