import type { Phrases } from '../../tokens/index'
import type { ChangeSense } from './sense'

export const es: Phrases<ChangeSense> = {
  excepts:
    'excepto|salvo|excepcion|exclu*|menos|a excepcion|con exclusion|aparte de|fuera de|distint* de|pero no el|pero no a|pero no al|pero no los|exceptuando|exceptuad*|quitando|descontando|no asi',
  excepted: 'excluid*|exceptuad*|no incluid*',
  recurs:
    'cada|todos los|todas las|semanal*|quincenal*|mensual*|los lunes|los martes|los miercoles|los jueves|los viernes|los sabados|los domingos|alternos|alternas|dias habiles|dias laborables|dia habil|dia laborable|semana* despues|semana* mas tarde|semana siguiente|dias despues|consecutiv*|una vez por|dos veces por|una vez a|dos veces a',
  unsettled:
    'por confirmar|a reserva de|sujet* a|provisionalmente|con caracter provisional|fecha* provisional*|provisional|tentativ*|a titulo indicativo|en principio|podria|podrian|se preve|previsiblemente|por determinar|por decidir|pendiente*|si es posible|todavia no|aun no|a menos que|eventual*|se confirmara*|sin confirmar|condicionad*|queda por|quedan por|a la espera|supeditad*|siempre que',
  'moved-from':
    'aplazad* del|aplaza* del|trasladad* del|traslada* del|traslada* de|pospuest* del|pospone* del|adelantad* del|adelanta* del|cambiad* del|cambia* del|movid* del|postergad* del|pasa del|pasan del|aplazad* … del|trasladad* … del|traslada* … del|adelanta* … del|previst* inicialmente del',
  overturned:
    'haga* caso omiso|no se tendra en cuenta|no tener en cuenta|no debe tenerse en cuenta|deje* sin efecto|queda sin efecto|quedan sin efecto|sin efecto|anula*|cancela*|ya no|sustituy*|en lugar de|en vez de|inicialmente|anteriormente|originalmente|aplaza*|pospon*|pospuest*|traslad*|adelant*|por error|errone*|estaba previst*|estaban previst*|debia|debian|habia fijado|habia sido|habian sido|entretanto|a partir de ahora|cambi*',
  narrows:
    'solo|solamente|unicamente|exclusivamente|limitad* a|restringid*|region*|african*|arabes|asia|europe*|america*|caribe|pacifico|paises en desarrollo|menos adelantados|insulares|sin litoral|acreditad*|por invitacion|previa invitacion|designad* por|firmantes|signatari*|que hayan|que tengan|que sean|siempre que|dos primeros|tres primeros|dos ultimos|primer dia|ultimo dia|primera jornada|ultima jornada|hispanohablantes',
  equals: 'es decir|o sea|equivalente|correspondiente|corresponde|=|esto es',
}
