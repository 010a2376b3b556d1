import { wrongArgument } from '../../wrong-argument'
import type { Meeting } from '../meeting'
import { type FactName, isFactName } from './list-facts'

/**
 * Returns a part of a meeting: facts by their names, each with a value.
 *
 * @throws RangeError for a name that is not a fact
 * @example
 * factsFrom(['fee', 'website'], (name) => meeting[name]) // => { fee: 'free', website: null }
 */
export function factsFrom<Name extends FactName>(
  names: readonly Name[],
  valueOf: <Fact extends Name>(name: Fact) => Meeting[Fact],
): Pick<Meeting, Name>
export function factsFrom(
  names: readonly FactName[],
  valueOf: (name: FactName) => unknown,
): object {
  assertFactNames(names)
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]))
}

function assertFactNames(names: unknown): void {
  if (!Array.isArray(names) || !names.every(isFactName))
    throw wrongArgument('names', 'a list of names of facts of a meeting', names)
}
