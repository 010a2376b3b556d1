import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeLetter } from './write-letter.server'

export const loader = (request: LoaderFunctionArgs) => writeLetter(request, 'markdown')
