/** Why the program does not start, in a sentence that says what to do about it. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}
