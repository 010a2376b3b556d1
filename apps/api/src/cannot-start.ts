/** Why the program does not start, in a sentence that says what to do about it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
