import { isOpen } from '@u4ssc/client/contract'
import type { Access, Permission } from '@u4ssc/client/contract'
import { PERMISSIONS } from '../permissions/index'
import { operationsOf } from './openapi-document'
import type { Described } from './openapi-document'

const LINK_HEADER = 'personal-link'

/** Adds to the description of each operation who can call it, as the table of permissions says. */
export function describeAccess(document: Described): void {
  for (const operation of operationsOf(document)) {
    const { operationId = '', description = '', parameters = [] } = operation
    const names = parameters.flatMap((one) => ('name' in one ? [one.name] : []))
    operation.description = `${description} ${accessOf(operationId, names)}`.trim()
  }
}

function accessOf(operationId: string, parameters: readonly string[]): string {
  const permission = permissionOf(operationId)
  if (permission !== undefined && !isOpen(permission)) return roles(permission)
  if (operationId === 'list-participants') return 'Anyone can call it.'
  if (parameters.includes(LINK_HEADER))
    return `Requires a personal link, sent in the \`${LINK_HEADER}\` header.`
  return parameters.includes('token') ? 'Requires a personal link.' : 'Anyone can call it.'
}

function roles({ roles, scope }: Permission): string {
  const [last = '', ...others] = [...roles].reverse()
  const names = [others.reverse().join(', '), last].filter((name) => name !== '').join(' or ')
  const key = scope === null ? '' : `, or an API key with the scope \`${scope}\``
  return roles.length === ALL ? 'Requires a signed-in person.' : `Requires the role ${names}${key}.`
}

const ALL = 4

function permissionOf(operationId: string): Access | undefined {
  return new Map<string, Access>(Object.entries(PERMISSIONS)).get(operationId)
}
