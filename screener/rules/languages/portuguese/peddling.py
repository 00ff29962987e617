"""What the rules on wares, trials and tales of success look for in Portuguese, beside those on what is sold."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.portuguese import FIRMS, HELP, SELLERS_VERB, YOUR

_THING: Final = "(plataforma|aplicativo|aplicação|app|ferramenta|solução|software|sistema|programa|robô|assistente|crm|erp|serviço|dispositivo|gama)"
_CUSTOMER: Final = accented(
    "(preciso de|precisamos de|procuro um|procuro uma|comprei|comprámos|compramos de|encomendei|orçamento para)"
)

PEDDLING: Final[Mapping[str, Spoken]] = {
    "note.advertising": Spoken(
        phrases=accented(
            "(enquanto durarem|até durarem|até acabar|até acabarem) (os|o) (estoques|stocks|estoque|stock|vagas)",
            "(últimas|últimos|restam {number}|restam poucas|só restam|só {number}) [{number}] (vagas|unidades|lugares|lotes|dias|ingressos)",
            "(diga|dê|dá|diz) adeus (a|ao|à|às|aos) _",
            "porque (você|vc|tu) merece*",
            "(aproveite|aproveita|aproveitem|não perca|não percas|não percam|garanta|garante) (já|a|o|os|as|nossa|nosso|esta|este|essa|seu|sua|agora|até) _",
            "(nova coleção|oferta especial|preço de lançamento|promoção exclusiva|oferta exclusiva|black friday|queima de estoque|condição especial|condições especiais|preço promocional|preços especiais|lote promocional)",
            "(peça|compre|encomende|reserve|inscreva se|ligue|chame|garanta) (já|hoje|agora|pelo whatsapp|antes|sem compromisso|o seu|a sua|no direct)",
            "de {number} por [apenas] {number}",
        ),
        unless=accented("(obrigad*|minha encomenda|meu pedido|excursão|acampamento)"),
        fires=("«Diga adeus à papelada».", "«Últimas vagas» para o retiro!"),
        quiet=("Dizemos adeus à Rosa no sábado, vens?", "Ainda há lugar na camioneta para Évora?"),
    ),
    "note.almost-strangers": Spoken(
        phrases=accented(
            "(estamos|somos) (conectados|ligados|contactos|contatos|em contato|em contacto) (há|faz|por aqui) [algum|um|muito] [tempo|bom] .. (mas|e|nunca|ainda)",
            "(ainda não|ainda nunca) (conversamos|conversámos|falamos|falámos|nos falamos|trocamos|tivemos oportunidade de) [uma|de|por]",
            "(reativar|retomar|refrescar|reavivar) (o contato|o contacto|nosso contato|a conexão|nossa conexão|a ligação)",
        ),
        unless=accented("(turma|faculdade|primo|prima|casamento|escola|aldeia|minha mãe|trabalhamos|curso)"),
        fires=(
            "«Estamos conectados há algum tempo, mas» nada dissemos.",
            "«Ainda não conversamos por» aqui.",
        ),
        quiet=("Somos contactos da turma de 1998.", "Ainda não falámos do casamento da prima."),
    ),
    "note.course-on-offer": Spoken(
        phrases=accented(
            "(inscrições|matrículas|matrícula|candidaturas) [já|estão|ainda estão] (abertas|aberta|até) ",
            "(abrimos|abri|abriu|lançamos|lancei|arranca|começa|nova|vai começar) [_] [_] (turma|turma nova|edição do curso|curso|masterclass|formação|pós graduação|bootcamp|workshop online|mentoria|imersão|jornada)",
            "(inscreva se|inscreve te|participe|participa|junte se|junta te|vem para|venha para) (no|na|já|do|da|nosso|nossa|ao|à|o|a) [_] (curso|masterclass|webinar|workshop|mentoria|desafio|comunidade|imersão|formação|aula|grupo vip)",
            "(meu|minha|nosso|nossa) [próximo|próxima|novo|nova] (masterclass|webinar|curso|bootcamp|mentoria|imersão|workshop|desafio|formação|retiro) (online|gratuit*|sobre|de|para|começa|é)",
            "(turma nova|nova turma|próxima turma) (do|da|de|em|com) _",
            "(curso|formação|mba|pós) .. (com certificado|bolsa de {percent}|reconhecido pelo mec|certificad*|de 100)",
        ),
        unless=accented(
            "(fiz o|estou inscrit*|me inscrevi|inscrevi me|seu curso|teu curso|vosso curso|escola do|colégio|meu filho|minha filha)"
        ),
        fires=("«Inscrições abertas» para o curso de vendas.", "«Turma nova do curso» Excel!"),
        quiet=("Fiz o seu curso em Braga em maio.", "Pode dar uma aula no nosso colégio?"),
    ),
    "note.easy-start": Spoken(
        phrases=accented(
            "(sem|zero|nenhuma) (fidelização|fidelidade|burocracia|experiência prévia|conhecimento técnico|letras pequenas|letras miúdas|custos escondidos|taxa de adesão|investimento inicial|mensalidade|complicações|papelada|amarras)",
            "(não|nem) (vai custar|toma|vai tomar|rouba|ocupa|leva) (nada|mais do que|mais de|mais que|muito)",
            "(leva só|leva apenas|só toma|só leva|demora só|demora apenas|em apenas|em menos de|são só) {number} (minutos|min|cliques|dias|segundos|horas)",
            "(chave na mão|chave na mao|tudo incluído|pronto em {number}|teste {number} dias)",
            "(nós|eu|a gente|nós é que) (tratamos|trata|tratamos de|cuidamos|cuido|cuida|resolve) [de] (tudo|do resto|tudo por si|tudo por você|disso)",
            "(tratamos|cuidamos|cuido) de tudo",
            "(você|vc|o senhor|a senhora) (só|não) (precisa|paga|investe|gasta) (de|do|nada|um|uma|assinar|se)",
            "(só|se) (paga|cobro|cobramos|pagam) se (der|funcionar|houver|tiver|der certo)",
        ),
        unless=accented("(obrigad*|meu contrato|nosso contrato|escola|hospital)"),
        fires=("«Tratamos de tudo».", "«Sem fidelização» e «sem papelada»."),
        quiet=("O autocarro leva uma hora até ao moinho.", "Vim sem o carro, dás-me boleia?"),
    ),
    "note.fault-in-showing": Spoken(
        phrases=accented(
            f"(analisei|analisamos|analisámos|revisei|auditei|avaliei|avaliamos|testei|testámos|estive a ver|dei uma olhada n) (o|a|no|na|os|as) {YOUR} (site|página|perfil|loja|instagram|redes|presença|anúncios|ficha|marca|website|google)",
            f"(o|a) {YOUR} (site|página|website|perfil|loja|instagram|ficha|logo|marca) .. (lento|lenta|demora|não aparece|desatualizad*|invisível|não vende|não converte|perde|fora do ar no|não está otimizad*|pouco visível|deixa a desejar|não é encontrado)",
            "(página|site) (do|da) (seu|sua|vosso|vossa|teu|tua) _ .. (demora|não aparece|não abre no|perde|lento|lenta|está fraco)",
            "(erros|falhas|pontos de melhoria|pontos a melhorar|oportunidades de melhoria) (que|no seu|na sua|no vosso|técnicos|de seo|graves|travam|que travam)",
            f"(os|a) {YOUR} (concorrentes|concorrência|vizinhos) .. (aparece*|está|estão|sai*|passa*|vendem) [_] (à frente|na frente|primeiro|acima|antes|mais)",
            "(fotos|textos|imagens) [_] não (fazem justiça|mostram|valorizam|vendem|transmitem)",
            "(está|estão|estás|tá) [a] (perder|perdendo|deixando|deixar) (clientes|vendas|dinheiro|visibilidade|pacientes|reservas|pedidos)",
            "(muito potencial|tanto potencial) e pouca visibilidade",
        ),
        unless=accented(
            "(minha encomenda|meu pedido|não me deixa|não consigo|tentando comprar|a tentar|marcar consulta)"
        ),
        fires=("«Analisei o seu site» ontem.", "A «página do seu restaurante demora» a abrir."),
        quiet=(
            "O vosso site não me deixa pagar, não consigo encomendar.",
            "Gosto das fotos escuras da sua exposição.",
        ),
    ),
    "note.firm-for-firms": Spoken(
        phrases=accented(
            f"{HELP} (os|as|outros|outras|muitos|muitas|mais de {{number}}|{{number}}|pequenas|pequenos) [_] {FIRMS}",
            f"(trabalhamos|trabalho|colaboramos|atuo|atuamos) com (várias|vários|muitas|muitos|mais de|outras|outros|as|os|{{number}}) [{{number}}] {FIRMS}",
            f"{SELLERS_VERB} .. (para|a) {FIRMS}",
            f"(especializad*|especialistas|especialista|focad*|dedicad*) em .. (para|de) {FIRMS}",
            f"(soluções|serviços|software|produtos|formação|limpeza|uniformes|transporte|seguros|embalagens|máquinas) para {FIRMS}",
            "(nossa|minha|a nossa) (empresa|agência|consultoria|firma|companhia|startup|fábrica) (oferece|ajuda|dedica se|desenvolve|cuida|acompanha|fabrica|atende|presta|atua|é especializada|fornece|trabalha com)",
            "somos (uma|um|a|o) [_] [_] (que ajuda|que oferece|especializad*|do porto|de lisboa|líder|com mais de|de desenvolvimento|focad*) [_]",
        ),
        unless=_CUSTOMER,
        fires=("«Ajudamos os restaurantes» a desperdiçar menos.", "«Nossa agência cuida» de tráfego pago."),
        quiet=("A nossa empresa muda-se em março.", "Preciso de um autocarro para empresas, quanto custa?"),
    ),
    "note.hands-for-hire": Spoken(
        phrases=accented(
            "(coloco|colocamos|pomos|ponho|disponibilizamos) à (sua|vossa|tua) disposição (um|uma|os|as|nosso|nossa|meus|o) _",
            "(terceirize|terceirizar|externalize|subcontrate|delegue|terceiriza) (o|a|os|as|seu|sua|seus|suas) _",
            "(temos|dispomos de|fornecemos|disponibilizamos|alocamos) [_] (desenvolvedores|programadores|soldadores|pessoal|profissionais|motoristas|técnicos|assistentes|engenheiros|mão de obra) (disponíveis|qualificad*|sénior|seniores|remotos|à distância|temporári*|alocad*|dedicad*|para cobrir|prontos)",
            "(assistente virtual|secretária remota|mão de obra qualificada|alocação de profissionais|equipa dedicada|time dedicado|squad dedicado|body shop|outsourcing de)",
            "(tenho|temos|abriu|resta) [_] (vaga|espaço|agenda|disponibilidade|horário) (para|na agenda para) (mais|um|uma|novos|novo|{number}|dois) [_] (cliente|clientes|projeto|projetos)",
        ),
        unless=accented("(candidatei|candidatura|estágio|vosso orçamento|currículo)"),
        fires=("«Terceirize a sua» folha.", "«Colocamos à sua disposição um soldador»."),
        quiet=(
            "Candidatei-me à vaga de assistente virtual.",
            "Os nossos motoristas dizem que o portão emperra.",
        ),
    ),
    "note.hinted-venture": Spoken(
        phrases=accented(
            "(tenho|temos|trago|há|surgiu) [um|uma] (proposta|oportunidade|projeto|projecto|negócio|algo|ideia|parceria) [_] (para ti|para você|para vc|para si|que te|que lhe|que pode|que podia|pra você|pra vc|pra te|em mãos)",
            "(estou|estamos) (montando|criando|a montar|a criar|desenvolvendo|a desenvolver|preparando|a preparar|lançando) (algo|uma coisa|um negócio|um projeto) [_]",
            "(grande|excelente|ótima|uma) oportunidade (única|de negócio|imperdível|incrível|real|rara|que)",
            "(te|lhe) (conto|explico|mostro|passo) (mais|tudo|melhor|os detalhes|como funciona) (no|em|por|pelo|numa|quando|sem) [_]",
            "(detalhes|mais detalhes|mais informações|explico) (no privado|em privado|no direct|inbox|na call|por chamada|pelo zap|sem compromisso)",
            "(algo|alguma coisa) me (diz|disse) que (você|vc|tu|o)",
            "(sair|bora sair) da corrida dos ratos",
        ),
        unless=accented("(museu|escola|sua mãe|câmara municipal|prefeitura|salário)"),
        fires=("«Tenho uma proposta para você».", "«Estamos montando algo grande»."),
        quiet=("O projeto do museu acaba em maio.", "Tenho algo teu: a escada."),
    ),
    "note.in-return": Spoken(
        phrases=accented(
            "(em troca|como agradecimento|em agradecimento|em contrapartida) [de|do|por|te|eu] [um|uma|seu|sua] (presente|brinde|voto|apoio|avaliação|recomendação|like|ofereço|sorteamos|link|menção|divulgação|curtida|desconto)",
            "(eu|nós|também) [também|te] (curto|sigo|voto|comento|apoio|divulgo|recomendo|retribuo) (o seu|a sua|os seus|de volta|você|também|o teu)",
            "(retribuo|retribuímos|sigo de volta|troco likes|troca de likes|troca de recomendações|troca de links|sdv)",
            "(vale|cartão|cupom|cupão|voucher) [de|presente] (presente|desconto|oferta) (em troca|por|se|para quem)",
            "(ganha ganha|todos ganham|crescemos juntos|uma mão lava a outra|nos ajudamos)",
        ),
        unless=accented("(escada|compota|mel|as oficinas|a caneca)"),
        fires=("Curte meu post que eu «retribuo».", "É um «ganha-ganha»."),
        quiet=("Devolvo-te a escada no domingo.", "Como agradecimento, um frasco de mel na tua mesa."),
    ),
    "note.inner-circle": Spoken(
        phrases=accented(
            "(círculo|clube|grupo|comunidade|mesa|mastermind) (exclusiv*|privad*|seleto|selecto|seleta|vip|fechad*|de líderes|de elite|restrit*|de empresários|de alto nível)",
            "(só|apenas|somente|exclusivamente) (por|com|para) convite*",
            "(exclusivo|só|reservado|selecionei|selecionado) [_] (para|pra) (quem|pessoas|profissionais|líderes|empresários|clientes) (do seu nível|como você|como o senhor|selecionad*|do seu perfil)",
            "(embaixador|embaixadora|embaixadores) (da|do|de) (marca|nossa|comunidade|projeto|programa)",
            "(conversa|reunião|encontro) de alto nível",
        ),
        unless=accented("(leitura|pais|vizinhos|corrida|caminhada|coro|coral)"),
        fires=("Um «círculo exclusivo» de diretores.", "É «só por convite»."),
        quiet=("O clube de leitura é na terça.", "Conheço-te do grupo de corrida."),
    ),
    "note.offers-trial": Spoken(
        phrases=accented(
            "(te|lhe|vos|posso|podemos|faço|fazemos|ofereço|oferecemos) [te|lhe|vos] (mostro|faço|ofereço|oferecemos|envio|mando|agendo|mostrar|fazer|oferecer|enviar|agendar|emprestar|uma) [_] (demo|demonstração|teste grátis|amostra|amostras|simulação|diagnóstico|auditoria|teste gratuito|piloto|consultoria gratuita)",
            "(teste|período|versão|mês|semana|consulta|sessão|aula) (grátis|gratuito|gratuita|de teste|experimental|free|de cortesia|oferecida)",
            "(experimente|experimenta|teste|testa|prove) (grátis|gratuitamente|sem compromisso|nosso|nossa|por {number}|{number} dias|o nosso|a nossa)",
            "(uma|a|ver uma|fazer uma) (demo|demonstração) (grátis|gratuita|rápida|sem custo|sem compromisso|de {number}|online)",
            "(ativo|activo|libero|abro) (para você|pra você|para si|pra vc|seu acesso|um mês)",
            "(depois|no fim) (você|vc|o senhor|a gente) (decide|vê|conversa|me diz)",
        ),
        unless=accented("(o vendedor|me pediu|pediram|entrevista|prova prática|aula de dança)"),
        fires=("«Experimente grátis» este mês.", "«Posso agendar uma demo» amanhã?"),
        quiet=("Na entrevista há teste gratuito?", "Podemos ver a oficina na segunda?"),
    ),
    "note.product-in-third-person": Spoken(
        phrases=accented(
            f"{{name}} é (uma|um|a|o|nossa|nosso) [_] {_THING} [_] (que|para|de|onde|desenhad*|capaz|pra)",
            "com [o|a] {name} (você|vc|pode|consegue|sua|seu|poupa|economiza|gere|controla)",
            f"(conheça|conhece|descubra|apresento lhe|apresento|apresentamos) [o|a] (nossa|nosso|{{name}}|minha) [nova|novo] [{{name}}|{_THING[1:-1]}] ",
            f"(uma|um|a|o|nossa|nosso|nova|novo) {_THING} (que|capaz de) (permite|ajuda|automatiza|reduz|gere|simplifica|conecta|atende|calcula|converte|poupa|economiza|detecta|evita|facilita|centraliza|otimiza|transforma|responde|controla|faz)",
            "(criamos|desenvolvemos|criei|desenvolvi|lançamos|lancei) (o|a) {name}",
            f"(nossa|nosso|meu|minha) {_THING} (permite|ajuda|automatiza|reduz|gere|simplifica|conecta|atende|calcula|converte|poupa|economiza|detecta|evita|facilita|centraliza|otimiza|transforma|responde|controla|faz|é)",
            "(esqueça|esquece|chega de|adeus) (o|a|as|os|planilhas|papelada|excel|papel|filas|as planilhas|a papelada)",
        ),
        unless=_CUSTOMER,
        fires=("«Nosso robô atende», agenda e cobra.", "«Com o Granito você» controla a obra."),
        quiet=("A sua ferramenta de marés ainda funciona cá.", "Com a Noémia passamos no sábado."),
    ),
    "note.shows-own-work": Spoken(
        phrases=accented(
            "(meu|minha|nosso|nossa) [novo|nova|último|última|primeiro|primeira] (livro|romance|podcast|blog|álbum|canal|canal no youtube|newsletter|ebook|single|e book) (já|está|saiu|acaba|chama se|fala|conta|sobre|disponível|foi lançado)",
            "(inscreva se|inscreve te|siga me|segue me|me siga|me segue|siga|segue|visite|visita|espreite|espreita|confira|dê uma olhada|dá uma olhada|ouça|leia|assine|subscreva) (o|a|no|na|em|meu|minha|lá) [_] (livro|podcast|blog|canal|página|perfil|site|instagram|insta|tiktok|youtube|newsletter|loja|portfólio|música|arte|conteúdo|trabalho)",
            "(acabo de|acabei de|acabámos de|acabamos de) (publicar|lançar|escrever|postar|gravar) (o|a|um|meu|minha|nosso) [meu|novo|primeiro] (livro|romance|podcast|álbum|newsletter|canal|vídeo|curso|episódio|ebook|artigo)",
            "(lancei|publiquei|lançámos|lançamos) (o|a|um|uma|meu|minha) [meu|minha|novo|nova] (livro|podcast|newsletter|ebook|e book|canal|álbum)",
            "(toda|todas as|todos os|cada) (semana|segunda|terça|quarta|quinta|sexta|dia|dias|semanas) (compartilho|partilho|publico|envio|posto|mando)",
            "(autor|autora) (do|de) (livro|best seller|bestseller|{number} livros|e book)",
        ),
        unless=accented("(me pediu|pediste|como pediu|minha turma|perguntou|seu livro|teu livro)"),
        fires=("«Siga a minha página»!", "«Meu primeiro romance já» está à venda."),
        quiet=("Li o seu livro no comboio para o Porto.", "Emprestaste-me o livro em maio, ainda o tenho."),
    ),
    "note.tale-of-success": Spoken(
        phrases=accented(
            "(um|uma|uns|alguns|vários|várias) (dos|das|de) (nossos|nossas|meus|minhas) (clientes|alunos|alunas) [_] [_] (dobrou|aumentou|reduziu|conseguiu|passou|fatura|ganha|poupou|economizou|já|faturou|vendeu|triplicou|duplicou)",
            "(nossos|nossas|meus|minhas) (clientes|alunos|alunas) [já] (conseguem|economizam|poupam|dobram|aumentam|reduzem|passaram|faturam|veem|ganham|relatam|reduziram|duplicaram)",
            "(ajudamos|ajudei|já ajudamos|conseguimos|fizemos) [a|uma|um|outra|mais de] .. (a dobrar|a duplicar|a aumentar|a reduzir|a passar|a faturar|a economizar|a poupar|a vender|dobrar|duplicar|faturar)",
            "(passou|passaram|saiu|saíram) de ({number}|{money}|{percent}|zero) .. para ({number}|{money}|{percent})",
            "(casos|cases|histórias) de sucesso",
            "(os resultados|resultados) (falam por|comprovados|reais|em {number} (dias|semanas|meses)|garantidos|já na primeira)",
            "(mais de|com) {number} (clientes|empresas|projetos|famílias|casos) (satisfeit*|atendid*|confiam|entregues|que confiam|em todo)",
            "{percent} de (empregabilidade|aprovação|sucesso|satisfação)",
        ),
        unless=accented("(graças a si|graças a você|seu conselho|minha mãe|meu filho|voluntári*)"),
        fires=("«Um dos nossos clientes dobrou» as vendas.", "«Os resultados falam por» si."),
        quiet=(
            "O seu conselho reduziu o desperdício a um terço.",
            "Passei dos turnos da noite aos do dia em maio.",
        ),
    ),
    "note.wants-you-back": Spoken(
        phrases=accented(
            "(sentimos|estamos com|temos|tivemos) [a] (sua falta|tua falta|saudades suas|saudade de você|saudades de si|saudades da sua visita)",
            "(faz|há) [muito|algum|um] (tempo|bom tempo|meses) que (não|você não|não nos|vc não) (compra|visita|aparece|passa|encomenda|nos visita|nos procura|treina)",
            "(quer|deseja|queres|gostaria de) (continuar a receber|continuar recebendo|seguir recebendo|manter se na nossa)",
            "(atualizando|a atualizar|limpando|a limpar|atualizamos) (nossa|a nossa|nosso|o nosso|minha|a minha) (base|lista|base de dados|cadastro|agenda|base de contatos)",
            "(volte|volta|regresse) (a|para|à) (comprar|nossa|visitar nos|nós|aproveitar|treinar)",
            f"{YOUR} (assinatura|subscrição|conta|plano|licença|apólice|contrato) (vence|venceu|expira|expirou|termina|está a terminar|está vencendo|vai expirar)",
        ),
        unless=accented("(a tua mãe|coro|coral|casamento|família|turma|avó)"),
        fires=("«Sentimos sua falta» na Velas Rui!", "«Deseja continuar a receber» as nossas cartas?"),
        quiet=("A família sente a tua falta, vem ao coro.", "Desculpa o silêncio, como estás?"),
    ),
    "note.watched": Spoken(
        phrases=accented(
            "(vi|vejo|reparei|notei|percebi|vimos) que (você|vc|o senhor|a senhora|já|visitou|abriu|leu|viu|baixou|visualizou|descarregou|clicou) [já] (abriu|leu|viu|visitou|baixou|visualizou|meu perfil|minha mensagem|nossa|nosso|o nosso|a minha|o meu|descarregou|clicou)",
            "(visitou|visitaste|viu|viste|visualizou) (o|a) (meu|nosso|minha|nossa) (perfil|site|página)",
            "(obrigado|obrigada) por (visitar|ver|passar) (o|a|no|na|pelo|pela) (meu|nosso|minha|nossa) (perfil|site|página)",
            "(depois da|após a|após) (sua|tua) (visita|passagem|inscrição) (ao|pelo|no|à) (nosso|nossa|meu|site)",
        ),
        unless=accented("(candidatura|concerto|meu voo|currículo|processo|exame)"),
        fires=("«Vi que você visualizou» meu perfil.", "«Visitou o nosso site» e por isso escrevo."),
        quiet=("Vi-a na banca da sopa.", "Visitei o seu museu no domingo."),
    ),
    "note.what-if": Spoken(
        phrases=accented(
            "(imagine|imagina) (ter|que|poder|um|uma|se|não|quanto|receber|viver|trabalhar|dobrar|seu|sua) _",
            "(e se|já pensou se|o que faria se) (você|vc|pudesse|desse|eu te dissesse|eu lhe dissesse|seu|sua|a sua|o seu|fosse possível) _",
            "(gostaria|gostava|gostarias|quer|queria|já pensou) [de|em] (ganhar|economizar|poupar|dobrar|duplicar|vender mais|gerar|aumentar|ter uma renda|ter uma segunda|reduzir|atrair|pagar menos|faturar|lotar|encher)",
            "(deixando|a deixar|está deixando) dinheiro (na mesa|em cima da mesa)",
            "(poderia|podia|pode) (estar|poupar|economizar|ganhar|faturar|dobrar|duplicar) [a|poupar|poupando|economizando|ganhando|vendendo|pagando menos|até] _",
        ),
        unless=accented("(chover|excursão|o autocarro|o ônibus|meu filho|minha filha|minha mãe)"),
        fires=("«Imagine ter a» agenda cheia.", "«Gostaria de poupar» na luz?"),
        quiet=("E se chover no sábado, há sala?", "Se pudesse vir na segunda, melhor."),
    ),
}
