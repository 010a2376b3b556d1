import { data } from '@remix-run/node'
import type { EntryContext, ServerBuild } from '@remix-run/node'

/**
 * What a loader returned, kept from Remix, which would encode it for a browser script. Pages have
 * none, so the data is only rendered.
 */
class Withheld {
  readonly #value: unknown

  constructor(value: unknown) {
    this.#value = value
  }

  get value(): unknown {
    return this.#value
  }
}

type Routes = ServerBuild['routes']
type Handler = NonNullable<Routes[string]['module']['loader']>

/** Withholds what the loaders and actions of pages return. Files and redirects stay as they are. */
export function withholdData(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => [id, { ...route, module: withhold(route.module) }]),
  )
}

function withhold(module: Routes[string]['module']): Routes[string]['module'] {
  const { loader, action } = module
  if (module.default === undefined) return module
  return {
    ...module,
    ...(loader && { loader: withholding(loader) }),
    ...(action && { action: withholding(action) }),
  }
}

function withholding(handler: Handler): Handler {
  return async (args) => {
    const answer: unknown = await handler(args)
    if (answer instanceof Response) return answer
    return isWithInit(answer)
      ? data(new Withheld(answer.data), answer.init ?? undefined)
      : new Withheld(answer)
  }
}

type WithInit = ReturnType<typeof data<unknown>>

/** Recognizes data with a status or headers. */
function isWithInit(answer: unknown): answer is WithInit {
  return answer instanceof data(null).constructor
}

/** Gives a page that is rendered what was withheld. */
export function restoreData({ staticHandlerContext: context }: EntryContext): void {
  context.loaderData = restored(context.loaderData)
  if (context.actionData) context.actionData = restored(context.actionData)
}

function restored(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      value instanceof Withheld ? value.value : value,
    ]),
  )
}
