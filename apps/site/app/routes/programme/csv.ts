import type { LoaderFunctionArgs } from '@remix-run/node'
import { loadProgramme } from './load-programme.server'
import { writeCsv } from './write-programme'

export async function loader(request: LoaderFunctionArgs) {
  const { words, programme } = await loadProgramme(request)
  return new Response(writeCsv(words, programme), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Language': words.language },
  })
}
