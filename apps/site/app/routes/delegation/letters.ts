import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { directApi } from '../../api.server'
import { refuse } from '../../refuse.server'
import { documentOf, isTaken } from '../../registration/actions/sent-file.server'
import { i18nOf } from '../../i18n/i18n'

/** Uploads a letter of nomination and returns to the delegation page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const token = form.get('token')
  const file = form.get('file')
  if (typeof token !== 'string' || !(file instanceof File)) refuse(404)
  const sent = await documentOf(file)
  const isIn =
    sent !== null && (await isTaken(directApi.delegations.own.letters.create(token, sent)))
  const query = new URLSearchParams({ token, ...(isIn ? {} : { letter: 'bad' }) })
  return redirect(`${i18nOf(request).path('/delegation')}?${query}`, 303)
}

/** Redirects to the delegation page. */
export function loader() {
  refuse(404)
}
