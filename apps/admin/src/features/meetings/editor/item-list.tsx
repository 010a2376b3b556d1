import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { useEditorContext } from './editor'

interface ItemListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item, index: number) => string
  /** Names the item in the labels of its buttons. */
  readonly nameOf: (item: Item, index: number) => string
  readonly none: string
  readonly add: string
  readonly create: () => Item
  readonly set: (items: Item[]) => void
  readonly children: (item: Item, change: (part: Partial<Item>) => void, index: number) => ReactNode
}

/** Editable list of items: can be added, reordered and removed. */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { items, keyOf, nameOf, set, children } = props
  const { mayEdit } = useEditorContext()
  const list = useRef<HTMLOListElement>(null)
  const focusAt = useRef<number | null>(null)
  useEffect(() => {
    if (focusAt.current === null) return
    const item = list.current?.children[focusAt.current]
    item?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    focusAt.current = null
  })
  const replace = (at: number, item: Item) =>
    set(items.map((one, index) => (index === at ? item : one)))
  function move(at: number, step: -1 | 1) {
    const moved = [...items]
    moved.splice(at + step, 0, ...moved.splice(at, 1))
    set(moved)
  }
  return (
    <>
      {items.length === 0 && <p className="empty">{props.none}</p>}
      <ol ref={list} className="items">
        {items.map((item, at) => (
          <li key={keyOf(item, at)}>
            <fieldset disabled={!mayEdit}>
              <legend className="vh">{nameOf(item, at)}</legend>
              {children(item, (part) => replace(at, { ...item, ...part }), at)}
              {mayEdit && (
                <p className="actions">
                  <ItemButton
                    label={say('action.item-up', { name: nameOf(item, at) })}
                    disabled={at === 0}
                    act={() => move(at, -1)}
                  >
                    {say('action.moveUp')}
                  </ItemButton>
                  <ItemButton
                    label={say('action.item-down', { name: nameOf(item, at) })}
                    disabled={at === items.length - 1}
                    act={() => move(at, 1)}
                  >
                    {say('action.moveDown')}
                  </ItemButton>
                  <ItemButton
                    label={say('action.item-remove', { name: nameOf(item, at) })}
                    act={() => set(items.filter((_, index) => index !== at))}
                  >
                    {say('action.remove')}
                  </ItemButton>
                </p>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      {mayEdit && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            focusAt.current = items.length
            set([...items, props.create()])
          }}
        >
          {props.add}
        </Button>
      )}
    </>
  )
}

function ItemButton(props: {
  readonly label: string
  readonly disabled?: boolean
  readonly act: () => void
  readonly children: ReactNode
}) {
  return (
    <Button
      look="link"
      aria-label={props.label}
      disabled={props.disabled ?? false}
      onClick={props.act}
    >
      {props.children}
    </Button>
  )
}
