import { meetingOf } from '@u4ssc/domain'
import { moveProgramme } from '@u4ssc/domain/meetings'
import type { Meeting, Session } from '@u4ssc/domain'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import { newId } from '../programme/session-order'
import { scheduleOf, TIMES, timesOf } from './schema'
import type { Convening } from './schema'

/** What a new meeting is based on: an earlier meeting, an event of another system, or nothing. */
export interface Origin {
  readonly previous: PublicMeeting | null
  readonly imported: Meeting | null
}

/**
 * Returns the meeting that a form convenes. An earlier meeting provides everything that does not
 * belong to its days: the programme without speakers, eligibility, languages, organizers, objectives.
 * An event of another system provides its description, programme and speakers, moved to the days of
 * the form.
 */
export function meetingOfFacts(facts: Convening, { previous, imported }: Origin): Meeting {
  const { title, mode, city, country, language } = facts
  const name = imported?.venue?.name ?? null
  const typed = {
    ...{ id: 'new-meeting', title, mode, language },
    schedule: imported ? scheduleFor(facts, imported) : scheduleOf(facts),
    venue: mode === 'virtual' ? null : { name, city, country: country || null },
  }
  return meetingOf({
    ...(previous && takenOver(previous, typed)),
    ...(imported && takenFrom(imported, typed)),
    ...typed,
  })
}

/** Days that were not changed in the form keep the hours of each, which the form does not show. */
function scheduleFor(facts: Convening, { schedule }: Meeting): Meeting['schedule'] {
  const read = timesOf(schedule)
  const isUnchanged = TIMES.every((name) => facts[name] === read[name])
  return isUnchanged ? schedule : scheduleOf(facts)
}

function takenFrom(imported: Meeting, { schedule }: Pick<Meeting, 'schedule'>): Partial<Meeting> {
  const { description, languages, speakers, programme } = imported
  return {
    ...(description !== undefined && { description }),
    ...{ languages, speakers },
    programme: moveProgramme(programme, imported.schedule.days, schedule.days),
  }
}

function takenOver(
  previous: PublicMeeting,
  { schedule, language }: Pick<Meeting, 'schedule' | 'language'>,
): Partial<Meeting> {
  const { languages, fee, contact, partners, interpretation, captioning, hosts, access } = previous
  const texts = language === null ? undefined : previous.localizations[language]
  const isOwn = previous.language === null || previous.language === language
  return {
    ...{ languages, fee, contact, partners },
    ...(interpretation && { interpretation }),
    ...(captioning && { captioning }),
    ...(hosts && { hosts }),
    ...(access && { access: { ...access, requestBy: null } }),
    organizers: texts?.organizers ?? (isOwn ? previous.organizers : []),
    objectives: texts?.objectives ?? (isOwn ? previous.objectives : []),
    participation: withoutCitations(previous),
    registration: { ...previous.registration, url: null, opensOn: null, closesOn: null },
    programme: programmeFor(schedule, previous),
  }
}

/** Removes citations, because they refer to paragraphs of the previous circular. */
function withoutCitations({ participation }: PublicMeeting): Meeting['participation'] {
  const openTo = participation.openTo.map((clause) => ({ ...clause, cites: null }))
  const conditions = participation.conditions.map((clause) => ({ ...clause, cites: null }))
  return { ...participation, openTo, conditions }
}

/** Moves the sessions to the new days at the same times, without speakers and documents. */
function programmeFor({ days }: Meeting['schedule'], previous: PublicMeeting): Session[] {
  const moved = new Map(previous.schedule.days.map(({ date }, at) => [date, days[at]?.date]))
  return previous.programme.flatMap((session) => {
    const date = moved.get(session.date)
    if (date === undefined) return []
    return [{ ...session, id: newId('session'), date, speakers: [], documents: [] }]
  })
}
