"""How people fish, ask and press in Spanish, which a customer's words silence."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import BUYS, BUYS_OR_SHARES, OFFERS
from screener.rules.languages.words.spanish import ASKED_FOR, BUYING

PRESSES: Final[Mapping[str, Spoken]] = {
    "asks.send-material": Spoken(
        phrases=phrases(
            f"(te|le|os|les|lo) (dejo|mando|envio|comparto|paso|hago llegar|mandaria|pasaria|preparo|hago|presento|mandamos|enviamos|dejamos|mande|envie|pase|haga|prepare|deje|comparta) [un|una|el|la|los|las|mi|nuestro|nuestra|nuestros|unas|unos|mas|algunos|tres|{{number}}|con] {ASKED_FOR}",
            f"(pasarte|pasarle|pasarles|mandarte|mandarle|mandarles|enviarte|enviarle|enviarles|hacerte llegar|hacerle llegar|compartirte|compartirle) [un|una|unos|el|la|los|las|mi|nuestro|nuestra|nuestros|mas] {ASKED_FOR}",
            "(aqui|adjunto|les comparto|comparto|te comparto|le comparto|saludar comparto) [te|os|le] [dejo] (mi|nuestro|nuestra|el|un) (porfolio|portafolio|portfolio|newsletter|boletin|catalogo|pagina|canal|brochure|revista|blog)",
            "(con gusto|encantado de|encantada de|sin problema) (te|le|os|les) (mando|envio|paso|comparto|mandamos)",
        ),
        unless_anywhere=phrases(
            *BUYING,
            "(vacante|puesto|plaza|como quedamos|me pediste|pidio|como hablamos|comite|congreso|acta|que vimos)",
        ),
        fires=("«Te mando tarifario»?", "Estaría bueno «pasarte precios»."),
        quiet=("Como quedamos, te mando el presupuesto de la boda.",),
    ),
    "asks.call": Spoken(
        phrases=phrases(
            "(que dia|cuando|a que hora|a que numero|en que horario|en que momento) (te|lo|la|os|le|les) (llamo|llama|llamamos|pillo|marco|puedo llamar|puedo marcar|viene bien|va bien|queda bien|encuentro|agendo)",
            "(te|lo|la|os|le|les) (llamo|llama|llamamos|marco|agendo|agendamos|telefoneo) (manana|hoy|el|y|con|un|esta|?|en|para)",
            "(una asesora|un asesor|mi companero|mi socio|un comercial|una companera|tu asesora|tu asesor|nuestro equipo) [te|le|os|les] (llama|llame|llamara|contacta|contactara|explica|explique)",
            "(visitarle|visitarte|visitarles|visitaros|pasarme por su|pasarme por tu|pasar por su|pasar por tu|presentarnos en) ",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("Vendo lotes. ¿«Qué día lo llamo»?", "Ofrezco alarmas. ¿«Te llamo mañana»?"),
        quiet=("¿A qué hora te pillo en casa? Llevo las llaves.",),
    ),
    "asks.buying-questions": Spoken(
        phrases=phrases(
            "(cuando|en que fecha|en que mes) (te|les|os|le|se) (vence|vencen|renueva|caduca|termina|toca renovar)",
            "(cuanto|que) (pagan|pagas|pagais|paga|gastan|gastas|gasta|gastais) [ustedes|usted|vosotros] (hoy|ahora|al mes|por|de|en|actualmente)",
            "(con quien|que empresa|que proveedor|que compania|que sistema|que programa|que software) (tienen|tienes|teneis|tiene|trabajan|trabajas|compran|compras|usan|usas|usais|utilizan|les lleva|os lleva|te lleva)",
            "(necesito|mandame|pasame|me pasas|me mandas|enviame|mandeme) (tu|su|la|el|vuestra) [ultima|ultimo] (factura|poliza|recibo|contrato) (vigente|y|de luz|en|que)",
            "(estan|estais|estas|esta) (contentos|contento|contenta|contentas|conforme|conformes|satisfech*|a gusto) con (su|tu|el|la|vuestr*|los|las)",
            "(ya|aun|todavia) (usan|usas|usais|utilizan|trabajan con|trabajais con|tienen|tenes|teneis|llevan|llevais|hacen|pasan|controlan) .. (sistema|software|crm|erp|proveedor|programa|herramienta|agencia|asesor|excel|papel|mano|cuaderno|whatsapp)",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("¿«Cuándo te vence» el contrato?", "¿«Están contentos con su» banco?"),
        quiet=("¿Están contentos con la guardia? Nosotros tampoco.",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(me validas|validame|validar mis|valida mis|te he validado|he validado tus|te valide|recomiendame|me recomiendas en|dejame una resena|resena en google|like a mi|dale like)",
        ),
        fires=("«He validado tus» aptitudes.",),
        quiet=("Validé los billetes del tranvía.",),
    ),
    "asks.vote": Spoken(
        phrases=phrases(
            "(nos|me) (votas|votais|regalas un voto|das tu voto|vote|voten|apoyas con tu|dan su voto|ayudas con tu voto)",
            "(regalas|regalan|pido|pedimos|queremos|necesitamos) [nos|un|tu|su|vuestro|el] (voto|votos)",
            "lista de apoyos",
        ),
        unless=phrases("(junta de|asamblea|claustro|comunidad de)"),
        fires=("¿«Nos votas» en el mundial del queso?",),
        quiet=("En la junta de vecinos pido voto secreto.",),
    ),
    "asks.your-audience": Spoken(
        phrases=phrases(
            "(hacemos|hago|haces|hariamos|te va) (un|una) (canje|colabo|colab|intercambio|collab)",
            "{number} (seguidores|followers|en insta|en instagram|en tiktok)",
            "(contar con usted|contar contigo|contar con tu apoyo|contar con su apoyo) (en|para) (mi|nuestra|nuestro|la)",
        ),
        fires=("¿«Hacemos un canje»?",),
        quiet=("El canje de libros es el martes.",),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "si (apareciera|surgiera|hubiera|existiera|te dijera|te mostrara) (un|una|que) [proyecto|oportunidad|negocio|forma|manera]",
            "(un|una) (proyecto|oportunidad|actividad|negocio) que no (interfiere|choca|te quita|requiere)",
        ),
        fires=("«Si apareciera un proyecto», ¿lo mirarías?",),
        quiet=("Si apareciera el perro, avísame.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(estamos haciendo|hacemos|realizamos|llevamos a cabo|hago) (una|un) [breve|rapida|pequena] (encuesta|sondeo|estudio de mercado) (de|entre|a|con|sobre|para)",
            "(tu|su|vuestra) opinion (es|nos) (muy|importante|ayuda|interesa)",
        ),
        unless_anywhere=phrases("(tesis|doctoral|tfg|tfm|universidad|facultad|doctorand*)"),
        fires=("«Hacemos una encuesta entre» hoteleros.",),
        quiet=("Para mi tesis hago una encuesta entre jubilados.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=phrases(
            "(analista|mentor|experto|profesor|tio) de (oro|bolsa|trading|criptomonedas|forex|divisas)",
            "(mis|sus|mira mis|te enseno mis) (ganancias|rendimientos|operaciones)",
        ),
        fires=("Mi «analista de oro» acierta siempre.",),
        quiet=("Soy analista de laboratorio.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "antes de que (bloqueen|suspendan|cierren|eliminen|se bloquee|te bloqueen) (la|tu|su) (tuya|suya|cuenta|perfil)",
            "(ingresa|ingrese|entra|entre|verifica|verifique) (en|a|tu|su|aqui) .. ({link}|identidad|cuenta)",
        ),
        fires=("Entra «antes de que bloqueen la tuya».", "«Ingresa en https://example.org» ya."),
        quiet=("Salgan antes de que cierren el museo.",),
    ),
    "safety.big-order": Spoken(
        phrases=phrases(
            "(interesad*|interes) (en|por) (sus|tus|vuestros|comprar sus) productos",
            "(vea|ver|abra|revise|consulte) (nuestro|el|la|mi) (pedido|orden|lista) (en|adjunt*|aqui|de)",
        ),
        fires=("«Vea nuestro pedido en» el enlace.", "Estoy «interesado en sus productos»."),
        quiet=("Vea el pedido del martes.",),
    ),
    "safety.threat": Spoken(
        phrases=phrases(
            "(notificacion|aviso|citacion) (extrajudicial|judicial|de embargo|de deuda)",
            "(deuda|debito|embargo|demanda) .. (su nombre|a su cargo|su dni|su rfc|pendiente con el)",
        ),
        fires=("«Notificación extrajudicial» a su nombre.",),
        quiet=("El aviso de la biblioteca llegó tarde.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(explorar|explorando|ver|evaluar|buscar|valorar) [si|posibles|alguna|una|formas de|como] (podemos|podriamos|sinergias|colaboraciones|colaboracion|alianza|alianzas|colaborar|oportunidades de|puntos en comun|trabajar juntos)",
            "(unir|sumar|aunar) (fuerzas|esfuerzos|talentos)",
            "(nuestras empresas|nuestros negocios|lo que hacemos|nuestros perfiles|ambas empresas) (se|podrian|encajan|pueden) (complementan|complementarse|ayudarse|encajar|sumar|bien|crecer)",
            "(beneficio mutuo|mutuo beneficio|ganar ganar|win win|crecer juntos|colaborar juntos)",
        ),
        unless_anywhere=phrases("(tesis|universidad|museo|vacante|proyecto de investigacion)"),
        fires=("Quisiera «explorar sinergias».", "Podríamos «unir fuerzas»."),
        quiet=("Vamos a explorar la cueva el sábado.",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(de donde eres|de que pais eres|eres casad*|estas soltera|estas soltero|tienes pareja|vives sola|vives solo|cuantos anos tienes)",
            "(eres muy|eres tan|te ves muy) (guapa|guapo|linda|lindo|hermosa|atractiva|bonita|atractivo)",
            "(busco|quiero) (una|un) (amistad sincera|amiga|amigo|relacion seria|mujer|hombre) ",
            "(viudo|viuda|militar|ingeniero petrolero) (y|con|en una plataforma|en mision)",
        ),
        unless_anywhere=phrases("(abrigo|perro|gata|finca)"),
        unless=phrases(
            "(duelo|ayuda|pension|guarderia|abogad*|tramite|hijos|hija|hijo|foto del|la foto|piso|habitacion)"
        ),
        fires=("¿«Estás soltera»?",),
        quiet=(
            "Soy viuda y busco un grupo de duelo en Murcia.",
            "¿El abrigo es tuyo? ¡Qué lindo!",
        ),
    ),
    "thread.admits-quota": Spoken(
        phrases=phrases(
            "(mi jefe me|me) (pide|exige|piden|exigen) [{number}] (contactos|reuniones|ventas|citas|cierres)",
            "(cerrar|llegar a|cumplir|alcanzar) [el|mi|la] (mes|objetivo|meta|cuota|trimestre|objetivos)",
        ),
        fires=("«Mi jefe me pide 30 contactos» nuevos.",),
        quiet=("Cierro el mes con fiebre.",),
    ),
    "headline.investment-offer": Spoken(
        phrases=phrases(
            "(prestamos|creditos) (sin|en|rapidos|al instante)", "(dinero para tu|criptoactivos|preventas)"
        ),
        fires=("«Préstamos sin» aval",),
        quiet=("Préstamo bibliotecario",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases(
            "(inscripciones abiertas|proxima edicion|proximo master|proxima convocatoria|empieza aqui|pide tu|pide cita|reserva tu|consultame)"
        ),
        fires=("Tu máster «empieza aquí»",),
        quiet=("Bedel de inscripciones",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(aprovecha|aproveche|aprovechen|compra ya|consigue tu|consiga su|di adios|diga adios|no te quedes sin|no te quedes fuera|reserva ya|reserva tu plaza|solo esta semana|solo por hoy|hasta agotar|ultimas unidades|quedan pocas|ultimas plazas|corre que)",
        ),
        unless_anywhere=BUYS,
        fires=("«Compra ya» tu abrigo.",),
        quiet=("Llueve, ve con cuidado.",),
    ),
}
