import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { useEditorContext } from './editor'

interface Row {
  /** What the item is, next to its name. */
  readonly about: readonly (string | null | undefined)[]
  /** What somebody has to do in the form. */
  readonly task?: string | undefined
  readonly problem: string | undefined
}

interface ItemListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item, index: number) => string
  /** Names the item in the labels of its buttons. */
  readonly nameOf: (item: Item, index: number) => string
  /** With it, each item is a row that opens its form, one at a time. */
  readonly rowOf?: (item: Item, index: number) => Row
  readonly none: string
  readonly add: string
  readonly create: () => Item
  readonly set: (items: Item[]) => void
  readonly children: (item: Item, change: (part: Partial<Item>) => void, index: number) => ReactNode
}

/** Editable list of items: can be added, reordered and removed. */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { items, keyOf, nameOf, rowOf, set, children } = props
  const { mayEdit } = useEditorContext()
  const list = useRef<HTMLOListElement>(null)
  const focusAt = useRef<number | null>(null)
  const { open, stateOf } = useOpenRow()
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
  function add() {
    const item = props.create()
    focusAt.current = items.length
    open(keyOf(item, items.length))
    set([...items, item])
  }
  function formOf(item: Item, at: number) {
    const form = children(item, (part) => replace(at, { ...item, ...part }), at)
    if (!rowOf) return form
    return (
      <ItemRow name={nameOf(item, at)} row={rowOf(item, at)} {...stateOf(keyOf(item, at))}>
        {form}
      </ItemRow>
    )
  }
  return (
    <>
      {items.length === 0 && <p className="empty">{props.none}</p>}
      <ol ref={list} className="items">
        {items.map((item, at) => (
          <li key={keyOf(item, at)}>
            <fieldset disabled={!mayEdit}>
              <legend className="vh">{nameOf(item, at)}</legend>
              {formOf(item, at)}
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
        <Button look="quiet" size="small" onClick={add}>
          {props.add}
        </Button>
      )}
    </>
  )
}

interface ItemRowsProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly nameOf: (item: Item) => string
  readonly aboutOf: (item: Item) => Row['about']
  readonly children: (item: Item) => ReactNode
}

/** Items that are not added, reordered or removed here, each a row that opens its form. */
export function ItemRows<Item>(props: ItemRowsProps<Item>) {
  const { items, keyOf, nameOf, aboutOf, children } = props
  const { mayEdit } = useEditorContext()
  const { stateOf } = useOpenRow()
  return (
    <ol className="items">
      {items.map((item) => (
        <li key={keyOf(item)}>
          <fieldset disabled={!mayEdit}>
            <legend className="vh">{nameOf(item)}</legend>
            <ItemRow
              name={nameOf(item)}
              row={{ about: aboutOf(item), problem: undefined }}
              {...stateOf(keyOf(item))}
            >
              {children(item)}
            </ItemRow>
          </fieldset>
        </li>
      ))}
    </ol>
  )
}

interface RowState {
  readonly isOpen: boolean
  readonly toggle: (isOpen: boolean) => void
}

/** Opens one row of a list at a time. */
function useOpenRow() {
  const [opened, open] = useState<string | null>(null)
  const stateOf = (key: string): RowState => ({
    isOpen: opened === key,
    toggle: (isOpen) => open((now) => (isOpen ? key : now === key ? null : now)),
  })
  return { open, stateOf }
}

interface ItemRowProps extends RowState {
  readonly name: string
  readonly row: Row
  readonly children: ReactNode
}

/** An item with its name and what it is, which opens its form. */
function ItemRow(props: ItemRowProps) {
  const { name, row, isOpen, toggle, children } = props
  return (
    <details open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <bdi className="name">{name}</bdi>
        {row.about.filter(Boolean).map((text, index) => (
          <span className="soft" key={index}>
            {' · '}
            <bdi>{text}</bdi>
          </span>
        ))}
        {row.task !== undefined && (
          <>
            {' · '}
            <b className="caution">{row.task}</b>
          </>
        )}
        {row.problem !== undefined && <span className="problem">{row.problem}</span>}
      </summary>
      {children}
    </details>
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
