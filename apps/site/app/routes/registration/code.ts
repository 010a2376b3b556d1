import type { LoaderFunctionArgs } from '@remix-run/node'
import { findOwnFile } from '../../api.server'
import { refuse } from '../../refuse.server'
import { tokenIn } from '../../registration/actions/personal-link.server'

/** Answers with the check-in code of a confirmed participant as a picture. */
export async function loader({ request }: LoaderFunctionArgs) {
  const file = (await findOwnFile('code.svg', tokenIn(request) ?? '')) ?? refuse(404)
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } })
}
