import { findOwnFile } from '../api.server'
import { refuse } from '../refuse.server'
import { tokenIn } from './personal-link.server'

/** A paper of the person whose link it is, to be kept. */
export async function answerCertificate(
  request: Request,
  name: 'certificate.pdf' | 'visa-letter.pdf',
): Promise<Response> {
  const file = (await findOwnFile(name, tokenIn(request) ?? '')) ?? refuse(404)
  return new Response(file, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
