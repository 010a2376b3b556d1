import type { Phrases } from '../../tokens/index'
import type { ChangeSense } from './sense'

export const es: Phrases<ChangeSense> = {
  excepts:
    'excepto|salvo|excepcion|exclu*|menos|a excepcion|con exclusion|aparte de|fuera de|distint* de|pero no el|pero no a|pero no al|pero no los|exceptuando|exceptuad*|quitando|descontando|no asi',
  excepted: 'excluid*|exceptuad*|no incluid*',
  'no-negation':
    'no solo|no solamente|no mas tarde|no mas de|no menos de|no dude|no duden|sin costo|sin coste|sin gastos|sin cargo|sin demora|no es necesario|no puedan asistir|no puedan participar',
  elsewhere:
    'a titulo de recordatorio|a titulo informativo|a modo de recordatorio|como recordatorio|objeto de la carta|objeto de la circular|objeto de otra|objeto de una|al margen de|en paralelo|anunciad* en|anunciad* por|convocad* por|convocad* mediante|invitaciones se enviaran|entra en vigor|entrara en vigor|entraran en vigor|entro en vigor|entrada en vigor|surte efecto|surtira efecto|se decidio|con miras a',
  recurs:
    'cada|todos los|todas las|semanal*|quincenal*|mensual*|los lunes|los martes|los miercoles|los jueves|los viernes|los sabados|los domingos|alternos|alternas|dias habiles|dias laborables|dia habil|dia laborable|semana* despues|semana* mas tarde|semana siguiente|dias despues|consecutiv*|una vez por|dos veces por|una vez a|dos veces a',
  unsettled:
    'por confirmar|a reserva de|a reserva del|sujet* a|provisionalmente|con caracter provisional|fecha* provisional*|provisional|tentativ*|a titulo indicativo|en principio|podria|podrian|se preve|previsiblemente|por determinar|por decidir|pendiente*|si es posible|todavia no|aun no|a menos que|eventual*|se confirmara*|sin confirmar|condicionad*|queda por|quedan por|a la espera|supeditad*|siempre que',
  'moved-from':
    'aplazad* del|aplaza* del|trasladad* del|traslada* del|traslada* de|pospuest* del|pospone* del|adelantad* del|adelanta* del|cambiad* del|cambia* del|movid* del|postergad* del|pasa del|pasan del|previst* inicialmente del',
  overturned:
    'haga* caso omiso|no se tendra en cuenta|no tener en cuenta|no debe tenerse en cuenta|deje* sin efecto|queda sin efecto|quedan sin efecto|sin efecto|anula*|cancela*|ya no|sustituy*|en lugar de|en vez de|inicialmente|anteriormente|originalmente|aplaza*|pospon*|pospuest*|traslad*|adelant*|por error|errone*|estaba previst*|estaban previst*|debia|debian|habia fijado|habia sido|habian sido|entretanto|a partir de ahora|cambi*',
  narrows:
    'region|regiones|african*|estados arabes|asia-pacifico|europeos|caribe|islas del pacifico|paises en desarrollo|menos adelantados|insulares|sin litoral|acreditad*|por invitacion|previa invitacion|designad* por|firmantes|signatari*|hispanohablantes|de africa|de europa|de asia|de las americas|menores de',
  partly: 'dos primeros|tres primeros|dos ultimos|solo el|solo los|unicamente el|unicamente los',
}
