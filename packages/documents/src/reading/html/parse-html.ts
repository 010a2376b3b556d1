import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5'
import { Refusal } from '../refusal'

export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlElement = DefaultTreeAdapterMap['element']

/**
 * Parses a page into a tree as browsers do. A tree that is too deep is refused while it is built,
 * because hostile pages nest without end.
 */
export function parseHtml(html: string, maxDepth: number): HtmlNode {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth++
      if (depth > maxDepth) throw new Refusal('nested-too-deep')
    },
    onItemPop: () => {
      depth--
    },
  }
  return parse(html, { treeAdapter })
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** Returns the main part of a page: its only article or main element, or else its body. */
export function contentOf(root: HtmlNode): HtmlNode {
  for (const tag of ['main', 'article', 'body']) {
    const found = elementsNamed(root, tag)
    const [only] = found
    if (only && found.length === 1) return only
  }
  return root
}

function elementsNamed(node: HtmlNode, tag: string): HtmlElement[] {
  const own = isElement(node) && node.tagName === tag ? [node] : []
  return [...own, ...childrenOf(node).flatMap((child) => elementsNamed(child, tag))]
}
