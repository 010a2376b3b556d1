import type { LoaderFunctionArgs } from '@remix-run/node'
import { directApi } from '../../api.server'
import { refuse } from '../../refuse.server'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'

/** Answers with all data of a person as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const own =
    (await byLink(directApi.registrations.own.export(tokenIn(request) ?? ''))) ?? refuse(404)
  return new Response(JSON.stringify(own, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="registration.json"',
    },
  })
}
