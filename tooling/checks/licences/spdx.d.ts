declare module 'spdx-satisfies' {
  export default function satisfies(expression: string, allowed: readonly string[]): boolean
}
declare module 'spdx-expression-parse' {
  /** @throws {Error} where the text is no expression */
  export default function parse(expression: string): object
}
