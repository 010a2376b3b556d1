import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPicture } from '../../pictures/answer-picture.server'
import { i18nOf } from '../../i18n/i18n'

export function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  return answerPicture({
    site: i18n.t('layout.site-name'),
    title: i18n.t('layout.site-full-name'),
    lines: [i18n.t('home.title')],
    bars: [],
    dir: i18n.dir,
  })
}
