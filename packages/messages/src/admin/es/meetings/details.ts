import type { Translation } from '../../../translation'
import type { details as English } from '../../en/meetings/details'

export const details: Translation<typeof English> = {
  'details.content': 'Sobre la reunión',
  'details.summaryHint': 'Una frase, que se muestra al principio de la página de la reunión.',
  'details.imageText': 'Texto alternativo de la imagen',
  'details.imageTextHint': 'Para las personas que no ven la imagen. Déjelo vacío si es decorativa.',
  'details.host': 'Anfitrión {number, number}',
  'details.noHosts': 'Aún no hay anfitriones.',
  'details.addHost': 'Añadir un anfitrión',
  'details.addLanguage': 'Añadir un idioma',
  'details.deadline': 'Plazo {number, number}',
  'details.noDeadlines': 'Aún no hay plazos.',
  'details.addDeadline': 'Añadir un plazo',
  'details.deadlineWhat': 'Plazo para',
  'details.deadlineDate': 'Fecha del plazo',
  'details.deadlineTime': 'Hora del plazo (opcional)',
  'details.deadlineZone': 'Zona horaria, si no es la de la reunión',
  'details.map': 'Mapa del lugar',
  'details.gettingThere': 'Cómo llegar',
  'details.visa': 'Visado',
  'details.accommodation': 'Alojamiento',
  'details.isRecorded': 'La reunión se graba',
}
