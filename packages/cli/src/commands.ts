import type { ParseArgsConfig } from 'node:util'

type OptionTable = NonNullable<ParseArgsConfig['options']>

interface Option {
  readonly type: 'string' | 'boolean'
  /** The word for its value in the help. */
  readonly value?: string
  readonly about: string
}

interface Command {
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
}

/** Each command with its options: the help and the reading of arguments both come from here. */
export const COMMANDS = {
  read: {
    about: 'What a letter says: its meetings, and what is doubtful',
    options: { json: { type: 'boolean', about: 'The whole reading, as JSON' } },
  },
  check: {
    about: 'What a letter contradicts itself in; exit code 1 if anything needs a look',
    options: {},
  },
  render: {
    about: 'The letter in another form',
    options: {
      format: {
        type: 'string',
        value: 'FORMAT',
        about: 'text, markdown, html, akoma-ntoso or json-ld',
      },
      language: {
        type: 'string',
        value: 'LANGUAGE',
        about: 'Of labels and dates: ar, en, es, fr, ru or zh',
      },
    },
  },
  times: {
    about: 'The hours of its meetings on the clocks of a zone',
    options: { zone: { type: 'string', value: 'ZONE', about: 'IANA name, as America/Bogota' } },
  },
  eligible: {
    about: 'Whether somebody may take part, and on what ground; exit code 1 if not sure',
    options: {
      country: { type: 'string', value: 'CODE', about: 'Two letters of ISO 3166-1, as CO' },
      capacity: {
        type: 'string',
        value: 'CAPACITY',
        about: 'member-state, sector-member, associate, academia, individual or observer',
      },
    },
  },
  calendar: {
    about: 'The first meeting of a letter as a calendar file',
    options: {
      sequence: { type: 'string', value: 'NUMBER', about: 'Of the release; 0 unless stated' },
      url: { type: 'string', value: 'URL', about: 'Of the page of the meeting' },
      now: { type: 'string', value: 'INSTANT', about: 'When the file is made; now unless stated' },
    },
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

/** For `parseArgs`. */
export function optionsOf(name: CommandName): OptionTable {
  const { options }: Command = COMMANDS[name]
  const own = Object.entries(options).map(([option, { type }]) => [option, { type }] as const)
  return { ...Object.fromEntries(own), help: { type: 'boolean', short: 'h' } }
}

export function helpOf(name: CommandName): string {
  const { about, options }: Command = COMMANDS[name]
  const lines = Object.entries(options).map(([option, { value, about: meaning }]) =>
    row(`--${option}${value === undefined ? '' : ` ${value}`}`, meaning),
  )
  const rest = lines.length > 0 ? ['', 'Options:', ...lines] : []
  return [`${about}.`, '', `Usage: u4ssc ${name} FILE [options]`, ...rest, '', FILES, ''].join('\n')
}

export function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => row(name, about))
  return [
    'Reads the letters that convene meetings.',
    '',
    'Usage: u4ssc COMMAND FILE [options]',
    '',
    'Commands:',
    ...lines,
    '',
    FILES,
    'u4ssc COMMAND --help tells the options of a command.',
    'Exit codes: 0 done, 1 the answer needs a look, 2 asked wrongly, 3 a file that cannot be read.',
    '',
  ].join('\n')
}

const FILES = 'FILE is Word (.docx), PDF, HTML or plain text; - stands for standard input.'

function row(term: string, meaning: string): string {
  return `  ${term.padEnd(20)} ${meaning}`
}
