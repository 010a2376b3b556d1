import {
  LanguageTagSchema,
  MeetingDeadlineSchema,
  ParticipantGroupSchema,
  PolicyClauseSchema,
  PolicyConditionSchema,
  WallTimeSchema,
} from '@u4ssc/domain'
import type { MeetingDeadline } from '@u4ssc/domain'
import { normalizeZone, zoneLabel } from '@u4ssc/domain/timezones'
import { describeDate, describeTime } from '@u4ssc/domain/words/languages'
import * as z from 'zod'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { nameOfLanguage } from '../../components/language/name-of-language'
import { oneField } from './fact-kind'
import { optionsOf } from './scalars'

export const lines = oneField(
  z.array(z.string()),
  { input: 'lines', hint: 'field.hint-lines' },
  {
    describe: (value) => value,
    toText: (value) => value.join('\n'),
    fromText: linesOf,
    problem: 'field.problem-text',
    empty: [],
  },
)

export const languages = oneField(
  z.array(LanguageTagSchema),
  { input: 'text', hint: 'field.hint-languages' },
  {
    describe: (value) => value.map(nameOfLanguage),
    toText: (value) => value.join(', '),
    fromText: (typed) => typed.split(/[\s,;]+/).filter((tag) => tag !== ''),
    problem: 'field.problem-languages',
    empty: [],
  },
)

/** Deadlines, one per line: the date, the time and zone if stated, and the label. */
export const deadlines = oneField(
  z.array(MeetingDeadlineSchema.refine((deadline) => deadline.what !== '')),
  { input: 'lines', hint: 'field.hint-deadlines' },
  {
    describe: (value) => value.map((deadline) => `${momentOf(deadline)}: ${deadline.what}`),
    toText: (value) => value.map(lineOfDeadline).join('\n'),
    fromText: (typed, before) =>
      linesOf(typed).map(
        (line) => before?.find((one) => lineOfDeadline(one) === line) ?? deadlineOn(line),
      ),
    problem: 'field.problem-deadlines',
    empty: [],
  },
)

function momentOf({ date, time, zone }: MeetingDeadline): string {
  if (time == null) return describeDate(date, wording)
  const moment = describeTime({ date, time }, wording)
  return zone == null ? moment : `${moment} ${say('schedule.inZone', { zone: zoneLabel(zone) })}`
}

function lineOfDeadline({ date, time, zone, what }: MeetingDeadline): string {
  return [date, time, time && zone, what].filter(Boolean).join(' ')
}

function deadlineOn(line: string): MeetingDeadline {
  const [date = '', ...words] = line.split(/\s+/)
  const time = WallTimeSchema.safeParse(words[0]).data ?? null
  const zone = time === null ? null : zoneIn(words[1])
  const used = [time, zone].filter((part) => part !== null).length
  return { date, time, zone, what: words.slice(used).join(' ') }
}

/** Returns the zone of a word: UTC, an offset or the name of an area and a city. */
function zoneIn(word = ''): string | null {
  return /^utc$|[/+-]/i.test(word) ? normalizeZone(word) : null
}

/** The groups a meeting is open to. A group that was there before keeps its citation. */
export const groups = oneField(
  z.array(PolicyClauseSchema),
  {
    input: 'several',
    options: optionsOf(ParticipantGroupSchema.options, (group) => `facts.group-${group}`),
  },
  {
    describe: (clauses) => clauses.map((clause) => say(`facts.group-${clause.kind}`)),
    toText: (clauses) => clauses.map((clause) => clause.kind).join('\n'),
    fromText: (typed, before) =>
      linesOf(typed).map(
        (kind) => before?.find((clause) => clause.kind === kind) ?? { kind, cites: null },
      ),
    problem: 'field.problem-choice',
    empty: [],
  },
)

/** Further conditions, one per line. A condition whose words stay keeps its kind and citation. */
export const conditions = oneField(
  z.array(PolicyConditionSchema),
  { input: 'lines', hint: 'field.hint-lines' },
  {
    describe: (value) => value.map(({ text }) => text),
    toText: (value) => value.map(({ text }) => text).join('\n'),
    fromText: (typed, before) =>
      linesOf(typed).map(
        (text) =>
          before?.find((condition) => condition.text === text) ?? {
            kind: 'other',
            text,
            cites: null,
          },
      ),
    problem: 'field.problem-text',
    empty: [],
  },
)

export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
