import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../../components/say'
import type { Editable } from './desk/editable'

const NAMES: Readonly<Record<Editable, AdminMessage>> = {
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
}

export function nameOfField(field: Editable): string {
  return say(NAMES[field])
}
