import { version } from '../package.json'
import type { Streams } from './answer-writer'
import { EXIT } from './exit'
import {
  COMMANDS,
  isCommand,
  help,
  helpOf,
  nearestOf,
  parseOptions,
  FileError,
  UsageError,
} from './usage/index'

/** Runs one command and returns its exit code. */
export async function run(given: readonly string[], streams: Streams): Promise<number> {
  try {
    const [name, ...rest] = given
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      streams.out(help())
      return name === undefined ? EXIT.usageError : EXIT.done
    }
    if (name === '--version' || name === '-V') {
      streams.out(`${version}\n`)
      return EXIT.done
    }
    if (!isCommand(name)) throw new UsageError(`Unknown command: ${name}. ${suggest(name)}`)
    const { values, positionals } = parseOptions(name, rest)
    if (values['help'] === true) {
      streams.out(helpOf(name))
      return EXIT.done
    }
    // Help is shown without loading the reader
    const { runCommand } = await import('./run-command')
    return await runCommand(name, values, positionals, streams)
  } catch (reason) {
    if (reason instanceof UsageError) {
      streams.warn(reason.message)
      return EXIT.usageError
    }
    if (reason instanceof FileError) {
      streams.warn(reason.message)
      return EXIT.unreadable
    }
    // Not 1, which means that a result needs attention
    streams.warn(`Internal error: ${stackOf(reason)}`)
    return EXIT.internalError
  }
}

function stackOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
}

function suggest(given: string): string {
  const names = Object.keys(COMMANDS)
  const nearest = nearestOf(given, names)
  return nearest === undefined ? `Commands: ${names.join(', ')}.` : `Did you mean ${nearest}?`
}
