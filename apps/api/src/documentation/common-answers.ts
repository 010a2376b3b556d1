import { problemStatuses } from '../http/problems'
import type { ProblemCode } from '@u4ssc/client/responses'

const METHODS = ['get', 'post', 'put', 'delete'] as const

interface DescribedOperation {
  readonly responses?: Record<string, unknown>
  readonly security?: readonly unknown[]
  readonly requestBody?: unknown
  readonly parameters?: readonly unknown[]
}
type Paths = Readonly<Record<string, Partial<Record<(typeof METHODS)[number], DescribedOperation>>>>

const ALWAYS: readonly ProblemCode[] = ['database-away', 'internal-error']
const OF_PEOPLE: readonly ProblemCode[] = ['not-signed-in', 'not-allowed']
const OF_WRITES: readonly ProblemCode[] = ['foreign-origin', 'body-not-json']
const OF_BODIES: readonly ProblemCode[] = [
  'malformed-json',
  'body-incomplete',
  'body-too-large',
  'too-many-attempts',
]

/** Adds the responses that any operation can give, such as 401 or 503. */
export function addCommonAnswers(paths: Paths): void {
  for (const path of Object.values(paths))
    for (const method of METHODS) addTo(method !== 'get', path[method] ?? {})
}

function addTo(isWrite: boolean, operation: DescribedOperation) {
  const { responses = {}, security, requestBody, parameters = [] } = operation
  const codes = [
    ...ALWAYS,
    ...((security?.length ?? 0) > 0 ? OF_PEOPLE : []),
    ...(isWrite ? OF_WRITES : []),
    ...(isWrite && security?.length === 0 ? (['too-many-attempts'] as const) : []),
    ...(requestBody === undefined ? [] : OF_BODIES),
    ...(parameters.length > 0 ? (['invalid-request'] as const) : []),
  ]
  for (const [status, description] of problemStatuses([...new Set(codes)]))
    responses[status] ??= {
      description,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }
}
