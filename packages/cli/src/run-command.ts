import type { Meeting } from '@u4ssc/domain/meetings'
import * as z from 'zod'
import { Presets, SingleBar } from 'cli-progress'
import { answerWriter, type Streams } from './answer-writer'
import type { Answer } from './answer'
import {
  ANSWERS,
  compareCirculars,
  exportCases,
  fairCommand,
  wordingOf,
  writeCalendar,
  writeSample,
} from './commands/index'
import { collectFiles, readCirculars } from './read-circulars'
import { EXIT } from './exit'
import type { OpenedCircular } from './open-circular'
import {
  SHELLS,
  type CommandName,
  COMPLETIONS,
  type Options,
  FileError,
  UsageError,
} from './usage/index'

/** Runs a command with its options and arguments, and returns its exit code. */
export async function runCommand(
  name: CommandName,
  options: Options,
  named: readonly string[],
  streams: Streams,
): Promise<number> {
  switch (name) {
    case 'completions':
      streams.out(COMPLETIONS[shellOf(named)]())
      return EXIT.done
    case 'fair':
      await answerWriter(1, options, streams).write('', fair(options))
      return EXIT.done
    case 'cases':
      return exportCases(named, options, streams)
    case 'init':
      streams.out(`${await writeSample(named)}\n`)
      return EXIT.done
    case 'compare':
      return compare(named, options, streams)
    case 'calendar':
      return calendar(await filesOf(name, named), options, streams)
    default:
      return answerEach(await filesOf(name, named), options, streams, ANSWERS[name])
  }
}

/** Writes one answer for each circular. */
async function answerEach(
  files: readonly string[],
  options: Options,
  streams: Streams,
  answerOf: (circular: OpenedCircular, options: Options) => Answer | Promise<Answer>,
): Promise<number> {
  const writer = answerWriter(files.length, options, streams)
  return forEachCircular(
    files,
    streams,
    async (circular) => {
      const answer = await answerOf(circular, options)
      await writer.write(circular.file, answer)
      return answer.kind === 'lines' && answer.needsAttention
    },
    writer.refuse,
  )
}

async function compare(named: readonly string[], options: Options, streams: Streams) {
  if (named.length !== 2) throw new UsageError('u4ssc compare needs two files: BEFORE AFTER.')
  const circulars: OpenedCircular[] = []
  const status = await forEachCircular(
    named,
    streams,
    (circular) => {
      circulars.push(circular)
      return Promise.resolve(false)
    },
    ({ file, message }) => streams.warn(`${file}: ${message}`),
  )
  const [before, after] = circulars
  if (!before || !after) return status
  const answer = compareCirculars(before, after, wordingOf(options))
  await answerWriter(1, options, streams).write('', answer)
  return answer.kind === 'lines' && answer.needsAttention ? EXIT.needsAttention : EXIT.done
}

async function calendar(files: readonly string[], options: Options, streams: Streams) {
  const meetings: Meeting[] = []
  const status = await forEachCircular(
    files,
    streams,
    ({ reading }) => {
      if (reading.meetings.length === 0) throw new FileError('No meeting found.')
      meetings.push(...reading.meetings)
      return Promise.resolve(false)
    },
    ({ file, message }) => streams.warn(`${file}: ${message}`),
  )
  if (meetings.length > 0) streams.out(writeCalendar(meetings, options))
  return status
}

/**
 * Handles each circular and returns the highest exit code. A file that fails does not stop the
 * others.
 */
async function forEachCircular(
  files: readonly string[],
  { warn }: Streams,
  handle: (circular: OpenedCircular) => Promise<boolean>,
  refuse: (refused: { kind: 'refused'; file: string; message: string }) => void,
): Promise<number> {
  const progress = showProgress(files.length)
  let status: number = EXIT.done
  try {
    for await (const outcome of readCirculars(files)) {
      progress.step()
      if (outcome.kind === 'refused') {
        refuse(outcome)
        status = EXIT.unreadable
        continue
      }
      const { circular } = outcome
      for (const warning of circular.warnings) warn(`${circular.file}: ${warning}`)
      try {
        if (await handle(circular)) status = Math.max(status, EXIT.needsAttention)
      } catch (reason) {
        if (!(reason instanceof FileError)) throw reason
        refuse({ kind: 'refused', file: circular.file, message: reason.message })
        status = EXIT.unreadable
      }
    }
  } finally {
    progress.end()
  }
  return status
}

async function filesOf(name: CommandName, named: readonly string[]): Promise<string[]> {
  if (named.length === 0)
    throw new UsageError(`u4ssc ${name} needs at least one FILE, or - for standard input.`)
  const files = await collectFiles(named)
  if (files.length === 0) throw new UsageError(`No circulars found in ${named.join(', ')}.`)
  return files
}

function fair(options: Options): Answer {
  const { data, lines } = fairCommand(options)
  return { kind: 'lines', data, lines, needsAttention: false }
}

function shellOf([shell]: readonly string[]) {
  const { success, data } = z.enum(SHELLS).safeParse(shell)
  if (!success) throw new UsageError(`Enter a shell: ${SHELLS.join(', ')}.`)
  return data
}

/** Shows a progress bar on standard error while several files are read, on terminals only. */
function showProgress(count: number) {
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total} {eta_formatted}',
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  const isShown = count > 1 && process.stderr.isTTY && !process.stdout.isTTY
  if (isShown) bar.start(count, 0)
  return {
    step: () => {
      if (isShown) bar.increment()
    },
    end: () => {
      bar.stop()
    },
  }
}
