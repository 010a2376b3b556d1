import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf'
import * as z from 'zod'
import type { Piece } from './pdf-piece'
import {
  advance,
  IDENTITY,
  moveLine,
  newTextState,
  times,
  type Matrix,
  type TextState,
} from './text-state'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

const GlyphSchema = z.object({ unicode: z.string(), width: z.number(), isSpace: z.boolean() })
const ShownSchema = z.tuple([z.array(z.union([GlyphSchema, z.number(), z.null()]))])
const MatrixSchema = z.tuple([
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
])
const NumbersSchema = z.array(z.number())
const FontSchema = z.object({ fontMatrix: z.array(z.number()) })

/**
 * Returns the glyphs of a page, each with all its letters.
 *
 * The library reverses right-to-left words including the letters of one glyph (لا becomes ال), so
 * glyphs are positioned here.
 */
export async function glyphsOf(page: Page): Promise<Piece[]> {
  addTransferToFixedLength()
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const placer = new Placer(OPS, (font) => widthUnit(page, font))
  fnArray.forEach((operator, index) => placer.take(operator, argsArray[index]))
  return placer.glyphs
}

/** Returns the unit of glyph widths in font sizes, a thousandth by default. */
function widthUnit(page: Page, font: string): number {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
  return FontSchema.safeParse(known).data?.fontMatrix[0] ?? 0.001
}

class Placer {
  readonly glyphs: Piece[] = []
  readonly #operators: Operators
  readonly #widthUnit: (font: string) => number
  readonly #saved: TextState[] = []
  #state = newTextState()

  constructor(operators: Operators, widthUnitOf: (font: string) => number) {
    this.#operators = operators
    this.#widthUnit = widthUnitOf
  }

  take(operator: number, given: unknown): void {
    const ops = this.#operators
    switch (operator) {
      case ops.save:
        this.#saved.push({ ...this.#state })
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? this.#state
        break
      case ops.paintFormXObjectBegin:
        this.#saved.push({ ...this.#state })
        this.#transform(matrixIn(given))
        break
      case ops.transform:
        this.#transform(MatrixSchema.safeParse(given).data)
        break
      case ops.setFont:
        this.#setFont(given)
        break
      case ops.showText:
        this.#show(given)
        break
      default:
        this.#setText(operator, NumbersSchema.safeParse(given).data ?? [], given)
    }
  }

  #setText(operator: number, [first = 0, second = 0]: readonly number[], given: unknown): void {
    const [ops, state] = [this.#operators, this.#state]
    if (operator === ops.beginText) state.text = state.line = IDENTITY
    else if (operator === ops.setTextMatrix) state.text = state.line = matrixIn(given) ?? state.line
    else if (operator === ops.moveText) moveLine(state, first, second)
    else if (operator === ops.setLeadingMoveText) {
      state.leading = -second
      moveLine(state, first, second)
    } else if (operator === ops.nextLine) moveLine(state, 0, -state.leading)
    else if (operator === ops.setLeading) state.leading = first
    else if (operator === ops.setCharSpacing) state.signSpacing = first
    else if (operator === ops.setWordSpacing) state.wordSpacing = first
    else if (operator === ops.setHScale) state.scale = first / 100
    else if (operator === ops.setTextRise) state.rise = first
  }

  #transform(matrix: Matrix | undefined): void {
    if (matrix) this.#state.matrix = times(this.#state.matrix, matrix)
  }

  #setFont(given: unknown): void {
    const [font, size] = z.tuple([z.string(), z.number()]).safeParse(given).data ?? ['', 0]
    this.#state.font = font
    this.#state.size = size
  }

  #show(given: unknown): void {
    const state = this.#state
    const unit = this.#widthUnit(state.font)
    for (const shown of ShownSchema.safeParse(given).data?.[0] ?? []) {
      if (shown === null) continue
      if (typeof shown === 'number') {
        advance(state, (-shown / 1_000) * state.size)
        continue
      }
      const width = shown.width * unit * state.size
      this.#place(shown.unicode, width)
      advance(state, width + state.signSpacing + (shown.isSpace ? state.wordSpacing : 0))
    }
  }

  /** Rotated text is a stamp or a watermark. */
  #place(text: string, width: number): void {
    const { matrix, text: ofText, rise, scale, size } = this.#state
    const [a, b, , d, x, y] = times(times(matrix, ofText), [1, 0, 0, 1, 0, rise])
    if (text === '' || Math.abs(b) > Math.abs(a)) return
    const letters = text.trim() === '' ? 0 : Math.abs(d * size)
    this.glyphs.push({ text, x, y, width: width * scale * Math.abs(a), size: letters })
  }
}

/** Returns a text matrix: the library gives an array, a nested array or a typed array. */
function matrixIn(given: unknown): Matrix | undefined {
  const [inner] = Array.isArray(given) ? [given[0] as unknown] : [given]
  const numbers = ArrayBuffer.isView(inner) || Array.isArray(inner) ? inner : given
  return MatrixSchema.safeParse(numbersOf(numbers)).data
}

function numbersOf(given: unknown): unknown {
  return given instanceof Float32Array || given instanceof Float64Array ? [...given] : given
}

/**
 * Adds a method that Node 20 lacks and that the PDF library calls for fonts.
 *
 * @see https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfertofixedlength
 */
function addTransferToFixedLength(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: transferToFixedLength,
  })
}

/** Returns a copy: the caller does not use the original again. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const buffer = new ArrayBuffer(length)
  new Uint8Array(buffer).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return buffer
}
