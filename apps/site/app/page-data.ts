/**
 * What a loader found for its page. Nothing hydrates the pages of this site, so that Remix need not
 * write it out for a browser a second time: what is private in a class it leaves alone.
 */
export class PageData<View> {
  readonly #view: View

  constructor(view: View) {
    this.#view = view
  }

  get view(): View {
    return this.#view
  }
}
