const VIEW = Symbol('view')

/**
 * What a loader found for its page. Nothing hydrates the pages of this site, so that Remix need not
 * write it out for a browser a second time: what stands under a symbol it leaves alone.
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
