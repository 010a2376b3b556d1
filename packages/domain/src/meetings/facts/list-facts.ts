import { wrongArgument } from '../../wrong-argument'
import { FACTS } from './table'
import type { Meeting } from '../meeting'

type Table = typeof FACTS
/** Name of a fact of a meeting. */
export type FactName = keyof Table

type NameWithParts = {
  [Name in FactName]: Table[Name] extends { readonly parts: object } ? Name : never
}[FactName]

type PartsOf<Name extends NameWithParts> = Table[Name]['parts']

/** A fact within a fact. */
type Part = {
  [Name in NameWithParts]: PartsOf<Name>[keyof PartsOf<Name>]
}[NameWithParts]

/** Columns of the table that the facts of a list have in common. */
export type FactColumns = Partial<Pick<Table[FactName], 'is' | 'letter' | 'merge'>> & {
  readonly edited?: boolean
  readonly audience?: Table[FactName]['audience']
}

/** Names of the facts with these columns. */
export type FactsWith<Columns> = {
  [Name in FactName]: Table[Name] extends Columns ? Name : never
}[FactName]

/** Pointers of the facts with these columns, and of facts within a fact. */
export type PointersWith<Columns> =
  | `/${FactsWith<Columns>}`
  | {
      [Name in NameWithParts]: {
        [Part in keyof PartsOf<Name> & string]: PartsOf<Name>[Part] extends Columns
          ? `/${Name}/${Part}`
          : never
      }[keyof PartsOf<Name> & string]
    }[NameWithParts]

/** Pointer of a fact within a meeting, `/fee`, or of a fact within a fact, `/registration/url`. */
export type FactPointer = PointersWith<unknown>

/** Pointer of a fact that a circular can state. */
export type LetterFact = Exclude<FactPointer, PointersWith<{ readonly letter: 'no' | 'parts' }>>

/** Name of a fact that a circular can state, or of which it can state a part. */
export type StatedFact = Exclude<FactName, FactsWith<{ readonly letter: 'no' }>>

/** What changes of facts are called. */
export type FactTarget = Table[FactName]['change'] | Part['change']

/** The names of all facts, in the order of the schema. */
export const FACT_NAMES: readonly FactName[] = /* @__PURE__ */ namesOf(FACTS)

/** Returns what changes of facts are called, each once. */
export function listTargets(): FactTarget[] {
  const targets = FACT_NAMES.flatMap((name) => {
    const row = FACTS[name]
    const parts: readonly Part[] = 'parts' in row ? Object.values(row.parts) : []
    return [row.change, ...parts.map(({ change }) => change)]
  })
  return [...new Set(targets)]
}

/**
 * Returns the names of the facts with some columns, in the order of the schema.
 *
 * @throws RangeError for a column that the table does not have
 * @example
 * listFacts({ merge: 'items' }) // => ['programme', 'speakers', 'documents', 'decisions']
 * listFacts({ audience: 'registrants' }) // => ['joining']
 */
export function listFacts<const Columns extends FactColumns>(
  columns: Columns,
): readonly FactsWith<Columns>[]
export function listFacts(columns: FactColumns): readonly FactName[] {
  assertColumns(columns)
  const wanted = Object.entries(columns)
  return FACT_NAMES.filter((name) => {
    const row = new Map<string, unknown>(Object.entries(FACTS[name]))
    return wanted.every(([column, value]) => row.get(column) === value)
  })
}

/**
 * Returns the names of the facts that a circular can state, whole or in part, in the order of the
 * schema.
 *
 * @example
 * listStatedFacts().includes('fee') // => true
 * listStatedFacts().includes('programme') // => false
 */
export function listStatedFacts(): readonly StatedFact[] {
  return FACT_NAMES.filter(isStated)
}

function isStated(name: FactName): name is StatedFact {
  return FACTS[name].letter !== 'no'
}

function assertColumns(columns: unknown): void {
  const accepted = 'columns of the table of facts, for example { edited: true }'
  if (typeof columns !== 'object' || columns === null)
    throw wrongArgument('columns', accepted, columns)
  const unknown = Object.keys(columns).find((column) => !Object.hasOwn(FACTS.id, column))
  if (unknown !== undefined) throw wrongArgument('columns', accepted, unknown)
}

/** Throws unless a value is the name of a fact. */
export function assertFactName(name: unknown): asserts name is FactName {
  if (!isFactName(name)) throw wrongArgument('name', 'the name of a fact of a meeting', name)
}

/** Whether a value is the name of a fact. */
function isFactName(name: unknown): name is FactName {
  return typeof name === 'string' && Object.hasOwn(FACTS, name)
}

function namesOf(table: Table): FactName[] {
  return Object.keys(table).filter(isFactName)
}

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
  if (typeof valueOf !== 'function') throw wrongArgument('valueOf', 'a function', valueOf)
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]))
}

function assertFactNames(names: unknown): void {
  if (!Array.isArray(names) || !names.every(isFactName))
    throw wrongArgument('names', 'a list of names of facts of a meeting', names)
}
