import * as z from 'zod'
import { MeetingSchema, SessionSchema } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { ScheduleSchema } from '@u4ssc/domain/meetings'
import type { MergePart } from '@u4ssc/domain/meetings'
import { zoneLabel } from '@u4ssc/domain/timezones'
import { describeDate } from '@u4ssc/domain/words/languages'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { isolate } from '../../../components/language/isolate'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { describeValue } from '../../../facts/describe-value'
import { labelAt, nameOfField } from '../../../facts/fact-views'
import { namesOf } from '../../../subjects/meetings/names-of'

/** Labels of the parts of items and records. Another part has the label of its field only. */
const PARTS: Readonly<Record<string, AdminMessage>> = {
  title: 'fact/title',
  date: 'facts.date',
  time: 'merge.time',
  room: 'programme.room',
  abstract: 'programme.abstract',
  speakers: 'programme.people',
  documents: 'fact/documents',
  agendaItems: 'programme.agenda',
  order: 'merge.order',
  kind: 'facts.part-kind',
  name: 'facts.part-name',
  url: 'facts.part-web',
}

/** Names the part of a merge: its session or other item, then what of it. */
export function nameOfPart(
  { field, id, part }: Pick<MergePart, 'field' | 'id' | 'part'>,
  ...meetings: readonly Meeting[]
): string {
  const own = part === null ? undefined : labelAt(`/${field}/${part}`)
  if (own !== undefined) return say(own)
  const item = id === null ? nameOfField(field) : (nameOfItem(id, meetings) ?? nameOfField(field))
  const label = part === null ? undefined : PARTS[part]
  return label === undefined ? item : `${isolate(item)}: ${say(label)}`
}

function nameOfItem(id: string, meetings: readonly Meeting[]): string | undefined {
  const names = meetings.flatMap(({ programme, speakers, documents, decisions }) => [
    ...[...programme, ...documents].map((one) => ({ id: one.id, name: one.title })),
    ...speakers,
    ...decisions.map((one) => ({ id: one.id, name: one.item })),
  ])
  return names.find((one) => one.id === id && one.name !== '')?.name
}

const TimesSchema = z.object({ startTime: z.string(), endTime: z.string() })

/** Returns the value of a part in words, one item per line; empty if there is none. */
export function describePart(
  { field, part }: Pick<MergePart, 'field' | 'part'>,
  value: unknown,
  ...meetings: readonly Meeting[]
): string[] {
  if (value === undefined || value === null) return []
  const times = TimesSchema.safeParse(value)
  if (part === 'time' && times.success) return [rangeOf(times.data)]
  const schedule = ScheduleSchema.safeParse(value)
  if (field === 'schedule' && schedule.success) return linesOf(schedule.data)
  const session = SessionSchema.safeParse(value)
  if (session.success) {
    const { title, date, room } = session.data
    const names = [title, describeDate(date, wording), rangeOf(session.data), room ?? '']
    return [names.filter(Boolean).map(isolate).join(wording.listSeparator)]
  }
  const named = withNames(value, namesOf(...meetings), meetings)
  const json = z.json().safeParse(named)
  return json.success ? describeValue(pointerOf(field, part), json.data) : []
}

function pointerOf(field: MergePart['field'], part: string | null): string {
  return part === null || field === 'programme' ? `/${part ?? field}` : `/${field}/${part}`
}

/** Returns a line for each day, with the place of the zone in the first. */
function linesOf({ zone, days }: z.infer<typeof ScheduleSchema>): string[] {
  return days.map(({ date, startTime, endTime }, index) => {
    const times = [startTime, endTime].filter((time) => time !== null).join('–')
    const place = zone !== null && index === 0 ? `(${zoneLabel(zone)})` : ''
    const parts = [describeDate(date, wording), times].filter(Boolean).join(wording.listSeparator)
    return [parts, place].filter(Boolean).join(' ')
  })
}

function rangeOf({ startTime, endTime }: z.infer<typeof TimesSchema>): string {
  return `${startTime}–${endTime}`
}

/** Replaces the ids of speakers, documents and sessions in a list with their names. */
function withNames(
  value: unknown,
  names: Readonly<Record<string, string>>,
  meetings: readonly Meeting[],
): unknown {
  if (!Array.isArray(value)) return value
  const nameOf = (id: string) => names[id] ?? nameOfItem(id, meetings) ?? id
  return value.map((item: unknown) => {
    if (typeof item === 'string') return nameOf(item)
    const speaker = SessionSchema.shape.speakers.element.safeParse(item)
    return speaker.success ? nameOf(speaker.data.speaker) : item
  })
}

/** Returns the number of sessions that are outside the days of a meeting. */
export function countOutside({ programme, schedule }: Meeting): number {
  const { days } = MeetingSchema.shape.schedule.parse(schedule)
  const isIn = (date: string) => days.some((day) => day.date === date || day.endDate === date)
  return days.length === 0 ? 0 : programme.filter(({ date }) => !isIn(date)).length
}
