import type { Meeting } from '@u4ssc/domain/meetings'
import { z } from 'zod'
import { answerWriter, type Streams } from './answer-letters'
import { ANSWERS, type Answer } from './answers'
import { collectFiles } from './collect-files'
import { COMMANDS, isCommand, SHELLS, type CommandName } from './commands'
import { COMPLETIONS } from './completions'
import { exportCases } from './export-cases'
import { fairAnswer } from './fair-answer'
import { help, helpOf } from './help'
import type { Letter } from './open-letter'
import { parseOptions, type Options } from './options'
import { readLetters } from './read-letters'
import { showProgress } from './show-progress'
import { FileError, UsageError } from './usage-error'
import { version } from './version'
import { writeCalendar } from './write-calendar'

const EXIT = { done: 0, needsLook: 1, askedWrongly: 2, unreadable: 3, fault: 4 } as const

/** Runs one command and gives its exit code. */
export async function run(given: readonly string[], streams: Streams): Promise<number> {
  try {
    const [name, ...rest] = given
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      streams.out(help())
      return name === undefined ? EXIT.askedWrongly : EXIT.done
    }
    if (name === '--version' || name === '-V') {
      streams.out(`${version()}\n`)
      return EXIT.done
    }
    if (!isCommand(name)) throw new UsageError(`${name} is no command. ${commandNames()}`)
    const { values, positionals } = parseOptions(name, rest)
    if (values['help'] !== true) return await runCommand(name, values, positionals, streams)
    streams.out(helpOf(name))
    return EXIT.done
  } catch (reason) {
    if (reason instanceof UsageError) {
      streams.warn(reason.message)
      return EXIT.askedWrongly
    }
    if (reason instanceof FileError) {
      streams.warn(reason.message)
      return EXIT.unreadable
    }
    // Not 1, which says that an answer needs a look
    streams.warn(`A fault of u4ssc itself: ${faultOf(reason)}`)
    return EXIT.fault
  }
}

function faultOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
}

async function runCommand(
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
    case 'calendar':
      return calendar(await filesOf(name, named), options, streams)
    default:
      return answerEach(await filesOf(name, named), options, streams, ANSWERS[name])
  }
}

/** One answer for each letter. */
async function answerEach(
  files: readonly string[],
  options: Options,
  streams: Streams,
  answerOf: (letter: Letter, options: Options) => Answer | Promise<Answer>,
): Promise<number> {
  const writer = answerWriter(files.length, options, streams)
  return eachLetter(
    files,
    streams,
    async (letter) => {
      const answer = await answerOf(letter, options)
      await writer.write(letter.file, answer)
      return answer.kind === 'lines' && answer.needsLook
    },
    writer.refuse,
  )
}

async function calendar(files: readonly string[], options: Options, streams: Streams) {
  const meetings: Meeting[] = []
  const status = await eachLetter(
    files,
    streams,
    ({ reading }) => {
      if (reading.meetings.length === 0) throw new FileError('The letter convenes no meeting.')
      meetings.push(...reading.meetings)
      return Promise.resolve(false)
    },
    ({ file, message }) => streams.warn(`${file}: ${message}`),
  )
  if (meetings.length > 0) streams.out(writeCalendar(meetings, options))
  return status
}

/** The gravest of what became of the letters; a bad one does not keep the others from being answered. */
async function eachLetter(
  files: readonly string[],
  { warn }: Streams,
  take: (letter: Letter) => Promise<boolean>,
  refuse: (refused: { kind: 'refused'; file: string; message: string }) => void,
): Promise<number> {
  const progress = showProgress(files.length)
  let status: number = EXIT.done
  try {
    for await (const outcome of readLetters(files)) {
      progress.step()
      if (outcome.kind === 'refused') {
        refuse(outcome)
        status = EXIT.unreadable
        continue
      }
      const { letter } = outcome
      for (const remark of letter.remarks) warn(`${letter.file}: ${remark}`)
      try {
        if (await take(letter)) status = Math.max(status, EXIT.needsLook)
      } catch (reason) {
        if (!(reason instanceof FileError)) throw reason
        refuse({ kind: 'refused', file: letter.file, message: reason.message })
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
    throw new UsageError(`u4ssc ${name} takes a FILE or several, or - for standard input.`)
  const files = await collectFiles(named)
  if (files.length === 0) throw new UsageError(`There is no letter in ${named.join(', ')}.`)
  return files
}

function fair(options: Options): Answer {
  const { data, lines } = fairAnswer(options)
  return { kind: 'lines', data, lines, needsLook: false }
}

function shellOf([shell]: readonly string[]) {
  const { success, data } = z.enum(SHELLS).safeParse(shell)
  if (!success) throw new UsageError(`u4ssc completions takes a shell: ${SHELLS.join(', ')}.`)
  return data
}

function commandNames(): string {
  return `There are ${Object.keys(COMMANDS).join(', ')}.`
}
