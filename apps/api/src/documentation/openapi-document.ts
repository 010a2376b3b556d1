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
  return Object.values(paths).flatMap(operationsIn)
}

/** Returns the requests that the platform sends to webhooks. */
export function webhookRequestsOf({ webhooks = {} }: Described): Operation[] {
  return Object.values(webhooks).flatMap((item) => ('$ref' in item ? [] : operationsIn(item)))
}

function operationsIn(item: PathItem): Operation[] {
  return METHODS.flatMap((method) => (item[method] ? [item[method]] : []))
}
