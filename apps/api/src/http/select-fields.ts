import { SelectionSchema } from '@u4ssc/client/contract'
import type { Selection } from '@u4ssc/client/contract'
import { z } from 'zod'
import { Problem } from './problems'

type Node = z.core.JSONSchema._JSONSchema

/** A field that is asked for: the whole of it, or what is named within it. */
interface Fields {
  readonly within: Map<string, Fields>
  isWhole: boolean
}

/**
 * Gives of answers of a schema the fields that a request names, and nothing else.
 *
 * A path leads through lists to what their items have; what a record holds is given as a whole.
 */
export function selectFrom<Answer>(schema: z.ZodType<Answer>) {
  let root: Node | undefined
  // of each answer it would take a start a while
  const rootOf = () => (root ??= z.toJSONSchema(schema, { unrepresentable: 'any' }))
  const choose = (answer: Answer, asked: string): Selection => {
    const fields = readFields(asked, rootOf())
    return SelectionSchema.parse(pick(answer, fields))
  }
  return {
    /** @throws {Problem} 400 for a field that there is not */
    from: (answer: Answer, asked: string | undefined): Answer | Selection =>
      asked === undefined ? answer : choose(answer, asked),
    /** As `from`, for each item of a page; where the next page begins is always said. */
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

/** A JSON answer of which only some fields can be asked for, in the description of a route. */
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
      ? `There is no field "${path}": what it leads into has none to choose from`
      : `There is no field "${path}"; at its last known place there are: ${names}`
  return new Problem('unknown-field', message, [{ pointer: '/fields', message }])
}

/** The fields within any of these, by name. */
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

/** Adds what a node can stand for, items of lists included; a schema may lead back to itself. */
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
