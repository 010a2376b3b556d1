import type { Meeting } from './meeting'

/**
 * Returns a complete meeting from the known facts; missing facts are not stated.
 *
 * @example
 * meetingOf({ id: 'u4ssc-7', title: 'Seventh meeting' }).status // => 'convened'
 * meetingOf({ id: 'u4ssc-7' }).schedule.days // => []
 */
export function meetingOf(facts: Pick<Meeting, 'id'> & Partial<Meeting>): Meeting {
  return {
    ...{ title: '', shortTitle: null, ordinal: null, series: null, mode: null, venue: null },
    schedule: { zone: null, days: [] },
    ...{ languages: [], organizers: [], partners: [], objectives: [], deadlines: [] },
    participation: { openTo: [], conditions: [] },
    registration: { required: null, url: null, opensOn: null, closesOn: null, capacity: null },
    ...{ fee: null, website: null, contact: null, programme: [], speakers: [], documents: [] },
    ...{ outcomes: [], decisions: [], joining: null, status: 'convened', convenedBy: [] },
    ...{ language: null, localizations: {} },
    ...facts,
  }
}
