import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { createClient, ProblemError, UnreachableError } from '@u4ssc/client'
import type { TrainingCase } from '@u4ssc/client/circulars'
import { ReadingSchema, type Reading } from '@u4ssc/domain/circulars'
import { anonymize, type LabelledCase } from '@u4ssc/reader/labelled-cases'
import * as z from 'zod'
import type { Streams } from '../answer-writer'
import { platformKey } from '../env'
import { optionOf, type Options, FileError, UsageError } from '../usage/index'
import { readCirculars } from '../read-circulars'

const REMINDER = 'Read every file before you share it. A single name may still be in the text.'
const DONE = 0

/**
 * Writes reviewed circulars as anonymized cases to a folder: those of a platform, or one circular
 * with its corrected reading.
 */
export async function exportCases(
  [action, ...files]: readonly string[],
  options: Options,
  streams: Streams,
): Promise<number> {
  if (action !== 'export')
    throw new UsageError('Unknown action. Use: u4ssc cases export. See u4ssc cases --help.')
  const folder = optionOf('to', z.string().min(1), options)
  const api = optionOf('api', z.url().optional(), options)
  const cases = await sourceOf(files, api)
  await mkdir(folder, { recursive: true })

  let written = 0
  for await (const one of cases) {
    if (one.outcome === 'anonymized') {
      await writePair(folder, one.name, one)
      written += 1
    } else streams.warn(`${one.name} was not exported: ${one.reason}`)
  }
  streams.out(`Wrote ${written} ${written === 1 ? 'case' : 'cases'} to ${folder}\n`)
  if (written > 0) streams.warn(REMINDER)
  return DONE
}

async function sourceOf(
  files: readonly string[],
  api: string | undefined,
): Promise<AsyncIterable<TrainingCase> | readonly TrainingCase[]> {
  const [circular, reading, ...more] = files
  if (api !== undefined && circular === undefined) return casesOf(api)
  if (api === undefined && circular !== undefined && reading !== undefined && more.length === 0)
    return [await caseOf(circular, reading)]
  throw new UsageError(
    'Enter either --api URL, or a CIRCULAR and its READING. See u4ssc cases --help.',
  )
}

async function* casesOf(baseUrl: string): AsyncGenerator<TrainingCase> {
  if (platformKey === undefined)
    throw new UsageError('Set U4SSC_KEY to an API key of the platform with the scope cases:export.')
  const client = createClient({ baseUrl, headers: { authorization: `Bearer ${platformKey}` } })
  try {
    yield* client.trainingCases.export()
  } catch (reason) {
    if (reason instanceof ProblemError) throw new UsageError(`${baseUrl}: ${reason.message}`)
    throw reason instanceof UnreachableError
      ? new FileError(`${baseUrl}: ${reason.message}`)
      : reason
  }
}

async function caseOf(circularFile: string, readingFile: string): Promise<TrainingCase> {
  const corrected = await readReading(readingFile)
  const text = await textOf(circularFile)
  const name = basename(circularFile, extname(circularFile))
  const outcome = anonymize({ text, ...corrected })
  return outcome.outcome === 'anonymized'
    ? { outcome: 'anonymized', name, ...outcome.labelled }
    : { outcome: 'excluded', name, reason: outcome.reason }
}

async function textOf(file: string): Promise<string> {
  for await (const outcome of readCirculars([file])) {
    if (outcome.kind === 'circular') return outcome.circular.text
    throw new FileError(`${file}: ${outcome.message}`)
  }
  throw new FileError(`${file}: No circular found.`)
}

/** The part of a reading that a person corrects; evidence and diagnostics are not needed. */
const CorrectedSchema = ReadingSchema.pick({ circular: true, meetings: true })

async function readReading(file: string): Promise<Pick<Reading, 'circular' | 'meetings'>> {
  const parsed = CorrectedSchema.safeParse(await readJson(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue ? ` (/${issue.path.join('/')}: ${issue.message})` : ''
  throw new FileError(`${file}: This is not a reading from u4ssc read --json${where}.`)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new FileError(`${file}: The file cannot be opened or is not JSON.`)
  }
}

async function writePair(folder: string, name: string, { text, expected }: LabelledCase) {
  // The name may come from an API: never leave the folder
  const path = join(folder, basename(name))
  await writeFile(`${path}.txt`, text)
  await writeFile(`${path}.expected.json`, `${JSON.stringify(expected, null, 2)}\n`)
}
