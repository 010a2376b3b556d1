import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../../components/say'

const NAMES = {
  title: 'fact.title',
  shortTitle: 'fact.shortTitle',
  status: 'circulars.state',
  mode: 'fact.mode',
  schedule: 'desk.schedule',
  venue: 'fact.venue',
  languages: 'fact.languages',
  organizers: 'fact.organizers',
  objectives: 'fact.objectives',
  participation: 'desk.participation',
  fee: 'fact.fee',
  registration: 'fact.registration',
  website: 'fact.website',
  contact: 'fact.meetingContact',
  deadlines: 'fact.deadlines',
  programme: 'desk.programme',
  speakers: 'desk.speakers',
  documents: 'desk.documents',
  outcomes: 'desk.outcomes',
  decisions: 'outcomes.decisions',
  joining: 'desk.joining',
  convenedBy: 'fact.convenedBy',
} as const satisfies Readonly<Record<string, AdminMessage>>
type NamedField = keyof typeof NAMES

/** Returns the label of a field of a meeting. */
export function nameOfField(field: NamedField): string {
  return say(NAMES[field])
}

export function isNamedField(field: string): field is NamedField {
  return Object.hasOwn(NAMES, field)
}
