import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { answerPicture } from '../../pictures/answer-picture.server'
import { toCircularRow } from '../../letters/circular-row'
import { i18nOf } from '../../i18n/i18n'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const letter = found(await answered(api.circulars.get(params['id'] ?? '')))
  const { name, subject, issuedOn } = toCircularRow(i18n, letter)
  return answerPicture({
    site: i18n.t('layout.site-full-name'),
    title: subject,
    lines: [name, ...(issuedOn === null ? [] : [i18n.longDate(issuedOn)])],
    bars: [],
    dir: i18n.dir,
  })
}
