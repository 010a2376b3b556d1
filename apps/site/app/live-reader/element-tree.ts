import { Fragment } from 'react/jsx-runtime'
import type { ReactNode } from 'react'

/** An element or a text, as the worker sends it to the page. */
export type TreeNode = string | TreeElement

interface TreeElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly TreeNode[]
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode }

interface Element {
  readonly type: unknown
  readonly props: Props
}

/** React attribute names that differ in HTML. */
const ATTRIBUTES: Readonly<Record<string, string>> = { className: 'class', tabIndex: 'tabindex' }

/**
 * Returns what React renders as plain data, without the React renderer (14 kB gzip). Supports
 * function components without hooks, and attributes that are texts or numbers.
 */
export function toTree(node: ReactNode): TreeNode[] {
  if (typeof node === 'string' || typeof node === 'number') return [String(node)]
  if (typeof node !== 'object' || node === null) return []
  return Symbol.iterator in node ? [...node].flatMap(toTree) : elementTree(node)
}

function elementTree({ type, props }: Element): TreeNode[] {
  if (type === Fragment) return toTree(props.children)
  if (isComponent(type)) return toTree(type(props))
  if (typeof type !== 'string') throw new TypeError('Only elements have a tree')
  return [{ tag: type, attributes: attributesOf(props), children: toTree(props.children) }]
}

function isComponent(type: unknown): type is (props: Props) => ReactNode {
  return typeof type === 'function'
}

function attributesOf(props: Props): Record<string, string> {
  const given = Object.entries(props).filter(
    ([name, value]) => name !== 'children' && value !== undefined,
  )
  return Object.fromEntries(
    given.map(([name, value]) => [ATTRIBUTES[name] ?? name, attributeText(name, value)]),
  )
}

function attributeText(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(`${name} is neither text nor a number`)
  return String(value)
}
