export const en = {
  'nav.circulars': 'Circulars',
} as const
