import { dequal } from 'dequal/lite'
import type { Draft, DraftChange } from '@u4ssc/client/drafts'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { Meeting, Session } from '@u4ssc/domain'
import { changeOfFields, changedFields } from '../editor/draft-change'
import { newId } from '../programme/session-order'
import { scheduleOf } from './schema'
import type { Convening } from './schema'

/**
 * Returns the corrections that make the meeting of a circular equal to the form. A previous meeting
 * provides the programme, the eligibility rules, and facts that the circular does not state.
 *
 * @returns `null` if nothing differs, or if the reader found no meeting
 */
export function setFacts(
  draft: Draft,
  facts: Convening,
  previous: PublicMeeting | null,
): DraftChange | null {
  const read = draft.reading.meetings[0]
  if (!read) return null
  const schedule = scheduleOf(facts)
  const city = facts.mode === 'virtual' ? null : facts.city
  const typed = {
    ...read,
    title: facts.title,
    mode: facts.mode,
    schedule,
    venue: venueOf(read, facts, city),
  }
  const meeting = previous ? { ...typed, ...takenOver(typed, previous) } : typed
  const fields = changedFields(read, meeting)
  return fields.length === 0 ? null : changeOfFields(draft, 0, meeting, fields)
}

function venueOf(
  { venue }: Meeting,
  { country }: Convening,
  city: string | null,
): Meeting['venue'] {
  if (city === null) return null
  const wanted = { name: venue?.name ?? null, city, country: country || (venue?.country ?? null) }
  return dequal(venue, wanted) ? venue : wanted
}

function takenOver(now: Meeting, previous: PublicMeeting): Partial<Meeting> {
  const { languages, organizers, objectives, fee, contact } = previous
  return {
    participation:
      now.participation.openTo.length > 0 ? now.participation : withoutCitations(previous),
    programme: programmeFor(now, previous),
    languages: now.languages.length > 0 ? now.languages : languages,
    organizers: now.organizers.length > 0 ? now.organizers : organizers,
    objectives: now.objectives.length > 0 ? now.objectives : objectives,
    fee: now.fee ?? fee,
    contact: now.contact ?? contact,
  }
}

/** Removes citations, because they refer to paragraphs of the previous circular. */
function withoutCitations({ participation }: PublicMeeting): Meeting['participation'] {
  const openTo = participation.openTo.map((clause) => ({ ...clause, cites: null }))
  const conditions = participation.conditions.map((clause) => ({ ...clause, cites: null }))
  return { ...participation, openTo, conditions }
}

/** Moves the sessions to the new days at the same times, without speakers and documents. */
function programmeFor(now: Meeting, previous: PublicMeeting): Session[] {
  const days = new Map(
    previous.schedule.days.map(({ date }, at) => [date, now.schedule.days[at]?.date]),
  )
  return previous.programme.flatMap((session) => {
    const date = days.get(session.date)
    if (date === undefined) return []
    return [{ ...session, id: newId('session'), date, speakers: [], documents: [] }]
  })
}
