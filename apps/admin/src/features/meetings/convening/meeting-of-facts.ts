import { meetingOf } from '@u4ssc/domain'
import type { Meeting, Session } from '@u4ssc/domain'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import { newId } from '../programme/session-order'
import { scheduleOf } from './schema'
import type { Convening } from './schema'

/**
 * Returns the meeting that a form convenes. An earlier meeting provides everything that does not
 * belong to its days: the programme without speakers, eligibility, languages, organizers, objectives.
 */
export function meetingOfFacts(facts: Convening, previous: PublicMeeting | null): Meeting {
  const { title, mode, city, country, language } = facts
  const venue = { name: null, city, country: country || null }
  const typed = {
    ...{ id: 'new-meeting', title, mode, language, schedule: scheduleOf(facts) },
    venue: mode === 'virtual' ? null : venue,
  }
  return meetingOf({ ...(previous && takenOver(previous, typed)), ...typed })
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
