import { SelectionSchema } from '@u4ssc/client/contract'
import type { Selection } from '@u4ssc/client/contract'
import { z } from 'zod'
import { Problem } from './problems'

type Node = z.core.JSONSchema._JSONSchema

/** A requested field: all of it, or some fields within. */
interface Fields {
  readonly within: Map<string, Fields>
  isWhole: boolean
}

/**
 * Returns functions that reduce a response to the requested fields. A path leads through lists into
 * their items; records are returned as a whole.
 */
export function selectFrom<Answer>(schema: z.ZodType<Answer>) {
  let root: Node | undefined
  // Computed on demand to keep the start fast
  const rootOf = () => (root ??= z.toJSONSchema(schema, { unrepresentable: 'any' }))
  const choose = (answer: Answer, asked: string): Selection => {
    const fields = readFields(asked, rootOf())
    return SelectionSchema.parse(pick(answer, fields))
  }
  return {
    /** @throws {Problem} 400 for an unknown field */
    from: (answer: Answer, asked: string | undefined): Answer | Selection =>
      asked === undefined ? answer : choose(answer, asked),
    /** Like `from`, for each item of a page; the cursor is always included. */
    fromPage: <Page extends { readonly items: readonly Answer[] }>(
      page: Page,
      asked: string | undefined,
    ): Page | Selection => {
      if (asked === undefined) return page
      const fields = readFields(asked, rootOf())
      return SelectionSchema.parse({ ...page, items: page.items.map((item) => pick(item, fields)) })
    },
  }
}

/** Returns the description of a JSON response with selectable fields. */
export function selectableAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  const answer = z.union([schema, SelectionSchema])
  return { description, content: { 'application/json': { schema: answer } } } as const
}

function readFields(asked: string, root: Node): Fields {
  const fields: Fields = { within: new Map(), isWhole: false }
  for (const path of asked.split(',')) {
    let known = childrenOf([root], root)
    let place = fields
    for (const name of path.trim().split('.')) {
      const nodes = known.get(name)
      if (nodes === undefined) throw unknownField(path.trim(), known)
      place = placeIn(place, name)
      known = childrenOf(nodes, root)
    }
    place.isWhole = true
  }
  return fields
}

function placeIn({ within }: Fields, name: string): Fields {
  const place = within.get(name) ?? { within: new Map(), isWhole: false }
  within.set(name, place)
  return place
}

function unknownField(path: string, known: ReadonlyMap<string, unknown>): Problem {
  const names = [...known.keys()].join(', ')
  const message =
    names === ''
      ? `There is no field "${path}". The field it is in has no fields to select.`
      : `There is no field "${path}". Choose from: ${names}.`
  return new Problem('unknown-field', message, [{ pointer: '/fields', message }])
}

/** Returns the fields within any of these nodes, by name. */
function childrenOf(nodes: readonly Node[], root: Node): Map<string, Node[]> {
  const alternatives = new Set<Exclude<Node, boolean>>()
  for (const node of nodes) addAlternatives(node, root, alternatives)
  const children = new Map<string, Node[]>()
  for (const { properties = {} } of alternatives)
    for (const [name, child] of Object.entries(properties))
      children.set(name, [...(children.get(name) ?? []), child])
  return children
}

const DEFINITIONS = '#/$defs/'

/** Adds what a node can stand for, including list items; a schema can contain itself. */
function addAlternatives(
  node: Node | undefined,
  root: Node,
  alternatives: Set<Exclude<Node, boolean>>,
): void {
  if (typeof node !== 'object' || typeof root !== 'object' || alternatives.has(node)) return
  alternatives.add(node)
  const { $ref, items, anyOf = [], oneOf = [], allOf = [] } = node
  const named = $ref?.startsWith(DEFINITIONS)
    ? root.$defs?.[$ref.slice(DEFINITIONS.length)]
    : undefined
  for (const inner of [named, ...[items].flat(), ...anyOf, ...oneOf, ...allOf])
    addAlternatives(inner, root, alternatives)
}

function pick(value: unknown, { within, isWhole }: Fields): unknown {
  if (isWhole || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => pick(item, { within, isWhole }))
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]: [string, unknown]) => {
      const field = within.get(name)
      return field === undefined ? [] : [[name, pick(held, field)]]
    }),
  )
}
