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
    { id: 'Diagnostic', description: 'A diagnostic about a circular or a meeting' },
  ],
  [DiagnosticSchema.shape.span, { description: 'Range of the source text that it is about' }],
  [DiagnosticSchema.shape.pointer, { description: 'JSON pointer of the fact that it is about' }],
  [DiagnosticSchema.shape.suggestion, { description: 'Suggested value' }],
  [LanguageSchema, { id: 'Language' }],
  [CalendarDateSchema, { id: 'CalendarDate', description: 'Calendar date, YYYY-MM-DD' }],
  [
    WallTimeSchema,
    { id: 'WallTime', description: 'Wall time, HH:mm; its zone is in another field' },
  ],
  [InstantSchema, { id: 'Instant', description: 'Instant, RFC 3339' }],
  [WebAddressSchema, { description: 'Web address that begins with http:// or https://' }],
  [
    CountrySchema,
    { id: 'Country', description: 'ISO 3166-1 alpha-2 code, or the user-assigned XK' },
  ],
  [
    ZoneSchema,
    { id: 'Zone', description: 'IANA time zone name, or an offset from UTC such as +05:30' },
  ],
  [LanguageTagSchema, { id: 'LanguageTag', description: 'BCP 47 language tag' }],
  [SpanSchema, { id: 'Span', description: 'Half-open range of the source text, in UTF-16 units' }],
]
