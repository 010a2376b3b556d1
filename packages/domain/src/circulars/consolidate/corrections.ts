import type { Circular } from '../model/index'

/** "Instead of … read …", as an amendment has it. */
export interface Correction {
  /** The words to replace; null for the whole paragraph. */
  readonly wrong: string | null
  readonly right: string
  /** The paragraph to correct, as printed; null where the amendment does not say. */
  readonly paragraph: string | null
  /** The paragraph of the amendment that asks for it. */
  readonly statedIn: string | null
}

const QUOTED = /“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|"([^"]+)"/g
/** Between two quotations of one side. */
const AND = /^\s?(?:,|and|et|y|e|и|و|和|及)?\s?$/u
/** Between the words to replace and the words to read, in the six languages. */
const READ =
  /\b(?:read|replaced (?:by|with)|lire|lisez|remplac\p{L}+ par|l[ée]ase|debe decir|(?:sustitu|reemplaz)\p{L}+ por)\b|читать|замен\p{L}+ на|改为|应为|替换为|改成|[يت]ُ?قرأ|ليصبح/u
/** The same, with the verb before the words to replace: "replace … by …". */
const BY = /^\s?(?:by|with|par|por|на|словами|بـ?|为)\s?$/u
const REPLACE = /replac|remplac|sustit|reemplaz|замен|替换|改|[يت]ُ?ستعاض|[يت]ُ?ستبدل/iu
/** Before words that take the place of a whole paragraph: "Paragraph 2 is to read: …". */
const WHOLE =
  /(?:to|should|shall|now) read|reads|replaced (?:by|with)|(?:à|se) li(?:re|t)|remplacé par|l[ée]a?s?e|redactado|sustituye por|читать|изложить|改为|修改如下|替换为|[يت]ُ?قرأ/iu
const PLACE =
  /(?:\b(?:paragraphs?|paras?\.?|paragraphe|p[áa]rrafo|apartado|punto|section)|§{1,2}|(?<!\p{L})пункт\p{L}{0,3}|الفقرة)\s?(\d{1,3}(?:\.\d{1,2})?)|第\s?(\d{1,3})\s?[段款点条]/giu
const CONNECTOR_LENGTH_MAX = 80

interface Quotation {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** Finds the corrections that the paragraphs of an amendment ask for, wherever their lines break. */
export function findCorrections({ paragraphs }: Circular): Correction[] {
  const starts: { readonly at: number; readonly number: string | null }[] = []
  let text = ''
  for (const { number, text: words, items } of paragraphs) {
    starts.push({ at: text.length, number })
    text += `${[words, ...items].join(' ')} `
  }
  const numberAt = (at: number) => starts.findLast((start) => start.at <= at)?.number ?? null
  return correctionsIn(text).map(({ at, ...correction }) => ({
    ...correction,
    statedIn: numberAt(at),
  }))
}

type FoundCorrection = Omit<Correction, 'statedIn'> & { readonly at: number }

function correctionsIn(text: string): FoundCorrection[] {
  const sides = sidesIn(text)
  const found: FoundCorrection[] = []
  let from = 0
  for (let index = 0; index < sides.length; index += 1) {
    const [side = [], next] = [sides[index], sides[index + 1]]
    const at = side[0]?.start ?? from
    const lead = text.slice(from, at)
    const paragraph = placeIn(lead)
    const end = side.at(-1)?.end ?? at
    const between = text.slice(end, next?.[0]?.start ?? end)
    if (next?.length === side.length && joinsSides(lead, between)) {
      side.forEach(({ words }, position) => {
        found.push({ wrong: words, right: next[position]?.words ?? words, paragraph, at })
      })
      index += 1
    } else if (side[0] && paragraph !== null && WHOLE.test(lead.slice(-CONNECTOR_LENGTH_MAX))) {
      found.push({ wrong: null, right: side[0].words, paragraph, at })
    }
    from = sides[index]?.at(-1)?.end ?? end
  }
  return found
}

/** Adjacent quotations are one side of a correction. */
function sidesIn(text: string): Quotation[][] {
  const sides: Quotation[][] = []
  let end = -1
  for (const match of text.matchAll(QUOTED)) {
    const words = match.slice(1).join('')
    const quotation = { words, start: match.index, end: match.index + match[0].length }
    const side = sides.at(-1)
    if (side && AND.test(text.slice(end, Math.min(quotation.start, end + 10)))) side.push(quotation)
    else sides.push([quotation])
    end = quotation.end
  }
  return sides
}

function joinsSides(lead: string, between: string): boolean {
  if (between.length > CONNECTOR_LENGTH_MAX) return false
  return READ.test(between) || (BY.test(between) && REPLACE.test(lead.slice(-CONNECTOR_LENGTH_MAX)))
}

function placeIn(lead: string): string | null {
  const last = [...lead.matchAll(PLACE)].at(-1)
  return last?.[1] ?? last?.[2] ?? null
}
