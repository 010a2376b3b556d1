import type { Meeting } from '@u4ssc/domain'

/** A meeting of that id of which nothing is known, for the review of a new one. */
export function blankMeeting({ id, status, language }: Meeting): Meeting {
  return {
    ...{ id, status, language, title: '', shortTitle: null, ordinal: null, series: null },
    ...{ mode: null, schedule: { zone: null, days: [] }, venue: null, fee: null, website: null },
    ...{ languages: [], organizers: [], partners: [], objectives: [], deadlines: [] },
    participation: { openTo: [], conditions: [] },
    registration: { required: null, url: null, opens: null, closes: null, capacity: null },
    ...{ contact: null, programme: [], speakers: [], documents: [], outcomes: [], decisions: [] },
    ...{ joining: null, convenedBy: [], localizations: {} },
  }
}
