"""Words of Spanish that several rules share, folded, each list a choice of the phrase language."""

BY_DAY = "(al dia|por dia|diarios|diarias|diario|diaria|por hora|la hora|a la semana|por semana|semanales|semanal|al mes|mensuales)"
COIN = "({money}|dolares|pesos|soles|usd|usdt|mxn|cop|euros|bolivares|lucas|eur|ars|clp)"
FIRMS = "(agencias|abogados|asesorias|autonomos|ceos|clinicas|coaches|colegios|comercios|companias|consultores|cooperativas|dentistas|despachos|directivas|directivos|directoras|directores|duenas|duenos|ecommerce|ejecutivas|ejecutivos|emprendedoras|emprendedores|empresarias|empresarios|empresas|equipos|expertos|fabricas|familias|fisios|founders|fundadoras|fundadores|gerentes|hoteles|inmobiliarias|inversionistas|inversores|lideres|marcas|medicos|mujeres|negocios|notarias|organizaciones|personas|profesionales|propietarios|psicologos|pymes|restaurantes|startups|talleres|terapeutas|tiendas)"
HELP = "(acompano|acompanamos|apoyamos|apoyo|asesoramos|asesoro|ayudamos|ayudando|ayudo|asisto|capacitamos|capacito|guio|guiamos|impulsamos|impulso|potenciamos|potencio)"
MINUTES = "({number}|cinco|diez|quince|veinte|treinta|media|un par)"
MIN = "(min|mins|minutito|minutitos|minutos|hora|ratito)"
SHOW = "(ensenarle|ensenarles|ensenaros|ensenarte|mostrarle|mostrarles|mostraros|mostrarte|presentarle|presentarles|presentaros|presentarte|ofrecerle|ofrecerles|ofrecerte|explicarle|explicarles|explicarte|contarle|contarles|contarte|platicarle|platicarte|compartirle|compartirte)"
SITE = "(web|website|pagina|paginas|sitio|tienda online|landing)"
WE = "(contamos|damos|desarrollamos|disenamos|disponemos|fabricamos|gestionamos|hacemos|implementamos|manejamos|ofrecemos|proveemos|realizamos|representamos|suministramos|tenemos|vendemos)"
YOUR = "(su|sus|tu|tus|vuestra|vuestras|vuestro|vuestros)"
DAYS = "(lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|ayer|finde|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
KIN = "(abuela|abuelo|companera|companero|cunada|cunado|esposa|esposo|exjefa|exjefe|hermana|hermano|hija|hijo|jefa|jefe|madre|mama|marido|mujer|padre|papa|portero|prima|primo|profesor|profesora|socia|socio|sobrina|sobrino|suegra|suegro|tia|tio|vecina|vecino|viejo|viuda)"
WORK = "(app|articulo|aula|blog|canal|capitulo|carta|charla|clase|clases|columna|comentario|conferencia|cuaderno|cuento|curso|discurso|disco|dibujo|ejercicio|ensayo|entrevista|estudio|fallo|foto|grafico|guia|hilo|informe|intervencion|leccion|libro|manual|mapa|mural|nota|novela|obra|paper|pelicula|poema|ponencia|post|poster|pregon|prologo|proyecto|reportaje|resena|serie|taller|tesis|texto|trabajo|traduccion|tutorial|video)"
TOLD = "(aconsejo|comento|conto|cuenta|dice|dijo|dio|explico|habla|hablo|manda|mando|menciono|paso|pidio|recomendo|recuerda|sugirio|trabaja)"
TRADE = "(administrativa|administrativo|abogada|abogado|agricultor|agricultora|agronoma|agronomo|albanil|analista|archivera|archivero|arquitecta|arquitecto|arqueologa|arqueologo|auditor|auditora|auxiliar|biologa|biologo|bibliotecaria|bibliotecario|bombera|bombero|cajera|cajero|camarera|camarero|carpintera|carpintero|celadora|celador|chofer|cirujana|cirujano|cocinera|cocinero|conductor|conductora|conserje|contable|contador|contadora|controlador|controladora|delineante|dentista|dependienta|desarrollador|desarrolladora|disenador|disenadora|docente|editora|educador|educadora|electricista|enfermera|enfermero|economista|escritora|escritor|farmaceutica|farmaceutico|fisica|fisico|fisio|fisioterapeuta|fontanera|fontanero|forestal|fotografa|fotografo|funcionaria|funcionario|geologa|geologo|guionista|ilustradora|ilustrador|ingeniera|ingeniero|interprete|investigador|investigadora|jardinera|jardinero|logopeda|maestra|maestro|maquinista|marinera|marinero|matematica|matematico|matrona|mecanica|mecanico|medica|medico|musica|musico|notaria|notario|odontologa|odontologo|oficial|operaria|operario|optica|optico|orientadora|orientador|panadera|panadero|pediatra|peluquera|periodista|pescador|pintora|pintor|piloto|podologa|podologo|policia|procuradora|procurador|profesor|profesora|programador|programadora|psicologa|psicologo|quimica|quimico|radiologa|recepcionista|restauradora|restaurador|secretaria|secretario|sociologa|sociologo|soldador|soldadora|subdirectora|subdirector|tecnica|tecnico|terapeuta ocupacional|topografa|topografo|trabajador social|trabajadora social|traductor|traductora|veterinaria|veterinario|vigilante|zootecnista|jefa|jefe|coordinadora|coordinador|tecnologa|kinesiologo|kinesiologa|botanico|herrero|relojero|apicultor|apicultora|ganadero|ganadera|bedel|domador)"

SELLING = (
    f"{HELP} a",
    "(sin compromiso|sin costo|sin coste|descuento|descuentos|gratis|gratuito|gratuita|demo|demostracion|propuesta comercial|nuestra solucion|nuestros servicios|nuestro catalogo|portafolio)",
    "(inversion|inversiones|inversionistas|inversores|rentabilidad|ingresos|ganancias|multinivel|trading|cripto|usdt|telegram|whatsapp|cupos|cupo)",
    "(nuestra|mi|nuestro|una) (agencia|plataforma|herramienta|metodo|metodologia|software|consultora|mentoria|programa|solucion|servicio|sistema|app|masterclass|webinar|formacion)",
    f"({WE[1:-1]}) .. {{number}}",
    "(agendar|agendamos|agenda|reserva|reservar) .. (llamada|reunion|sesion|cita|demo|enlace|link)",
    f"{YOUR} (apoyo|comunidad|seguidores|audiencia|red|voto)",
    f"{MINUTES} {MIN}",
    "(sinergias|sinergia|colaboracion|colaborar|alianza|alianzas|clientes|ventas|facturacion|comision|comisiones|soluciones)",
    "(me gustaria|quisiera|quiero|permitame|dejame) (presentar*|ofrecer*|proponer*|mostrar*|ensenar*)",
)
"""What is said in a text that sells."""

ADVERTISING = (
    f"{HELP} a",
    "(te|os) (ayudo|acompano|enseno)",
    "(coach|mentor|mentora|estratega|consultor|consultora|comercial|ventas|seo|marketing|closer|inversion|inversiones|inmobiliaria|seguros|agencia|franquicias|freelance|speaker|trafficker|emprendedora|emprendedor|outsourcing|reclutador|reclutadora|headhunter|soluciones|proposito|abundancia|fundador|fundadora)",
    "(gratis|descuento|cupos|escribeme|agenda|reserva|resultados|ingresos|libertad|clientes|dm|gana|duplico|vender|facturacion)",
)
"""What is said in a headline that sells."""
