import type { LoaderFunctionArgs } from '@remix-run/node'
import { loadProgramme } from './load-programme.server'
import { writeCsv } from './write-programme'

export async function loader(request: LoaderFunctionArgs) {
  const { i18n, programme } = await loadProgramme(request)
  return new Response(writeCsv(i18n, programme), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Language': i18n.language },
  })
}
