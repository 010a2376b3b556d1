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
  [
    ParagraphSchema.shape.number,
    { description: 'Printed number, for example "1" or "2.1"; null if unnumbered' },
  ],
  [
    ParagraphSchema.shape.text,
    { description: 'Text; a line feed for each blank line in the circular' },
  ],
  [ParagraphSchema.shape.items, { description: 'Bulleted or lettered list items after the text' }],
  [RelationSchema, { id: 'Relation', description: 'Relation of a circular to another one' }],
  [CircularDeadlineSchema, { id: 'CircularDeadline' }],
  [SignatorySchema, { id: 'Signatory' }],
  [AnnexSchema, { id: 'Annex' }],
  [
    CircularSchema,
    { id: 'Circular', description: 'A circular as a structured record, with its original text' },
  ],
  [
    UnappliedAmendmentSchema,
    {
      id: 'UnappliedAmendment',
      description: 'An amendment that was not applied',
    },
  ],
  [UnappliedAmendmentSchema.shape.reference, { description: 'Reference of the amending circular' }],
  [
    UnappliedAmendmentSchema.shape.paragraph,
    { description: 'Printed paragraph number in that circular' },
  ],
  [
    UnappliedAmendmentSchema.shape.words,
    { description: 'Text that was searched for, from the circular' },
  ],
  [
    ConsolidationSchema,
    { id: 'Consolidation', description: 'Circulars with all amendments on a date' },
  ],
  [ConsolidationSchema.shape.circular, { description: 'Null if no circular is in force' }],
  [
    ConsolidationSchema.shape.history,
    { description: 'Source circular of each fact, by JSON pointer in this record' },
  ],
  [
    EvidenceSpanSchema,
    {
      id: 'EvidenceSpan',
      description:
        'Half-open range of the source text, in UTF-16 units, with its part and paragraph',
    },
  ],
  [EvidenceSpanSchema.shape.paragraph, { description: 'Printed number of the paragraph' }],
  [FactEvidenceSchema, { id: 'FactEvidence', description: 'Source text and certainty of a fact' }],
  [
    EvidenceSchema,
    { id: 'Evidence', description: 'Evidence by JSON pointer of the fact in the reading' },
  ],
  [ReadingSchema, { id: 'Reading', description: 'Result of reading a circular' }],
  [
    ReferenceSchema,
    {
      id: 'Reference',
      description:
        'Reference of a circular. Numbers restart in each study period, so it is unique only with the date.',
    },
  ],
  [ReferenceSchema.shape.series, { description: 'Printed series, for example "TSB Circular"' }],
  [ReferenceSchema.shape.number, { description: 'Printed number, for example "352" or "2/TSAG"' }],
  [ReferenceSchema.shape.amends, { description: 'Cited reference of the circular that it amends' }],
  [ReferenceSchema.shape.alsoKnownAs, { description: 'Other references, for example "COM 3/ST"' }],
  [ReferenceSchema.shape.text, { description: 'Full printed reference' }],
]
