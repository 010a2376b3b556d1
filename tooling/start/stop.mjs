/** A reason to stop that is said in one sentence, without a stack. */
export class Stop extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] printed below the sentence as it is
   */
  constructor(sentence, details = '') {
    super(sentence)
    this.name = 'Stop'
    this.details = details
  }
}

/**
 * Says why and ends the process with 1.
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
