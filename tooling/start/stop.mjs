/** A reason to stop that is printed as one sentence, without a stack. */
export class Stop extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] - printed unchanged below the sentence
   */
  constructor(sentence, details = '') {
    super(sentence)
    this.name = 'Stop'
    this.details = details
  }
}

/**
 * Prints the reason and exits with code 1.
 *
 * @param {unknown} reason
 * @returns {never}
 */
export function stopFor(reason) {
  if (reason instanceof Stop) {
    console.error(`\n${reason.message}`)
    if (reason.details) console.error(`\n${reason.details}`)
  } else {
    console.error(reason)
  }
  process.exit(1)
}
