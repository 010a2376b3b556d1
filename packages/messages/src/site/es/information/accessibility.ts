import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Accesibilidad',
  'accessibility.aim': 'Nuestra norma',
  'accessibility.aim-text':
    'Este sitio aspira a cumplir el nivel AA de las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2. Funciona con teclado, con lector de pantalla, sin scripts y en ventanas estrechas.',
  'accessibility.tested': 'Cómo lo comprobamos',
  'accessibility.tested-text':
    'Una prueba automática (axe) comprueba nuestras páginas en los seis idiomas, en modo claro y en modo oscuro. Las pruebas automáticas solo detectan algunas de las barreras.',
  'accessibility.limits': 'Limitaciones conocidas',
  'accessibility.limits-text':
    'Las circulares solo están disponibles en los idiomas en que se emitieron. Los documentos de otros sitios pueden no ser accesibles.',
  'accessibility.contact': 'Comunicar un problema',
  'accessibility.contact-text':
    'Si no puede utilizar alguna parte de este sitio, escriba a la secretaría. La dirección figura al pie de cada página.',
}
