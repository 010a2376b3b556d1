import { describeShortName } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'

/** Returns the name of a meeting that is known from public sources only. */
export function catalogueName(i18n: I18n, ordinal: number): string {
  const unstated = { title: '', shortTitle: null, language: null, localizations: {} }
  return describeShortName(i18n, { ...unstated, ordinal, series: 'U4SSC' })
}
