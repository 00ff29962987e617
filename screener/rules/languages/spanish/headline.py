"""What the rules on headlines and profiles look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import ADVERTISES
from screener.rules.languages.words.spanish import HELP, TRADE

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=phrases(f"{HELP} a", "(te|os) ayudo a", "(te|le) (ayudo|acompano|enseno|ensenamos)"),
        fires=("«Ayudo a» pymes con la sucesión", "«Te ayudo a» dormir mejor"),
        quiet=("Auxiliar de ayuda a domicilio",),
    ),
    "headline.promises-results": Spoken(
        phrases=phrases(
            "(duplico|duplicamos|duplica|triplica|triplico|multiplico|multiplica|lleno|llenamos|transformo|escalo|escala|aumento|aumenta) (tu|tus|la|las|su|sus|negocios|el) _",
            "(de 0 a|de cero a) ",
            "(sin gastar|sin depender|sin invertir|sin salir|sin perder|sin dietas|sin esfuerzo)",
            "en {number} (dias|semanas|meses)",
            "{number} clientes (al mes|en)",
            "(o te devuelvo|o no pagas|o te devolvemos)",
        ),
        fires=("«Duplico tus ventas»", "«Lleno tu agenda» «en 21 días»"),
        quiet=("Máster en 10 asignaturas",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases(
            "(escribeme|escribime|contactame|agenda|reserva|pregunta me|preguntame|mandame|sigueme|descarga|descubre|haz clic|clic en|link en|enlace en|pide|pedi|solicita|unete|lee mi|hablemos|conversemos|mensaje me)",
        ),
        unless=phrases("agenda (institucional|cultural|2030)", "reserva (natural|de la biosfera)"),
        fires=("Coach | «Escríbeme» y empezamos", "«Agenda» tu sesión"),
        quiet=("Guarda de la Reserva Natural", "Técnica de agenda cultural"),
    ),
    "headline.easy-income": Spoken(
        phrases=phrases(
            "(ingresos|ingreso|dinero) (extra|pasivo|pasivos|desde casa|online|digital)",
            "(gana|ganar|genera|vive|vivir) (en dolares|dinero|ingresos|de tus conocimientos|desde casa|de internet)",
            "(libertad financiera|independencia financiera|libertad de tiempo|abundancia|tu propio jefe)",
            "desde (casa|tu celular)",
        ),
        fires=("«Libertad financiera» para todos", "«Gana dinero» con tu voz"),
        quiet=("Teleoperadora, teletrabajo",),
    ),
    "headline.team-wanted": Spoken(
        phrases=phrases(
            "(busco|buscamos|buscando) (lideres|socios|distribuidores|emprendedores|emprendedoras|mujeres|personas)",
            "(distribuidor|distribuidora) independiente",
            "(diamante|rubi|esmeralda|platino|oro) (ejecutivo|ejecutiva|en|elite)",
            "(multinivel|mercadeo en red)",
        ),
        fires=("«Distribuidora independiente» de bienestar", "«Busco líderes» en 12 países"),
        quiet=("Distribuidor de prensa en Lugo",),
    ),
    "headline.investment-offer": Spoken(
        phrases=phrases(
            "(invierte|senales de|asesor de|gestor de|inversion inmobiliaria|inversiones inmobiliarias|educador financiero|criptomonedas)",
            "rentabilidad (asegurada|garantizada|del)",
        ),
        unless=phrases("(profesor*|investigador*|analista|banco de espana|cnmv)"),
        fires=("«Invierte» desde 100 €", "«Educador financiero» y viajero"),
        quiet=("Profesora de historia del trading",),
    ),
    "headline.finds-clients": Spoken(
        phrases=phrases(
            "(conseguir|captar|atraer|consigue|captacion de|generacion de|llenamos|lleno) [mas|{number}] (clientes|leads|pacientes|citas|agendas|tu agenda)",
            "(agencia de|gestor de|experto en|especialista en) (citas|leads|trafico|meta ads|captacion|prospeccion|marketing|publicidad|paid media)",
            "(trafficker|embudos)",
        ),
        fires=("«Captación de clientes» para ópticas", "«Trafficker» digital"),
        quiet=("Captación de fondos en Cruz Roja",),
    ),
    "headline.sells-service": Spoken(
        phrases=phrases(
            "(consultor|consultora|mentor|mentora|coach|asesor|asesora|estratega|agencia|franquicias|corredor|corredora|agente) (en|digital|ejecutiv*|financier*|energetic*|inmobiliari*|comercial|lean|kit|holistic*|comercial|seo|certificad*)",
            "(soluciones|servicios) (de|para|integrales|en|a medida|corporativ*)",
            "(terapeuta holistic*|software para|seo local)",
        ),
        fires=("«Consultora en» energía", "«Soluciones integrales» de limpieza"),
        quiet=("Agente forestal", "Asesoría jurídica del Ayuntamiento"),
    ),
    "headline.big-words": Spoken(
        phrases=phrases(
            "(visionario|visionaria|apasionado|apasionada|conferencista internacional|agente de cambio|autor bestseller|proposito|sinergia|transformando|cambiando vidas|mentor de mentores)"
        ),
        fires=("«Visionaria» y madre", "«Transformando» el sector"),
        quiet=("Maestra de primaria",),
    ),
    "headline.free-or-deal": Spoken(
        phrases=phrases(
            "(gratis|gratuita|gratuito|descuento|cupos abiertos|sin coste|sin costo|cupos|sesion de regalo)"
        ),
        fires=("Mentora | Sesión «gratuita»", "«Cupos abiertos» en noviembre"),
        quiet=("Abogado de oficio",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=phrases(
            "^ (estudiante|estudio|alumno|alumna|becario|becaria|doctorando|doctoranda|opositor|opositora|graduado|graduada|recien|practicante|pasante|egresado|egresada|mir|eir|residente|aprendiz)",
            "^ (jubilado|jubilada|maestra jubilada|profesor jubilado|retirado|retirada|pensionista)",
            "(en busqueda|en busca|busco|buscando) (de|activa|laboral|empleo|trabajo|practicas|mi primer) [empleo|trabajo|practicas|oportunidades|de]",
            "(desempleado|desempleada|en paro|en transicion|reorientando)",
        ),
        unless_anywhere=phrases("(ayudo|ayudamos|coach|mentor*|ingresos|libertad)"),
        fires=("«Estudiante» de Enfermería", "«Busco empleo» en Sevilla"),
        quiet=("Coach para quien está en búsqueda de empleo",),
    ),
    "headline.plain-role": Spoken(
        phrases=phrases(
            f"^ {TRADE}",
            "^ [ex|antigua|antiguo|dra en|dr en] (profesor titular|catedratico|catedratica|medico residente|jefe de obra|tecnico superior)",
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Enfermera» de cuidados paliativos", "«Soldador» 6G en astilleros"),
        quiet=("Psicóloga | Te ayudo a vender más", "Coach para enfermeras"),
    ),
    "headline.works-for": Spoken(
        phrases=phrases(
            f"{TRADE} .. (en|del|de la) {{name}}",
            "(rrhh|compras|nominas|calidad|logistica|atencion al cliente|seleccion|mantenimiento|produccion) en {name}",
            "(ayuntamiento|universidad|hospital|diputacion|instituto|colegio|museo|ministerio|conselleria|gobierno|centro de salud) (de|del|general|publico|nacional|comarcal|universitario)",
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Ingeniera de vías en Tranvías» Noreña", "Conserje, «Ayuntamiento de» Tudela"),
        quiet=("Mentora en Libertad", "Soluciones en Cartón"),
    ),
    "headline.recruits": Spoken(
        phrases=phrases(
            "(seleccion de personal|reclutamiento|reclutador interno|reclutadora interna|tecnica de seleccion|tecnico de seleccion|recursos humanos|rrhh)"
        ),
        unless=phrases("(ayudo|coach|mentor*|ingresos|online|internacional|consultor*)"),
        fires=("«Selección de personal», sector hotelero", "«Técnica de selección» en Lácteos Urbión"),
        quiet=("Coach de recursos humanos",),
    ),
    "profile.skilled-work": Spoken(
        phrases=phrases(f"^ {TRADE}"),
        unless_anywhere=ADVERTISES,
        fires=("«Matrona» en atención primaria", "«Podóloga»"),
        quiet=("Estratega digital",),
    ),
    "profile.commercial-role": Spoken(
        phrases=phrases(
            "(ejecutivo|ejecutiva|director|directora|gerente|delegado|delegada|asesor|asesora|agente|representante|gestor|gestora) (de ventas|comercial|comerciales|de cuentas|de negocios|inmobiliari*|de seguros|financier*|de desarrollo de negocio|de alianzas)",
            "(desarrollo de negocio|comercial de|vendedor|vendedora|corredor de seguros|corredora de propiedades|visitador medico)",
        ),
        fires=("«Ejecutivo comercial», zona norte", "«Asesora de seguros»"),
        quiet=("Graduada en Comercio", "Archivera"),
    ),
    "profile.own-firm": Spoken(
        phrases=phrases(
            "^ (fundador|fundadora|cofundador|cofundadora|socio|socia|propietario|propietaria|dueno|duena|emprendedor|emprendedora) [fundador|fundadora|director|directora] (de|en|y|digital)"
        ),
        fires=("«Fundadora de» Altozano", "«Socio director en» Liderar"),
        quiet=("Socio del Racing",),
    ),
}
