export const unsubscribe = {
  'unsubscribe.end': 'You get this mail because you follow this news.',
  'unsubscribe.action': 'Stop this news',
  'unsubscribe.done': 'You will get no more of this news.',
} as const
