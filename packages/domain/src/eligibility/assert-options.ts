import { assertObject } from '../wrong-argument'

/** Programs without types leave the options out, or give the day alone. */
export function assertOptions(options: unknown): void {
  assertObject(options, 'options', "an object with the day, { on: '2021-12-07' }")
}
