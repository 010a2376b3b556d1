import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Keeps the focus near its place if the element with the focus is removed, for example with its row
 * or its page: the nearest element around it that is left gets the focus.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = area.current
    if (!root) return
    /** The element that had the focus last, and the elements around it. */
    let path: readonly Element[] = []
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathOf(target, root) : []
    }
    const observer = new MutationObserver(() => {
      const [last, ...around] = path
      if (!last || last.isConnected || document.activeElement !== document.body) return
      path = []
      takeFocus(around.find((one) => one.isConnected) ?? root)
    })
    root.addEventListener('focusin', remember)
    observer.observe(root, { childList: true, subtree: true })
    return () => {
      root.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [area])
}

function pathOf(element: Element, root: Element): Element[] {
  const parent = element.parentElement
  return element === root || parent === null ? [element] : [element, ...pathOf(parent, root)]
}

function takeFocus(element: Element): void {
  if (!(element instanceof HTMLElement)) return
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}
