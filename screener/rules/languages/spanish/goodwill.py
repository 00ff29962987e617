"""What the rules on customers, fellows, readers and kind offers look for in Spanish; quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.selling import OFFERS, SELLS
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.spanish import TRADE, WORK

_YOURS: Final = "(tu|su|vuestra|vuestro|tus|sus|vuestros|vuestras)"
_PUBLISHED: Final = f"({WORK[1:-1]}|receta|idea|truco|consejo|explicación|explicacion|plantilla|ejemplo|fórmula|frase|página|hoja|método)"

GOODWILL: Final[Mapping[str, Spoken]] = {
    "welcome.asks-small-advice": Spoken(
        phrases=accented(
            "(qué|cuál|cuáles) [_] (me recomienda|me recomiendas|me recomendaría|me recomendarías|me aconseja|me aconsejas|me aconsejaría|harías tú|haría usted|me sugieres|me sugiere)",
            "(podría|podrías|puede|puedes|podés|me) [me] (recomendar|aconsejar|orientar|recomendarme|orientarme|aconsejarme) [_] (por dónde|un libro|algún libro|dónde|un curso|sobre cómo|si|qué)",
            "(no sé si|dudo entre|dudo si|estoy dudando entre|me debato entre) (ir|hacer|estudiar|seguir|la|el|opositar|irme|especializarme) _ _",
            "(quisiera|quiero|me gustaría|pienso|estoy pensando en|planeo) (dedicarme|reconvertirme|cambiar de carrera|formarme|opositar|cambiarme|especializarme) (a|al|en|de|como) _",
            "(cómo|como) (llegaste|llegó|empezaste|empezó|entraste|entró|conseguiste entrar|te hiciste|se hizo) (a|en) (trabajar|dedicarte|ser|el oficio|la profesión|ese mundo|este mundo|el archivo|la conservación)",
            "(hacerte|hacerle|puedo hacerte|puedo hacerle) (un par de|una|dos|unas) (preguntas|pregunta) (sobre|de) (la carrera|tu carrera|el oficio|la residencia|el máster|la oposición|estudiar|tu trabajo|su trabajo)",
            "(lo hizo|lo hiciste|la hizo|la hiciste) (trabajando|a distancia|presencial|con hijos) o _",
        ),
        unless_anywhere=OFFERS,
        fires=(
            "¿Me «podría recomendar por dónde» empezar?",
            "«Quisiera dedicarme a la» conservación de textiles.",
        ),
        quiet=("¿Qué software me recomienda? Yo vendo uno.", "¿Cómo eligieron su proveedor de nómina?"),
    ),
    "welcome.congratulates": Spoken(
        phrases=accented(
            "(enhorabuena|felicidades|felicitaciones|bravo) (por|a ti por|a usted por|a todo el equipo por|a todos por) (el|la|los|las|tu|su|vuestro|vuestra|ese|esa|lo de) _",
            "(te|le|os|les) (felicito|felicitamos) (por|de) _ _",
            "(me alegro|me alegra|nos alegra|qué alegría|qué buena noticia|qué bueno) [_] (un montón|mucho|muchísimo|lo de|leer que|saber que|ver que|que hayas|que haya|que os|lo del|por el|por la)",
            "(acabo de ver|he visto|vi|me enteré de|me he enterado de|supe|leí|leo) que (os han|te han|le han|has|ha|te|ganaste|ganó|os|le dieron|te dieron) (adjudicado|dado|sido|nombraron|nombrado|elegido|concedido|ganado|aprobado|sacado|publicado|premio|el premio)",
        ),
        unless=accented(
            "(aniversario laboral|nuevo cargo|nuevo puesto|seleccionad*|nominad*|perfil|trayectoria|cnpj|ganador*|tu negocio)"
        ),
        unless_anywhere=OFFERS,
        fires=("¡«Enhorabuena por el premio» del conservatorio!", "«Me alegra mucho lo del» museo."),
        quiet=(
            "Felicidades, has sido seleccionada para el premio.",
            "Felicitaciones por su certificación, ayudamos a empresas a comunicar.",
        ),
    ),
    "welcome.fellow": Spoken(
        phrases=accented(
            f"(también soy|yo también soy|soy también) {TRADE} _",
            f"soy {TRADE} (como tú|como usted|como vos|también|igual que tú|igual que usted)",
            "(yo también|nosotros también|también yo|acá también|aquí también) (trabajo|llevo|doy|enseño|cultivo|tengo|tenemos|coso|hago|hacemos|estoy|damos|llevamos|dirijo) (en|un|una|de|la|el|clase|clases|con|los|las) _",
            "(también|además) (llevo|doy|enseño|cultivo|estudio|trabajo en|trabajo de|trabajo con|soldo|crío|restauro|llevas|tienes) [_] _ (en|desde|aquí|acá|por|de) _",
            "(del|mismo|el mismo) (gremio|oficio|ramo|rubro) [_]",
            "(colega|colegas|compañero|compañera|compañeros) de (oficio|profesión|gremio|fatigas|trinchera|especialidad)",
            "(nos pasa|me pasa|me pasó|nos pasó|estamos) (lo mismo|igual|igual que|en las mismas) (aquí|acá|en|con|que) _",
            "(yo lo hago|yo la llevo|lo hago|lo hacemos) (en|aquí|acá) {name}",
            "de (maestra|maestro|enfermera|enfermero|apicultor|apicultora|albañil|bibliotecaria|panadero|panadera) a (maestra|maestro|enfermera|enfermero|apicultor|apicultora|albañil|bibliotecaria|panadero|panadera)",
        ),
        unless=accented("(emprendedor*|coach|empresari*|líderes|networking|inversor*|profesionales)"),
        unless_anywhere=OFFERS,
        fires=("«Yo también soy maestra rural».", "«Nos pasa lo mismo en Soria»."),
        quiet=("También soy coach de líderes.", "Nuestra agencia trabaja con otros dentistas."),
    ),
    "welcome.hires-you": Spoken(
        phrases=accented(
            "(nos gustaría|quisiéramos|queremos|quiero|quisiera|querríamos|me gustaría) (contratarte|contratarle|encargarte|encargarle|contratarlo|contratarla|encargaros) _",
            "(pagamos|pago|ofrecemos|honorarios|presupuesto de|tenemos presupuesto) .. (tren|viaje|{money}) [_] ({money}|y|?) .. (puedes|puede|podrías|podría|podéis|el {number}|{month}|?)",
            "(podrías|podría|puedes|puede|podéis|pueden) (tocar|cantar|traducir|fotografiar|restaurar|tasar|afinar|peritar|pintar|tapizar|ilustrar|dar una charla|dar un taller) .. (boda|fiesta|{money}|{number}|mayo|junio|parroquia|colegio|museo|en nuestra|en nuestro)",
            "(necesitamos|buscamos|hace falta) (un|una) (organista|traductor|traductora|perito|ilustrador|ilustradora|fotógrafo|fotógrafa|restaurador|restauradora|intérprete|afinador) .. ({money}|pagamos|pagado|{number} semanas|días)",
        ),
        unless=accented("(telegram|por día|diarios|desde casa|online|comisión)"),
        unless_anywhere=SELLS,
        fires=(
            "«Nos gustaría contratarte para» la reja de la ermita.",
            "¿«Podría tocar en nuestra boda» en junio?",
        ),
        quiet=("Oportunidad para ti, manda tu CV.", "Te contrato desde casa, 300 dólares por día."),
    ),
    "welcome.just-follows": Spoken(
        phrases=accented(
            "(te|le|os) (leo|sigo) (en silencio|desde lejos|de lejos|calladamente|sin comentar|desde la última fila|hace años y nunca)",
            "(no hace falta|no es necesario|no necesitas|no tienes que|no tiene que) (que contestes|que conteste|que respondas|que responda|contestar|responder|responderme)",
            "(solo|sólo|únicamente) (quiero|quería|para|vengo a) (leerte|leerle|seguirte|seguirle|seguir leyendo|leer lo que|aprender leyendo|leeros)",
            "(lector|lectora) (fiel|silencios*|asidu*|callad*|discret*) (de|del|desde)",
        ),
        unless=accented("(perfil|mi mensaje|propuesta)"),
        unless_anywhere=OFFERS,
        fires=("«Le leo en silencio».", "«Lectora fiel de» su columna."),
        quiet=("Me encanta tu contenido, ¡sígueme!", "No hace falta responder, te mando el catálogo."),
    ),
    "welcome.knows-who-you-know": Spoken(
        phrases=accented(
            "(tenemos|tengo) en común a _",
            "(conociste|conoció|conoces a|conoce a|conocisteis a) [mi|mucho|bien] [padre|madre|abuelo|tío] {name}",
            "(los dos|las dos|ambos|ambas) conocemos a {name}",
            "(amigo|amiga|conocido|conocida|contacto|compañero) en común (con|es|llamad*)",
            "{name} (nos presentó|es amiga mía|es amigo mío|es mi vecino|es mi vecina|es mi cuñado|me habló de)",
        ),
        unless=accented("({number} contactos|contactos en común|conexiones|plataforma)"),
        unless_anywhere=OFFERS,
        fires=("«Los dos conocemos a Odilia» Marchal.", "«Tenemos en común a media» plantilla del canal."),
        quiet=("Tenemos 23 contactos en común.", "¿Conoce a nuestra plataforma de nómina?"),
    ),
    "welcome.offers-introduction": Spoken(
        phrases=accented(
            "(te|le|os) (puedo|podría|puedo yo) (presentar|poner en contacto|conectar|pasar el contacto|pasar el teléfono|pasar el número) (a|con|de|del) _",
            "(si quieres|si quiere|si te sirve|si le sirve|si te interesa) (te|le|os|lo|la) (presento|pongo en contacto|paso el contacto|paso su|conecto|paso el teléfono) (a|con|de|del|contacto|número|teléfono) _",
            "(deberías|debería|tendrías que|tiene que|tienes que) (conocer a|hablar con|llamar a) {name}",
            "(conozco a|sé de) (alguien|un|una|quien) [_] [_] (que|de) (te|le|os|puede|podría|sabe|arregla|presta|hace|alquila|cría|repara) _",
            "(pregunta|pregunte|pregunten|preguntá) por (doña|don|la señora|el señor|{name}) .. (di|diga|decile|que vas|que va|de mi parte)",
        ),
        unless=accented("(nuestro|nuestra|mi asesor*|mi equipo|nuestros|mi solución|catálogo)"),
        unless_anywhere=OFFERS,
        fires=(
            "«Si quieres te pongo en contacto con la» molinera.",
            "«Deberías conocer a Wanda», del museo.",
        ),
        quiet=("¿Podrías presentarme a tu director?", "Te puedo presentar a nuestro asesor."),
    ),
    "welcome.plain-customer": Spoken(
        phrases=accented(
            "(cuánto|cuanto) (cuesta|cuestan|cobran|cobra|cobras|cobráis|sale|saldría|vale|valen|costaría|sería|me saldría|piden) [por] [el|la|los|las|un|una|por|fumigar|hacer|arreglar] _",
            "(qué|a qué|cuál es el) (precio|precios|valor) (tiene|tendría|tienen|tienes|está|están|sería|por|de la|del|para) _",
            "(necesito|necesitamos|ocupo|ocupamos|quisiera|quisiéramos|quería|queremos|me urge) (cotizar|reservar|encargar|pedir|comprar|alquilar|rentar|contratar un|un presupuesto|presupuesto para|una cotización|hora para|turno para|turno con|cita para) _",
            "(hacen|hacéis|haces|venden|vendéis|vendes|tienen|tenéis|tienes|atienden|atendéis|arreglan|arregláis|reparan|alquilan|alquiláis|entregan|dan turno|mandan|envían) [ustedes|vosotros] (plazas|plaza|lugar|mesa|cupo|disponibilidad|turno|turnos|stock|envíos|existencias|a domicilio|para el sábado|los sábados|facturas|habitación|hueco para) ",
            "(queda|quedan|habrá|tienen|tenéis) [_] (plaza|plazas|lugar|lugares|sitio|mesa|habitación|turno) (para el|para la|para los|en el|en la|el|para {number}|para dos|para cuatro)",
            "(sigue|siguen|está|están|aún está|todavía está) (disponible|disponibles|en venta|a la venta|libre) (el|la|los|las|aún|todavía|?)",
            "(me|nos) (anota|anotas|apunta|apuntas|agenda para|guarda|guardas|reserva|reservas) (usted|una|un|dos|{number}|para|plaza|mesa|la)",
            "(lo|la|los) (hacen|hacéis|arreglan|tienen|venden) ? (qué|cuánto|cuándo|y)",
        ),
        unless=accented(
            "(enlace|artículo|leads|actualmente|hoy en día|tu equipo|su equipo|tu negocio|su empresa paga|audiencia|seguidores|le cuesta|te cuesta no)"
        ),
        unless_anywhere=OFFERS,
        fires=(
            "¿«Cuánto cobran por fumigar una» bodega?",
            "«Necesito cotizar un» traslado de colmenas.",
            "¿«Quedan plazas para el» campamento?",
        ),
        quiet=(
            "¿Cuánto cobras por un enlace en tu artículo?",
            "¿Cuánto le cuesta su equipo de ventas? Ayudo a empresas a bajarlo.",
        ),
    ),
    "welcome.small-favour": Spoken(
        phrases=accented(
            "(te acuerdas|te acordás|se acuerda|os acordáis|recuerdas|recuerda usted) (quién|dónde|cómo|del|de la|de qué|cuál) _",
            "(tienes|tenés|tiene|guardas|conservas|tendrás) [aún|todavía|por ahí] (el|la|los|las) (clave|código|llave|llaves|plano|plantilla|foto|fotos|acta|actas|número de|receta|teléfono de|partitura|apuntes|archivo|contacto de)",
            "(puedes|podés|podrías|puede|podría) (avisar|avisarle|avisarles|guardarme|traerme|traer|recogerme|pasarle|decirle|dejarme|prestarme|llevarle|abrirme) (vos|tú|usted|en|a|al|la|el|una|un|que|los) _",
            "(me|nos) (pasas|pasás|mandas|mandás|traes|guardas|dejas|prestas) (el|la|los|las|una) (clave|código|llave|llaves|plano|acta|actas|receta|apuntes|fotos|foto|partitura|escalera|taladro|dirección|lista) ",
        ),
        unless=accented("(voto|like|compartir|propuesta|enlace|red|persona adecuada|tarifa|info|factura)"),
        unless_anywhere=OFFERS,
        fires=("¿«Te acuerdas de qué proveedor» hizo las cajas?", "«Podés avisar vos en» la guardia?"),
        quiet=("¿Puedes darle un like a mi post?", "¿Tienes la persona adecuada para compras?"),
    ),
    "welcome.something-wrong": Spoken(
        phrases=accented(
            "(mi|nuestro|el|la|un) (pedido|encargo|compra|reserva|envío|factura|máquina|caldera|puerta) [_] [_] (no ha llegado|no llegó|no me ha llegado|llegó rot*|llegó mal|está mal|no funciona|no enciende|no arranca|gotea|pierde agua|se atasca|vino mal|no aparece)",
            "que (me|nos) (vendieron|vendió|vendiste|instalaron|instaló|mandaron|enviaron|pusieron|entregaron|arreglaron|vendisteis|instalasteis) _",
            "(me|nos) (cobraron|cobró|han cobrado|facturaron|cargaron|habéis cobrado) (dos veces|doble|de más|por error|mal|el doble)",
            "(compré|compramos|encargué|pedí|reservé) .. (en su|en tu|en vuestra|a ustedes|con ustedes) _ .. (no|falta|rot*|mal|equivocad*)",
            "(no|nadie) [_] (deja|me deja|permite) (reservar|comprar|pagar|sacar turno|entrar|pedir|acceder|confirmar|sacar)",
            "(nadie contesta|nadie responde|no contestan|no cogen el teléfono|no atienden) (en|el|al|la|su|tu|desde)",
            "(hay una cuenta|hay un perfil|alguien) (con tu|con su|usa tu|usa su|usando tu|usando su|está usando) (foto|nombre|imagen|logo)",
        ),
        unless=accented("(tu web pierde|tu factura de luz|ahorr*|clientes pierdes|remoción|auditoría)"),
        unless_anywhere=OFFERS,
        fires=(
            "«Mi pedido no ha llegado».",
            "«Nos cobraron dos veces» la grúa.",
            "«Nadie contesta en» la tienda.",
        ),
        quiet=("Su factura de luz no baja, hablemos.", "Su web no vende, le hago una auditoría."),
    ),
    "welcome.took-it-in": Spoken(
        phrases=accented(
            f"{_YOURS} {_PUBLISHED} ... (me sirvió|nos sirvió|me ayudó|nos ayudó|me hizo|nos hizo|me abrió|me enseñó|me emocionó|me dio|me aclaró|me ahorró|me tocó|me cambió|nos salvó|me salvó|vale para|nos ahorró|me recordó)",
            "(al final|ayer|hoy|ya|anoche|hoy mismo) (probé|hice|usé|apliqué|probamos|hicimos|aplicamos|usamos) (lo que|lo de|tu|su|el|la) _ [_] (dijo|dijiste|escribió|escribiste|explicó|explicaste|truco|receta|plantilla|consejo|recomendó|recomendaste)",
            f"(probé|hice|usé|apliqué|imprimí|compartí|pasé|probamos|hicimos|usamos|apliqué) {_YOURS} {_PUBLISHED}",
            "(me sirvió|nos sirvió|me ayudó|sirvió) (para|con) (explicar*|entender*|convencer*|hacer*|arreglar*|aprobar*|sacar*|empezar*|cambiar*) _",
            "(tenías|tenía|tenías toda la|tenía usted) razón (con|en|sobre|en lo|con lo|de) _",
            f"(sigo|seguimos) (pensando en|dándole vueltas a|usando) {_YOURS} _",
            "tal como (usted|tú|vos|me) (decía|decías|dijo|dijiste|enseñó|enseñaste|explicó)",
            "gracias a (la|su|tu|sus|tus) (carta|consejo|consejos|clase|clases|receta|plantilla|artículo|libro|explicación|guía) .. (me|nos|mi|pude|aprobé|la|el|ya|por fin) _",
        ),
        unless=accented("(perfil|trayectoria|contenido|empresa|energía)"),
        unless_anywhere=OFFERS,
        fires=(
            "«Tu artículo sobre el hielo nos ayudó» mucho.",
            "«Probé su receta» el domingo.",
            "«Tenías razón con la» helada.",
        ),
        quiet=("Tu perfil me ayudó a inspirarme.", "Tu contenido es genial, ¡conectemos!"),
    ),
    "welcome.your-firm": Spoken(
        phrases=accented(
            "(me gusta|me encanta|nos gusta|admiro|nos encanta|me gusta mucho|me parece genial) (cómo|que|la forma en que|lo que) (en|tu|su|vuestra|vuestro|vuestros) _ .. (etiqueta*|forma*|explica*|publica*|repara*|reparten|acoge*|deja*|guarda*|atiende*|envuelve*|enseña*|cuida*)",
            "(tu|su|vuestra|vuestro) (taller|tienda|granja|librería|museo|escuela|panadería|quesería|bodega|biblioteca|posada|fábrica|vivero|nave|finca) [_] (es|tiene) (la única|el único|las mejores|los mejores|de las pocas|de los pocos|las placas|el mejor|la mejor) _",
            "(soy|somos) (clienta|cliente|clientes|clientas|vecino|vecina|vecinos) (de|desde|de toda) (la|su|tu|vuestra|vuestro|hace|toda) _",
            "(mis hijos|mi hijo|mi hija|mi madre|mi abuela|mis alumnos|en casa|a mi madre) [le|les|nos] (adoran|adora|encanta|encantan|gusta|gustan|compra|compran) (tu|su|vuestro|vuestra|el|la|los|vuestros|sus) (pan|queso|quesos|libros|museo|granja|miel|dulces|tienda|taller|librería|yogures)",
        ),
        unless=accented("(crecimiento|líder|perfil|valores|innovador*|trayectoria)"),
        unless_anywhere=OFFERS,
        fires=("«Soy clienta de toda la vida».", "«Mis hijos adoran vuestro museo»."),
        quiet=("¡Admiro el crecimiento de su empresa!", "Me encanta su trayectoria, conectemos."),
    ),
    "welcome.your-way": Spoken(
        phrases=accented(
            "(cómo|como) (lo hicisteis|lo hicieron|lo hiciste|lo hace usted|lo resolvieron|lo resolviste|lo resolvisteis|lo organizan|lo organizáis|lo organizas|lo lleváis|se las arreglan|se las arregla|os apañáis|te apañas) (con|para|en|cuando|sin|ustedes) _",
            "(cómo|como) (resolvieron|resolviste|resolvisteis|organizaron|organizasteis|organizáis|organizan|conseguisteis|consiguieron|montasteis|aprendiste|aprendió|templa|templas|curas|podas|siembran) (el|la|los|las|que|lo|a) _",
            "(qué|cómo) (le|les) (echó|echaste|ponen|pone|echan|pusiste|puso|da|dan) (al|a la|a los|a las|?|encima)",
            "(ya pudieron|habéis podido|ustedes ya|vosotros ya) (facturar|pasar|cambiar|pudieron|habéis|usan el|migraron) .. (o siguen|o seguís|o todavía|o aún|?)",
            "(lo|la) (retraso|hago|dejo|podo|siembro|riego|corto|aplico) (o|igual|antes|después) _",
        ),
        unless=accented("(clientes|leads|actualmente|su equipo|tu equipo|proveedor|captación)"),
        unless_anywhere=OFFERS,
        fires=("¿«Cómo lo hicieron con la» lana mojada?", "¿«Qué le echó al» panal?"),
        quiet=("¿Cómo gestionan hoy sus leads?", "¿Cómo consiguen clientes actualmente?"),
    ),
}
