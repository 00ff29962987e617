"""Words of Portuguese that several rules share, folded, each list a choice of the phrase language."""

BY_DAY = "(ao dia|por dia|diarios|diarias|diario|por hora|a hora|por semana|semanais|semanal|ao mes|mensais)"
DAYS = "(segunda|terca|quarta|quinta|sexta|sabado|domingo|hoje|amanha|ontem|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
FIRMS = "(advogados|agencias|autarquias|autonomos|camaras|ceos|clinicas|colegios|comercios|condominios|consultorios|consultores|dentistas|diretoras|diretores|donas|donos|ecommerce|empreendedoras|empreendedores|empresarias|empresarios|empresas|equipas|equipes|escritorios|executivas|executivos|familias|farmacias|founders|fundadores|gabinetes|gestoras|gestores|hospitais|hoteis|imobiliarias|industrias|investidores|lideres|lojas|marcas|medicos|mulheres|negocios|organizacoes|pessoas|pmes|pme|produtores|profissionais|proprietarios|psicologas|psicologos|restaurantes|sindicos|startups|terapeutas|times)"
HELP = "(acompanho|ajudamos|ajudando|ajudo|apoiamos|apoio|assessoramos|assessoro|auxiliamos|auxilio|capacitamos|impulsionamos|impulsiono|mentoro|oriento|potencializo|potencializamos)"
KIN = "(afilhada|afilhado|avo|chefe|colega|companheira|companheiro|cunhada|cunhado|esposa|ex chefe|filha|filho|irma|irmao|mae|mulher|marido|neta|neto|orientador|orientadora|pai|prima|primo|professor|professora|secretaria|sobrinha|sobrinho|socia|socio|sogra|sogro|tia|tio|vizinha|vizinho)"
MIN = "(min|mins|minutinho|minutinhos|minutos|hora|horinha)"
MINUTES = "({number}|cinco|dez|quinze|vinte|trinta|meia|uns|uma)"
SITE = "(site|website|sitio|pagina|loja online|landing page|loja virtual)"
TOLD = "(comentou|contou|deu|disse|explicou|falou|indicou|mandou|passou|pediu|recomendou|referiu|sugeriu|trabalha)"
TRADE = "(administrativa|administrativo|advogada|advogado|agricultor|agricultora|agronoma|agronomo|analista|arqueologa|arqueologo|arquiteta|arquiteto|arquivista|assistente social|auditor|auditora|auxiliar|bibliotecaria|bibliotecario|biologa|biologo|bombeira|bombeiro|cabeleireira|caixa|carpinteiro|chefe|comandante|compradora|comprador|confeiteira|confeiteiro|contabilista|contadora|contador|coordenadora|coordenador|cozinheira|cozinheiro|desenvolvedora|desenvolvedor|dentista|designer|digitadora|docente|doula|economista|editora|eletricista|educadora|enfermeira|enfermeiro|engenheira|engenheiro|escritora|escritor|farmaceutica|farmaceutico|faturista|fiscal|fisioterapeuta|florista|fonoaudiologa|fotografa|fotografo|funcionaria|funcionario|geologa|geologo|guia|historiadora|historiador|interprete|investigadora|investigador|jardineiro|jornalista|juiza|juiz|mecanica|mecanico|medica|medico|merendeira|mestre|motorista|musica|musico|nutricionista|oficial|operadora|operador|padeira|padeiro|pedagoga|pediatra|pedreiro|pescador|pesquisadora|pesquisador|piloto|pintor|policia|policial|porteiro|procuradora|procurador|professora|professor|programadora|programador|psicologa|psicologo|quimica|quimico|recepcionista|revisora|revisor|secretaria|secretario|servente|servidora|servidor|sociologa|soldadora|soldador|tanoeiro|tecnica|tecnico|tesoureira|tesoureiro|topografo|tradutora|tradutor|tratorista|veterinaria|veterinario|vigilante|zelador)"
WORK = "(artigo|aula|aulas|blog|canal|capitulo|carta|coluna|comentario|conferencia|conto|curso|desenho|discurso|disco|dissertacao|ensaio|entrevista|estudo|exposicao|fio|foto|grafico|guia|laudo|live|livro|manual|mapa|mural|obra|palestra|paper|parecer|peca|planilha|poema|post|poster|projeto|publicacao|receita|relato|relatorio|romance|tabela|tese|texto|trabalho|traducao|tutorial|video)"
YOUR = "(seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas)"

SELLING = (
    f"{HELP} (a|os|as|o|outros|mulheres|empresas|medicos|gestores)",
    "(sem compromisso|sem custo|sem custos|desconto|descontos|gratis|gratuito|gratuita|demonstracao|demo|proposta|nossa solucao|nossos servicos|nosso catalogo|portfolio)",
    "(investimento|investimentos|investidores|rentabilidade|renda|lucro|lucros|multinivel|trading|cripto|usdt|telegram|whatsapp|whats|zap|vagas limitadas|consorcio|mentoria)",
    "(nossa|minha|nosso|meu|uma|um) (agencia|plataforma|ferramenta|metodo|metodologia|software|consultoria|programa|solucao|servico|sistema|app|masterclass|webinar|formacao|erp)",
    "(agendar|agendamos|marcar|marcamos|reservar) .. (chamada|reuniao|sessao|conversa|demo|horario|call)",
    f"{YOUR} (apoio|comunidade|seguidores|audiencia|rede|voto|base)",
    f"{MINUTES} {MIN}",
    "(sinergias|sinergia|parceria|parcerias|clientes|vendas|faturamento|comissao|comissoes|solucoes|laboratorio de)",
    "(gostaria|queria|gostava|quero|permita me|deixe me|deixa eu) [de|te|lhe] (apresentar*|oferecer*|propor*|mostrar*|partilhar*|compartilhar*)",
)
"""What is said in a text that sells."""

ADVERTISING = (
    f"{HELP} (a|os|as|o|outros|outras|{FIRMS[1:-1]})",
    "(coach|mentor|mentora|estrategista|consultor|consultora|comercial|vendas|seo|marketing|closer|sdr|investimentos|assessor|corretor|corretora|seguros|agencia|freelancer|trafego|ads|empreendedora|empreendedor|outsourcing|recrutadora|recrutador|headhunter|solucoes|proposito|abundancia|fundador|fundadora|influencer|copywriter|afiliado|representante)",
    "(gratis|desconto|vagas abertas|direct|bio|resultados|renda|liberdade|clientes|dm|ganhe|faturando|vender|clique|chama|lote|dinheiro|lider de expansao|link)",
)
"""What is said in a headline that sells."""
