import type { Change, ChangeTarget } from './changes'

/** How the items of a list are matched, and what a difference is called. */
export interface ListShape {
  readonly what: ChangeTarget
  /** Fields that identify an item, tried in order; without fields, the item itself. */
  readonly keys: readonly (readonly string[])[]
  /** Whether items that no key pairs are matched in order, for example days. */
  readonly inOrder?: boolean
  /** How to match items that no key pairs. */
  readonly likeness?: Likeness
  readonly items?: Omit<RecordShape, 'what'>
}

/** A text field to compare, and properties that support a match. */
export interface Likeness {
  /** Undefined if the items are texts. */
  readonly words?: string
  readonly circumstances: readonly (readonly string[])[]
  /** Whether different numbers prevent a match: "Session 3" is not "Session 4". */
  readonly isNumbered?: boolean
}

export interface RecordShape {
  /** Name for fields without an entry. */
  readonly what: ChangeTarget
  readonly fields?: Readonly<Record<string, ChangeTarget | ListShape | RecordShape>>
  /** The field with the change `renamed`. */
  readonly named?: string
  /** The fields with the change `moved`. */
  readonly moves?: readonly string[]
  /** The field with the audience of a record. */
  readonly accessField?: string
  readonly audience?: Change['audience']
}

const words = (what: ChangeTarget): ListShape => ({ what, keys: [[]] })
const texts = (what: ChangeTarget): ListShape => ({
  what,
  keys: [[]],
  likeness: { circumstances: [] },
})

const organizations = (what: ChangeTarget): ListShape => ({
  what,
  keys: [['organization', 'from'], ['organization']],
})

const SESSIONS: ListShape = {
  what: 'session',
  keys: [['id'], ['title', 'date', 'startTime'], ['title']],
  likeness: {
    words: 'title',
    circumstances: [['date', 'startTime'], ['speakers']],
    isNumbered: true,
  },
  items: {
    named: 'title',
    moves: ['date', 'startTime', 'endTime'],
    fields: {
      abstract: 'abstract',
      agendaItems: {
        what: 'agenda-item',
        keys: [['number', 'title'], ['title'], ['number']],
        items: { named: 'title', fields: { documents: words('session-document') } },
      },
      room: 'room',
      speakers: {
        what: 'session-speaker',
        keys: [['speaker', 'role'], ['speaker']],
        items: { fields: { role: 'role' } },
      },
      documents: words('session-document'),
    },
  },
}

const DOCUMENTS: ListShape = {
  what: 'document',
  keys: [['id'], ['url'], ['title', 'language']],
  likeness: { words: 'title', circumstances: [['kind', 'language']], isNumbered: true },
  items: { named: 'title', accessField: 'access', fields: { url: 'link' } },
}

const SCHEDULE: RecordShape = {
  what: 'meeting',
  fields: {
    zone: 'zone',
    days: {
      what: 'sitting',
      keys: [['date'], ['startTime', 'endTime']],
      inOrder: true,
      items: { moves: ['date', 'startTime', 'endTime', 'endDate'] },
    },
  },
}

const JOINING: RecordShape = {
  what: 'joining',
  audience: 'registrants',
  fields: {
    rooms: {
      what: 'joining',
      keys: [['label'], ['url']],
      items: { named: 'label', fields: { url: 'link' } },
    },
  },
}

/** Parts of a meeting with their names in changes; all other parts count as the meeting. */
export const MEETING: RecordShape = {
  what: 'meeting',
  named: 'title',
  fields: {
    shortTitle: 'short-title',
    summary: 'summary',
    description: 'description',
    image: 'image',
    mode: 'mode',
    status: 'status',
    schedule: SCHEDULE,
    venue: 'venue',
    languages: words('language'),
    interpretation: words('interpretation'),
    captioning: words('captioning'),
    organizers: texts('organizer'),
    hosts: organizations('host'),
    partners: organizations('partner'),
    objectives: texts('objective'),
    participation: {
      what: 'participation',
      fields: {
        openTo: { what: 'participation', keys: [['kind']] },
        conditions: {
          what: 'participation',
          keys: [['kind', 'text'], ['kind']],
        },
      },
    },
    fee: 'fee',
    registration: { what: 'registration', fields: { url: 'link' } },
    website: 'link',
    contact: 'contact',
    deadlines: {
      what: 'deadline',
      keys: [['what', 'date'], ['what'], ['date']],
      items: { named: 'what', moves: ['date', 'time', 'zone'] },
    },
    access: 'access',
    practicalInformation: 'practical-information',
    recording: 'recording',
    programme: SESSIONS,
    speakers: {
      what: 'speaker',
      keys: [['id'], ['name']],
      likeness: { words: 'name', circumstances: [['organization']], isNumbered: true },
      items: { named: 'name' },
    },
    documents: DOCUMENTS,
    outcomes: { what: 'outcome', keys: [['objective']] },
    decisions: {
      what: 'decision',
      keys: [['id'], ['item']],
      items: { named: 'item' },
    },
    joining: JOINING,
    convenedBy: words('letter'),
    localizations: { what: 'localization' },
  },
}
