export interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** Placeholder for the value in the help text. */
  readonly value?: string
  /** Allowed values, if there are few. */
  readonly values?: readonly string[]
  readonly description: string
}

export interface Command {
  readonly description: string
  /** Positional arguments. */
  readonly argument:
    | 'FILE…'
    | 'BEFORE AFTER'
    | 'SHELL'
    | '[FOLDER]'
    | 'export [CIRCULAR READING]'
    | ''
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
}

export const RENDER_FORMATS = [
  'text',
  'md',
  'html',
  'docx',
  'pdf',
  'akn',
  'json-ld',
  'ics',
] as const
export const SHELLS = ['bash', 'zsh', 'fish'] as const

const JSON_OPTION: Option = {
  type: 'boolean',
  description: 'Print JSON; for several files, one line each',
}
const LANGUAGE_OPTION: Option = {
  type: 'string',
  value: 'LANGUAGE',
  values: ['ar', 'en', 'es', 'fr', 'ru', 'zh'],
  description: 'Language of dates and explanations (default: en)',
}
const URL_OPTION: Option = {
  type: 'string',
  value: 'URL',
  description: 'Address of the meeting page',
}
const NOW_OPTION: Option = {
  type: 'string',
  value: 'INSTANT',
  description: 'Time of creation, for example 2026-12-15T09:00:00Z (default: now)',
}
const SEQUENCE_OPTION: Option = {
  type: 'string',
  value: 'NUMBER',
  description: 'Sequence number of the published version (default: 0)',
}

/** All commands and options. Help, argument parsing and completions are made from this table. */
export const COMMANDS = {
  read: {
    description: 'Show the meetings of a circular and what is uncertain',
    argument: 'FILE…',
    options: { language: LANGUAGE_OPTION, json: JSON_OPTION },
    examples: ['u4ssc read circular.docx', 'u4ssc read circulars/ --json > readings.jsonl'],
  },
  check: {
    description: 'Check a circular for errors and contradictions; exit code 1 if there are any',
    argument: 'FILE…',
    options: { language: LANGUAGE_OPTION, json: JSON_OPTION },
    examples: ['u4ssc check circulars/*.pdf'],
  },
  render: {
    description: 'Convert a circular to another format',
    argument: 'FILE…',
    options: {
      to: { type: 'string', value: 'FORMAT', values: RENDER_FORMATS, description: 'Output format' },
      language: {
        ...LANGUAGE_OPTION,
        description: 'Language of labels and dates (default: that of the circular)',
      },
      out: {
        type: 'string',
        value: 'FOLDER',
        description: 'Output folder; required for several files',
      },
      url: URL_OPTION,
      sequence: SEQUENCE_OPTION,
      now: NOW_OPTION,
    },
    examples: [
      'u4ssc render circular.pdf --to md',
      'u4ssc render circulars/ --to html --out pages',
    ],
  },
  times: {
    description: 'Show the meeting times in other time zones',
    argument: 'FILE…',
    options: {
      in: {
        type: 'string',
        multiple: true,
        value: 'ZONE',
        description:
          'Time zone, for example America/Bogota, or city, for example Tokyo; repeatable (default: that of this computer)',
      },
      language: LANGUAGE_OPTION,
      json: JSON_OPTION,
    },
    examples: ['u4ssc times circular.docx --in America/Bogota --in Tokyo'],
  },
  eligible: {
    description: 'Check whether a person can attend, with reasons; exit code 1 unless eligible',
    argument: 'FILE…',
    options: {
      country: {
        type: 'string',
        value: 'COUNTRY',
        description: 'Name, for example Colombia, or two-letter code (ISO 3166-1), for example CO',
      },
      capacity: {
        type: 'string',
        value: 'CAPACITY',
        values: [
          'member-state',
          'sector-member',
          'associate',
          'academia',
          'individual',
          'observer',
        ],
        description: 'Capacity in which the person attends',
      },
      organization: {
        type: 'string',
        value: 'NAME',
        description: 'Organization that the person attends for',
      },
      on: {
        type: 'string',
        value: 'DATE',
        description: 'Day of the memberships, for example 2026-12-15 (default: first day)',
      },
      language: LANGUAGE_OPTION,
      json: JSON_OPTION,
    },
    examples: ['u4ssc eligible circular.docx --country Colombia --capacity individual'],
  },
  compare: {
    description:
      'Show what a second circular changes in the meetings of the first; exit code 1 if anything',
    argument: 'BEFORE AFTER',
    options: { language: LANGUAGE_OPTION, json: JSON_OPTION },
    examples: ['u4ssc compare circular-352.docx circular-353.docx'],
  },
  calendar: {
    description: 'Write the meetings of all circulars to one calendar file',
    argument: 'FILE…',
    options: { sequence: SEQUENCE_OPTION, url: URL_OPTION, now: NOW_OPTION },
    examples: ['u4ssc calendar circular.docx > meeting.ics'],
  },
  fair: {
    description: 'Find fair start times for several time zones',
    argument: '',
    options: {
      zone: {
        type: 'string',
        multiple: true,
        value: 'ZONE[=PEOPLE]',
        description: 'Time zone or city, and the number of people there; repeatable',
      },
      minutes: {
        type: 'string',
        value: 'NUMBER',
        description: 'Duration of the meeting in minutes',
      },
      from: { type: 'string', value: 'DATE', description: 'First day, for example 2026-12-15' },
      until: {
        type: 'string',
        value: 'DATE',
        description: 'Last day, inclusive (default: the first day)',
      },
      json: JSON_OPTION,
    },
    examples: [
      'u4ssc fair --zone Europe/Zurich=20 --zone Asia/Tokyo=5 --minutes 60 --from 2026-12-15',
    ],
  },
  cases: {
    description:
      'Export reviewed circulars as anonymized training cases: NAME.txt and NAME.expected.json',
    argument: 'export [CIRCULAR READING]',
    options: {
      to: { type: 'string', value: 'FOLDER', description: 'Output folder' },
      api: {
        type: 'string',
        value: 'URL',
        description:
          'API address of a platform; needs an API key with the scope cases:export in U4SSC_KEY',
      },
    },
    examples: [
      'U4SSC_KEY=u4ssc_… u4ssc cases export --api https://api.example.org --to cases',
      'u4ssc read circular.docx --json > reading.json # correct it, then',
      'u4ssc cases export circular.docx reading.json --to cases',
    ],
  },
  init: {
    description: 'Write a sample circular to try the commands on',
    argument: '[FOLDER]',
    options: {},
    examples: ['u4ssc init'],
  },
  completions: {
    description: 'Print a completion script for your shell',
    argument: 'SHELL',
    options: {},
    examples: [
      'source <(u4ssc completions bash)',
      'u4ssc completions zsh > "${fpath[1]}/_u4ssc"',
      'u4ssc completions fish > ~/.config/fish/completions/u4ssc.fish',
    ],
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}
