import { CitationSchema } from '../citation'
import { ContactSchema } from '../contact'
import { DiagnosticSchema } from '../diagnostics'
import {
  CalendarDateSchema,
  CountrySchema,
  InstantSchema,
  LanguageSchema,
  LanguageTagSchema,
  WallTimeSchema,
  WebAddressSchema,
  ZoneSchema,
} from '../scalars'
import { SpanSchema } from '../span'
import type { NamedSchema } from './named-schema'

export const SHARED: readonly NamedSchema[] = [
  [CitationSchema, { id: 'Citation' }],
  [ContactSchema, { id: 'Contact' }],
  [
    DiagnosticSchema,
    { id: 'Diagnostic', description: 'Something noticed about a letter or a meeting' },
  ],
  [DiagnosticSchema.shape.span, { description: 'The words it is about, in the source text' }],
  [DiagnosticSchema.shape.pointer, { description: 'JSON pointer of the fact it is about' }],
  [DiagnosticSchema.shape.suggestion, { description: 'The value that would be right' }],
  [LanguageSchema, { id: 'Language' }],
  [CalendarDateSchema, { id: 'CalendarDate', description: 'Calendar date, YYYY-MM-DD' }],
  [
    WallTimeSchema,
    { id: 'WallTime', description: 'Wall-clock time, HH:mm, in a zone stated next to it' },
  ],
  [InstantSchema, { id: 'Instant', description: 'A point in time, RFC 3339' }],
  [WebAddressSchema, { description: 'An address that begins with http:// or https://' }],
  [
    CountrySchema,
    { id: 'Country', description: 'ISO 3166-1 alpha-2 code, or the user-assigned XK' },
  ],
  [
    ZoneSchema,
    { id: 'Zone', description: 'IANA time zone name, or an offset from UTC such as +05:30' },
  ],
  [LanguageTagSchema, { id: 'LanguageTag', description: 'BCP 47 language tag' }],
  [
    SpanSchema,
    { id: 'Span', description: 'Half-open stretch of the source text, in UTF-16 units' },
  ],
]
