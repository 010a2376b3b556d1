import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import ts from 'typescript'
import * as z from 'zod'
import { findWords } from './count-words.mjs'
import { compareCounts, countByFile } from './counts.mjs'

// Words of a language are data in packages/reader/src/text/vocabulary. Logic that still holds some is listed
// in known-words.json with their number, which may only fall: marks of a word processor, and parameters of addresses.

const PACKAGE = join(ROOT, 'packages/reader').replaceAll('\\', '/')
const CountsSchema = z.record(z.string(), z.number().int().positive())

// Without the types of the domain, every code looks like a word
if (!existsSync(join(ROOT, 'packages/domain/dist/index.d.ts'))) {
  console.error('Build the types first: npx turbo run declarations --filter=@u4ssc/domain')
  process.exit(1)
}

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
const config = ts.getParsedCommandLineOfConfigFile(join(PACKAGE, 'tsconfig.json'), {}, host)
if (!config) throw new Error(`${PACKAGE} has no tsconfig.json`)
const logic = config.fileNames.filter((file) => file.startsWith(`${PACKAGE}/src/`))
const words = findWords(ts.createProgram(logic, config.options), `${PACKAGE}/src/`)
if (process.argv.includes('--list'))
  for (const { file, line, text } of words) console.log(`${file}:${line}\t${text}`)
const known = CountsSchema.parse(
  JSON.parse(readFileSync(new URL('known-words.json', import.meta.url), 'utf8')),
)
const findings = compareCounts(countByFile(words), known)
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else
  console.log(
    `${words.length} words of a language are in the logic of the reader, all of them known`,
  )
