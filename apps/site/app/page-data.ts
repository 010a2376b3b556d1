const VIEW = Symbol('view')

/**
 * The data of a loader. Pages are not hydrated, so the view is stored under a symbol, which Remix
 * does not serialize for the browser.
 */
export interface PageData<View> {
  readonly [VIEW]: View
}

export function pageData<View>(view: View): PageData<View> {
  return { [VIEW]: view }
}

export function viewOf<View>(data: PageData<View>): View {
  return data[VIEW]
}
