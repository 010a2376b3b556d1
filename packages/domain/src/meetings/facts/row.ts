/** Kind of the value of a fact. */
export type ValueKind = TextKind | CodeKind | ListKind | 'number' | 'yes-no' | 'record'

type TextKind = 'text' | 'markdown' | 'address' | 'date' | 'zone' | 'country'
/** A closed list of words. */
type CodeKind = 'code' | 'language'
type ListKind = NameListKind | 'organizations' | 'items' | 'rows'
type NameListKind = 'names' | 'languages' | 'references'

/** Kinds that a value can have: one with an id in each item is `items`, a closed list of words `code`. */
type KindOf<Value> = [Value] extends [readonly (infer Item)[]]
  ? ListKindOf<Item>
  : [Value] extends [boolean]
    ? 'yes-no'
    : [Value] extends [number]
      ? 'number'
      : [Value] extends [string]
        ? string extends Value
          ? TextKind
          : CodeKind
        : 'record'

type ListKindOf<Item> = [Item] extends [string]
  ? NameListKind
  : [Item] extends [{ readonly id: string }]
    ? 'items'
    : [Item] extends [{ readonly organization: unknown }]
      ? 'organizations'
      : 'rows'

/**
 * The value if nobody states the fact: `undefined` leaves it out of the record, `{}` is a record of
 * its unstated parts.
 */
type Unstated<Value> = undefined extends Value
  ? undefined
  : null extends Value
    ? null
    : [Value] extends [readonly unknown[]]
      ? readonly []
      : [Value] extends [string]
        ? string extends Value
          ? ''
          : Value
        : Readonly<Record<string, never>>

/** How two values are compared: what both mean, not how it is written. */
export type Agreement = 'same' | 'name' | 'set' | 'address'

/**
 * Whether a circular states the fact, and how it is compared with the meeting: `no`, `read` if it is
 * not compared, an agreement, `own` for a function, or `parts` if each part has its own answer.
 */
type LetterUse<Value> = 'no' | 'read' | 'own' | AgreementOf<Value>
type AgreementOf<Value> = [Value] extends [readonly unknown[]]
  ? 'set'
  : [Value] extends [string]
    ? 'same' | 'name' | 'address'
    : 'same'

/** Whether two people can change parts or items of the fact, or only one of them the whole. */
type MergeOf<Value> = [Value] extends [readonly { readonly id: string }[]]
  ? 'items'
  : [Value] extends [readonly unknown[]]
    ? 'whole'
    : [Value] extends [object]
      ? 'whole' | 'parts'
      : 'whole'

type Stated<Value> = Exclude<Value, null | undefined>

/** A fact within a fact: the link of a registration. */
export interface PartRow<Value> {
  readonly is: KindOf<Stated<Value>>
  readonly unstated: Unstated<Value>
  /** What a change of the fact is called, as a singular noun. */
  readonly change: string
  readonly letter: LetterUse<Stated<Value>>
}

interface OwnRow<Value> extends PartRow<Value> {
  readonly merge: MergeOf<Stated<Value>>
  /** Whether the secretariat can change the fact. */
  readonly edited: boolean
  /** Who may see the fact, and changes of it. */
  readonly audience: 'public' | 'registrants'
  readonly parts?: never
}

interface WholeRow<Value> extends Omit<OwnRow<Value>, 'letter' | 'parts'> {
  readonly letter: 'parts'
  readonly parts: {
    readonly [Part in keyof Stated<Value>]-?: PartRow<Stated<Value>[Part]>
  }
}

/** A fact of a record. */
export type Row<Value> =
  | OwnRow<Value>
  | ([Stated<Value>] extends [readonly unknown[] | string] ? never : WholeRow<Value>)

/** A row for each fact of a record, optional ones too. */
export type TableOf<Facts> = {
  readonly [Name in keyof Facts]-?: Row<Facts[Name]>
}
