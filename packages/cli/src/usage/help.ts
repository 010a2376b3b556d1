import { COMMANDS, type Command, type CommandName, type Option } from './commands'

const FILES = 'FILE is a Word (.docx), PDF, HTML or text file, a folder, or - for standard input.'
const EXIT_CODES = [
  'Exit codes:',
  row('0', 'success'),
  row('1', 'success, but check the result: errors, contradictions, or not eligible'),
  row('2', 'invalid command or option; nothing was done'),
  row('3', 'a file could not be read or written; other files were processed'),
  row('4', 'internal error in u4ssc'),
]

export function help(): string {
  return [
    'Read circulars that convene meetings: dates, times, eligibility, calendars.',
    '',
    'Usage: u4ssc COMMAND [FILE…] [options]',
    '',
    'Commands:',
    ...Object.entries(COMMANDS).map(([name, { description }]) => row(name, description)),
    '',
    FILES,
    'Results go to standard output, warnings and progress to standard error.',
    'Set NO_COLOR to turn off colors.',
    'Options:',
    row('-h, --help', 'Show help; after a command, its options and examples'),
    row('-V, --version', 'Show the version'),
    '',
    ...EXIT_CODES,
    '',
  ].join('\n')
}

export function helpOf(name: CommandName): string {
  const { description, argument, options, examples }: Command = COMMANDS[name]
  const lines = Object.entries(options).map(([option, given]) => row(...termOf(option, given)))
  const usage = ['u4ssc', name, argument, lines.length > 0 ? '[options]' : '']
  return [
    `${description}.`,
    '',
    `Usage: ${usage.filter((word) => word !== '').join(' ')}`,
    ...(lines.length > 0 ? ['', 'Options:', ...lines] : []),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    ...(argument === 'FILE…' ? ['', FILES] : []),
    '',
  ].join('\n')
}

function termOf(name: string, { value, values, description }: Option): [string, string] {
  const term = `--${name}${value === undefined ? '' : ` ${value}`}`
  return [term, values ? `${description}: ${values.join(', ')}` : description]
}

function row(term: string, meaning: string): string {
  return `  ${term.padEnd(22)} ${meaning}`
}
