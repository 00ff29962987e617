"""What the rules on how a note goes about it look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.portuguese import DAYS, YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.rhetorical-question": Spoken(
        phrases=phrases(
            "^ (quer|queres|querem|gostaria de|gostarias de|deseja|sonha em|sonha com) (mais|ter mais|ganhar|aumentar|vender mais|dobrar|parar de|lotar|crescer|economizar|uma renda|renda|gerar|escalar|atrair) ... ?",
            "^ quem nao (quer|gostaria|sonha|deseja)",
            "^ (pronto|pronta|prontos|preparado|preparada) para (crescer|dar|vender|escalar|ganhar|transformar|mudar|o proximo)",
            "^ (por que|porque|porque e que) (pagar|continuar|esperar|perder|se contentar)",
            "(o que|que|do que|de que) [voce|vc|e que] (esta esperando|ta esperando|esperas|espera para|estas a espera)",
            "^ [e] (o|nosso|a|nossa) (resultado|segredo|problema|truque|solucao|chave|resposta) ?",
            "ate quando (vai|vais|voce vai|vc vai|pretende)",
        ),
        fires=(
            "«Quem não quer» dormir em paz?",
            "«Por que pagar» duas vezes?",
            "Mudámos uma linha. «O resultado?» O dobro das reservas.",
        ),
        quiet=(
            "Quem não vem no domingo? Sobra pão.",
            "Por que o moinho fecha à segunda?",
        ),
    ),
    "note.pain-question": Spoken(
        phrases=phrases(
            "(qual|quais) (e|sao|o|os|seria) [o|os|hoje] (seu|teu|seus|teus|vosso|maior|principal|maiores) [maior|principal|maiores|principais] (desafio|desafios|dor|dores|dificuldade|problema|obstaculo)",
            "(desafios|dores) (do seu|da sua|do dia a dia|do teu|de hoje|dos gestores|das gestoras|do time)",
            "(o que|que) (mais|te|lhe) [te|lhe] (tira o sono|incomoda|preocupa|trava|impede|move|tira)",
            "(ja pensou|ja pensaste|nunca pensou|ja imaginou|ja se perguntou|imagina|imagine) (em|no|na|quanto|como|se|que|se voce)",
            "(quanto|como|quem) (voce|vc|vcs|voces|a sua empresa|o senhor|a senhora|hoje) [ta|esta|estao|tem|cuida] (pagando|gasta|gastam|perde|perdem|faz hoje|paga hoje|gerem|capta|cuida)",
            "^ [_] [_] (sabia que|voce sabia|sabias que|vc sabia)",
            "(cansado|cansada|farto|farta|cansados) de (perder|pagar|trabalhar|nao|ter|depender|correr|esperar|planilha*)",
            "(quer|queres) saber (o que eles|como|quanto|por que|o segredo)",
            "(esta|estaria|estao) aberto a (conversar|ouvir|conhecer|novas|uma)",
        ),
        unless_anywhere=phrases("(tese|mestrado|tcc|minha turma|prova|medo|desisti)"),
        fires=("«Qual é o seu maior desafio»?", "«Cansada de perder» noite com contas?"),
        quiet=(
            "Eu já não me lembro, mas sabia que era terça.",
            "Gostaria de saber como vocês marcam as visitas.",
            "Qual é o seu andar?",
            "A que horas fecha a secretaria?",
        ),
    ),
    "note.vague-job": Spoken(
        phrases=phrases(
            "(excelente|otima|incrivel|incriveis|nova|novas|grande|boa|interessante|imperdivel|unica|otimas) (oportunidade|oportunidades|vaga|vagas|proposta|posicao)",
            f"{YOUR} perfil [me|nos] (encaixa|chamou|interessa|e perfeito|e ideal|interessou|combina|parece)",
            "(cliente|empresa|empresas) (confidencial|lider|top|lideres|de renome|multinacional)",
            "alguem [exatamente] com o seu perfil",
            f"(envie|envia|manda|me manda|mande|envie me|enviar|envia me) [o] [me] [o] ({YOUR[1:-1]}|o) (cv|curriculo)",
            "(aberto|aberta|abertos) a (oportunidades|novas oportunidades|novos desafios|propostas|ouvir)",
            "(projetos desafiadores|otimo clima|salario competitivo|pacote competitivo)",
            "surgiu uma (coisa|oportunidade|vaga)",
        ),
        unless_anywhere=phrases(
            "({money}|{number} mil|bruto|brutos|turno|escala|clt|contrato|salario de|12x36|adicional)"
        ),
        fires=("Tenho uma «excelente oportunidade».", "Está «aberta a novas oportunidades»?"),
        quiet=("Vaga de soldador, escala 6x1, R$ 4.200. Uma boa oportunidade.",),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "(tenho|temos|surgiu|apareceu) (algo|uma coisa|uma ideia|um projeto|um negocio|uma proposta|um esquema) (que|para voce|pra voce|pra ti|para si|aqui|interessante|incrivel|de|muito)",
            "(algo|projeto|negocio|coisa) que (mudou|vai mudar|pode mudar|pode te|pode lhe|vai te|e a sua|vai)",
            "(nao vou|nao posso|nao consigo) explicar por aqui",
            "(posso|deixa eu|quero|vou|eu) te explic* (por|melhor|tudo|o|em)",
            "(lembrei|pensei) (de|em) (voce|vc|ti|si) (na hora|logo|primeiro|para)",
            "e a sua cara",
            "(te abencoar|abencoar voce|oportunidade unica|oportunidade imperdivel|essa oportunidade|esta oportunidade|virada de chave|brilho nos olhos)",
            "(trabalho|lido|conecto) com gente que (pensa|quer|sonha|faz)",
        ),
        unless_anywhere=phrases("(caderno|prova|paciente|escola|chaves|processo)"),
        fires=("«Tenho um projeto que» pode te interessar.", "«Lembrei de você na hora»."),
        quiet=("Tenho uma ideia do que houve com a bomba.",),
    ),
    "note.found-profile": Spoken(
        phrases=phrases(
            f"(vi|encontrei|achei|conheci|cheguei|passei|deparei me com|esbarrei|me deparei com|visitei|analisei|gostei|amei|adorei|curti) [o|no|do|ao|a|com] {YOUR} (perfil|trajetoria|percurso)",
            f"{YOUR} perfil [me|profissional] (chamou|interessante|impressionou|apareceu|chamou me|parece|e)",
            "(o linkedin|linkedin) (me sugeriu|sugeriu me|me mostrou|sugeriu|recomendou)",
        ),
        unless_anywhere=phrases(
            "(palestra|artigo|tese|livro|comentario|vaga|trabalhou|estudou|mesmo|mesma|colega|{number})"
        ),
        fires=("«Encontrei o seu perfil» ontem.", "«Amei seu perfil»!"),
        quiet=("Vi no seu perfil que trabalhou na Embraco, eu também.",),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
            "(me inspira|inspirador|inspiradora|inspirando|inspiradores|inspiracao)",
            f"{YOUR} (trajetoria|perfil|percurso|carreira|experiencia|conteudo|historia|voz|energia) (e|me|tao|traz|daria|pode|merece) [muito|tao|realmente] (impressionante|admiravel|incrivel|inspiradora|inspirador|chamou|encanta|lindo|um|enriquecer|impressiona|notavel)",
            "(impressionante|admiravel|incrivel|brilhante|notavel|linda|belissima) (trajetoria|carreira|percurso|perfil|trabalho|historia)",
            "(admiro|admiramos) (muito|o seu|a sua|seu|sua|o teu|profundamente|pessoas|quem)",
            "(voce|vc) (e|continua) (referencia|uma referencia|arrasando|inspiracao|fera|um exemplo|luz)",
            "(pessoas|profissionais|gente|lideres|mulheres) (como voce|como vc|como tu|como o senhor|que pensa grande|inspiradoras|extraordinarias|com brilho|que inspiram)",
            "(meus respeitos|com admiracao|so admiro|amei seu perfil|adorei seu perfil)",
        ),
        unless_anywhere=phrases(
            "(artigo|capitulo|tese|livro|aula|palestra|pagina|aluna|aluno|tabela|{number})"
        ),
        fires=("«Sua trajetória é impressionante».", "«Você é referência» no setor."),
        quiet=("Seu artigo das glosas ajudou a gente.",),
    ),
    "note.flattering-generic": Spoken(
        phrases=phrases(
            "(gosto|gostei|adoro|adorei|amo|amei|curto|admiro) [muito|demais] (do|o|os|dos|de) (seu conteudo|teu conteudo|que voce faz|que vc faz|que partilha|que publica|que faz|seus posts|teus posts|seu trabalho|vosso trabalho|acompanhar)",
            "(acompanho|sigo|acompanhando|acompanhado) [com] [grande|muito] [interesse] (o seu|seu|seus|suas|teu|as suas|os seus|profissionais que) [trabalho|conteudo|posts|publicacoes]",
            "(otimo|excelente|incrivel|belo|parabens pelo) (conteudo|trabalho|perfil)",
            "conteudo de valor",
        ),
        unless_anywhere=phrases("(artigo|capitulo|tese|livro|aula|palestra|{number}|sobre o|sobre a|relato)"),
        fires=("«Adoro o que você faz».", "«Parabéns pelo trabalho»!"),
        quiet=("Adorei a tabela do livro.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(parabens|felicitacoes|meus parabens) (pelo|pelos|pela|pelas) .. (anos|cargo|aniversario|promocao|conquista|novo cargo|novas funcoes|nomeacao|posicao|crescimento|empresa|desafio)",
        ),
        unless_anywhere=phrases(
            "(abraco|beijo|kkk*|lembro|lembra|saudade|saudades|orgulho|merece|mereces|merecido|turma|aluno|aluna|colega|duvida|pergunta|voce chegou|chegaste|tia|tio|mae)",
        ),
        fires=("«Parabéns pelos 8 anos» de casa!", "«Parabéns pelo novo cargo», quem cuida dos seguros?"),
        quiet=("Parabéns pelos 5 anos, um orgulho, beijo.",),
    ),
    "note.network-growth": Spoken(
        phrases=phrases(
            "(ampliar|ampliando|expandir|expandindo|aumentar|alargar|fortalecer|construir|crescer|fazer crescer) [a|o|minha|meu|nossa|a minha] (rede|networking|network|circulo)",
            "(gosto de|adoro|amo|gostaria de|adoraria) (me conectar|conectar|conectar me|conhecer|acompanhar|trocar) [com] (pessoas|profissionais|gente|lideres|empreendedores|mentes)",
            "(qualquer|possiveis|potenciais|futuras|gerar|criar|explorar) (sinergia|sinergias|parcerias|parceria|colaboracoes)",
            "(conecta|conectar|vamos nos conectar|bora conectar|vamos conectar|conectemos) ?",
            "fazer networking",
            "(sigo de volta|segue de volta|seguir minha pagina|todos da minha rede|minha rede)",
            "(somar|agregar) valor",
            "(mais uma|mais um) por aqui",
        ),
        unless=phrases(
            "(acabei de chegar|me mudei|mudei me|associacao|curso de networking|rede de esgoto|rede eletrica)"
        ),
        fires=("Quero «ampliar minha rede».", "«Qualquer sinergia», disponha."),
        quiet=("A rede de água rompeu na rua XV.",),
    ),
    "note.event-pitch": Spoken(
        phrases=phrases(
            "(te convido|convido te|convido o|convido a|convite|convidar|convidamos|vem pro|inscreva se|garanta) [para|pra|a|o|lo|la|te|no] [um|uma|o|a|nosso|nossa|meu|minha] [proximo|proxima|exclusivo|exclusiva|gratuito] (webinar|masterclass|evento|aula|live|workshop|seminario|encontro|imersao|palestra online|congresso|jantar|summit|mentoria|podcast)",
            "(masterclass|webinar|workshop|aula|imersao|live) (gratuito|gratuita|gratis|ao vivo|exclusiva)",
            "(vagas|lugares) (limitadas|limitados|abertas|disponiveis para)",
            "(no|o) proximo encontro",
        ),
        unless=phrases("(turma|igreja|escola|coral|associacao|colegas)"),
        fires=("«Convido-o para um webinar».", "«Aula gratuita» na quinta."),
        quiet=("O jantar da turma é dia 8.",),
    ),
    "note.guest-pitch": Spoken(
        phrases=phrases(
            "(ter voce|te ter|te lo|te receber|convidar voce|te convidar|convida lo|convida la|participar) (como|de|no|do|para o|pro) (convidado|convidada|nosso podcast|meu podcast|palestrante|embaixador|embaixadora|nosso programa)",
            f"{YOUR} (historia|voz|trajetoria|experiencia) (merece|precisa|pode inspirar|daria|inspira|enriquec*)",
            "(temporada|episodio) {number} do (nosso|meu) podcast",
            "(escolhido|escolhida|selecionado|selecionada|convidado|convidada) para (a temporada|o podcast|nosso podcast|o nosso|o anuario)",
        ),
        unless_anywhere=phrases("(sem verba|ouvintes|radio|escola|biblioteca|tese)"),
        fires=("«Sua história merece» ser ouvida.", "Quero «te convidar pro nosso programa»."),
        quiet=("Vai ter voce na rádio da escola?",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(pesquisa|estudo|levantamento|inquerito) (rapida|super rapida|sobre|com|de|breve) ... (gestores|gestoras|lideres|diretores|dores|desafios|executivos|empresas|empresarios|donos)",
            "(entender|conhecer|ouvir) (as suas|suas|os seus|seus|as|os) (dores|desafios|necessidades|dificuldades)",
            "(ouvir|conhecer|saber) [a] (sua|tua|vossa) (perspetiva|perspectiva|opiniao|visao) (sobre|de|em)",
            "(ouvir|conhecer) a sua (perspetiva|perspectiva|visao)",
            "mapeando quem",
        ),
        unless_anywhere=phrases(
            "(tese|tcc|mestrado|doutorado|universidade|mestranda|doutoranda|anonimo|anonima|jornalista)"
        ),
        fires=("Faço uma «pesquisa rápida com gestores».", "Gostava de «ouvir a sua perspetiva»."),
        quiet=("É um estudo do mestrado com gestores, anónimo.",),
    ),
    "note.honour": Spoken(
        phrases=phrases(
            "(foi|foste|fui|empresa foi) (selecionado|selecionada|nomeado|nomeada|escolhido|escolhida|indicado|indicada|premiado|premiada) (pela|pelo|para|entre|como|por)",
            "(premio*|anuario|trofeu|selo) (excelencia|internacional|nacional|lusofon*|destaque|melhores|empresarial|mulher|lider)",
            "entre (os|as) {number} (melhores|mulheres|lideres|ceos|empresas|profissionais|mais)",
        ),
        unless_anywhere=phrases("(sem custo|gratuita|finalistas|premio da escola|concurso)"),
        fires=("A «empresa foi selecionada para» o anuário.", "Está «entre as 50 melhores» do ano."),
        quiet=("Ganhei o prêmio da escola com o senhor.",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "(prezados|caros|caras|estimados|queridos|ola|oi|fala|bom dia) (amigos|contatos|contactos|todos|todas|galera|rede|colegas|parceiros|empreendedores|membro|pessoal da rede|a todos|clientes)",
            "^ (prezados|galera|caro membro|caros)",
            "(pra|para|a) todos (da|os|meus) [minha|meus] (rede|contatos|contactos)",
            "(a todos|a todas) um (santo|feliz)",
            "agradeco que (reencaminhe|encaminhe|divulgue)",
        ),
        unless_anywhere=phrases("(condominio|assembleia|turma|reuniao de pais|sindicato)"),
        fires=("«Caros contatos», abrimos hoje.", "«Prezados», segue a lista."),
        quiet=("Oi Bia, vem todo mundo?",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=phrases(
            "(natal|black friday|ano novo|dia das maes|pascoa|fim de ano|reis) ... ({percent}|desconto|oferta|conte com|reservas|promocao|vagas)",
            "(feliz natal|boas festas|santo natal) ... (empresa|clientes|servicos|solucoes|contabil|consultoria|conquistas)",
        ),
        unless_anywhere=phrases("(bacalhau|receita|familia|saudade|avo|mae|pai)"),
        fires=("«Natal com 10% de desconto».", "«Feliz Natal da nossa consultoria»."),
        quiet=("Feliz Natal, um beijo à família.",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(ultimas|restam|so restam|temos apenas|apenas|abri) [so|apenas|mais] [{number}|poucas|duas|tres] (vagas|unidades|lugares|horarios)",
            "(ultima chance|ultima oportunidade|corre que|nao perca|nao percas|aproveite|aproveita|garanta ja|vagas limitadas|por tempo limitado|so ate|somente ate)",
        ),
        unless_anywhere=phrases("(concurso|edital|prova|ambulatorio|inscricao da escola)"),
        fires=("«Últimas vagas» da turma.", "«Aproveite», é «por tempo limitado»."),
        quiet=("As vagas do edital saem sexta.",),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=phrases(
            "(obrigado por|obrigada por|obrigado pela|obrigada pela|valeu por|prazer em) (aceitar|conectar|aceitares|conexao|me aceitar|ter aceite) ... (sou|somos|trabalho|trabalhamos|ajudo|ajudamos|gostaria|queria|{name})",
            "(agora que|ja que) [ja] estamos (conectados|ligados|em contato|em contacto) ... (deixe|queria|gostaria|quero|posso|aproveito)",
            "(aproveito|aproveitando) (a conexao|o contato|o contacto|o embalo)",
        ),
        unless_anywhere=phrases("(vizinh*|colega de turma|sua palestra|tua palestra|saudade)"),
        fires=(
            "«Obrigada por aceitar, trabalho» com seguros.",
            "«Agora que estamos conectados, queria» contar uma coisa.",
        ),
        quiet=("Obrigada por aceitar. Sou a mãe do Enzo.",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "quem (cuida|decide|e o responsavel|e a responsavel|trata|gere|compra|toma) ... (empresa|compras|orcamento|beneficios|ti|marketing|area|decisoes|seguros|frota)",
            "(responsavel|encarregado|pessoa|diretor) (de compras|das compras|pelas compras|certa|pelo marketing|da area|de ti|pela area|de marketing)",
            "(com quem|a quem) (devo|posso|deveria|poderia|eu) (falar|contactar|contatar|dirigir|tratar|enviar)",
            "indica quem decide",
        ),
        unless_anywhere=phrases(
            "(paciente|consulta|sinistro|meu filho|minha filha|vaga|matricula|edital|estagio)"
        ),
        fires=("«Quem cuida dos benefícios» aí?", "«Com quem devo falar» sobre seguros?"),
        quiet=("Quem cuida do jardim da escola?",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
            "^ (bora|vamos conversar|posso|topa|fechou|aceita|interessa a voces|faz sentido|fazemos match|mando|que tal|vamos marcar|posso ligar|posso mandar|queres|quer) [marcar|conversar|entrar|saber mais|uma {day}] ?",
            "(podemos|vamos|bora|conseguimos) [ter] [um|uma|marcar] (conversar|papo|papo rapido|falar|conversa|prosear|call|trocar uma ideia|bater um papo) [rapido|rapida|na|essa|esta]",
            f"{DAYS} ou {DAYS}",
            "(fico|ficamos) (no aguardo|a aguardar|a espera|aguardando) [de|da|do|o|a|seu|sua|um]",
            "(me conta|me diz) o que (achou|acha)",
            "(faria|faz|fizer) [todo] sentido",
        ),
        unless_anywhere=phrases(
            "(vaga|contrato|orcamento da|salario|tese|edital|congresso|churras|ensaio|condominio|caiu)"
        ),
        fires=("«Bora conversar?»", "«Terça ou quinta»?"),
        quiet=("Chegou a planilha?",),
    ),
    "note.denies-selling": Spoken(
        phrases=phrases(
            "(nao vendemos nada|nao quero vender|nao vou vender|nem vou vender|nao e venda|nao e propaganda|nao e piramide|nao e golpe|nao sou vendedor|longe das promessas|sem pressao|sei que voce deve receber|prometo que a minha|prometo ser breve)",
        ),
        fires=("«Não quero vender» nada.", "«Sem pressão», viu."),
        quiet=("Não vou à feira.",),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=phrases(
            "(reservei|te reservo|reservo) (um|uma|seu|sua|o|a|lugar) [lugar|vaga|horario|data]",
            "(conseguiu|conseguiste|pode) (ver|olhar|dar uma olhada|avaliar)",
            "(aguardamos|aguardo) [a] [sua] (confirmacao|resposta|retorno)",
            "como combinado ... (proposta|apresentacao|catalogo)",
            "quando (posso|podemos) (te ligar|ligar|ligar lhe|agendar|marcar)",
        ),
        unless_anywhere=phrases("(exame|consulta|matricula|chaves|voce pediu|planilha|ata)"),
        fires=("«Reservei um lugar» para você.", "«Aguardamos a sua confirmação»."),
        quiet=("Reservei uma mesa para a consulta do pai.",),
    ),
}
