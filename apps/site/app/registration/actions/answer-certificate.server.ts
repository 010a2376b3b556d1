import { findOwnFile } from '../../api.server'
import { refuse } from '../../refuse.server'
import { tokenIn } from './personal-link.server'

/** Answers with a personal document as a download. */
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
