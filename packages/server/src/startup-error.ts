/** Why the program cannot start, in a sentence that says what to do. */
export class StartupError extends Error {
  override readonly name = 'StartupError'
}
