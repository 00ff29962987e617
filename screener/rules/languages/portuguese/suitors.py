"""What the rules on wooers, form letters and headlines that sell look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.portuguese import FIRMS, YOUR

_ROLE: Final = accented(
    "(estudante|estagiária|estagiário|voluntária|voluntário|em busca|à procura|treinador|treinadora|aprendiz|bolsista)"
)

SUITORS: Final[Mapping[str, Spoken]] = {
    "note.lists-you": Spoken(
        phrases=accented(
            "(base|bases|lista|listas|listagem) de (dados|prospects|leads|e mails|emails|empresas|decisores|potenciais clientes) (verificad*|atualizad*|segmentad*|de empresas|de contatos|por setor)",
            "(incluí|adicionei|coloquei|incluímos|adicionámos|adicionamos|pus) (o seu|você|seu|te|a sua|vc|o teu) [_] (na|em|no) (nossa|minha|lista|nossa lista|lista de transmissão|nosso)",
            "(você|vc|o senhor|a sua empresa) (está|consta|figura) (na|em) (nossa|minha) (lista|base)",
            "(identificamos|identificámos|identifiquei) (a|sua|o|seu) [sua|seu|vossa] (empresa|perfil|negócio) (como|entre)",
        ),
        unless=accented("(espera|voluntári*|convidados|turno|vizinhos|presença)"),
        fires=("«Adicionei o seu contacto na nossa lista».", "«Base de dados verificada» de empresas."),
        quiet=("O teu nome está na lista de voluntários.", "A lista de convidados está na porta."),
    ),
    "note.nudge": Spoken(
        phrases=accented(
            "(conseguiu|conseguiste|pôde|teve tempo de|teve oportunidade de|deu para|deu pra|chegou a) (ver|ler|olhar|dar uma olhada|analisar|espreitar|avaliar) ",
            "(volto a|reforço|reenvio|insisto|passando para|passando pra|só passando|só para) (escrever|contactar|enviar|mensagem|o convite|a mensagem|lembrar|saber se|relembrar|reforçar)",
            "(sei|imagino|entendo|acho) que (você|vc|o senhor|a senhora|anda|está|tá) [está|anda|tá] (muito|super|bem|cheio|na correria|com a agenda|ocupad*|corrid*|sem tempo|na colheita)",
            "(subindo|retomando|retomo|dando seguimento|a dar seguimento|follow up) (a|o|à|ao|minha|meu|essa|este|esta|do|da) [minha|meu] (mensagem|contato|contacto|conversa|email|e mail|proposta|assunto)",
            "(minha|a minha|esta é a minha|meu) (última|terceira|segunda|último|terceiro) (mensagem|tentativa|e mail|email|contato|contacto)",
            "(não|sem) (recebi|obtive|ter) [sua|a sua|nenhuma] (resposta|retorno|notícias suas)",
            "(viu|leu|recebeu|viste|leste|recebeste) (a minha|minha|o meu|meu) (mensagem|proposta|email|e mail|convite|áudio)",
            "(fico|continuo|sigo|ficamos) (no aguardo|a aguardar|aguardando|à espera) [da|de|do] (sua|retorno|seu|resposta|sua resposta|contacto|contato)",
            "(não compareceu|remarcamos) ?",
        ),
        unless=accented(
            "(candidatura|candidatei|vaga|minha encomenda|requerimento|inscrição|exame|obra|processo|entrevista)"
        ),
        fires=("«Conseguiu ver» a proposta?", "«Passando para lembrar» do convite.", "«Reenvio a mensagem»."),
        quiet=("Candidatei-me há um mês e não recebi resposta.", "Viste as cegonhas na torre?"),
    ),
    "note.presumed-mission": Spoken(
        phrases=accented(
            "(partilhamos|compartilhamos|temos) (da|a|o|os|do) (mesma paixão|mesma visão|mesmos valores|mesmo propósito|mesma missão)",
            "(sei|tenho certeza|tenho a certeza|certamente) que (você também|vc também|também) (se preocupa|acredita|sonha|quer|se importa)",
            "juntos (podemos|vamos|conseguimos|somos) (mudar|transformar|criar|mais fortes|impactar|renovar|fazer)",
            "conto com [_] (lideranças|líderes|pessoas|profissionais) como (você|vc|o senhor|a senhora)",
        ),
        unless=accented("(coro|associação de moradores|horta|turma)"),
        fires=("«Partilhamos a mesma visão».", "«Juntos podemos transformar» o setor."),
        quiet=("Partilhámos gabinete em 2009.", "Juntos na turma de 98, lembra?"),
    ),
    "note.territory-rep": Spoken(
        phrases=accented(
            "(estarei|estaremos|vou estar|ando|passo|estou) [_] [_] (na|pela|visitando|pelo|a visitar) (sua|vossa|tua|a) (zona|região|cidade|área|praça)",
            "(sou|serei) (o|a|seu|sua) [seu|sua|vosso|vossa|novo|nova] [novo|nova] (executivo|executiva|consultor|consultora|gerente de conta|gestor de conta|gestora|comercial|representante|delegada comercial|gerente comercial) (de|da|do|para|na) _",
            "(assumi|atendo|cubro) (a|sua|o) [sua|vossa] (zona|conta|carteira|região|área|praça)",
        ),
        unless=accented("(polícia|centro de saúde|enchente|correios|paróquia|sindical|câmara)"),
        fires=("«Sou a nova consultora de energia».", "Na próxima semana «estarei na sua região»."),
        quiet=("A zona do moinho está inundada.", "Sou o novo carteiro da paróquia."),
    ),
    "note.their-invention": Spoken(
        phrases=accented(
            "(criamos|desenvolvemos|criei|desenvolvi|construímos|inventamos|montei) (um|uma|o|a|nosso|nossa|o nosso|meu) [novo|nova] (método|metodologia|ferramenta|plataforma|sistema|app|aplicativo|aplicação|solução|modelo|software|robô|agente|dispositivo)",
            "(meu|nosso|nossa|minha) (método|metodologia|sistema|fórmula) [_] (próprio|própria|exclusiv*|comprovad*|de {number}|único|patentead*)",
            "(é|e) (exatamente|justamente|precisamente) (isso|o) (que|isso) [que] (fazemos|resolvemos|faço)",
            "(nós|a gente) (resolve|resolvemos|soluciona|solucionamos) (isso|isto)",
            "tenho (uma|a) solução (simples|completa|acessível|perfeita|ideal)",
        ),
        unless=accented("(meus alunos|a escola|o colégio|paróquia|crianças|bairro)"),
        fires=("«Criamos uma ferramenta» que lê faturas.", "«É exatamente isso que fazemos»."),
        quiet=("Criámos um banco para a paróquia.", "Criei uma app com os meus alunos do terceiro ano."),
    ),
    "note.wants-partnership": Spoken(
        phrases=accented(
            "(explorar|avaliar|avaliarmos|analisar|propor|estudar|procurar|conversar sobre|discutir|encontrar|estabelecer|criar|firmar|fechar) [_] [_] (sinergia|sinergias|aliança|parceria|parcerias|colaboração|colaborações|cooperação|caminhos de cooperação|oportunidades de colaboração)",
            "(haver|há|existe|existem|vejo|vemos|ter) [_] (sinergias|sinergia|muita sinergia|potencial de parceria|uma parceria)",
            "(nossas|nossos|as nossas|os nossos) (empresas|negócios|serviços|áreas|atividades|projetos|trabalhos) [_] (complementam|completam|complementares|podem|podiam|poderiam|conversam)",
            "(somar|unir|juntar) (forças|esforços|sinergias|talentos)",
            "(trabalhar|fazer algo|crescer|colaborar|trabalharmos|criar algo) (juntos|juntas|em conjunto|em parceria) [_]",
            "(parceiro|parceiros|parceira|sócio|sócios) (estratégic*|comerciais|comercial|de negócio|de negócios|ideal|potencia*|locais)",
            "(ser|seja|seres|tornar se) (nosso|nossa|meu) (parceiro|parceira|sócio|sócia|distribuidor|revendedor|revendedora)",
        ),
        unless=accented(
            "(erasmus|meu sócio|minha sócia|escola|tese|hospital|trabalhamos juntos no|trabalhámos juntos|câmara)"
        ),
        fires=(
            "Gostava de «explorar possíveis sinergias».",
            "Podemos «somar forças».",
            "Procuramos um «parceiro estratégico».",
        ),
        quiet=("A minha sócia canta no teu coro.", "Trabalhámos juntos no moinho em 2009."),
    ),
    "note.template-residue": Spoken(
        phrases=accented(
            "^ (olá|oi|bom dia|boa tarde|saudações) (a todos|a todas|pessoal|rede|galera|família|comunidade|contatos|líderes|minha rede)",
            "(prezado|prezada|prezados|caro|cara|caros|estimado|estimados) (cliente|clientes|contato|contacto|contactos|empresário|empresários|profissional|profissionais|usuário|utilizador|membro|membros|parceiro|parceiros|gestor|gestores|líder|líderes|empreendedor|empreendedores|seguidor)",
            "(sua|vossa|a sua) (conceituada|estimada|prestigiada|renomada|distinta|respeitada|digníssima) (empresa|instituição|organização|firma)",
            "a quem possa interessar",
        ),
        unless=accented("(candidatura|vaga|currículo|estágio|concurso)"),
        fires=("«Prezado cliente», temos novidades.", "«Olá a todos», lancei a loja."),
        quiet=("Cara colega, a escala vai abaixo.", "Caro vizinho, o seu cão está cá em casa."),
    ),
    "note.speaks-of-a-kind": Spoken(
        phrases=accented(
            f"(os|as|muitos|muitas|a maioria dos|a maioria das|cada vez mais|tantos|tantas) {FIRMS} (que|têm|são|não|perdem|querem|precisam|procuram|pagam|já|gastam|sofrem|acham|sabem|merecem|ainda|devem|estão) _",
            "a maioria (não|nem|perde|paga|acha|gasta|já|ainda) _",
        ),
        unless=accented(
            "(nossas|nossos|meus|minhas|estas|estes|minha turma|do coro|do bairro|procuro|ontem)"
        ),
        unless_anywhere=accented("(minha tese|candidatei|minha encomenda|orçamento)"),
        fires=("«Os dentistas que pensam» grande ligam-nos.", "«Muitas clínicas perdem pacientes»."),
        quiet=("Os nossos médicos estão cansados.", "Muitos da minha turma foram ao casamento."),
    ),
    "note.speaks-as-firm": Spoken(
        phrases=accented(
            "(nosso|nossa|o nosso|a nossa) (objetivo|missão|compromisso|propósito|meta|visão|prioridade|filosofia) é",
            "(líder|líderes|referência) (no|do|em|de) (setor|mercado|soluções|segmento|ramo|serviços|país|norte|tecnologia)",
            "(com|contamos com|temos) [mais de] ({number}|vinte|dez|trinta) anos de (experiência|mercado|tradição|história) [no|em|de]",
            "(qualidade|compromisso|seriedade|pontualidade|confiança|profissionalismo|inovação|agilidade) e (qualidade|compromisso|seriedade|pontualidade|confiança|profissionalismo|bom preço|garantia|inovação|agilidade)",
            "(estamos|ficamos|colocamo nos|nos colocamos|encontramo nos) (à|a) (sua|vossa|disposição|inteira disposição) [disposição|inteira]",
            "(pronta entrega|os melhores preços|melhor preço do mercado|preços competitivos|a melhor qualidade|qualidade garantida|baixo custo)",
        ),
        unless=accented("(associação|voluntári*|escola|prefeitura|seu serviço|comprei|paciente)"),
        fires=("«Nossa missão é» crescer com você.", "«Qualidade e compromisso» desde 1990."),
        quiet=("Ficamos em Évora até maio.", "A nossa associação procura tesoureiro."),
    ),
    "headline.big-words": Spoken(
        phrases=accented(
            "(visionári*|apaixonad* por (resultados|vendas|pessoas)|multipremiad*|premiad*|reconhecid* internacionalmente|referência (nacional|internacional)|top voice|número um|revolucionando|revolucionar|transformando vidas|transformo vidas|mudando vidas|inspirando)",
            "(maior|melhor) _ (do brasil|de portugal|do mundo|da américa latina)",
        ),
        unless=accented("(estudante|escola|museu|hospital)"),
        fires=("«Visionário» e pai", "«Transformando vidas» desde 2010"),
        quiet=("Premium account manager", "Professora, prémio da escola"),
    ),
    "headline.coaches-owners": Spoken(
        phrases=accented(
            "(coach|mentor|mentora|coaching|mentoria) [_] (de negócios|executivo|executiva|de vida|de líderes|empresarial|financeiro|financeira|de vendas|de liderança|de mulheres|transformacional|de alta performance|de empreendedores|de marca|para|de médicos|espiritual)",
            f"(coach|mentor|mentora|consultor|consultora|estrategista|treinadora|formador|formadora) (de|para) [_] {FIRMS}",
            "(palestrante internacional|palestrante motivacional|estrategista digital|estrategista de negócios|orador motivacional|speaker internacional|especialista em marca pessoal|posicionamento digital)",
            "(liberte|desperte|ative|destrave|eleve|descubra|transforme|potencialize|desbloqueie) (seu|sua|o|a|teu) [seu|sua|teu] (potencial|poder|liderança|mente|vida|energia|talento|marca|abundância|propósito|negócio|valor)",
        ),
        unless=_ROLE,
        fires=("«Mentora de negócios»", "«Palestrante internacional»"),
        quiet=("Treinador de natação, coach de vida voluntário", "Orientadora escolar"),
    ),
    "headline.free-or-deal": Spoken(
        phrases=accented(
            "(grátis|de graça|gratuito|gratuita|gratuitos) [_]",
            "({percent} de desconto|{percent} off|desconto exclusivo|oferta limitada|últimas vagas|inscrições abertas|vagas abertas para a mentoria|bónus|cupom)",
            "(orçamento|consulta|diagnóstico|aula) (grátis|gratuit*|sem compromisso|na hora)",
        ),
        unless=accented("(atendimento gratuito|sus|defensor*|biblioteca|assistência|ong)"),
        fires=("«Aula grátis» no link", "«Inscrições abertas»"),
        quiet=("Defensora pública", "Bibliotecária"),
    ),
    "headline.guarantee": Spoken(
        phrases=accented(
            "(garantido|garantida|garantidos|garantimos|garanto|garantia total|com garantia) [_]",
            "(ou|seu) (devolvo|devolvemos|dinheiro de volta|o seu dinheiro)",
        ),
        unless=accented("(técnic*|qualidade|jurídic*|assistência|advogad*)"),
        fires=("Resultados «garantidos em» 90 dias", "«Ou devolvemos» o dinheiro"),
        quiet=("Técnica de garantia da qualidade", "Advogada, garantias"),
    ),
    "headline.record-for-clients": Spoken(
        phrases=accented(
            "[mais de|já ajudei|ajudei] {number} (clientes|empresas|empreendedores|empreendedoras|negócios|marcas|pessoas|famílias|mulheres|alunos|médicos) (satisfeit*|atendid*|mentorad*|assessorad*|transformad*|formad*|acompanhad*|impactad*|ajudad*|treinad*)",
            "({money}|{number}) .. (gerados|faturados|recuperados|economizados|vendidos|investidos) (para|por|em) (meus|nossos|clientes)",
            "({money}|{percent}|{number}) .. para (meus|nossos|os meus) (clientes|alunos)",
        ),
        unless=_ROLE,
        fires=("«300 empresas atendidas»", "R«$ 2 milhões faturados para meus clientes»"),
        quiet=("Habitação social, 612 casas", "Gerente de vendas, meta cumprida"),
    ),
    "headline.own-record": Spoken(
        phrases=accented(
            "{percent} (da|de|do) (meta|objetivo|quota)",
            "(equipe|equipa|time|carteira|orçamento) (de|com) [até|mais de] ({number}|{money}) [pessoas|técnicos|vendedores|clientes]",
            "(vendedor|vendedora|comercial|funcionário|funcionária|colaborador|colaboradora) do (ano|mês|trimestre)",
            "(liderei|abri|reduzi|aumentei|dobrei|gerenciei) .. ({number}|{money}|{percent})",
        ),
        unless=accented("(meus clientes|seu|sua|ajudo|para marcas)"),
        fires=("«Vendedora do ano» 2023", "Encarregado, «equipe de 40 pessoas»"),
        quiet=("Ajudo 40 artesãos", "Vendedora numa drogaria"),
    ),
    "headline.outsourcing": Spoken(
        phrases=accented(
            "(agência|estúdio|consultoria|produtora) (de marketing|digital|criativa|de publicidade|de design|seo|de comunicação|de viagens|de desenvolvimento|de recrutamento|audiovisual|web)",
            "(desenvolvimento|design|criação) (web|de sites|de apps|de software|de logotipos|de lojas|de aplicativos|de lojas virtuais)",
            "(importador|importadora|exportador|exportadora|distribuidor|distribuidora|fornecedor|fornecedora|atacado|atacadista) (de|independente|oficial|autorizad*|e)",
            "(terceirização|mão de obra temporária|marca branca|assistente virtual|gestão de redes|gestor de tráfego|gestora de tráfego|tráfego pago) [_]",
            "(especialista|expert|consultor|consultora) (seo|em seo|em google ads|em meta ads|em funis|em automação|em captação|em tráfego|em lançamentos)",
            "(soluções|serviços) (integrad*|tecnológic*|logístic*|financeir*|contábeis|de limpeza|corporativ*|empresariais|em ti)",
            "(captação|geração) de (clientes|pacientes|leads|investidores)",
            "(ensaio corporativo|brindes corporativos|brindes|embalagens personalizadas) [_]",
        ),
        unless=accented("(prefeitura|hospital|universidade|estudante|estagiári*|em busca|câmara municipal)"),
        fires=("«Agência de marketing» para clínicas", "«Criação de sites» em 7 dias"),
        quiet=("Desenvolvedora na Universidade de Évora", "Técnico de segurança em plataforma"),
    ),
    "headline.speaks-to-reader": Spoken(
        phrases=accented(
            f"{YOUR} (empresa|negócio|dinheiro|vida|marca|carreira|equipe|equipa|time|projeto|potencial|site|loja|clínica|patrimônio|património|futuro|liberdade|lar|casa|evento|vendas|sucesso|tempo|energia|propósito|mensagem|faturamento|história|escritório|aposentadoria|reforma|sonhos|viagem|saúde financeira)",
            "(me chama|chame|chama no|fale comigo|agende|descubra|invista|ganhe|aprenda|dobre|multiplique|conquiste|venda|pergunte me|me segue|siga me|clique|saiba como|vem comigo|bora) [_]",
            "(te|lhe) (ajudo|ensino|acompanho|ajudamos|assessoro|mostro|guio|impulsiono) [_]",
            "^ (cansado|cansada|quer|procura|precisa|sabia|pronto|pronta|sonha) .. ?",
        ),
        unless=accented("(auxiliar|professora|professor|enfermeir*|parteira|em busca)"),
        fires=("«Seu site» em 7 dias", "«Te ajudo com» a luz"),
        quiet=("Parteira, a sua saúde na aldeia", "Professora do primário"),
    ),
    "headline.too-easy-offer": Spoken(
        phrases=accented(
            "(empréstimo|empréstimos|crédito|créditos|financiamento|dinheiro) .. (sem consulta|sem fiador|para negativado|em {number} horas|sem burocracia|na hora|rápido|para todos|entre particulares)",
            "(sem|não precisa de) (fiador|consulta ao spc|entrevista|estudos)",
            "(visto|vistos|cidadania|nacionalidade|diploma|diplomas|cnh|certificado|passaporte) .. (garantid*|sem prova|rápid*|express|registrad*|em {number} dias|sem exame)",
            "(fazemos|elaboração de|redação de|faço) [o|seu] [seu] (tcc|teses|dissertações|trabalhos académicos|trabalhos acadêmicos|monografias)",
            "(compra|venda|comprar) de (seguidores|avaliações|curtidas|contas)",
            "(trabalhe|trabalho|ganhe|renda) .. (de casa|em casa|pelo celular|pelo telemóvel) .. ({money}|por dia|diários|semana)",
            "(liberdade financeira em {number}|dinheiro fácil|renda garantida)",
        ),
        unless=accented("(consulado|embaixada|universidade|biblioteca|cartório|doutorand*)"),
        fires=("«Empréstimo sem consulta»", "«Faço seu TCC»"),
        quiet=("Vistos, consulado do Porto", "Bibliotecária, empréstimo de livros"),
    ),
    "note.go-look": Spoken(
        phrases=accented(
            "(visite|visita|conheça|conhece|veja|vê|confira|acesse|acede|espreite|espreita|descubra|passa|passe|dá uma olhada|dê uma olhada) [a|o|no|na|em|ao|à] (meu|minha|nosso|nossa|nossos|meus) (site|página|canal|perfil|loja|catálogo|portfólio|instagram|blog|vídeo|trabalho|trabalhos|projeto|landing)",
            "(link|info|informações) (na|no|está na|está no|nos) [minha|meu] (bio|perfil|descrição|comentários|primeiro comentário)",
            "(clique|clica|clicar|toque|toca) (aqui|no|em|abaixo|neste) [link]",
            "(agende|agenda|marque|marca|reserve|escolha|escolhe) [aqui|seu|o|uma|um] (horário|hora|conversa|reunião|dia|vaga) [_] (aqui|no link|calendário|calendly|link|{link})",
        ),
        unless_anywhere=accented(
            "(ata|prefeitura|câmara municipal|formulário|me pediu|me pediste|como combinamos|inscrição|museu|aula|biblioteca)"
        ),
        fires=("«Visite nosso site» quando puder.", "«Link na minha bio»."),
        quiet=("Passe no moinho se andar por aqui.", "Veja a página da prefeitura."),
    ),
    "note.candidates-on-offer": Spoken(
        phrases=accented(
            "(tenho|temos|conto com|contamos com|posso apresentar|posso enviar|apresento) [já] [um|uma|três|vários|dois|ótimos|excelentes|{number}] (candidato|candidata|candidatos|candidatas|perfil|perfis|profissionais) (de|para|que|muito|com|disponíveis|prontos|na)",
            "(nossos|meus|os nossos) honorários (são|só|sobre|de)",
            "(envio|mando|posso enviar|posso mandar|quer que envie) [te|lhe] (alguns|uns|três|os) (cvs|currículos|perfis)",
            "(vi|reparei|notei) que [vocês|a|estão|está] [empresa] (estão|está|a) (contratando|contratar|recrutando|recrutar)",
        ),
        unless_anywhere=accented(
            "(minha candidatura|meu currículo|meu cv|me candidatei|candidatei|eleições)"
        ),
        fires=("«Temos três candidatos para» a vaga.", "«Meus honorários são» sobre êxito."),
        quiet=(
            "Somos três candidatas à vaga de zeladora.",
            "Vi que estão contratando e mando o meu currículo.",
        ),
    ),
}
