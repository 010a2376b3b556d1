import { type FactPointer, FACTS, type PointersWith } from '../facts/index'
import type { ValueKind } from '../facts/row'
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

/** How the items of the lists are matched, and what is compared within them. */
const ITEMS: Readonly<
  Record<PointersWith<{ readonly is: 'items' | 'rows' }>, Omit<ListShape, 'what'>>
> = {
  '/schedule/days': {
    keys: [['date'], ['startTime', 'endTime']],
    inOrder: true,
    items: { moves: ['date', 'startTime', 'endTime', 'endDate'] },
  },
  '/participation/openTo': { keys: [['kind']] },
  '/participation/conditions': { keys: [['kind', 'text'], ['kind']] },
  '/deadlines': {
    keys: [['what', 'date'], ['what'], ['date']],
    items: { named: 'what', moves: ['date', 'time', 'zone'] },
  },
  '/programme': {
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
  },
  '/speakers': {
    keys: [['id'], ['name']],
    likeness: { words: 'name', circumstances: [['organization']], isNumbered: true },
    items: { named: 'name' },
  },
  '/documents': {
    keys: [['id'], ['url'], ['title', 'language']],
    likeness: { words: 'title', circumstances: [['kind', 'language']], isNumbered: true },
    items: { named: 'title', accessField: 'access', fields: { url: 'link' } },
  },
  '/outcomes': { keys: [['objective']] },
  '/decisions': { keys: [['id'], ['item']], items: { named: 'item' } },
}

/** Records that are compared in another way than as a whole, or by the parts in the table. */
const RECORDS: Partial<Record<FactPointer, Omit<RecordShape, 'what'> | null>> = {
  // A venue is one fact: its name, city and country change together
  '/venue': null,
  '/joining': {
    audience: FACTS.joining.audience,
    fields: {
      rooms: {
        what: 'joining',
        keys: [['label'], ['url']],
        items: { named: 'label', fields: { url: 'link' } },
      },
    },
  },
  '/localizations': {},
}

/** The facts of a meeting with their names in changes. */
export const MEETING: RecordShape = /* @__PURE__ */ shapeOfMeeting()

function shapeOfMeeting(): RecordShape {
  return { what: 'meeting', named: 'title', fields: shapesOf('', FACTS) }
}

interface ComparedRow {
  readonly is: ValueKind
  readonly change: ChangeTarget
  readonly parts?: Readonly<Record<string, ComparedRow>>
}

function shapesOf(outer: string, rows: Readonly<Record<string, ComparedRow>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, shapeOf(`${outer}/${name}`, row)]),
  )
}

function shapeOf(
  pointer: string,
  { is, change: what, parts }: ComparedRow,
): ChangeTarget | ListShape | RecordShape {
  switch (is) {
    case 'names':
      return texts(what)
    case 'languages':
    case 'references':
      return words(what)
    case 'organizations':
      return organizations(what)
    case 'items':
    case 'rows':
      return isListed(pointer) ? { what, ...ITEMS[pointer] } : what
    case 'record': {
      const own = new Map(Object.entries(RECORDS)).get(pointer)
      const whole = parts ? { fields: shapesOf(pointer, parts) } : null
      const shape = own === undefined ? whole : own
      return shape === null ? what : { what, ...shape }
    }
    default:
      return what
  }
}

function isListed(pointer: string): pointer is keyof typeof ITEMS {
  return Object.hasOwn(ITEMS, pointer)
}
