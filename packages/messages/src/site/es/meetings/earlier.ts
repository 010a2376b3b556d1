import type { Translation } from '../../../translation'
import type { earlier as English } from '../../en/meetings/earlier'

export const earlier: Translation<typeof English> = {
  'earlier.status': 'Según fuentes públicas. Aquí no se ha publicado ninguna circular.',
  'earlier.date': 'Fecha',
  'earlier.times': 'Horario',
  'earlier.between': 'Entre el {from} y el {to}',
  'earlier.occasion': 'En el marco de',
  'earlier.derived': 'deducido',
  'earlier.derived-note':
    '«Deducido» indica lo que se desprende de las fuentes sin que estas lo digan expresamente.',
  'earlier.presented': 'Trabajos presentados',
  'earlier.remarks': 'Cifras y observaciones',
  'earlier.remarks-note':
    'Tal como las indican las fuentes. Cuando las fuentes difieren, se citan todas.',
  'earlier.other-facts': 'Otros datos',
  'earlier.programme-zone': 'Las horas se indican en hora local de {place}.',
  'earlier.not-known': 'Datos desconocidos',
  'earlier.not-known-note':
    'En {month} buscamos los siguientes datos en fuentes públicas y no los encontramos.',
  'earlier.send-source': 'Enviarnos una fuente',
  'earlier.sources': 'Fuentes',
  'earlier.source-number': 'Fuente {number}',
  'earlier.sources-note':
    'Fuentes consultadas en {month}. Los textos están en inglés y la redacción es nuestra.',
  'earlier.line': 'Reuniones de U4SSC desde {year}',
  'earlier.line-next': 'Próxima reunión, {date}',
  'earlier.line-place-unknown': 'Lugar desconocido',
  'earlier.line-note':
    '«Desconocido» significa que ninguna fuente pública lo indica. Cada página cita sus fuentes.',
}
