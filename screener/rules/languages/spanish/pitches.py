"""How people offer things in Spanish: modest and kind pitches, which a customer's words silence."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import BUYS, BUYS_OR_SHARES, OFFERS
from screener.rules.languages.words.spanish import BUYING, FIRMS, SELLERS_VERB

PITCHES: Final[Mapping[str, Spoken]] = {
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "{name} es (una|un|el|la|nuestra|nuestro) (app|aplicacion|plataforma|sistema|software|herramienta|servicio|programa|solucion|curso|marca|agencia|comunidad|club)",
            "(te|le|os|les) presento [a] (a|nuestro|nuestra|mi|el|la|una|un) [nuevo|nueva] (app|aplicacion|plataforma|sistema|software|herramienta|servicio|programa|solucion|curso|marca|agencia|proyecto|metodo|linea|empresa)",
            f"{SELLERS_VERB} [los|las|el|la|todo|toda|mas|{{number}}] _ [_] [_] (para|a|con|de|desde|del|por|en)",
            "(vendo|ofrezco|represento|distribuyo|importo|fabrico|tramito|imparto|otorgo|vendemos|ofrecemos) [los|las|el|la|unos|unas|mis] _",
            "yo (se lo|se la|te lo|te la|se los|se las) hago",
            "yo (los|las|lo|la|se los|se las) (escribo|vendo|diseno|preparo|edito|gestiono|llevo)",
            "^ [hola|buenas|buenos] [tardes|dias|noches] (agencia|asesoria|gestoria|consultora|academia|imprenta|correduria|inmobiliaria|distribuidora) _",
            "(mi|nuestra|nuestro|desde una|de una|en una) (agencia|asesoria|gestoria|consultora|academia|correduria|productora|mentoria|imprenta|inmobiliaria|bufete) (de|hacemos|llevamos|damos|ayuda|esta|somos|ofrece|se|y|tenemos|trabaja)",
            "(apenas voy|recien estoy|estoy|voy) (empezando|arrancando|comenzando) con mi (despacho|negocio|estudio|agencia|emprendimiento|marca|tienda)",
            "(me encantaria|me gustaria|quisiera|siempre he querido) (que viera|que vieras|que conociera|que probaras|trabajar con su|trabajar con tu|trabajar con vuestra|trabajar con una marca|colaborar con su|colaborar con tu|ser su|ser tu)",
            "nosotros (lo|la|los|las|te|le|os|les) (solucionamos|resolvemos|arreglamos|hacemos|tramitamos|gestionamos|llevamos|ponemos|damos|cubrimos)",
            "(tenemos|contamos con|disponemos de|tengo) (un|una|el|la) (programa|sistema|software|app|herramienta|robot|plataforma|solucion|servicio|paquete|plan|linea|producto|metodo) (que|de|para|hecho|pensad*|disenad*)",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        unless=phrases("(no|nunca|tampoco) (vendo|vendemos|ofrezco|ofrecemos|presto|prestamos)"),
        fires=("«Imprimimos tirajes cortos a» buen precio.", "«Vendo renting» de coches."),
        quiet=(
            "Yo lo hago en Cuenca y quiero aprender.",
            "Hacemos pan de centeno y necesitamos horno.",
            "Yo también vendo en la plaza.",
        ),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            "(ayudamos|ayudo|acompano|acompanamos|asesoro|asesoramos|apoyamos|impulsamos) a [los|las|pequenos|pequenas|otros|otras] (*ores|*oras|*istas|*eiros|*eiras|*eros|*eras|*antes|*entes|*ados|*adas|*icos|*icas|*arios|*arias|*ogos|*ogas|quienes|quem|*inas|*aurantes)",
            "(un|una|uno de nuestros|otro|otra) [cliente|clientes] .. (duplico|triplico|aumento|redujo|ahorro|bajo) [sus|su|el|la|las|los|un|hasta] _",
            "(se olvidan|olvidarte|olvidate|olvidese|olvidarse) de (las|los|el|la|perder|hacer|papeleos)",
            "(podemos|puedo|podriamos|podria|logramos|conseguimos|nos gustaria|me gustaria) [te|le|os|les] (doblar*|duplicar*|ahorrar*|bajar*|reducir*|mejorar*|aumentar*|subir*|llenar*|quitarle*|quitarte*|liberar*|optimizar*|solucionar*|posicionar*|agilizar*|rentabilizar*|apoyarte con|apoyarle con|apoyarles con|ayudarte a|ayudarle a|ayudarles a|ayudaros a)",
            f"(trabajo|trabajamos|colaboro|colaboramos|me dedico|nos dedicamos) (con|a|a ayudar a) [duenos de|las|los|otras|otros] {FIRMS}",
            "(que|para que) (ahorre|ahorren|ahorres|facture|facturen|factures|venda|vendan|vendas|pierda|pierdan|pierdas|capte|capten) (mas|menos|tiempo|dinero|clientes|hasta|un)",
            "(agiliza|agilizan|automatiza|automatizan|optimiza|simplifica|reduce|reducen|elimina|ahorra|ahorran) [los|las|el|la|hasta|un|tus|sus] (permisos|procesos|costos|costes|gastos|tramites|tiempos|tiempo|papeleo|gestion|errores|inventario|{percent}|horas)",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("«Podemos doblarlas» en un mes.", "El software «agiliza permisos»."),
        quiet=("Podemos mejorar el cuadrante de guardias.",),
    ),
    "note.your-business": Spoken(
        phrases=phrases(
            "(vi|he visto|veo|note|me fije en|me di cuenta de|sigo|conozco|acompano) que (tienes|tiene|tienen|teneis|tenes|tu|su|vuestra|vuestro|llevas|dirige|diriges|abriste|abrieron|acabas|acaba|te has|se ha|estas|estan|en|vendes|vende) _",
            "(tu|su|vuestro|vuestra) (negocio|empresa|tienda|restaurante|clinica|despacho|hotel|marca|equipo|bodega|vina|cafeteria|gimnasio|colegio|local|proyecto|consulta|fabrica|academia|taller) (vende|tiene|podria|merece|esta|necesita|se|crece|puede|ya|paga)",
            "(para|en|a) (tu|su|vuestro|vuestra|sus) (negocio|empresa|tienda|restaurante|clinica|despacho|hotel|marca|equipo|bodega|agremiados|socios|plantilla|colaboradores|alumnos|consulta|tripulacion) ",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("Vendo fundas. «Vi que tienes una» cafetería.", "Os interesa? Es «para tu equipo»."),
        quiet=("Vi que tienes una errata en la página 4.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(felicidades|felicitaciones|enhorabuena|te felicito|le felicito|lo felicito) (por|a|en) [tu|su|el|la|vuestro|vuestra|los|este|esta] _",
            "(muy buena|muy bueno|excelente|me encanta|me encantan|amo|que linda|que lindo|que bonita) (su|tu|la|tus|sus|vuestra) (charla|tienda|marca|jabones|local|pagina|trabajo|productos|piezas|video|vina|cafeteria)",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=(
            "«Felicidades por tu nombramiento», nuestros planes esperan.",
            "«Me encantan tus jabones»! Hacemos canje?",
        ),
        quiet=("Felicidades por el premio, te lo mereces, Iker.",),
    ),
    "note.price-quoted": Spoken(
        phrases=phrases(
            "(desde|a partir de|por solo|tan solo|cuotas de|cuotas desde|solo por|por apenas) {money}",
            "{money} (al mes|mensuales|por usuario|mas iva|anuales por)",
        ),
        unless_anywhere=phrases(*BUYING, "(sueldo|brutos|salario|contrato|puesto|plaza|beca de)"),
        fires=("Alarmas «desde 29 €».", "Son «30 € al mes»."),
        quiet=("Sueldo desde 1.900 € y contrato fijo.",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=phrases(
            "(precio especial|precios especiales|a mitad de precio|oferta especial|oferta del mes|promocion especial|{percent} de descuento|{percent} off|descuento del {percent}|sorteamos|matricula abierta|abrimos matricula|inscripciones abiertas|beca del {percent}|ultimos dias|por lanzamiento|precio de lanzamiento|preventa|black friday|por tiempo limitado|plazas limitadas|rebajas)",
            "(oferta|beca|descuento|promocion|tarifa) (caduca|vence|termina|acaba|solo|valida|hasta)",
        ),
        unless_anywhere=BUYS,
        fires=("«Abrimos matrícula» en el máster.", "Solo hoy, «20 % de descuento»."),
        quiet=("¿La promoción de 1998 hace cena? Necesitamos local.",),
    ),
    "note.competitor": Spoken(
        phrases=phrases(
            "(vi|he visto|sabemos|se|veo|note|entiendo|me consta|supe) que [hoy|ya|aun|todavia|en|ustedes|vosotros|actualmente] .. (usan|usas|usais|utilizan|utilizais|trabajan con|trabajais con|trabajas con|tienen contratado|estan con|estais con|estas con|contrataron) _",
            "(se nos pasaron|se pasaron a nosotros|se han pasado a|cambiaron a nosotros|se cambiaron a|se vinieron con)",
            "mejoramos (esa|su|tu|cualquier|el|la|vuestra) (oferta|cuota|precio|tarifa|prima|contrato|poliza)",
            "(comparamos|he comparado|hemos comparado|compare) (lo que|su|tu|los precios|las tarifas|vuestros|vuestras|sus)",
        ),
        unless_anywhere=BUYS,
        fires=("«Vi que en Cardales usan FlotaMax».", "«Mejoramos cualquier oferta»."),
        quiet=("Comparamos los dos atlas en clase.",),
    ),
    "note.money-advice": Spoken(
        phrases=phrases(
            "(invertir|inversores|inversionistas|bitcoin|cripto|criptomonedas|forex) _",
            "(inversion|inversiones) (en (oro|bolsa|inmuebles|terrenos|lotes|cripto*|fondos|propiedades|departamentos|bienes|divisas)|inmobiliari*|segur*|rentable*|pasiv*|y|con|de|desde|minima)",
            "(hacer|hago|en|de|del|con|sobre|el|mi) trading",
            "(prestamo|prestamos|credito|creditos) (sin (aval*|buro|interes*|garantia*|papel*|consulta*|enganche)|en {number}|rapido|rapidos|inmediato|al instante|personales|para tu|para su)",
            "(preventa|plusvalia|lotes en|terrenos en|rentabilidad|rinde|renta|retorno) ... ({percent}|{money}|inversion|invertir|alta|anual|cuotas)",
            "(te|le|os) enseno .. (ahorros|ganancias|invertir|inversion|dinero)",
        ),
        unless_anywhere=BUYS,
        unless=phrases("(se lo|se la|os lo|les) prestamos"),
        fires=("«Préstamos sin aval».", "Hay «preventa de lotes, alta» plusvalía."),
        quiet=(
            "La inversión del municipio en la depuradora salió bien.",
            "We run a trading company in Utrecht and bake on Sundays.",
            "Ese salón se lo prestamos sin costo al barrio.",
            "Nos hacemos préstamos en la biblioteca.",
        ),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=phrases(
            "(gracias por|gracias x|encantad* de|un placer|un gusto|feliz de) (conectar|aceptar|aceptarme|aceptar mi|la conexion|agregarme|tu conexion|el contacto|sumarte|unirte|coincidir por|saludarte|saludarle)",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("«Gracias por conectar». Vendo sellos.",),
        quiet=("Gracias por conectar, Iker.",),
    ),
    "note.guest-pitch": Spoken(
        phrases=phrases(
            "(articulo|articulos|post|posts|contenido|nota) (patrocinado|patrocinados|invitado|invitados|pagado|de invitado)",
            "(guest post|guest posts|backlink|backlinks|dofollow|do follow|intercambio de enlaces|enlaces de calidad|linkbuilding|link building)",
            "(publicar|publicas|publicais|publiquen|aceptas|aceptan) [un|una|articulos|nuestro|algun] [articulo|post|contenido|nota] (en tu blog|en su blog|en tu web|en su web|en vuestra web|en su sitio|de terceros|invitado)",
            "(patrocinio|patrocinar|patrocinadores|patrocinador|sponsor|sponsors) (de|del|para|en|desde|oro|disponible*|que|nuestro|este)",
        ),
        fires=("¿Aceptas «artículos patrocinados»?", "Buscamos «patrocinadores para» la gala."),
        quiet=("El artículo del lunes me gustó.",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "(suscribete|suscribirte|suscribirse|suscripcion gratuita|edicion de esta semana|nuevo numero de|ultimo articulo de mi blog|nueva entrada en mi blog|en esta edicion)",
            "(se complace en|tiene el placer de|nos complace|tenemos el agrado de|es un placer) (anunciar*|comunicar*|presentar*|informar*|invitar*)",
            "{name} (anuncia|lanza|presenta|inaugura|estrena) (su|hoy|el|la|una|un) (nueva|nuevo|nuevas|nuevos|lanzamiento|primer|alianza|app|linea)",
        ),
        unless_anywhere=phrases("(vecinos|ampa|biblioteca|parroquia|escuela|ayuntamiento)"),
        fires=("«Suscríbete» a mi boletín.", "«Nos complace anunciar» la fusión."),
        quiet=("La biblioteca se complace en anunciar el cuentacuentos.",),
    ),
    "note.sales-jargon": Spoken(
        phrases=phrases(
            "(tus|sus|mas|nuevos|los|vuestros|vuestras|de|con|tu|su) (clientes|ventas|ingresos|facturacion|leads)",
            "(una|un|la|con|de|nueva) (solucion|plataforma|herramienta|software|metodologia)",
            "(alto rendimiento|siguiente nivel|proximo nivel|soluciones (innovadoras|a medida|integrales|personalizadas|llave en mano|para)|transformacion digital|valor agregado|costo beneficio|retorno de inversion|resultados comprobados|lider en el mercado|lider del mercado|win win|crecimiento exponencial|de clase mundial)",
            "(desbloquear|potenciar|escalar|impulsar|acelerar|maximizar|catapultar|despegar|rentabilizar) (tu|su|sus|tus|los|las|el|la|resultados|ventas|crecimiento|vuestro|vuestra) _",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("Llevamos su marca al «siguiente nivel».", "Es hora de «escalar tu negocio»."),
        quiet=("El siguiente tren sale a nivel de calle.",),
    ),
    "note.website-fault": Spoken(
        phrases=phrases(
            "(en|de) (su|tu|vuestra|vuestro) (web|pagina|ficha|tienda|perfil de google|ficha de google|anuncios|sitio|instagram) (hay|faltan|falta|encontre|vi|detecte|no|se puede|podria)",
            "(encontre|detecte|detectamos|vi|encontramos|hay) [{number}|varios|algunos|unos] (errores|fallos|enlaces|problemas|vulnerabilidades|cosas) [rotos|que mejorar|graves] en (su|tu|vuestra|vuestro)",
            "no (te|os|le|los|la|lo|se les|se le) (encuentro|encuentran|encontre|ven|encuentra) (en google|en internet|online|cuando|en la primera|buscando)",
            "(he analizado|analice|analizamos|revise|revisamos|escanee|audite|pase un test a) (su|tu|vuestra|la) (web|pagina|tienda|ficha|perfil|presencia|sitio|instagram)",
        ),
        unless=phrases(
            "(puedo|pagar|comprar|reservar|inscribirme|pedido|formulario|horario|precio|articulo|biografia)"
        ),
        unless_anywhere=BUYS,
        fires=("«Encontré varios errores en su» portal.", "«Analicé tu web» ayer."),
        quiet=("En su web no puedo pagar.",),
    ),
    "note.side-income": Spoken(
        phrases=phrases(
            "(buscamos|estamos buscando|seleccionamos|busco|buscando|reclutamos) [a|nuevos|nuevas|{number}] (socios|aliados|representantes|distribuidores|franquiciados|lideres|afiliados|embajadores|embajadoras|emprendedores|emprendedoras|personas) (en|para|que|con|comprometid*)",
            "(expandiendo|expandiendonos|expansion|nos expandimos|creciendo) (en|por|a) (tu|su|toda|latinoamerica|la zona|nuevos|mas)",
            "(oportunidad|modelo|idea|proyecto) de (negocio|ingresos|franquicia|emprendimiento)",
            "(generar|generando|genera|tener|crear) (ingresos|un ingreso|otra fuente|dinero) ",
        ),
        unless_anywhere=phrases("(vacante|contrato|tesis|voluntari*|biblioteca|investigacion)"),
        fires=("«Buscamos distribuidores en» Galicia.",),
        quiet=("Buscamos a las personas del tren.",),
    ),
    "note.introduces-business": Spoken(
        phrases=phrases(
            "(soy|somos|como) [un|una|el|la] (especialista|especialistas|expert*|consultor*|asesor*|coach|mentor*|agente|representante|distribuidor*|broker) (en|de|del|comercial|independiente|inmobiliari*|financier*)",
            "(nuestro|nuestra|nuestros|nuestras) [nuevo|nueva] _",
        ),
        unless=phrases(
            "(hijo|hija|casa|escuela|hospital|pueblo|calle|barrio|comunidad|clase|coral|coro|biblioteca|planta|turno|facultad|instituto|colegio|madre|padre|abuela|amigo|amiga|promocion|epoca|guardia|finca|conversacion|charla|reunion|pedido|cita|factura|boda|caso|parte|hospital|provincia|zona|gremio|oficio|vereda|taller|unidad)"
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("Le gustará «nuestra nueva sidra».",),
        quiet=("Nuestra escuela cierra.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "hasta [un|el] {percent}",
            "(ahorr*|reduc*|baj*|aument*|crec*|mejor*|suben|subir|subio|subimos|recuper*|recort*|ganar|ganas|ofrec*|descuento*) ... {percent}",
            "{percent} (mas|menos|de ahorro|de descuento|en|de) (luz|la luz|la factura|facturas|tu|tus|su|sus|costos|costes|gastos|ventas|consumo|merma*|clientes|leads|energia)",
        ),
        unless=phrases(
            "(precios|inflacion|mi sueldo|mi nota|asistencia)",
            "(tesis|estudio|pacientes|encuesta|plazas|iva|irpf|alumnos|censo)",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("Se nota «hasta 30%» en la luz.",),
        quiet=(
            "Los precios subieron un 3 %.",
            "En mi trabajo anterior llevaba el 61 % de las visitas.",
            "Necesito saber si el 30% es IVA.",
        ),
    ),
}
