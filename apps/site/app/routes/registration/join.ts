import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { directApi } from '../../api.server'
import { now } from '../../clock.server'
import { i18nOf } from '../../i18n/i18n'
import { byLink } from '../../registration/actions/personal-link.server'
import { rememberedIn, roomToJoin } from '../../registration/remembered.server'

/**
 * Opens the meeting for a person remembered on this device. With several rooms of which none is
 * named, and for everybody else, leads to the personal page.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const slug = searchParams.get('meeting') ?? ''
  const token = rememberedIn(request, now()).get(slug)
  const own = token === undefined ? null : await byLink(directApi.registrations.own.get(token))
  const room = roomToJoin(own, slug, searchParams.get('room'))
  if (room !== null) return redirect(room, 303)
  const page = i18nOf(request).path(`/registration?meeting=${encodeURIComponent(slug)}`)
  return redirect(`${page}#joining`, 303)
}
