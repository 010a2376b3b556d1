import * as z from 'zod'

/**
 * A zod schema as the contract needs it: what it accepts and what it returns. The compiler compares
 * these two types in a third of the time that it takes to compare whole schemas.
 */
export interface Schema<Output = unknown, Input = unknown> {
  readonly _zod: { readonly output: Output; readonly input: Input }
}

/** What a schema returns, by the name of what it accepts if the two are the same. */
type Parsed<Output, Input> = [Output, Input] extends [Input, Output] ? Input : Output

/**
 * Gives the type that callers send its name, which messages of the editor then show:
 * `sent<PageQuery>()(PageQuerySchema)`.
 */
export function sent<Input>() {
  return <Output>(schema: Schema<Output, Input>): Schema<Parsed<Output, Input>, Input> =>
    // The same type, by one of its names
    schema as Schema<Parsed<Output, Input>, Input>
}

/** The body of a request that is a file. */
export const fileBody: Schema<Blob, Blob> = z.instanceof(Blob)
