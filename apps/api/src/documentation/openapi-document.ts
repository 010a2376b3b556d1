import type { App } from '../http/app-env'

/** The description of the API as the generator writes it. */
export type Described = ReturnType<App['getOpenAPI31Document']>

/** A schema in the description, or a reference to one. */
export type Schema = NonNullable<NonNullable<Described['components']>['schemas']>[string]

type PathItem = NonNullable<Described['paths']>[string]
type Operation = NonNullable<PathItem['get']>

const METHODS = ['get', 'post', 'put', 'delete'] as const

/** Returns every operation of the description. */
export function operationsOf({ paths = {} }: Described): Operation[] {
  return Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => (item[method] ? [item[method]] : [])),
  )
}
