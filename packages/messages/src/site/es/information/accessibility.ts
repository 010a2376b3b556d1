import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Accesibilidad',
  'accessibility.aim': 'Nuestro objetivo',
  'accessibility.aim-text':
    'Este sitio aspira al nivel AA de las Pautas de Accesibilidad para el Contenido Web 2.2. Funciona con teclado, con lector de pantalla, sin scripts y en ventanas estrechas.',
  'accessibility.tested': 'Cómo se comprueba',
  'accessibility.tested-text':
    'Una prueba automática (axe) examina las páginas en seis idiomas, con colores claros y oscuros. Una prueba así solo encuentra una parte de las barreras posibles.',
  'accessibility.limits': 'Lo que sabemos que falta',
  'accessibility.limits-text':
    'Las cartas están en el idioma en que se escribieron. Los archivos de otros sitios pueden no ser accesibles.',
  'accessibility.contact': 'Escríbanos',
  'accessibility.contact-text':
    'Si algo le impide el acceso, escriba a la secretaría, cuya dirección figura al pie de cada página.',
}
