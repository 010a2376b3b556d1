import type { ComponentType } from 'react'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { DocumentsPart } from './documents-part'
import { FactsPart } from './facts-part'
import { JoiningPart } from './joining-part'
import { OutcomesPart } from './outcomes-part'
import { ParticipationPart } from './participation-part'
import { ProgrammePart } from './programme-part'
import { VisitorPreview } from '../components/visitor-preview'
import { SchedulePart } from './schedule-part'
import { SpeakersPart } from './speakers-part'

interface Part {
  readonly path: string
  readonly label: AdminMessage
  readonly Part: ComponentType
}

/** The tabs of the editor, in the order in which a meeting is prepared. */
export const PARTS: readonly [Part, ...Part[]] = [
  { path: 'facts', label: 'desk.facts', Part: FactsPart },
  { path: 'schedule', label: 'desk.schedule', Part: SchedulePart },
  { path: 'programme', label: 'desk.programme', Part: ProgrammePart },
  { path: 'speakers', label: 'desk.speakers', Part: SpeakersPart },
  { path: 'documents', label: 'desk.documents', Part: DocumentsPart },
  { path: 'participation', label: 'desk.participation', Part: ParticipationPart },
  { path: 'joining', label: 'desk.joining', Part: JoiningPart },
  { path: 'outcomes', label: 'desk.outcomes', Part: OutcomesPart },
  { path: 'preview', label: 'preview.title', Part: VisitorPreview },
]
