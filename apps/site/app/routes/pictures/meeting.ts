import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { localize } from '../../letters/localize'
import { answerPicture } from '../../pictures/answer-picture.server'
import { toWhenView } from '../../times/when-view'
import { describeWhere } from '../../i18n/describe-meeting'
import { i18nOf } from '../../i18n/i18n'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const { meeting } = localize(i18n, published.meeting)
  const when = toWhenView(i18n, meeting.schedule, null)
  const [own] = when.places
  const hours = own?.hours
  const clock =
    own && hours?.start && hours.end
      ? `${i18n.t('dates.time-range', { from: hours.start.time, to: hours.end.time })} ${own.name}`
      : null
  return answerPicture({
    site: i18n.t('layout.site-full-name'),
    title: meeting.title,
    lines: [[when.date?.words, describeWhere(i18n, meeting)], [clock]]
      .map((parts) => parts.filter(Boolean).join(i18n.t('layout.list-between')))
      .filter((line) => line !== ''),
    bars: own?.bars ?? [],
    dir: i18n.dir,
  })
}
