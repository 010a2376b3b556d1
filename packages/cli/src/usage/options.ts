import { parseArgs, type ParseArgsConfig } from 'node:util'
import type * as z from 'zod'
import { nearestOf } from './nearest-of'
import { COMMANDS, type Command, type CommandName } from './commands'
import { UsageError } from './usage-error'

export type Options = Readonly<Record<string, unknown>>

/**
 * Parses the arguments after a command into options and positional arguments.
 *
 * @throws UsageError for an unknown option or a missing value
 */
export function parseOptions(name: CommandName, rest: readonly string[]) {
  const { options: own }: Command = COMMANDS[name]
  const table: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
  }
  for (const [option, { type, multiple = false }] of Object.entries(own))
    table[option] = { type, multiple }
  try {
    return parseArgs({ args: [...rest], options: table, allowPositionals: true })
  } catch (reason) {
    const why = reason instanceof Error ? (reason.message.split('. ')[0] ?? '') : ''
    throw new UsageError(`${why}. See u4ssc ${name} --help.`)
  }
}

/**
 * Returns the value of an option, checked by a schema.
 *
 * @throws UsageError if the value is missing or invalid
 */
export function optionOf<Value>(name: string, schema: z.ZodType<Value>, options: Options): Value {
  const given = options[name]
  const { success, data, error } = schema.safeParse(given)
  if (success) return data
  throw new UsageError(
    given === undefined
      ? `--${name} is required.`
      : `--${name} ${JSON.stringify(given)} is not valid${adviceOf(error.issues[0], given)}`,
  )
}

function adviceOf(issue: z.core.$ZodIssue | undefined, given: unknown): string {
  if (issue?.code !== 'invalid_value') return `: ${issue?.message ?? ''}.`
  const words = issue.values.map(String)
  const nearest = typeof given === 'string' ? nearestOf(given, words) : undefined
  return nearest === undefined
    ? `. Enter one of ${words.join(', ')}.`
    : `. Did you mean ${nearest}?`
}
