export { LANGUAGES } from './languages'
export {
  CalendarDateSchema,
  CountrySchema,
  InstantSchema,
  LanguageSchema,
  LanguageTagSchema,
  WallTimeSchema,
  ZoneSchema,
} from './scalars'
export type { Language } from './scalars'
export { assertLanguage, isLanguage } from './assert-scalars'
export { SpanSchema } from './span'
export type { Span } from './span'
export { DIAGNOSTICS } from './diagnostic-codes'
export type { DiagnosticCode, Severity } from './diagnostic-codes'
export { DiagnosticSchema } from './diagnostics'
export type { Diagnostic } from './diagnostics'
export * from './circulars/index'
export * from './meetings/index'
export * from './eligibility/index'
export * from './timezones/index'
