import { getDocumentProxy } from 'unpdf'
import * as z from 'zod'

/** What pdf.js says of a file to programs that read it aloud. */
export interface PdfStructure {
  readonly title: string | undefined
  readonly language: string | undefined
  readonly isMarked: boolean
  readonly roles: ReadonlySet<string>
  /** Alternative texts of the pictures. */
  readonly alternatives: readonly string[]
  /** The text in the order of the structure, page after page, without its blanks. */
  readonly text: string
}

const InfoSchema = z.object({ Title: z.string().optional(), Language: z.string().nullish() })
const ItemSchema = z.union([
  z.object({ type: z.string(), id: z.string().nullish() }),
  z.object({ str: z.string() }),
])

interface Node {
  readonly role: string
  readonly alt?: string
  readonly children: readonly (Node | { readonly type: string; readonly id: string })[]
}

export async function structureOf(bytes: Uint8Array): Promise<PdfStructure> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { Title, Language } = InfoSchema.parse((await pdf.getMetadata()).info)
  const isMarked = (await pdf.getMarkInfo())?.['Marked'] === true
  const roles = new Set<string>()
  const alternatives: string[] = []
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const contents = contentsOf(z.array(ItemSchema).parse(items))
    const tree: Node = await page.getStructTree()
    text += textOf(tree, contents)
    for (const { role, alt } of nodesOf(tree)) {
      roles.add(role)
      if (alt !== undefined) alternatives.push(alt)
    }
  }
  await pdf.destroy()
  return { title: Title, language: Language ?? undefined, isMarked, roles, alternatives, text }
}

function contentsOf(items: readonly z.infer<typeof ItemSchema>[]): Map<string, string> {
  const contents = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((own) => own !== undefined)
      if (id !== undefined) contents.set(id, (contents.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? undefined)
  }
  return contents
}

function nodesOf(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => ('role' in child ? nodesOf(child) : []))]
}

function textOf(node: Node, contents: ReadonlyMap<string, string>): string {
  return node.children
    .map((child) => ('role' in child ? textOf(child, contents) : (contents.get(child.id) ?? '')))
    .join('')
    .replace(/\s/g, '')
}
