import type { DocumentFindingCode } from '../finding-codes'

/** Stops the reading of a file; {@link readDocument} turns it into a finding. */
export class Refusal extends Error {
  readonly code: DocumentFindingCode

  constructor(code: DocumentFindingCode) {
    super(code)
    this.code = code
  }
}

/** Throws a refusal if the caller has aborted. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refusal('reading-stopped')
}
