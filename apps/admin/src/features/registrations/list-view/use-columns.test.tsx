import { renderHook } from '@testing-library/react'
import { memoryStore, StoreContextProvider } from 'react-admin'
import { expect, it } from 'vitest'
import { useColumns } from './use-columns'

it('the column of needs stays chosen in a browser that saved it under its earlier name', () => {
  const store = memoryStore({ 'registrations.columns': ['mode', 'access'] })
  const { result } = renderHook(useColumns, {
    wrapper: ({ children }) => (
      <StoreContextProvider value={store}>{children}</StoreContextProvider>
    ),
  })
  expect(result.current.columns.map(({ key }) => key)).toEqual(['mode', 'accessNeeds'])
})
