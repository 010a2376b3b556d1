/** Values that no argument of a function can be, except where it takes a text, a number or any list. */
const WRONG = [undefined, null, 7, 'x', [], {}, new Date(0)]

/**
 * Calls a function with a wrong value in the place of each argument in turn.
 *
 * @param given - right arguments
 * @returns the errors that are no `RangeError`, and that of the right call
 */
export async function callWrongly(
  call: (...given: unknown[]) => unknown,
  given: readonly unknown[],
): Promise<readonly unknown[]> {
  const wrongCalls = given.flatMap((_, index) => WRONG.map((wrong) => given.with(index, wrong)))
  const errors = [await errorOf(() => call(...given))]
  for (const wrongly of wrongCalls) {
    const error = await errorOf(() => call(...wrongly))
    if (!(error instanceof RangeError)) errors.push(error)
  }
  return errors.filter((error) => error !== null)
}

async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    await call()
    return null
  } catch (error) {
    return error
  }
}
