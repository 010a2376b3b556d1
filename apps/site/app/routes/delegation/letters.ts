import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { DOCUMENT_BYTES_MAX, ProblemError } from '@u4ssc/client'
import { answered, directApi } from '../../api.server'
import { refuse } from '../../refuse.server'
import { wordsOf } from '../../words/words'

/** Takes the file of a letter of nomination, and leads back to the page of the delegation. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const token = form.get('token')
  const file = form.get('file')
  if (typeof token !== 'string' || !(file instanceof File)) refuse(404)
  const isTaken = await answered(send(token, file))
  const query = new URLSearchParams({ token, ...(isTaken ? {} : { letter: 'bad' }) })
  return redirect(`${wordsOf(request).path('/delegation')}?${query}`, 303)
}

/** The page itself is that of the delegation. */
export function loader() {
  refuse(404)
}

/** @returns whether the API took it */
async function send(token: string, file: File): Promise<boolean> {
  if (file.size === 0 || file.size > DOCUMENT_BYTES_MAX) return false
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  try {
    await directApi.addNominationLetter(token, { name: file.name.slice(-255) || null, content })
    return true
  } catch (error) {
    const isRefused = error instanceof ProblemError && [409, 413, 422].includes(error.status)
    if (isRefused) return false
    throw error
  }
}
