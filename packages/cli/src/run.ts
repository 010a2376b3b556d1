import { parseArgs } from 'node:util'
import { ANSWERS } from './answers'
import { COMMANDS, help, helpOf, isCommand, optionsOf, type CommandName } from './commands'
import { openLetter } from './open-letter'
import { FileError, UsageError } from './usage-error'

export interface Streams {
  readonly out: (text: string) => void
  readonly warn: (line: string) => void
}

const EXIT = { done: 0, needsLook: 1, askedWrongly: 2, unreadable: 3 } as const

/** Runs one command and gives its exit code. */
export async function run(given: readonly string[], { out, warn }: Streams): Promise<number> {
  try {
    const [name, ...rest] = given
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      out(help())
      return name === undefined ? EXIT.askedWrongly : EXIT.done
    }
    if (!isCommand(name)) throw new UsageError(`${name} is no command. ${commandNames()}`)
    return await answer(name, rest, { out, warn })
  } catch (reason) {
    if (!(reason instanceof UsageError || reason instanceof FileError)) throw reason
    warn(reason.message)
    return reason instanceof UsageError ? EXIT.askedWrongly : EXIT.unreadable
  }
}

async function answer(
  name: CommandName,
  rest: readonly string[],
  { out, warn }: Streams,
): Promise<number> {
  const { values, positionals } = parse(name, rest)
  if (values['help'] === true) {
    out(helpOf(name))
    return EXIT.done
  }
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new UsageError(`u4ssc ${name} takes one FILE, or - for standard input.`)
  const { text, needsLook } = ANSWERS[name](await openLetter(file, warn), values)
  out(text)
  return needsLook ? EXIT.needsLook : EXIT.done
}

function parse(name: CommandName, rest: readonly string[]) {
  try {
    return parseArgs({ args: [...rest], options: optionsOf(name), allowPositionals: true })
  } catch (reason) {
    const why = reason instanceof Error ? (reason.message.split('. ')[0] ?? '') : ''
    throw new UsageError(`${why}. See u4ssc ${name} --help.`)
  }
}

function commandNames(): string {
  return `There are ${Object.keys(COMMANDS).join(', ')}.`
}
