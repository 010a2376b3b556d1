import type { TreeNode } from './element-tree'

/** Creates DOM nodes from an element tree. Text is never interpreted as markup. */
export function buildNodes(tree: readonly TreeNode[]): (Node | string)[] {
  return tree.map((node) => {
    if (typeof node === 'string') return node
    const element = document.createElement(node.tag)
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
    element.append(...buildNodes(node.children))
    return element
  })
}
