import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { DescribedOperation } from './description'

/**
 * Checks responses by the API description only, like another program.
 *
 * @returns what differs from the description; empty if nothing does
 */
export function openAnswerCheck(description: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats(ajv)
  ajv.addSchema(description, 'api')

  return async (operation: DescribedOperation, response: Response): Promise<string> => {
    const status = String(response.status)
    const answer = operation.responses[status]
    if (!answer) return `${status} is not in the description: ${await response.text()}`
    if (response.status >= 500 && !FORESEEN.has(response.status)) return status
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
    const content = Object.keys(answer.content ?? {})
    if (content.length === 0) {
      const text = await response.text()
      return text === '' ? '' : `${status} has a body: ${text.slice(0, 100)}`
    }
    const media = content.find((one) => one.split(';')[0] === type)
    if (media === undefined) return `${status} is ${type}, not ${content.join(' or ')}`
    if (type === 'text/event-stream') {
      await response.body?.cancel()
      return ''
    }
    const text = await response.text()
    if (type !== 'application/json' && type !== 'application/problem+json') return ''
    const { path, method } = operation
    const place = [
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      status,
      'content',
      media,
      'schema',
    ]
    const validate = ajv.getSchema(`api#/${place.map(toPart).join('/')}`)
    if (!validate) return `no schema for ${place.join(' ')}`
    const body: unknown = JSON.parse(text)
    return validate(body) === true
      ? ''
      : `${ajv.errorsText(validate.errors)} in ${text.slice(0, 300)}`
  }
}

/** Responses for unavailable formats and databases. */
const FORESEEN: ReadonlySet<number> = new Set([501, 503])

function toPart(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
}
