import type { DocumentFindingCode } from '../../src/finding-codes'

/** A file that means harm, or that no honest program writes; and what becomes of it. */
export interface HostileFile {
  readonly name: string
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
  /** Read, with what is noticed; or refused. */
  readonly outcome: 'read' | DocumentFindingCode
  /** Or this, on a machine of another speed. */
  readonly or?: DocumentFindingCode
}

export const MEGABYTE = 1_048_576

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
