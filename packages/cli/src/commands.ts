export interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** The word for its value in the help. */
  readonly value?: string
  /** The values it may have, where they are few. */
  readonly values?: readonly string[]
  readonly about: string
}

export interface Command {
  readonly about: string
  /** What stands where files do. */
  readonly takes: 'FILE…' | 'SHELL' | 'export [LETTER READING]' | ''
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
  about: 'The answer as JSON; of several files, one line each',
}
const URL_OPTION: Option = { type: 'string', value: 'URL', about: 'Of the page of the meeting' }
const NOW_OPTION: Option = {
  type: 'string',
  value: 'INSTANT',
  about: 'When the file is made; now unless stated',
}
const SEQUENCE_OPTION: Option = {
  type: 'string',
  value: 'NUMBER',
  about: 'Of the release; 0 unless stated',
}

/** Each command with its options: help, arguments and completions all come from here. */
export const COMMANDS = {
  read: {
    about: 'What a letter says: its meetings, and what is doubtful',
    takes: 'FILE…',
    options: { json: JSON_OPTION },
    examples: ['u4ssc read letter.docx', 'u4ssc read letters/ --json > readings.jsonl'],
  },
  check: {
    about: 'What a letter contradicts itself in; exit code 1 if anything needs a look',
    takes: 'FILE…',
    options: { json: JSON_OPTION },
    examples: ['u4ssc check letters/*.pdf'],
  },
  render: {
    about: 'The letter in another form',
    takes: 'FILE…',
    options: {
      to: { type: 'string', value: 'FORM', values: RENDER_FORMATS, about: 'What it becomes' },
      language: {
        type: 'string',
        value: 'LANGUAGE',
        values: ['ar', 'en', 'es', 'fr', 'ru', 'zh'],
        about: 'Of labels and dates',
      },
      out: { type: 'string', value: 'FOLDER', about: 'Where the files go; needed for several' },
      url: URL_OPTION,
      sequence: SEQUENCE_OPTION,
      now: NOW_OPTION,
    },
    examples: ['u4ssc render letter.pdf --to md', 'u4ssc render letters/ --to html --out pages'],
  },
  times: {
    about: 'The hours of its meetings on the clocks of other zones',
    takes: 'FILE…',
    options: {
      in: {
        type: 'string',
        multiple: true,
        value: 'ZONE',
        about:
          'A time zone, for example America/Bogota, or a city, for example Tokyo; may be repeated',
      },
      json: JSON_OPTION,
    },
    examples: ['u4ssc times letter.docx --in America/Bogota --in Tokyo'],
  },
  eligible: {
    about: 'Whether somebody may take part, and on what ground; exit code 1 if not sure',
    takes: 'FILE…',
    options: {
      country: { type: 'string', value: 'CODE', about: 'Two letters of ISO 3166-1, as CO' },
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
        about: 'What one comes as',
      },
      json: JSON_OPTION,
    },
    examples: ['u4ssc eligible letter.docx --country CO --capacity individual'],
  },
  calendar: {
    about: 'The meetings of all letters as one calendar file',
    takes: 'FILE…',
    options: { sequence: SEQUENCE_OPTION, url: URL_OPTION, now: NOW_OPTION },
    examples: ['u4ssc calendar letter.docx > meeting.ics'],
  },
  fair: {
    about: 'Start times that ask least of the places taking part',
    takes: '',
    options: {
      zone: {
        type: 'string',
        multiple: true,
        value: 'ZONE[=PEOPLE]',
        about: 'A time zone or a city, and how many people are there; repeated',
      },
      minutes: { type: 'string', value: 'NUMBER', about: 'How long the meeting takes' },
      from: { type: 'string', value: 'DATE', about: 'First day, as 2026-12-15' },
      until: { type: 'string', value: 'DATE', about: 'Last day, which counts; the first, if not' },
      json: JSON_OPTION,
    },
    examples: [
      'u4ssc fair --zone Europe/Zurich=20 --zone Asia/Tokyo=5 --minutes 60 --from 2026-12-15',
    ],
  },
  cases: {
    about:
      'Reviewed circulars as anonymized cases to fit the reader with: NAME.txt, NAME.expected.json',
    takes: 'export [LETTER READING]',
    options: {
      to: { type: 'string', value: 'FOLDER', about: 'Where the files go' },
      api: {
        type: 'string',
        value: 'URL',
        about:
          'Of a platform; the environment variable U4SSC_KEY is a key with the scope cases:export',
      },
    },
    examples: [
      'U4SSC_KEY=u4ssc_… u4ssc cases export --api https://api.example.org --to cases',
      'u4ssc read letter.docx --json > reading.json # correct it, then',
      'u4ssc cases export letter.docx reading.json --to cases',
    ],
  },
  completions: {
    about: 'What makes a shell complete these commands',
    takes: 'SHELL',
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
