import {
  AnnexSchema,
  CircularDeadlineSchema,
  CircularSchema,
  ConsolidationSchema,
  EvidenceSchema,
  EvidenceSpanSchema,
  FactEvidenceSchema,
  ParagraphSchema,
  ReadingSchema,
  ReferenceSchema,
  RelationSchema,
  SignatorySchema,
  UnappliedAmendmentSchema,
} from '../circulars/index'
import type { NamedSchema } from './named-schema'

export const CIRCULARS: readonly NamedSchema[] = [
  [ParagraphSchema, { id: 'Paragraph' }],
  [ParagraphSchema.shape.number, { description: 'As printed: "1", "2.1"; null if unnumbered' }],
  [ParagraphSchema.shape.text, { description: 'A line feed marks a blank line of the letter' }],
  [ParagraphSchema.shape.items, { description: 'Bulleted or lettered points under the text' }],
  [RelationSchema, { id: 'Relation', description: 'What this letter does to another one' }],
  [CircularDeadlineSchema, { id: 'CircularDeadline' }],
  [SignatorySchema, { id: 'Signatory' }],
  [AnnexSchema, { id: 'Annex' }],
  [
    CircularSchema,
    { id: 'Circular', description: 'A formal letter as a structured record, in its own words' },
  ],
  [
    UnappliedAmendmentSchema,
    {
      id: 'UnappliedAmendment',
      description: 'A change that a letter asks for and that was not made',
    },
  ],
  [
    UnappliedAmendmentSchema.shape.reference,
    { description: 'Of the letter that asks for the change' },
  ],
  [UnappliedAmendmentSchema.shape.paragraph, { description: 'Of that letter, as printed' }],
  [
    UnappliedAmendmentSchema.shape.words,
    { description: 'What was looked for, as the letter has it' },
  ],
  [
    ConsolidationSchema,
    { id: 'Consolidation', description: 'Letters as they stand together on a date' },
  ],
  [ConsolidationSchema.shape.circular, { description: 'Null while no letter is in force' }],
  [
    ConsolidationSchema.shape.history,
    { description: 'By JSON pointer of the fact within this record: the letter it now rests on' },
  ],
  [
    EvidenceSpanSchema,
    {
      id: 'EvidenceSpan',
      description: 'Half-open range of the source text, in UTF-16 units, with its position',
    },
  ],
  [EvidenceSpanSchema.shape.paragraph, { description: 'Number of the paragraph, as printed' }],
  [
    FactEvidenceSchema,
    { id: 'FactEvidence', description: 'The words that state a fact, and how surely' },
  ],
  [
    EvidenceSchema,
    { id: 'Evidence', description: 'By JSON pointer of the fact within the reading' },
  ],
  [ReadingSchema, { id: 'Reading', description: 'The outcome of reading a letter' }],
  [
    ReferenceSchema,
    {
      id: 'Reference',
      description:
        'What names a letter. Numbers start again with each study period: only with the date is it a key.',
    },
  ],
  [ReferenceSchema.shape.series, { description: 'As printed: "TSB Circular"' }],
  [ReferenceSchema.shape.number, { description: 'As printed: "352", "2/TSAG"' }],
  [ReferenceSchema.shape.amends, { description: 'The earlier letter it changes, as cited' }],
  [ReferenceSchema.shape.alsoKnownAs, { description: 'Second references: "COM 3/ST"' }],
  [ReferenceSchema.shape.text, { description: 'The whole reference as printed' }],
]
