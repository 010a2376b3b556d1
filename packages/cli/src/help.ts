import { COMMANDS, type Command, type CommandName, type Option } from './commands'

const FILES =
  'FILE is Word (.docx), PDF, HTML or plain text, or a folder of them; - stands for standard input.'
const EXIT_CODES = [
  'Exit codes:',
  row('0', 'done'),
  row('1', 'done, and an answer needs a look: a contradiction, or not eligible for sure'),
  row('2', 'asked wrongly; nothing was done'),
  row('3', 'a file cannot be read or written; the others were answered'),
  row('4', 'a fault of u4ssc itself'),
]

export function help(): string {
  return [
    'Reads the letters that convene meetings.',
    '',
    'Usage: u4ssc COMMAND [FILE…] [options]',
    '',
    'Commands:',
    ...Object.entries(COMMANDS).map(([name, { about }]) => row(name, about)),
    '',
    FILES,
    'Answers go to standard output, remarks and progress to standard error.',
    'Colours are for terminals; NO_COLOR takes them away.',
    'u4ssc COMMAND --help tells the options of a command, with examples; u4ssc --version the version.',
    '',
    ...EXIT_CODES,
    '',
  ].join('\n')
}

export function helpOf(name: CommandName): string {
  const { about, takes, options, examples }: Command = COMMANDS[name]
  const lines = Object.entries(options).map(([option, given]) => row(...termOf(option, given)))
  const usage = ['u4ssc', name, takes, lines.length > 0 ? '[options]' : '']
  return [
    `${about}.`,
    '',
    `Usage: ${usage.filter((word) => word !== '').join(' ')}`,
    ...(lines.length > 0 ? ['', 'Options:', ...lines] : []),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    ...(takes === 'FILE…' ? ['', FILES] : []),
    '',
  ].join('\n')
}

function termOf(name: string, { value, values, about }: Option): [string, string] {
  const term = `--${name}${value === undefined ? '' : ` ${value}`}`
  return [term, values ? `${about}: ${values.join(', ')}` : about]
}

function row(term: string, meaning: string): string {
  return `  ${term.padEnd(22)} ${meaning}`
}
