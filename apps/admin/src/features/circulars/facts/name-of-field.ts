import type { AdminMessage } from '@u4ssc/messages/admin'
import type { Meeting } from '@u4ssc/domain'
import { say } from '../../../components/language/say'

const NAMES = {
  title: 'facts.title',
  shortTitle: 'facts.shortTitle',
  status: 'circulars.state',
  mode: 'facts.mode',
  schedule: 'editor.schedule',
  venue: 'facts.venue',
  languages: 'facts.languages',
  organizers: 'facts.organizers',
  objectives: 'facts.objectives',
  participation: 'editor.participation',
  fee: 'facts.fee',
  registration: 'facts.registration',
  website: 'facts.website',
  contact: 'facts.meetingContact',
  deadlines: 'facts.deadlines',
  programme: 'editor.programme',
  speakers: 'editor.speakers',
  documents: 'editor.documents',
  outcomes: 'editor.outcomes',
  decisions: 'outcomes.decisions',
  joining: 'editor.joining',
  summary: 'details.summary',
  description: 'details.description',
  image: 'details.image',
  hosts: 'details.hosts',
  interpretation: 'details.interpretation',
  captioning: 'details.captioning',
  practicalInformation: 'details.practical',
  recording: 'details.recording',
  convenedBy: 'facts.convenedBy',
  id: 'facts.slug',
  ordinal: 'facts.part-number',
  series: 'facts.part-series',
  partners: 'facts.partners',
  access: 'writing.clause-access',
  language: 'facts.textLanguage',
  localizations: 'facts.translations',
} as const satisfies Readonly<Record<keyof Meeting, AdminMessage>>
type NamedField = keyof typeof NAMES

/** Returns the label of a field of a meeting. */
export function nameOfField(field: NamedField): string {
  return say(NAMES[field])
}

export function isNamedField(field: string): field is NamedField {
  return Object.hasOwn(NAMES, field)
}
