"""What the rules on what speaks for a note look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.spanish import HELP, WORK

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"(tu|su|vuestro|vuestra|tus|sus) {WORK} (de|del|sobre|en|con|que|donde|a|me|la|y|era|fue|es|tiene|al|por|para)",
            f"(lei|leo|leyendo|leido|vi|visto|escuche|oi|use|uso|usamos|compre|releo|repeti|estudie|cite|cito) [en] [ayer|hoy|todo] (tu|su|tus|sus|vuestro|vuestra) [ultimo|ultima|primer] {WORK}",
            f"(el|la|los|las) {WORK} (que|donde) (escribiste|escribio|hiciste|hizo|diste|dio|publicaste|publico|subiste|grabaste|dibujaste)",
            f"(tu|su) .. {WORK} (lo|la) (uso|lei|vamos|usamos|tengo)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Leí tu artículo de» las norias y me acordé del río.",
            "«El mapa que hiciste» tiene un fallo en Chubut.",
        ),
        quiet=("Leí tu artículo de ventas. Ayudamos a pymes a vender.", "Me gusta tu contenido."),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            "(dijiste|dijo usted|preguntaste|preguntaba usted|contaste|mencionaste|respondiste|escribiste|pediste|publicaste|recomendaste|explicaste|dijisteis|preguntabas|decias) (que|en|lo|el|la|sobre|por|si|como|al|una|un|del)",
            "(tu|su) (pregunta|comentario|respuesta|duda|anuncio|observacion|mensaje|consulta) (de|del|sobre|en|al|por)",
            "(lo|eso) (que|de) (dijiste|dijo|contaste|comentaste|escribiste|preguntaste|publicaste|contabas|decias|explicaste)",
            "(contesto|respondo|conteste) [yo] a tu (hilo|pregunta|duda|mensaje)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Preguntaste en» el foro quién cultiva escorzonera: yo.",
            "«Lo que dijiste» del puente es verdad.",
        ),
        quiet=("Dijiste que sí, ¿agendamos una llamada?",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=phrases(
            "(llevaste|hiciste|operaste|disenaste|ensenaste|ayudaste|salvaste|regalaste|prestaste|fundaste|ganaste|escribiste|conseguiste|cuidaste|corregiste|firmaste|diste|arreglaste|montaste|restauraste|atendiste|trataste) (a|el|la|los|las|lo|una|un|mi|en|de|del)",
            "(usted|tu|vos) (llevo|llevaba|llevabas|opero|hizo|hiciste|disfrutaste|hacia|firmo|firmas|diseno|trato|atendio|enseno|conocio|fue|fuiste|trabajaste|trabajo) [a|en] (el|la|los|las|un|una|mi|nuestro|quien|antes|con|en)",
            "(me|nos|le) (operaste|atendiste|atendio|opero|ensenaste|enseno|ayudaste|ayudo|explicaste|curaste|diste clase|dio clase|corregiste)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Usted llevó la» fusión de las dos cooperativas de Reus.",
            "«Me enseñaste» a podar en el 98.",
        ),
        quiet=("¿Hiciste clic? Sin compromiso.", "Usted opera en dólares."),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(cuanto|como cuanto) (cobras|cobra|cobran|cobrarias|cobraria|costaria|cuesta|pides|pide|sale|saldria|valdria|vale|me sale|seria|cobrais) (por|usted|mas|el|la|los|una|un|traducir|hacer|arreglar|y|?)",
            "(necesitamos|necesito|requerimos|requiero|queremos|quisiera|quiero|queriamos) [comprar|encargar|pedir|cotizar|alquilar|contratar|unas|unos] {number} _",
            "(solicitarle|solicitar|pedirle|pedirte|me mandas|me hace|me puede hacer|me pasa|nos pasa|me das) [una|un] (cotizacion|presupuesto|precio|tarifa|factura)",
            "(tengo|traigo|manejamos|llevo|hay) [un] presupuesto (de|para|aprobado|hasta)",
            "(quiero|quisiera|queremos|me gustaria|nos gustaria|podria) (comprar*|encargar*|contratar*|alquilar*|reservar) (te|le|una|un|el|la|tu|su|tus|los|las|dos|tres|{number})",
            "(recibe|reciben|tiene|atiende|tienes) (pacientes|doentes|clientes|alumnos) nuevos",
            "(siguen|sigues|sigue|todavia|aun) (vendiendo|haciendo|fabricando|arreglan|arreglas|venden|hacen|tienen) _",
        ),
        unless_anywhere=phrases(
            f"{HELP} a",
            "(nuestra agencia|nuestro catalogo|sin compromiso|nuestros servicios|gratis|confidencial|cuanto le cuesta hoy|inversores|inversionistas|motor de ia|recomendaciones|resenas|nombres)",
        ),
        fires=("¿«Cuánto costaría traducir un manual?»", "«Necesitamos 340 camisolas» para mayo."),
        quiet=("¿Cuánto cuesta tu proceso? Sin compromiso te lo bajamos.", "Busco socios."),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(buscamos|busco|vacante de|vacante para|plaza de|puesto de|necesitamos|seleccionamos|abrimos plaza) ... (contrato|indefinido|brutos|turno|jornada|planta|convenio|salario de|rango|hospital|interino|media jornada)",
            "({number}|{money}) (brutos|netos|euros brutos|soles|quincenales|anuales)",
            "(contrato|plaza) (indefinido|directo|fijo|de obra|de interinidad|nuestro|fija)",
            "(reclutador|reclutadora|seleccion|tecnica de seleccion) (interno|interna|de {name})",
        ),
        unless_anywhere=phrases(
            "(sin experiencia|whatsapp|wasap|telegram|diarios|por dia|cliente confidencial|usdt|oxxo|al dia|desde casa|estudio socioeconomico)"
        ),
        fires=(
            "«Buscamos veterinaria de campo en Tineo, contrato» nuestro.",
            "Son «34.000 brutos» al año.",
        ),
        quiet=("Vacante urgente, pago diario por WhatsApp, contrato directo.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(donde|de donde|cual|que) (sacaste|saco|compraste|compro|encontraste|conseguiste|usaste|uso|usas|modelo|ano|folio|marca|version|pagina) .. _ ... ?",
            "(sabes|sabe|sabeis|le consta|te consta|recuerdas|recuerda|te acuerdas|se acuerda) (si|donde|cuando|cual|quien|de) _ _ _",
            "(existe|hay|queda|se publico|se grabo|tienes|tiene|guardas|guarda) (el|alguna|algun|la|copia|todavia el|aun el) (anexo|clase|copia|version|grabacion|modelo|acta|plano|planos|lista|archivo|dato)",
            "(a quien|con quien) (le|debo|me) (escribo|pregunto|preguntar)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "¿«De dónde sacaste la serie histórica de lluvias?»",
            "«¿Sabe si los papeles se llevan en portería?»",
        ),
        quiet=("¿Sabes si tu empresa pierde clientes?",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(te aviso|le aviso|les aviso|avisarte|avisarle|por si no (lo sabes|lo sabe|lo saben)|fijate que|para que lo sepas)",
            "(errata|mal escrito|sale mal|esta mal|tiene un bug|da error|enlace roto|no son miles|equivocada|equivocaste en)",
            "(te adjunto|le adjunto|te mando|le mando|te paso|tengo|encontre|guardo) (las|la|el|los|tu|tus|su|sus|aquel|una copia|copia) (fotos|foto|articulo|llaves|cartera|copia|apuntes|papeles|paraguas|archivo|planos|grabacion|cuaderno|libro|partitura|receta)",
            "(me sobran|nos sobran|os hacen falta|por si te sirve|por si os sirve|por si le sirve|te lo presto|se las prestamos|se lo presto|te la presto)",
            "(te|le) hackearon",
        ),
        unless_anywhere=phrases(
            f"{HELP} a",
            "(tu web|su web|posicionamiento|google no|gratis|sin compromiso|propuesta|nuestra|agencia|video de {number}|tome el atrevimiento)",
        ),
        fires=("«Te aviso»: la puerta no cierra.", "«Me sobran» 40 cajas de guantes."),
        quiet=("Le mando la guía gratis.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=phrases(
            "(soy|somos) (periodista|periodistas|guionista|historiadora|historiador|documentalista|redactora|redactor) (de|en|y|del)",
            "(preparo|escribo|hago|investigo|estoy escribiendo|estoy haciendo|estamos haciendo|documento) (una|un|la|el|mi) (pieza|reportaje|libro|novela|documental|tesis|articulo|biografia|trabajo|nota|podcast) (sobre|de|para|acerca)",
        ),
        unless_anywhere=phrases("(gratis|inversion|cuota|directorio|ejecutiv*|liderazgo|lideres|marca)"),
        fires=("«Soy periodista de» la radio municipal.", "«Preparo una pieza sobre» la encina."),
        quiet=("Escribo un libro sobre liderazgo.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(no estoy|no estamos|no coincido|no comparto|discrepo|no estaba) [nada|muy|del todo] (de acuerdo|contigo|con usted|con lo|en lo|lo que|de lo|nada)",
            "(creo que|me parece que) (te equivocas|se equivoca|te equivocaste|esta mal|estas mal|falta|mides|medimos)",
            "(retiro lo dicho|me hiciste revisar|me hizo cambiar|donde discrepo)",
        ),
        unless_anywhere=SELLS,
        fires=("«No estoy de acuerdo» con lo del riego.", "«Creo que te equivocas» en la tabla 3."),
        quiet=("Discrepo: os ayudamos a captar clientes.",),
    ),
    "welcome.your-work-used": Spoken(
        phrases=phrases(
            "(lo uso|la uso|lo usamos|la usamos|lo aplico|lo aplique|lo aplicamos|lo probe|lo probamos|lo vamos a probar|lo hicimos|repeti|me sirvio|nos sirvio|me ayudo|nos ayudo|me cambio|funciono|me hizo|me hiciste|lo acabe) (a diario|cada|en|con|mucho|para|muchisimo|un monton|a|el|de|llorando|ver|revisar|reir|y|pensar|la)",
            "(gracias a ti|gracias a usted|la culpa es suya|la culpa es tuya|por tu culpa|por su culpa)",
            "(tu|su|aquel|el) (consejo|ejercicio|metodo|truco|recomendacion|dato) .. (funciono|sirvio|me|nos|lo)",
        ),
        unless_anywhere=SELLS,
        fires=("«Lo uso cada» semana con los mayores.", "Terminé Física y «la culpa es suya»."),
        quiet=("Me cambió la vida, te invito a la masterclass gratuita.",),
    ),
    "welcome.numbered-detail": Spoken(
        phrases=phrases(
            "(pagina|paginas|capitulo|minuto|diapositiva|tabla|figura|foto|folio|mesa|fila|considerando|anexo|parrafo|apartado|leccion|tomo|lote|sala|puerta|portal|expediente|exp) {number}"
        ),
        unless_anywhere=SELLS,
        fires=("La «página 14» lo explica.", "Sobre el «considerando 14» tengo una duda."),
        quiet=("En la página 1 de Google te ponemos, sin compromiso.",),
    ),
}
