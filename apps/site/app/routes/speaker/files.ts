import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { directApi } from '../../api.server'
import { refuse } from '../../refuse.server'
import { documentOf, isTaken } from '../../registration/actions/sent-file.server'
import { i18nOf } from '../../i18n/i18n'

/** Uploads the photo or slides of a speaker and returns to the speaker page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const token = form.get('token')
  const file = form.get('file')
  const session = form.get('session')
  const kind = form.get('kind') === 'photograph' ? 'photograph' : 'slides'
  if (typeof token !== 'string' || !(file instanceof File)) refuse(404)
  const sent = await documentOf(file)
  const of = typeof session === 'string' && session !== '' ? session : null
  const isIn =
    sent !== null &&
    (await isTaken(directApi.speakers.own.files.create(token, { kind, session: of, file: sent })))
  const query = new URLSearchParams({ token, [isIn ? 'saved' : 'bad']: kind })
  return redirect(`${i18nOf(request).path('/speaker')}?${query}`, 303)
}

/** Redirects to the speaker page. */
export function loader() {
  refuse(404)
}
