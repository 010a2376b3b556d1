import type { DocumentFindingCode } from '../finding-codes'

/** Ends the reading of a file from within; {@link readDocument} turns it into its finding. */
export class Refusal extends Error {
  readonly code: DocumentFindingCode

  constructor(code: DocumentFindingCode) {
    super(code)
    this.code = code
  }
}

/** Between two steps of the work: whoever asked may have gone. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refusal('reading-stopped')
}
