import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerCertificate } from '../../registration/actions/answer-certificate.server'

export function loader({ request }: LoaderFunctionArgs) {
  return answerCertificate(request, 'visa-letter.pdf')
}
