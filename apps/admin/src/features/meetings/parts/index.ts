import type { ComponentType } from 'react'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { DocumentsPart } from './documents-part'
import { FactsPart } from './facts-part'
import { JoiningPart } from './joining-part'
import { OutcomesPart } from './outcomes-part'
import { ParticipationPart } from './participation-part'
import { ProgrammePart } from './programme-part'
import { VisitorPreview } from '../editor/visitor-preview'
import { SchedulePart } from './schedule-part'
import { SpeakersPart } from './speakers-part'

interface Part {
  readonly path: string
  readonly label: AdminMessage
  readonly Part: ComponentType
}

/** The tabs of the editor, in the order in which a meeting is prepared. */
export const PARTS: readonly [Part, ...Part[]] = [
  { path: 'facts', label: 'editor.facts', Part: FactsPart },
  { path: 'schedule', label: 'editor.schedule', Part: SchedulePart },
  { path: 'programme', label: 'editor.programme', Part: ProgrammePart },
  { path: 'speakers', label: 'editor.speakers', Part: SpeakersPart },
  { path: 'documents', label: 'editor.documents', Part: DocumentsPart },
  { path: 'participation', label: 'editor.participation', Part: ParticipationPart },
  { path: 'joining', label: 'editor.joining', Part: JoiningPart },
  { path: 'outcomes', label: 'editor.outcomes', Part: OutcomesPart },
  { path: 'preview', label: 'meetings.preview-title', Part: VisitorPreview },
]
