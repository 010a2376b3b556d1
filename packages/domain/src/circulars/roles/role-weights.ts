import type { Weights } from '../log-linear/index'

export const ROLE_WEIGHTS: Readonly<Record<'issued' | 'meeting' | 'deadline' | 'other', Weights>> =
  {
    issued: { 'day of letter': 4, 'part head': 0.5 },
    meeting: {
      'part subject': 3,
      'days of subject': 2,
      'within subject': 1.5,
      'form range': 1,
      'takes-place left near': 1.5,
      'takes-place left beside': 1.5,
      'takes-place right near': 0.5,
      'meeting left near': 0.7,
      'hours from to': 1,
      'hours behind': 1,
    },
    deadline: {
      'due left beside': 3,
      'deadline left near': 2,
      'deadline left beside': 2,
      'before subject': 0.5,
      'request left far': 0.5,
      'request left near': 0.5,
    },
    other: {
      'before letter 0-90': 3,
      'before letter 91-400': 3,
      'before letter 401+': 3,
      'part annex': 0.5,
      'former left near': 1.5,
      'former left beside': 2,
      'tentative left far': 2,
      'tentative left near': 2,
    },
  }
