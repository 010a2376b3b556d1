import { COMMANDS, SHELLS, type Command, type Option } from './commands'

export type Shell = (typeof SHELLS)[number]

const NAMES = Object.keys(COMMANDS)

/** Completion scripts for commands, options, listed option values and files. */
export const COMPLETIONS: Readonly<Record<Shell, () => string>> = {
  bash: () =>
    [
      '_u4ssc() {',
      '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
      '  case "${COMP_WORDS[1]} $before" in',
      ...valued().map(
        ([name, option, values]) =>
          `    "${name} --${option}") COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`,
      ),
      '  esac',
      `  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${NAMES.join(' ')}" -- "$word")); return; fi`,
      '  if [[ "$word" == -* ]]; then',
      '    case "${COMP_WORDS[1]}" in',
      ...NAMES.map(
        (name) =>
          `      ${name}) COMPREPLY=($(compgen -W "${flagsOf(name).join(' ')}" -- "$word")) ;;`,
      ),
      '    esac',
      `  elif [ "\${COMP_WORDS[1]}" = completions ]; then COMPREPLY=($(compgen -W "${SHELLS.join(' ')}" -- "$word"))`,
      '  else COMPREPLY=($(compgen -f -- "$word")); fi',
      '}',
      'complete -o filenames -F _u4ssc u4ssc',
      '',
    ].join('\n'),
  zsh: () =>
    [
      '#compdef u4ssc',
      '_u4ssc() {',
      '  if (( CURRENT == 2 )); then',
      '    local -a commands=(',
      ...commands().map(([name, { description }]) => `      ${quote(`${name}:${description}`)}`),
      '    )',
      "    _describe 'command' commands",
      '    return',
      '  fi',
      '  case "$words[2]" in',
      ...commands().map(([name, command]) => `    ${name}) _arguments ${zshArguments(command)} ;;`),
      '  esac',
      '}',
      '_u4ssc "$@"',
      '',
    ].join('\n'),
  fish: () =>
    [
      `complete -c u4ssc -n "not __fish_seen_subcommand_from ${NAMES.join(' ')}" -f`,
      ...commands().flatMap(([name, command]) => [
        `complete -c u4ssc -n "not __fish_seen_subcommand_from ${NAMES.join(' ')}" -a ${name} -d ${quote(command.description)}`,
        ...Object.entries(command.options).map(
          ([option, { type, values, description }]) =>
            `complete -c u4ssc -n "__fish_seen_subcommand_from ${name}" -l ${option}${type === 'string' ? ' -r' : ''}${values ? ` -f -a ${quote(values.join(' '))}` : ''} -d ${quote(description)}`,
        ),
      ]),
      `complete -c u4ssc -n "__fish_seen_subcommand_from completions" -f -a ${quote(SHELLS.join(' '))}`,
      '',
    ].join('\n'),
}

function commands(): [string, Command][] {
  return Object.entries(COMMANDS)
}

function flagsOf(name: string): string[] {
  const own = commands().find(([known]) => known === name)?.[1].options ?? {}
  return [...Object.keys(own), 'help'].map((option) => `--${option}`)
}

function valued(): [string, string, readonly string[]][] {
  return commands().flatMap(([name, { options }]) =>
    Object.entries(options).flatMap(([option, { values }]): [string, string, readonly string[]][] =>
      values ? [[name, option, values]] : [],
    ),
  )
}

function zshArguments({ options, argument }: Command): string {
  const own = Object.entries(options).map(([name, option]) => quote(zshOption(name, option)))
  const files = {
    'FILE…': "'*:file:_files'",
    SHELL: `'1:shell:(${SHELLS.join(' ')})'`,
    'export [CIRCULAR READING]': "'1:action:(export)' '*:file:_files'",
    '[FOLDER]': "'1:folder:_files -/'",
    'BEFORE AFTER': "'1:file:_files' '2:file:_files'",
    '': '',
  }
  return [...own, "'--help[Show help]'", files[argument]].join(' ')
}

function zshOption(name: string, { type, multiple, value, values, description }: Option): string {
  const repeated = multiple ? '*' : ''
  const action = values ? `(${values.join(' ')})` : ' '
  const argument = type === 'string' ? `:${value ?? name}:${action}` : ''
  return `${repeated}--${name}[${description.replaceAll(/[[\]:]/g, ' ')}]${argument}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
