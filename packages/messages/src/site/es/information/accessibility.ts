import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Accesibilidad',
  'accessibility.status': 'Situación de cumplimiento',
  'accessibility.status-text':
    'Este sitio cumple parcialmente las Pautas de accesibilidad para el contenido web (WCAG) 2.2, nivel AA, debido a las limitaciones que se indican a continuación.',
  'accessibility.can-do': 'Qué puede hacer en este sitio',
  'accessibility.can-do-text':
    'Puede ampliar hasta el 400 % sin perder texto, usar todas las páginas con el teclado, con un lector de pantalla y sin scripts, y elegir colores claros u oscuros en su dispositivo.',
  'accessibility.feedback': 'Comentarios y contacto',
  'accessibility.feedback-text':
    'Si algo no funciona o necesita información en otro formato, escriba a la secretaría:',
  'accessibility.complaint': 'Si no está satisfecho con la respuesta',
  'accessibility.complaint-text':
    'Escriba de nuevo a la secretaría y pida que su queja se transmita a su dirección.',
  'accessibility.prepared': 'Preparación de esta declaración',
  'accessibility.prepared-text':
    'Esta declaración se preparó el {date}. Se basa en nuestras propias pruebas, no en una auditoría externa.',
  'accessibility.tested': 'Cómo lo comprobamos',
  'accessibility.tested-text':
    'Una prueba automática (axe) comprueba todas las páginas en seis idiomas, con colores claros y oscuros, a un ancho de 320 píxeles y sin scripts. No señala errores. También probamos con el teclado. Todavía no hemos hecho pruebas con personas que usan tecnologías de apoyo.',
  'accessibility.limits': 'Limitaciones conocidas',
  'accessibility.limits-text':
    'Las circulares solo están disponibles en los idiomas en que se emitieron, y los títulos en otro idioma están marcados. Los documentos de otros sitios y las grabaciones pueden no ser accesibles; no los hemos comprobado.',
}
