import { wrongArgument } from '../wrong-argument'

/** Programs without types leave the options out, or give the day alone. */
export function assertOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw wrongArgument('options', "an object with the day, { on: '2021-12-07' }", options)
}

/** Programs without types make a policy of clauses alone; `meetingOf` completes it. */
export function assertList(list: unknown, argument: string): void {
  if (!Array.isArray(list)) throw wrongArgument(argument, 'a list, empty if there are none', list)
}
