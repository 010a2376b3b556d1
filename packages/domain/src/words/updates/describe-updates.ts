import { mostImportantFirst, topicOfChange } from '../../meetings/index'
import type { Change, ChangeTopic, Meeting } from '../../meetings/index'
import { changeValue, type DisplayZone } from '../change-value'
import { describeChange, describeTarget } from '../describe-change'
import { describeTime } from '../describe-time'
import { fill, fillSentence } from '../fill'
import { formatNumber, inNumerals, joinWords, languageName, listWords, pluralOf } from '../intl'
import type { CountedUpdate, UpdateChange } from './update-words'
import { withCities } from './with-cities'
import { sentenceOf } from './fact-sentences'
import { movedDayWords } from './moved-day'
import { isUnstated } from './describe-headline'
import type { ValueOptions } from './describe-headline'
import { UPDATE_WORDS } from './languages'
import { isRecord, isSessionMove, movedTimes, programmeFollows } from './session-moves'
import type { SessionTimes } from './session-moves'
import { assertWording, type Wording } from '../wording'
import { assertList, assertObject } from '../../wrong-argument'

/** One update in words. */
export interface UpdateLine {
  /** Name of the session that the words are about; `null` if they are a whole sentence. */
  readonly subject: string | null
  readonly words: string
  /** The whole as one sentence. */
  readonly text: string
  /** What it is about. */
  readonly topic: ChangeTopic
}

export interface UpdateOptions extends ValueOptions {
  /** Whether to count the sessions that keep their times if others move; by default not. */
  readonly countsUnchanged?: boolean
}

/** New sessions are counted from this number on: they are in the programme. */
const MIN_COUNTED_SESSIONS = 3

/**
 * Returns the changes between two states of a meeting as people would say them, most important
 * first, the same for pages, feeds and emails. Several additions of one kind are one line.
 *
 * @param meeting - the later state
 * @example
 * const changes = compareMeetings(meeting, { ...meeting, mode: 'hybrid' })
 * describeUpdates(changes, meeting, WORDINGS.fr)[0]?.text // => 'Mode de participation : désormais sur place et en ligne (auparavant en ligne).'
 */
export function describeUpdates(
  changes: readonly UpdateChange[],
  meeting: Pick<Meeting, 'programme' | 'speakers' | 'documents'>,
  wording: Wording,
  { names = {}, displayZone = null, nameCity, countsUnchanged = false }: UpdateOptions = {},
): UpdateLine[] {
  assertList(changes, 'changes')
  assertObject(meeting, 'meeting')
  assertList(meeting.programme, 'meeting.programme')
  assertWording(wording)
  const ordered = mostImportantFirst(
    withCities(changes, wording.language, nameCity),
    meeting.programme,
  )
  const groupOf = (change: UpdateChange) => {
    const group = countedAs(change)
    const isListed = group === 'sessions' && countIn(changes, group) < MIN_COUNTED_SESSIONS
    return isListed ? null : group
  }
  const context = { meeting, wording, names: { ...namesIn(meeting), ...names }, displayZone }
  const said = new Set<CountedUpdate>()
  const follows = programmeFollows(changes, meeting)
  const firstMove = ordered.find(isSessionMove)
  const lines = ordered.flatMap((change): UpdateLine[] => {
    if (follows && isSessionMove(change))
      return change === firstMove ? [followingLine(wording)] : []
    const group = groupOf(change)
    const topic = topicOfChange(change)
    if (group === null) return [{ ...lineOf(change, context), topic }]
    if (said.has(group)) return []
    said.add(group)
    const counted = ordered.filter((one) => groupOf(one) === group)
    return [{ ...countLine(counted, group, context), topic }]
  })
  const unchanged = countsUnchanged ? unchangedLine(changes, context) : null
  if (unchanged === null) return lines
  const last = lines.findLastIndex(({ topic }) => topic === 'programme')
  return lines.toSpliced(last + 1, 0, unchanged)
}

function followingLine({ language }: Wording): UpdateLine {
  return { ...whole(UPDATE_WORDS[language].sentences.sessionsFollow), topic: 'programme' }
}

/** Returns how many sessions keep their times; `null` if none moves, or none stays. */
function unchangedLine(
  changes: readonly UpdateChange[],
  { meeting, wording }: Context,
): UpdateLine | null {
  const ofSessions = changes.filter(({ what }) => what === 'session')
  const changed = new Set(ofSessions.map(({ subject }) => subject))
  const count = meeting.programme.filter(({ id }) => !changed.has(id)).length
  if (count === 0 || ofSessions.every(({ kind }) => kind !== 'moved')) return null
  const forms = UPDATE_WORDS[wording.language].counts.unchanged
  const said = fillSentence(pluralOf(forms, count, wording.locale), {
    count: formatNumber(count, wording.locale),
  })
  return { ...whole(said), topic: 'programme' }
}

interface Context {
  readonly meeting: Pick<Meeting, 'programme'>
  readonly wording: Wording
  readonly names: Readonly<Record<string, string>>
  readonly displayZone: DisplayZone | null
}

const COUNTED: Readonly<Partial<Record<Change['what'], CountedUpdate>>> = {
  session: 'sessions',
  speaker: 'speakers',
  document: 'documents',
  outcome: 'outcomes',
  decision: 'decisions',
  letter: 'circulars',
  localization: 'translations',
}

function countedAs({ kind, what }: UpdateChange): CountedUpdate | null {
  return kind === 'added' ? (COUNTED[what] ?? null) : null
}

function countIn(changes: readonly UpdateChange[], group: CountedUpdate): number {
  return changes.filter((change) => countedAs(change) === group).length
}

function namesIn({ speakers, documents }: Pick<Meeting, 'speakers' | 'documents'>) {
  const papers = documents.filter(({ access }) => access === 'public')
  return Object.fromEntries([
    ...speakers.map(({ id, name }) => [id, name] as const),
    ...papers.map(({ id, title }) => [id, title] as const),
  ])
}

function countLine(
  changes: readonly UpdateChange[],
  group: CountedUpdate,
  { meeting, wording, names }: Context,
): UpdateText {
  const { locale, language } = wording
  const isWhole = group === 'sessions' && changes.length === meeting.programme.length
  const forms = UPDATE_WORDS[language].counts[isWhole ? 'programme' : group]
  const named = changes
    .map((change) => nameOf(change, names, locale))
    .filter((name) => name !== '')
    .map((name) => fill(wording.unquoted, { text: name }))
  return whole(
    fillSentence(pluralOf(forms, changes.length, locale), {
      count: formatNumber(changes.length, locale),
      names: group === 'translations' ? joinWords(named, wording) : listWords(named, wording),
    }),
  )
}

/** Returns the name of an addition, without the full stop of a sentence: the line has its own. */
function nameOf(
  { what, name, after, pointer }: UpdateChange,
  names: Readonly<Record<string, string>>,
  locale: string,
): string {
  if (what === 'localization') return languageName(pointer.split('/').at(-1) ?? '', locale)
  const text = name ?? (typeof after === 'string' ? after : textOf(after))
  return (names[text] ?? text).replace(/[.。]$/u, '')
}

function textOf(value: Change['after']): string {
  const text = isRecord(value) ? value['text'] : undefined
  return typeof text === 'string' ? text : ''
}

type UpdateText = Omit<UpdateLine, 'topic'>

function lineOf(change: UpdateChange, context: Context): UpdateText {
  const { wording, names, displayZone } = context
  const { sentences } = UPDATE_WORDS[wording.language]
  const { kind, what, name, before, after } = change
  if (what === 'recording' && isRecord(after) && typeof after['url'] === 'string')
    return whole(sentences.recording)
  const times = kind === 'moved' && what === 'session' ? movedTimes(before, after) : null
  if (times !== null && name !== null) {
    return ofSession(name, movedWords(times, context), wording)
  }
  const movedDay = movedDayWords(change, context)
  if (movedDay !== null) return whole(movedDay)
  const said = saidWhole(change, context)
  if (said !== null) return said
  if (what === 'role') return whole(roleWords(change, context))
  const isNewFact = kind === 'added' && name === null && isWholeFact(change)
  if (isNewFact || (kind === 'changed' && isUnstated(before) && !isUnstated(after))) {
    const value = changeValue(after, change, { wording, names, displayZone })
    if (value !== '' && change.what !== 'joining') return whole(statedWords(change, value, wording))
  }
  return whole(describeChange(change, wording, names, displayZone))
}

/** Whether a change is about a whole fact of the meeting, not an item of a list or a part of it. */
function isWholeFact({ pointer }: UpdateChange): boolean {
  return pointer.lastIndexOf('/') === 0
}

/** Returns a change in its sentence; `null` if it has none or a value is unknown. */
function saidWhole(change: UpdateChange, context: Context): UpdateText | null {
  const { wording } = context
  const sentence = sentenceOf(change)
  const [before, after] = [change.before, change.after].map((value) =>
    changeValue(value, change, context),
  )
  if (sentence === null) return null
  const said = UPDATE_WORDS[wording.language].sentences[sentence.key]
  const isSaid = (value: string | undefined, place: string) => value !== '' || !said.includes(place)
  if (!isSaid(before, '{before}') || !isSaid(after, '{after}')) return null
  const name = change.name === null ? '' : fill(wording.quote, { text: change.name })
  const values = { name, before: before ?? '', after: after ?? '' }
  if (sentence.about === 'meeting') return whole(fillSentence(said, values))
  return change.name === null ? null : ofSession(change.name, fill(said, values), wording)
}

function ofSession(name: string, words: string, wording: Wording): UpdateText {
  const { quote, space } = wording
  return { subject: name, words, text: fill(quote, { text: name }) + space + words }
}

function whole(text: string): UpdateText {
  return { subject: null, words: text, text }
}

/** Returns a fact that was not stated before: its earlier value says nothing. */
function statedWords(change: UpdateChange, value: string, wording: Wording): string {
  const { name } = change
  const target = describeTarget(change, wording)
  const quoted = name === null ? '' : fill(wording.quote, { text: name })
  const subject =
    name === null ? target : fill(wording.changes.named, { what: target, name: quoted })
  return fillSentence(wording.changes.stated, { subject, after: value })
}

/** Names the speaker, and the session in which the role changed. */
function roleWords(change: UpdateChange, { meeting, wording, names, displayZone }: Context) {
  const [, , session, , speaker] = change.pointer.split('/')
  const id = meeting.programme[Number(session)]?.speakers[Number(speaker)]?.speaker
  const person = id === undefined ? undefined : names[id]
  if (person === undefined || change.name === null)
    return describeChange(change, wording, names, displayZone)
  const context = { wording, names, displayZone }
  return fillSentence(wording.changes.changed, {
    subject: listWords(
      [fill(wording.unquoted, { text: person }), fill(wording.quote, { text: change.name })],
      wording,
    ),
    before: changeValue(change.before, change, context),
    after: changeValue(change.after, change, context),
  })
}

function movedWords(
  { old, now }: { readonly old: SessionTimes; readonly now: SessionTimes },
  { wording, displayZone }: Context,
): string {
  const { sentences } = UPDATE_WORDS[wording.language]
  const at = (date: string, time: string) => displayZone?.convert({ date, time }) ?? { date, time }
  const inZone = (time: string) => listWords([time, displayZone?.name ?? ''], wording)
  const clock = (time: string) => inNumerals(time, wording.locale)
  const [start, end] = [at(now.date, now.startTime), at(now.date, now.endTime)]
  const [oldStart, oldEnd] = [at(old.date, old.startTime), at(old.date, old.endTime)]
  if (start.date !== oldStart.date)
    return fill(sentences.moved, {
      after: inZone(describeTime(start, wording)),
      before: describeTime(oldStart, wording),
    })
  return start.time === oldStart.time
    ? fill(sentences.ends, { after: inZone(clock(end.time)), before: clock(oldEnd.time) })
    : fill(sentences.starts, { after: inZone(clock(start.time)), before: clock(oldStart.time) })
}
