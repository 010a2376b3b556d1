import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPaper } from '../../registration/answer-paper.server'

export function loader({ request }: LoaderFunctionArgs) {
  return answerPaper(request, 'certificate.pdf')
}
