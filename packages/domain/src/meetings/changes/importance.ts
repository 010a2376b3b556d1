import type { Session } from '../programme'
import type { Change, ChangeTarget } from './changes'
import { assertList, assertObject } from '../../wrong-argument'

/** What changes are about, in the order in which people need to know them. */
const TOPICS = [
  'status',
  'time',
  'place',
  'joining',
  'registration',
  'participation',
  'facts',
  'programme',
  'results',
  'texts',
] as const
export type ChangeTopic = (typeof TOPICS)[number]

const TOPIC_OF: Readonly<Record<ChangeTarget, ChangeTopic>> = {
  status: 'status',
  sitting: 'time',
  zone: 'time',
  mode: 'place',
  venue: 'place',
  joining: 'joining',
  registration: 'registration',
  deadline: 'registration',
  link: 'registration',
  participation: 'participation',
  fee: 'participation',
  meeting: 'facts',
  language: 'facts',
  interpretation: 'facts',
  captioning: 'facts',
  organizer: 'facts',
  host: 'facts',
  partner: 'facts',
  objective: 'facts',
  contact: 'facts',
  access: 'facts',
  'practical-information': 'facts',
  session: 'programme',
  'agenda-item': 'programme',
  room: 'programme',
  'session-speaker': 'programme',
  role: 'programme',
  'session-document': 'programme',
  speaker: 'programme',
  recording: 'results',
  document: 'results',
  outcome: 'results',
  decision: 'results',
  letter: 'results',
  'short-title': 'texts',
  summary: 'texts',
  description: 'texts',
  image: 'texts',
  abstract: 'texts',
  localization: 'texts',
}

/**
 * Returns what a change is about.
 *
 * @example
 * topicOfChange({ what: 'sitting' }) // => 'time'
 */
export function topicOfChange(change: Pick<Change, 'what'>): ChangeTopic {
  assertObject(change, 'change')
  return TOPIC_OF[change.what]
}

/** The part of a `Change` that its importance depends on. */
type Ranked = Pick<Change, 'what' | 'kind'> & { readonly subject?: Change['subject'] }

/**
 * Returns changes in the order in which people need them: the date and time, the place, joining,
 * registration and deadlines, the other facts, the sessions that changed, new sessions, breaks,
 * results, then texts. The changes of one session stay together.
 *
 * @param programme - of the later meeting, to know which sessions are breaks
 * @example
 * mostImportantFirst([{ what: 'session', kind: 'added' }, { what: 'sitting', kind: 'moved' }])[0]?.what // => 'sitting'
 */
export function mostImportantFirst<Item extends Ranked>(
  changes: readonly Item[],
  programme: readonly Pick<Session, 'id' | 'kind'>[] = [],
): Item[] {
  assertList(changes, 'changes')
  assertList(programme, 'programme')
  const breaks = new Set(programme.filter(({ kind }) => kind === 'break').map(({ id }) => id))
  const placeOf = (change: Ranked) => {
    const topic = topicOfChange(change)
    const place = TOPICS.indexOf(topic)
    if (topic !== 'programme') return place
    if (breaks.has(change.subject ?? '')) return place + 0.8
    return change.kind === 'added' && change.what === 'session' ? place + 0.5 : place
  }
  return changes.toSorted((one, other) => placeOf(one) - placeOf(other))
}
