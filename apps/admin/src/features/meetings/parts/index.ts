import type { ComponentType } from 'react'
import type { AdminMessage } from '@u4ssc/messages/admin'
import type { PartPath } from '../../../subjects/meetings/parts-of-editor'
import { DetailsPart } from './details-part'
import { DocumentsPart } from './documents-part'
import { JoiningPart } from './joining-part'
import { OutcomesPart } from './outcomes-part'
import { ParticipationPart } from './participation-part'
import { ProgrammePart } from './programme-part'
import { TranslationsPart } from './translations-part'
import { VisitorPreview } from '../editor/visitor-preview'
import { SpeakersPart } from './speakers-part'

interface Part {
  readonly label: AdminMessage
  readonly Part: ComponentType
}

/** The screens that edit a meeting, by their address below it. */
export const PARTS: Readonly<Record<PartPath, Part>> = {
  details: { label: 'workspace.details', Part: DetailsPart },
  eligibility: { label: 'fact/participation', Part: ParticipationPart },
  translations: { label: 'fact/localizations', Part: TranslationsPart },
  joining: { label: 'fact/joining', Part: JoiningPart },
  preview: { label: 'meetings.preview-title', Part: VisitorPreview },
  programme: { label: 'fact/programme', Part: ProgrammePart },
  speakers: { label: 'fact/speakers', Part: SpeakersPart },
  documents: { label: 'fact/documents', Part: DocumentsPart },
  outcomes: { label: 'fact/outcomes', Part: OutcomesPart },
}
