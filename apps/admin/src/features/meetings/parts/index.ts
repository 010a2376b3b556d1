import type { ComponentType } from 'react'
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

/** What is on each screen that edits a meeting. */
export const PART_CONTENTS: Readonly<Record<PartPath, ComponentType>> = {
  details: DetailsPart,
  eligibility: ParticipationPart,
  translations: TranslationsPart,
  joining: JoiningPart,
  preview: VisitorPreview,
  programme: ProgrammePart,
  speakers: SpeakersPart,
  documents: DocumentsPart,
  outcomes: OutcomesPart,
}
