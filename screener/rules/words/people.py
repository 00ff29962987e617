"""Words for people and firms: who they are to each other, to a seller, to an employer."""

from typing import Final

PEOPLE: Final[dict[str, str]] = {
    "acquaintances": """
        connections | contacts | friends | people | acquaintances | colleagues | faces | folks
    """,
    "another": """
        acquaintance | apprentice | au pair | aunt | boss | boyfriend | bride | brother | brother in law |
        chief | child | cleaner | client | client of mine | client of ours | colleague | cousin | dad |
        daughter | driver | employee | employer | father | fiance | fiancee | flatmate | friend | friend of
        mine | friend of ours | friends | girlfriend | goddaughter | godson | gran | granddaughter |
        grandfather | grandma | grandmother | grandpa | grandson | granny | housemate | husband | imam | in
        laws | intern | kid | lodger | manager | mate | mates | mom | mother | mum | nan | nanny | neighbor
        | neighbour | neighbours | nephew | niece | old professor | old teacher | parents | pastor | patient
        | patient of ours | professor | pupil | relative | roommate | roommates | sister | sister in law |
        son | stepdaughter | stepson | student | student of mine | teacher | team mate | teammate | tenant |
        trainee | uncle | wife
    """,
    "audience": """
        accountants | advisers | advisors | agencies | agents | architects | artists | athletes | attorneys
        | authors | brands | brokers | builders | business leaders | business owners | businesses | ceos |
        cfos | changemakers | charities | chiropractors | chiropractic practices | cisos | clients | clinics
        | coaches | companies | consultants | contractors | corporates | couples | cpas | creatives |
        creators | dentists | designers | doctors | e com brands | ecommerce | electricians | employers |
        engineers | enterprises | entrepreneurs | estate agents | execs | executives | experts | families |
        female founders | firms | first time founders | founders | franchises | freelancers | gyms | healers
        | healthcare practices | high achievers | high performers | homeowners | hospitals | hotels | hr
        leaders | individuals | industrials | investors | it companies | it leaders | landlords |
        landscapers | law firms | lawyers | leaders | leadership teams | managers | manufacturers |
        marketers | medical practices | mums | moms | musicians | non profits | nonprofits | offices |
        online shops | operators | organisations | organizations | owners | parents | people who |
        physicians | plumbers | practice owners | practices | professionals | property developers |
        psychologists | realtors | recruiters | restaurants | retailers | roofers | sales teams |
        salespeople | schools | service providers | shops | small business | small businesses | sme owners |
        smes | smbs | solicitors | solopreneurs | speakers | start ups | startups | students | surgeons |
        teams | tech companies | therapists | trades | tradespeople | trainers | utilities | vets | women |
        women in business | writers
    """,
    "between_us": """
        you and i | you and me | the two of us | us two | us both | both of us | we two | we both | we | wed
        | us
    """,
    "buyers": """
        business | buyers | cases | clients | customers | enquiries | footfall | guests | homeowners |
        inquiries | instructions | jobs | leads | listings | members | orders | patients | prospects |
        readers | sales | sellers | students | tenants | work
    """,
    "chosen": """
        approved | chosen | hand picked | handpicked | headhunted | honored | honoured | longlisted |
        nominated | pre approved | pre selected | preapproved | preselected | recognised | recognized |
        selected | shortlisted | spotlighted
    """,
    "clientele": """
        companies | company | firms | businesses | teams | clients | brands | practices | schools |
        organisations | organizations | startups | start ups | agencies | sme | smes | retailers | hotels |
        restaurants | charities | landlords | homeowners | families | investors | trusts | departments |
        manufacturers | clinics | shops | salons | studios | physicians | dentists | lawyers | doctors |
        advisers | advisors | freelancers | brokers | agents | leaders | owners | founders | customers |
        women | men | professionals | coaches | hospitals | surgeries | teachers | nurses | managers |
        directors | people | ceos | executives | entrepreneurs | parents | offices | councils | depots
    """,
    "clients": """
        attendees | client | clients | cohort | customer | customers | graduates | members | partners |
        readers | students | subscribers | users
    """,
    "colleague": """
        boss | manager | director | ceo | cfo | cto | coo | hr | md | head | team | colleague | colleagues |
        owner | partner | partners | board | lead | chief | marketing | procurement | purchasing |
        department | principal | friends | contacts | network | members | staff | group | chairman | finance
        | buyer | founder | founders | leadership | committee | counterpart | office | customers | clients |
        neighbours | connections
    """,
    "contact": """
        email | mail | e mail | number | phone | phone number | mobile | whatsapp | address | boss email |
        telegram | mothers maiden name
    """,
    "crowd": """
        audience | followers | readers | readership | subscribers | listeners | viewers | following | fans |
        mailing list | newsletter | community | members | contacts | connections | circle | rolodex |
        address book | tribe | membership | network | students | customers | clients | patients | parents |
        congregation
    """,
    "customer_firms": """
        agencies | brands | brigades | businesses | charities | clients | clinics | companies | councils |
        customers | dealers | employers | firms | forces | founders | homes | hospitals | hotels |
        installers | leaders | offices | organisations | organizations | practices | restaurants | retailers
        | schools | shops | solicitors | startups | stores | teams
    """,
    "decides": """
        handles | handle | looks after | decides | decide | runs | leads | manages | owns | takes care | is
        responsible | is in charge | responsible | deals with | signs | signs off | buys | oversees | would
        handle | in charge
    """,
    "firm": """
        firm | company | team | shop | museum | library | lab | school | group | unit | clinic | practice |
        council | charity | trust | department | office | brigade | fire brigade | theatre | studio | bakery
        | brewery | farm | hospital | college | university | cooperative | workshop | kitchen | hotel |
        depot | agency | foundation | archive | factory | plant | engineering team | support team | research
        group | nursery | choir | club | orchestra | publisher | press | station | ward | yard | garden |
        crew | people | colleagues | staff | organisation | organization | institute | collective | surgery
        | store | restaurant | cafe | festival | zoo | parish | association | service desk | helpdesk |
        business | mill | dairy | foundry
    """,
    "firm_we": """
        we | we also | weve | were | our team | our people | our firm | our agency | our company | our studio |
        our practice | our academy | our consultancy | our clinic | our staff | our experts | our coaches | our
        consultants | our business | our lab | our office | our platform | our service | our services | our
        software | our tool | our app | our product | our system | our work | our mission | our job | our aim |
        our goal | our purpose | our speciality | our specialty | our method | our approach | my agency | my
        company | my firm | my business | my studio | my practice | my consultancy | my team | my mission | my
        speciality | my specialty | my passion | my job | my work | the agency i run | the company i run | the
        firm i run | the business i run | my partner and i | my colleagues and i
    """,
    "first_person": """
        i | id | ill | im | ive | me | mine | my | myself | our | ours | ourselves | us | we | wed | well |
        were | weve
    """,
    "help_desk": """
        abuse department | abuse desk | abuse team | account department | account team | accounts team |
        admin team | administrator | billing | billing department | billing team | compliance team |
        copyright department | copyright office | copyright team | customer care | customer service |
        customer services | customer support | data protection office | fraud department | fraud prevention
        | fraud team | help desk | helpdesk | it department | legal department | member services | member
        support | moderation | moderation team | moderator team | moderators | platform support | prize
        department | safety department | safety team | security center | security centre | security
        department | security desk | security team | service desk | support | support center | support
        centre | support desk | support team | system administrator | tech support | technical department |
        technical service | technical support | technical team | technician | trust and safety | trust team
        | user services | user support | verification center | verification centre | verification department
        | verification team
    """,
    "hired_hands": """
        accountants | assistants | bookkeepers | coders | designers | developer | developers | engineers |
        programmers | resources | talent | team | teams | vas | virtual assistants | workforce
    """,
    "job_noun": """
        assignment | gig | job | jobs | mandate | opening | openings | opportunities | opportunity | position |
        positions | post | posts | role | roles | seat | vacancies | vacancy
    """,
    "kin": """
        dad | father | mum | mother | mom | brother | sister | daughter | son | grandmother | grandfather |
        gran | grandma | grandpa | granddad | aunt | auntie | uncle | wife | husband | cousin | niece |
        nephew | partner | parents | kids | children | boy | girl | twins | dog | cat
    """,
    "kinds_of_people": """
        academics | accountants | actors | advisers | advisors | agencies | agents | agronomists | analysts
        | architects | artists | attorneys | auditors | authors | bakeries | bakers | barristers |
        beekeepers | bookkeepers | bosses | brands | breweries | brewers | brokers | builders | bursars |
        business owners | businesses | buyers | cafes | captains | care homes | carpenters | caterers | ceos
        | cfos | charities | chefs | chiropractors | chros | churches | civil servants | clinicians |
        clinics | coaches | collectors | colleges | community leaders | companies | consultants |
        contractors | controllers | conveyancers | councils | couples | creators | ctos | curators | data
        leaders | deans | delegates | dentists | designers | developers | directors | distributors | doctors
        | drivers | ecologists | educators | electricians | employers | engineers | enterprises |
        entrepreneurs | estate agents | executives | experts | faculty | families | farmers | farms |
        finance directors | finance teams | firms | folks | foundations | founders | freelancers |
        geologists | golfers | governors | graduates | growers | gyms | head teachers | heads | headteachers
        | homeowners | hospitals | hosts | hotels | housing associations | hr leaders | hr teams |
        individuals | installers | insurers | interior designers | investors | it leads | job seekers |
        journalists | landlords | law firms | lawyers | leaders | leadership teams | lecturers | librarians
        | makers | managers | manufacturers | marketers | men | merchants | midwives | moms | mothers | msps
        | mums | museums | musicians | new grads | new managers | ngos | nonprofits | nurseries | nurses |
        officers | operators | organisations | organizations | owners | parents | parishes | partners |
        pastors | peers | people | pharmacies | pharmacists | photographers | physicians | physios |
        physiotherapists | pilots | plumbers | practices | practitioners | principals | producers |
        professionals | psychologists | publishers | pubs | realtors | recruiters | researchers |
        restaurants | retailers | sales teams | salons | schools | scientists | seniors | service providers
        | shops | site managers | skippers | small businesses | smes | social workers | solicitors |
        speakers | startups | statisticians | stores | students | suppliers | surgeons | surveyors |
        teachers | teams | therapists | traders | trades | tradesmen | tradespeople | translators | trustees
        | universities | venues | vets | vineyards | volunteers | wineries | women | workers | writers
    """,
    "like_you": """
        in your position | in your shoes | in your situation | in your space | just like yours | like you |
        like yours | like yourself | like yourselves | of your caliber | of your calibre | of your size | of
        your standing | of your stature | of your type | similar to yours | such as yours | such as yourself
        | such as yourselves | your size
    """,
    "myself": "i | im | ive | id | ill",
    "ourselves": "we | our | us | weve",
    "people": """
        leaders | people | professionals | owners | founders | directors | managers | executives | coaches |
        consultants | heads | principals | recruiters | teachers | ceos | ctos | cfos | partners |
        entrepreneurs | experts | specialists | authors | speakers
    """,
    "people_sought": """
        founders | owners | clients | patients | leads | referrals | introductions | sponsors | contacts |
        names | recruits | agents | candidates | investors | mums | parents | families | neighbours
    """,
    "post_sought": """
        post | position | role | job | vacancy | opening | posting | opportunity advertised | traineeship |
        internship | apprenticeship | graduate scheme | scheme | placement | place | secondment | clerkship
        | residency | fellowship | studentship | seasonal job | shift work | advert | ad
    """,
    "prospects": """
        appointments | booked calls | bookings | buyers | calls | clients | customers | deals | demos |
        discovery calls | donors | enquiries | followers | inquiries | instructions | jobs | leads |
        listings | meetings | members | orders | patients | podcasts | prospects | referrals | retainers |
        reviews | sales | sales calls | sales meetings | sign ups | signups | stages | students | subs |
        subscribers | tenants | tenders | valuations | views
    """,
    "provider": """
        agency | bureau | company | consultancy | distributor | experts | exporter | exporters | firm |
        freight forwarder | house | manufacturer | manufacturers | partner | platform | provider | shop |
        studio | supplier | suppliers | vendor
    """,
    "second_person": "u | ur | you | youd | youll | your | youre | yours | yourself | youve",
    "student": """
        student | apprentice | trainee | intern | pupil | undergraduate | undergrad | postgrad |
        postgraduate | phd candidate | doctoral candidate | graduate | doctoral student | postdoc | sixth
        former | learner | newly qualified | novice
    """,
    "third_person": "he | she | they | him | her | them | his | their",
    "we": "i | we | im | ive | were | weve | our team | my team | our company | my company",
}
