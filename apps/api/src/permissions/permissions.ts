import { contract, operationsOf } from '@u4ssc/client/contract'
import type { Access, Group, IdsOf } from '@u4ssc/client/contract'

/** Access to all operations, by ID. */
export const PERMISSIONS = accessOf(contract)

export type Operation = keyof typeof PERMISSIONS

function accessOf<Operations extends Group>(operations: Operations) {
  const rows = operationsOf(operations).map(({ id, access }) => [id, access] as const)
  // The names of the rows are the IDs of these operations
  return Object.fromEntries(rows) as Record<IdsOf<Operations>, Access>
}
