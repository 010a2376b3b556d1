/** Lines for people and the same as data, or a file. */
export type Answer =
  | {
      readonly kind: 'lines'
      readonly lines: readonly string[]
      readonly data: unknown
      /** Whether a person should check it: exit code 1. */
      readonly needsAttention: boolean
    }
  | {
      readonly kind: 'file'
      readonly contents: string | Uint8Array
      readonly extension: string
    }
