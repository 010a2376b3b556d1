import type { Withdrawn } from '../withdrawn'
import type { I18n } from './i18n'

/** Returns title and text of an error page, by status. */
export function describeProblem(
  i18n: I18n,
  status: number,
  withdrawn: Withdrawn | null,
): { title: string; more: string } {
  if (withdrawn !== null)
    return {
      title: i18n.t(`error.withdrawn-${withdrawn.kind}`),
      more: i18n.t('error.withdrawn-more', {
        date: withdrawn.at === null ? '' : i18n.longDate(withdrawn.at),
        reason: withdrawn.reason,
      }),
    }
  if (status === 404)
    return { title: i18n.t('error.not-found'), more: i18n.t('error.not-found-more') }
  if (status === 413)
    return { title: i18n.t('error.too-large'), more: i18n.t('error.too-large-more') }
  if (status === 429)
    return { title: i18n.t('error.too-many'), more: i18n.t('error.too-many-more') }
  if (status === 503)
    return { title: i18n.t('error.unavailable'), more: i18n.t('error.unavailable-more') }
  return { title: i18n.t('error.failed'), more: i18n.t('error.failed-more') }
}
