import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderCircular } from '@u4ssc/domain/circulars'
import { answered, api, found } from '../../api.server'

const FORMATS = {
  text: 'text/plain',
  markdown: 'text/markdown',
  'akoma-ntoso': 'application/akn+xml',
  'json-ld': 'application/ld+json',
} as const

/** Returns the circular of an address in one of its text formats. */
export async function writeLetter(
  { params }: LoaderFunctionArgs,
  format: keyof typeof FORMATS,
): Promise<Response> {
  const { circular } = found(await answered(api.circulars.get(params['id'] ?? '')))
  return new Response(renderCircular(circular, { format }), {
    headers: {
      'Content-Type': `${FORMATS[format]}; charset=utf-8`,
      ...(circular.language === null ? {} : { 'Content-Language': circular.language }),
    },
  })
}
