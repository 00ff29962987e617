"""What the rules on scams look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.portuguese import BY_DAY, YOUR

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=phrases(
            "(vaga|vagas|trabalho|emprego|trampo|oportunidade) .. (home office|remoto|remota|online|facil|de casa|pelo celular|em casa|meio periodo|part time) ... (sem experiencia|por dia|ao dia|pix|diarios|{money}|nao precisa|digitar)",
            "(sem experiencia|nao precisa de experiencia|nao pede experiencia|nao exige experiencia|sem entrevista) ... (casa|celular|whatsapp|zap|telegram|pix|ganhos|dia|diarios)",
            "(avaliar|curtir|avaliando|curtindo|classificar|dar like em) (produtos|videos|hoteis|restaurantes|aplicativos|apps|publicacoes|lojas)",
            "(ganhe|ganha|ganhar|ganho|ganhos|trabalhe|trabalhar|trabalho) ... (de casa|pelo celular|em casa|sem sair|no celular|pela internet) ... (dia|dias|chefe|pix|{money}|horas|dinheiro)",
            "(digitar|digitacao de|digitador de) documentos",
            "so (precisa|precisas) [de|ter] [um] (celular|telemovel|telefone|internet)",
        ),
        unless=phrases("(aula|curso|as sextas|laboratorio|aluno*|horta)"),
        fires=(
            "«Vaga home office sem experiência», começa já.",
            "É só «avaliar produtos» na tela.",
        ),
        quiet=(
            "Avaliar produtos é o meu trabalho no laboratório.",
            "Só precisa de internet para a aula de sábado.",
            "Trabalho em casa às sextas.",
            "Vaga de enfermeira em Londrina, escala 12x36.",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=phrases(
            f"(ganhe|ganha|ganhar|ganhos|pagamos|pagamento|recebe|receba|renda|tira|fatura) ... ({{money}}|{{number}}) [reais|euros|mil|contos] {BY_DAY}",
            "({money}|{number} reais) (por dia|ao dia|diarios)",
            "(pagamento|saque|recebe|ganhos) ... (via pix|na hora|no pix|por pix|imediato|diario|no mesmo dia)",
        ),
        unless=phrases(
            "(feira|foi|recibo|nota fiscal|mensalidade|fatura)",
            "(bruto|brutos|contrato|clt|diaria de|salario|quanto cobra|honorarios)",
        ),
        fires=("Você pode «ganhar 300 reais por dia».", "«Pagamento via pix» no fim da tarde."),
        quiet=(
            "O pagamento da feira foi via pix, tudo certo.",
            "O salário é pago por dia trabalhado, R$ 180 por dia, contrato de obra.",
        ),
    ),
    "safety.picked-for-work": Spoken(
        phrases=phrases(
            f"{YOUR} (perfil|curriculo|cv) (foi|esta|ja foi) (selecionado|aprovado|escolhido|pre aprovado|pre selecionado|aceite)",
            "(voce|vc|tu) (foi|foste) (selecionado|selecionada|aprovado|aprovada|escolhido|escolhida) para (a|uma|trabalhar|o|essa) [vaga|posicao|cargo|casa]",
            "(rh|recrutamento|departamento de recrutamento) (da|do|de) (shopee|amazon|tiktok|mercado livre|shein|magalu|google|temu|netflix)",
        ),
        unless=phrases("(temporada|podcast|premio|anuario)"),
        fires=("«Seu currículo foi aprovado» ontem.", "«Você foi selecionada para uma vaga»."),
        quiet=("Mandei meu currículo pra vaga de terça.",),
    ),
    "safety.other-messenger": Spoken(
        phrases=phrases(
            "(chama|chame|me chama|me manda|mande|passa|me passa|passe|adiciona|adicione|escreve|escreva|fala|fale|contato|contacta|contacte|envie|envia) ... (whatsapp|whats|zap|wpp|zapzap|telegram|signal|wechat|zangi|hangouts)",
            "(tens|tem|usa|usas|voce tem|qual) [o|seu|teu] (whatsapp|whats|zap|telegram|signal|wechat|hangouts) [?|uso|ou]",
            "(continuamos|continuar|seguimos|falamos|conversamos|conversar|falar|bora) (no|pelo|por|la no) (whatsapp|whats|zap|telegram|signal|wechat)",
            f"me (passa|manda) [o] {YOUR} (whats|whatsapp|zap|wpp)",
        ),
        unless=phrases(
            "(grupo|grupos) (de|do|no) (whatsapp|whats|zap)",
            "(como combinamos|combinado|coral|sua mae|seu pai)",
        ),
        fires=("«Chama no zap» que explico.", "Aqui não vejo, «tens Telegram?»"),
        quiet=("Está no grupo do WhatsApp da turma.",),
    ),
    "safety.odd-reason": Spoken(
        phrases=phrases(
            "(linkedin|aqui|por aqui|internet do navio|este aplicativo) [ta|esta|quase] (travando|nao entro|nao uso|entro pouco|bloqueia|falha|nao e seguro|quase nao entro|cai muito)",
            "(entro pouco|nao entro muito|quase nao entro|quase nao uso|nao uso muito) (aqui|por aqui|no linkedin|o linkedin|isto|isso)",
        ),
        unless_anywhere=phrases("(sua palestra|seu artigo|teu artigo|seu livro)"),
        fires=("O «linkedin tá travando» aqui.", "«Quase não uso isto», anota meu número."),
        quiet=("Aqui não cai neve.",),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=phrases(
            "(envie|envia|mande|manda|confirme|confirma|foto|fotos|precisamos|informe|informa|passe|passa|diga|diz) ... (rg|cpf|cnh|senha|palavra passe|cartao|codigo sms|codigo de verificacao|dados bancarios|selfie|comprovante de residencia|cartao cnpj|extratos|passaporte)",
            "codigo (sms|de verificacao|de seis digitos|que chegou|que acabamos)",
        ),
        unless=phrases("(matricula|cartorio|credenciamento|contabilidade|admissao|como combinamos|folha)"),
        fires=("«Confirme o código SMS» já.", "«Envie foto do seu RG» dos dois lados."),
        quiet=("O cartão da academia venceu.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "(sua|tua|esta) conta (sera|foi|esta|apresenta|vai ser|podera ser) ... (suspensa|bloqueada|restrita|limitada|denunciada|encerrada|incomum|suspeita|verificada)",
            "(suporte|equipe|equipa|seguranca|apoio) (do|tecnico do|oficial do|de seguranca do) linkedin",
            "(selo|emblema) (de verificacao|de verificado|premium|azul)",
            "(evitar|evite) (a|o) (suspensao|bloqueio|encerramento|cancelamento)",
            "(verifique|confirme|valide|atualize) (sua|a sua|o seu|seu) (conta|identidade|perfil|email|senha|acesso)",
        ),
        fires=("«Sua conta será bloqueada» hoje.", "Somos a «equipe do LinkedIn»."),
        quiet=("Minha conta de luz veio alta.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=phrases(
            "(invisto|investindo|investe|investimento|investimentos|opero|operacoes|mineracao) (em|de|com|no) (cripto|criptomoedas|bitcoin|btc|usdt|forex|day trade|ouro digital|trade)",
            "(sinais|grupo|sala|robo|bot|curso) (vip de|de) (trade|trading|forex|cripto|day trade|investidores)",
            "(retorno|rendimento|rentabilidade|lucro|juros) (garantido|garantida|de|mensal|diario|fixo|semanal) [{percent}] (ao mes|ao dia|por semana|ao ano|garantido|garantida|mensal)",
            "{percent} (ao mes|ao dia|por semana|por dia|mensal|mensais)",
            "(voce|vc|tu) investe ?",
            "(multiplicar|dobrar|duplicar|triplicar|multiplica|dobra) (seu|teu|o seu) (dinheiro|capital|investimento|patrimonio)",
            "(clube|grupo) de investidores",
        ),
        unless=phrases(
            "(preco|precos|inflacao|subiram|subiu|aluguel|renda da casa|consumo)",
            "(tese|aula|artigo|financiamento da casa|disciplina)",
        ),
        fires=("É um «clube de investidores» sério.", "Rende «3% ao mês»."),
        quiet=(
            "Os preços subiram 2% ao mês.",
            "O investimento na estufa foi aprovado.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=phrases(
            "(renda|rendimento|ganho) (extra|passiva|passivo|adicional|residual|que nao depend*)",
            "(segunda|outra|nova) (renda|fonte de renda|fonte de rendimento)",
            "(liberdade financeira|independencia financeira|liberdade geografica|ser seu proprio chefe|sem chefe|viver de renda|mudou minha conta)",
            "(esse|este|essa|esta|meu|nosso) (negocio|oportunidade|projeto|equipe|equipa|empresa|metodo|produto|produtos|sistema) [_] (mudou|transformou) [a] (minha|nossa) vida",
        ),
        unless=phrases(
            "(vendendo|sitio|roca|horta|colheita|feira)", "(tese|imposto|declaracao|irs|irpf|artigo)"
        ),
        fires=("Já pensou em ter uma «renda extra»?", "Alcancei a «liberdade financeira»."),
        quiet=(
            "Tenho uma segunda fonte de renda vendendo mel na feira.",
            "A declaração de renda é até maio.",
            "O seu livro mudou a minha vida.",
        ),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(lindo|bonito|belo|teu|seu) sorriso",
            "(oi|ola|oie|bom dia) (linda|lindo|querida|querido|amor|princesa|gata|gatinha|meu bem|flor)",
            "(amizade|amizades|relacionamento) (sincera|sincero|serio|verdadeira)",
            "(sou|engenheiro|homem|mulher) (viuvo|viuva|solteiro|solteira|divorciado|divorciada)",
            "(conhece lo|conhece la|a conhecer|te conhecer|conhecer te|o conhecer) melhor (e|voce|se|como pessoa|$)",
            "(gostava|gostaria|queria|adorava|adoraria|quero) de (a|o|te) conhecer melhor",
            "(plataforma de petroleo|missao de paz|exercito americano|deus colocou|deus me mostrou)",
            "(energia linda|alma linda|boa energia|seus olhos|teus olhos|mulher de respeito)",
        ),
        unless=phrases(
            "(creche|quarto|pensao|neto|luto|livro|auxilio|filhos)",
            "(dentista|aparelho|bebe|neta|crianca|paciente)",
        ),
        fires=("«Oi linda», de onde tecla?", "Procuro «amizade sincera»."),
        quiet=(
            "Trabalho no mar do Norte, soldando dutos.",
            "Sou viúva e cuido do meu neto, tem vaga na creche?",
            "As crianças mandam um beijo.",
        ),
    ),
    "safety.fee-first": Spoken(
        phrases=phrases(
            "(taxa|custo|investimento|seguro|deposito|caucao) (de analise|de inscricao|de cadastro|de registro|de registo|antecipado|antecipada|caucao|inicial|simbolico|simbolica|de liberacao)",
            "(pagar|paga|pague|depositar|deposite|transferir) ... (taxa|curso obrigatorio|exame medico|uniforme|kit|cadastro|caucao)",
            "(sem garantias|sem garantia|sem consulta|negativados|nome sujo) ... (credito|emprestimo|milhoes|horas|aprovado)",
            "(linha de credito|emprestimo|credito) ... (sem garantias|milhoes|sem consulta|liberado|pre aprovado)",
        ),
        unless_anywhere=phrases("(gratuito|e golpe|nao cobramos|quem estiver cobrando)"),
        unless=phrases("(corrida|secretaria|escola|obra|prefeitura|concurso|vestibular|prova|carro)"),
        fires=("Tem uma «taxa de cadastro».", "«Empréstimo aprovado na hora, sem consulta»."),
        quiet=(
            "O seguro inicial da obra já foi pago.",
            "A taxa de inscrição da corrida é 40 reais.",
            "O auxílio é gratuito, quem cobra taxa de análise é golpista.",
        ),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=phrases(
            "(custo|investimento|taxa|contribuicao) (simbolico|simbolica)",
            "(inclui|incluindo|incluso|recebe|direito a|mais) [o|a|um|uma] (trofeu|placa|estatueta)",
            "(estatueta|jantar de gala|cortes profissionais|publicacao na revista)",
            "taxa de (gravacao|producao|inscricao|participacao|estudio)",
        ),
        unless=phrases(
            "(corrida|curso|concurso|prova|secretaria|rua)", "(campeonato|escola|jogo|time|futebol)"
        ),
        fires=("A presença tem um «custo simbólico».", "«Inclui troféu» e entrevista."),
        quiet=(
            "A placa da rua caiu, quem arruma?",
            "O troféu do concurso de bolos já chegou.",
            "O troféu do campeonato ficou na escola.",
        ),
    ),
    "safety.money-through-you": Spoken(
        phrases=phrases(
            "(transferencia|transferencias|dinheiro|pix|pagamentos|valores) ... (passar|passe|passem|cair|caia|receber) (pela|na|em) (sua|tua) conta",
            "(fazer|faz|faca|preciso) [fazer] [um] pix (de|pra|para|agora|ja)",
            "(mudei|troquei) de numero ... (preciso|precisando)",
        ),
        unless=phrases(
            "(rifa|escola|feira|condominio|inscricao|vaquinha|contato da)",
            "(ja fiz|vaquinha|confere|devolvi)",
        ),
        fires=("Os «valores caem e tem que passar pela sua conta».", "Consegue «fazer um pix de» 900?"),
        quiet=(
            "Mudei de número e estou precisando do contato da escola.",
            "Preciso fazer um pix de 30 reais para a rifa?",
            "O pix da vaquinha já fiz.",
        ),
    ),
    "safety.secret-matter": Spoken(
        phrases=phrases(
            "(nao posso|prefiro nao|nao vou|preferia nao) (detalhar|adiantar|dizer|explicar|falar|citar|revelar) [por|mais|muito|funcao] [escrito|aqui|mensagem|nem|detalhes]",
            "(confidencialidade|sigilo|discricao) (exigida|total|absoluto|absoluta|garantida)",
            "(prefere nao ser citado|muito sigiloso|assunto confidencial|discretamente|ninguem precisa saber)",
        ),
        unless=phrases(
            "(minha filha|meu filho|turma|escola|consulta)", "(paciente|prontuario|processo|juiz|aluno)"
        ),
        fires=("«Prefiro não detalhar por escrito».", "«Confidencialidade exigida»."),
        quiet=(
            "Prefiro não falar por aqui, é sobre a minha filha na sua turma.",
            "O processo corre em sigilo absoluto no tribunal com o juiz.",
        ),
    ),
    "safety.waiting-fortune": Spoken(
        phrases=phrases(
            "(heranca|fortuna|fundos|testamento|fundo soberano) ... (falecido|milhoes|beneficiario|herdeiro|herdeiros)",
            "cliente falecido",
            "beneficio mutuo",
        ),
        fires=("Há uma «herança de 8 milhões».", "Um «cliente falecido» deixou tudo."),
        quiet=("A herança da casa ficou com a tia.",),
    ),
}
