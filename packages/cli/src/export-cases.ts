import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { createClient, ProblemError, UnreachableError } from '@u4ssc/client'
import type { TrainingCase } from '@u4ssc/client'
import { ReadingSchema, type Reading } from '@u4ssc/domain/circulars'
import { anonymize, type LabelledCase } from '@u4ssc/domain/labelled-cases'
import { z } from 'zod'
import type { Streams } from './answer-letters'
import { platformKey } from './env'
import { optionOf, type Options } from './options'
import { readLetters } from './read-letters'
import { FileError, UsageError } from './usage-error'

const REMINDER =
  'Read every file before you share it: a name that stands alone in a text may still be there.'
const DONE = 0

/**
 * Writes reviewed circulars as anonymized cases into a folder: those of a platform, or one letter with
 * the reading of it that a person corrected.
 */
export async function exportCases(
  [action, ...files]: readonly string[],
  options: Options,
  streams: Streams,
): Promise<number> {
  if (action !== 'export') throw new UsageError('u4ssc cases takes export. See u4ssc cases --help.')
  const folder = optionOf('to', z.string().min(1), options)
  const api = optionOf('api', z.url().optional(), options)
  const cases = await sourceOf(files, api)
  await mkdir(folder, { recursive: true })

  let written = 0
  for await (const one of cases) {
    if (one.outcome === 'anonymized') {
      await writePair(folder, one.name, one)
      written += 1
    } else streams.warn(`${one.name} is left out: ${one.reason}`)
  }
  streams.out(`${written} ${written === 1 ? 'case' : 'cases'} in ${folder}\n`)
  if (written > 0) streams.warn(REMINDER)
  return DONE
}

async function sourceOf(
  files: readonly string[],
  api: string | undefined,
): Promise<AsyncIterable<TrainingCase> | readonly TrainingCase[]> {
  const [letter, reading, ...more] = files
  if (api !== undefined && letter === undefined) return casesOf(api)
  if (api === undefined && letter !== undefined && reading !== undefined && more.length === 0)
    return [await caseOf(letter, reading)]
  throw new UsageError('u4ssc cases export takes either --api URL, or a LETTER and its READING.')
}

async function* casesOf(baseUrl: string): AsyncGenerator<TrainingCase> {
  if (platformKey === undefined)
    throw new UsageError('U4SSC_KEY is missing: a key of the platform with the scope cases:export.')
  const client = createClient({ baseUrl, headers: { authorization: `Bearer ${platformKey}` } })
  try {
    yield* client.exportCases()
  } catch (reason) {
    if (reason instanceof ProblemError) throw new UsageError(`${baseUrl}: ${reason.message}`)
    throw reason instanceof UnreachableError
      ? new FileError(`${baseUrl}: ${reason.message}`)
      : reason
  }
}

async function caseOf(letterFile: string, readingFile: string): Promise<TrainingCase> {
  const { circular, meetings } = await readReading(readingFile)
  const text = await textOf(letterFile)
  const name = basename(letterFile, extname(letterFile))
  const outcome = anonymize({ text, circular, meetings })
  return outcome.outcome === 'anonymized'
    ? { outcome: 'anonymized', name, ...outcome.labelled }
    : { outcome: 'excluded', name, reason: outcome.reason }
}

async function textOf(file: string): Promise<string> {
  for await (const outcome of readLetters([file])) {
    if (outcome.kind === 'letter') return outcome.letter.text
    throw new FileError(`${file}: ${outcome.message}`)
  }
  throw new FileError(`${file}: There is no letter in it.`)
}

/** What of a reading a person corrects; evidence and diagnostics are not needed. */
const CorrectedSchema = ReadingSchema.pick({ circular: true, meetings: true })

async function readReading(file: string): Promise<Pick<Reading, 'circular' | 'meetings'>> {
  const parsed = CorrectedSchema.safeParse(await readJson(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue ? ` (/${issue.path.join('/')}: ${issue.message})` : ''
  throw new FileError(`${file} is not a reading as u4ssc read --json gives it${where}.`)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new FileError(`${file} cannot be opened, or is not JSON.`)
  }
}

async function writePair(folder: string, name: string, { text, expected }: LabelledCase) {
  // a name that comes from elsewhere stays within the folder
  const path = join(folder, basename(name))
  await writeFile(`${path}.txt`, text)
  await writeFile(`${path}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`)
}
