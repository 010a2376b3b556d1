import { mostImportantFirst, topicOfChange } from '../../meetings/index'
import type { Change, ChangeTopic } from '../../meetings/index'
import type { DisplayZone } from '../change-value'
import { describeChange } from '../describe-change'
import { changeValue } from '../change-value'
import { fillSentence } from '../fill'
import { sentenceOf } from './fact-sentences'
import { UPDATE_WORDS } from './languages'
import { movedDayWords } from './moved-day'
import type { UpdateChange } from './update-words'
import { type NameCity, withCities } from './with-cities'
import { assertWording, type Wording } from '../wording'
import { assertList } from '../../wrong-argument'

/** How the values of changes are said. */
export interface ValueOptions {
  /** Names of circulars by reference; by default the references. */
  readonly names?: Readonly<Record<string, string>>
  /** The zone that times are shown in; by default the zone of the meeting, unnamed. */
  readonly displayZone?: DisplayZone | null
  /**
   * Names the cities of venues, as `cityIn` of `@u4ssc/domain/timezones/languages`; by default they are
   * as given, since the names of cities are larger than these words.
   */
  readonly nameCity?: NameCity | undefined
}

/** Longer values are not in a headline, which is the subject of an email. */
const MAX_HEADLINE_LENGTH = 120

/**
 * Returns what is new in a few words, for the subject of an email or the title of an entry: the new
 * and the earlier value of the most important change of date, time, place or registration, or else
 * what the most important change is about.
 *
 * @example
 * const changes = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * describeHeadline(changes, WORDINGS.fr) // => 'Mode de participation : désormais sur place et en ligne (auparavant en ligne)'
 * describeHeadline([], WORDINGS.fr) // => 'Mise à jour'
 */
export function describeHeadline(
  changes: readonly UpdateChange[],
  wording: Wording,
  options: ValueOptions = {},
): string {
  assertList(changes, 'changes')
  assertWording(wording)
  const [first] = mostImportantFirst(withCities(changes, wording.language, options.nameCity))
  if (first === undefined) return UPDATE_WORDS[wording.language].headlines.other
  if (first.kind === 'cancelled' || first.kind === 'postponed') return wording.phases[first.kind]
  return (
    headlineValue(first, changes, wording, options) ?? describeTopic(topicOfChange(first), wording)
  )
}

/** Topics of which the value is said, if only one fact changed; of others, only what has a separate sentence. */
const VALUE_TOPICS: ReadonlySet<ChangeTopic> = new Set(['time', 'place', 'registration'])

/** Returns the values of a change if it is the only one of its topic; `null` if they are long. */
function headlineValue(
  first: UpdateChange,
  changes: readonly UpdateChange[],
  wording: Wording,
  { names = {}, displayZone = null }: ValueOptions,
): string | null {
  if (isUnstated(first.before) || isUnstated(first.after)) return null
  const topic = topicOfChange(first)
  const isOnly = changes.filter((change) => topicOfChange(change) === topic).length === 1
  const context = { wording, names, displayZone }
  const said = movedDayWords(first, context) ?? saidOfMeeting(first, context)
  if (!isOnly || (said === null && !VALUE_TOPICS.has(topic))) return null
  const whole = said ?? describeChange(first, wording, names, displayZone)
  const sentence = whole.replace(/[.。]$/u, '')
  return sentence.length > MAX_HEADLINE_LENGTH ? null : sentence
}

/** Returns a change of the meeting in its own sentence; `null` if it has none. */
function saidOfMeeting(
  change: UpdateChange,
  context: Parameters<typeof changeValue>[2],
): string | null {
  const sentence = sentenceOf(change)
  if (sentence?.about !== 'meeting' || change.name !== null) return null
  const [before = '', after = ''] = [change.before, change.after].map((value) =>
    changeValue(value, change, context),
  )
  const { sentences } = UPDATE_WORDS[context.wording.language]
  return fillSentence(sentences[sentence.key], { before, after })
}

/**
 * Returns what changes are about in a few words, for a heading.
 *
 * @example
 * describeTopic('time', WORDINGS.fr) // => 'Nouvelle date ou nouvel horaire'
 */
export function describeTopic(topic: ChangeTopic, wording: Wording): string {
  assertWording(wording)
  const { headlines } = UPDATE_WORDS[wording.language]
  return topic === 'status' || topic === 'facts' || topic === 'texts'
    ? headlines.other
    : headlines[topic]
}

/** Returns whether a fact was not stated. */
export function isUnstated(value: Change['before']): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
