"""The vocabularies that phrases share: ``{site}`` in a phrase is any entry of ``site`` here.

An entry is a word, ``prefix*``, several words, or ``{name}`` of a vocabulary above it; entries are
separated by ``|`` and written folded.
"""

from typing import Final

from screener.rules.occupations import OCCUPATIONS

VOCABULARY: Final[dict[str, str]] = {
    **OCCUPATIONS,
    "acquaintances": """
        connections | contacts | friends | people | acquaintances | colleagues | faces | folks
    """,
    "ad_verb": """
        build | buy | capture | celebrate | choose | claim | collect | create | cut | discover | ditch | drive |
        elevate | embrace | enjoy | escape | experience | explore | feel | find | fly | forget | get | gift |
        give | go | grab | imagine | indulge | introducing | invest | join | keep | light up | live | look |
        love | make | meet | order | own | pamper | power | protect | refresh | relax | renew | ride | save |
        savour | savor | secure | see | shine | shop | sip | sleep | slip into | snap up | spend | start | stay
        | step into | surprise | swap | switch | take | taste | transform | travel | treat | trust | try | turn
        | unleash | unlock | unwind | update | upgrade | visit | wake up | warm up | wear | welcome | win | wrap
    """,
    "admires": """
        admire | admired | admiring | like | liked | love | loved | loving | appreciate | appreciated |
        enjoy | enjoyed | respect | value | applaud | envy | impressed by | impressed with | taken with |
        taken by | fond of | struck by | fascinated by | intrigued by | curious about | curious how |
        interested in | moved by | touched by | a fan of | fan of | big fan of | inspired by | pleased by |
        pleased to see | glad that | glad to see | happy that | happy to see | following | follow | followed
        | been following | have followed | watched | watching | been watching | observing | been observing |
        keep an eye on | kept an eye on | noticed | admiration for | respect for | hats off to | hats off
        for | kudos to | kudos for | credit to | full marks to | full marks for | bravo to | good on | great
        to see | good to see | nice to see | lovely to see | refreshing to see | refreshing | lovely |
        impressive | remarkable | wonderful | heartening | its great | its good | find it | read about |
        heard about | learn from | learned from | learnt from | interests me | to hear about | to see | hear
        that | reading about | reading how
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
    "ask_us": """
        can i | could i | may i | might i | shall i | should i | can we | could we | may we | might we |
        shall we | should we | would you mind if i | do you mind if i | mind if i | ok if i | okay if i |
        alright if i | is it ok if i | would it be ok to | would it be okay to | id like to | i would like
        to | wed like to | we would like to | id love to | i would love to | wed love to | we would love to
        | love to | happy to | glad to | keen to | want to | wanted to | want me to | would you like me to |
        let me | let us | allow me to | hoping to | hope to | i can | we can | ill | i will | well | i could
        | let you have | want us to
    """,
    "ask_you": """
        could you | can you | would you | will you | please | pls | plz | kindly | i need you to | i want
        you to | id like you to | id love you to | would love you to | would love for you to | id love for
        you to | would appreciate it if you | would be great if you | would be grateful if you | would be
        amazing if you | would mean a lot if you | be awesome if you | might you | could i ask you to | can
        i ask you to | may i ask you to | we ask you to | we only ask you to | we only ask that you | all i
        ask is that you | any chance you could | any chance you can | would you mind | feel free to | dont
        forget to | all you have to do is | all you need to do is | all you do is | you just | you only |
        you simply | just | simply | be so kind as to | so kind as to | would you be willing to | would you
        be able to | are you able to | are you willing to | would you be up for | if you could | if you can
        | if you would | i hope you will | i hope youll | remember to | time to | go and | counting on you
        to | invite you to | urge you to | encourage you to | you could | you can
    """,
    "asset": """
        altcoin* | bitcoin* | bonds | cfds | coin | coins | commodities | commodity | copper | crypto* |
        currency pairs | day trading | derivatives | dogecoin | etf | etfs | ethereum | forex | futures |
        gold | ipo | ipos | lithium | mining stock | nft | nfts | oil | options | options trading | penny
        stock | penny stocks | shares | silver | stock | stock market | stocks | the market | the markets |
        token | tokens | trading | uranium
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
    "bait": """
        audit | trial | consultation | guide | report | quote | session | call | review | assessment |
        analysis | sample | copy | demo | place | seat | gift | month | breakdown | check | checklist |
        mockup | mock up | estimate | lesson | training | workshop | webinar | ebook | ticket | tickets
    """,
    "between_us": """
        you and i | you and me | the two of us | us two | us both | both of us | we two | we both | we | wed
        | us
    """,
    "brief": """
        quick | brief | short | intro | introductory | discovery | exploratory | informal | casual |
        friendly | virtual | strategy | complimentary | 5 minute | 10 minute | 15 minute | 20 minute | 30
        minute | 45 minute | five minute | ten minute | fifteen minute | twenty minute | thirty minute |
        half hour | 5 min | 10 min | 15 min | 20 min | 30 min | 45 min | one on one | 1 on 1 | 1 1 | no
        pressure | no obligation | clarity
    """,
    "brochure": """
        deck | brochure | one pager | onepager | pager | overview | catalogue | catalog | price list |
        prices | pricing | portfolio | presentation | proposal | details | detail | information | info |
        more information | more info | link | the link | video | short video | loom | report | audit | case
        study | case studies | white paper | whitepaper | guide | ebook | e book | samples | sample |
        resource | resources | checklist | playbook | template | summary | demo | quote | examples | outline
        | something | material | materials | findings | breakdown | rates | rate card | terms | profiles |
        cvs | ideas | a few ideas | memo | prospectus | leaflet | flyer | invite | invitation | pack |
        comparison | benchmark | analysis | screenshots | teaser | blueprint | framework | toolkit |
        recording
    """,
    "business_gain": """
        bookings | cash flow | clients | conversion | conversions | cost | costs | customers | downtime |
        energy bills | engagement | enquiries | exposure | followers | growth | income | inquiries | leads |
        listings | margin | margins | no shows | opens | orders | outcomes | patients | pipeline |
        productivity | profit | profits | rankings | reach | results | retention | return | returns |
        revenue | roi | sales | savings | spend | tenancies | traffic | turnover | views | visibility |
        waste
    """,
    "business_made": """
        acquired | added | announced | appointed | awarded | bought | broken ground | certified | chosen |
        closed | completed | confirmed | crowned | delivered | elected | entered | expanded | finalised |
        finalized | hired | inaugurated | introduced | joined | launched | listed | merged | moved | named |
        named as | nominated | opened | partnered | passed | promoted | published | raised | received |
        recognised | recognized | released | renewed | reported | sealed | secured | selected | signed | sold |
        taken over | taken on | teamed up | unveiled | voted | won
    """,
    "business_maker": """
        adds | announces | brings | builds | buys | celebrates | delivers | doubles | enters | expands | extends
        | hires | introduces | invests | joins | launches | lists | merges | names | offers | opens | partners |
        plans | posts | presents | publishes | raises | rebrands | receives | recruits | releases | renews |
        reopens | reports | reveals | rolls out | secures | sells | shows | signs | starts | strengthens |
        supplies | takes over | teams up | unveils | wins
    """,
    "buyers": """
        business | buyers | cases | clients | customers | enquiries | footfall | guests | homeowners |
        inquiries | instructions | jobs | leads | listings | members | orders | patients | prospects |
        readers | sales | sellers | students | tenants | work
    """,
    "buys": """
        a quotation | a quote | are you taking on | book you | budget of | can you supply | come and quote |
        could you supply | do you do | do you make | do you ship | do you still make | do you supply | do
        you take new | do you take on | happy to pay | hire you | how much would you | i need | id like to
        order | id pay | ill pay | invoice us | looking for a supplier | looking to hire | order from you |
        our budget | place an order | quote for us | send the invoice | the budget is | to quote | we are
        looking to buy | we need | we would pay | wed pay | what do you charge | what would you charge | who
        built yours | would you supply | you charge | your day rate | your fee | your fees | your price |
        your prices | your quote | your rates
    """,
    "call": """
        call | calls | chat | chats | zoom | zoom call | teams call | google meet | video call | video chat
        | phone call | intro call | discovery call | strategy call | conversation | meeting | catch up |
        catchup | coffee | coffee chat | virtual coffee | cuppa | consultation | consult | sync | natter |
        chinwag | huddle | session | intro | talk | phone chat | clarity call | teams meeting | brew |
        appointment
    """,
    "cannot": """
        cant | cannot | can not | wont | will not | shouldnt | should not | couldnt | not able to | not
        allowed to | unable to | dont want to | do not want to | would rather not | id rather not | rather
        not | better not | not free to
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
    "clock": """
        1am | 2am | 3am | 4am | 5am | 6am | 7am | 8am | 9am | 10am | 11am | 12am | 1pm | 2pm | 3pm | 4pm |
        5pm | 6pm | 7pm | 8pm | 9pm | 10pm | 11pm | 12pm | noon | midday | midnight | half past | quarter
        past | quarter to | oclock
    """,
    "coin": """
        crypto* | bitcoin* | btc | usdt | tether | ethereum | eth | nft | nfts | forex | fx | binary options
        | altcoin* | stablecoin* | memecoin* | digital asset | digital assets | digital currency | defi |
        binance
    """,
    "colleague": """
        boss | manager | director | ceo | cfo | cto | coo | hr | md | head | team | colleague | colleagues |
        owner | partner | partners | board | lead | chief | marketing | procurement | purchasing |
        department | principal | friends | contacts | network | members | staff | group | chairman | finance
        | buyer | founder | founders | leadership | committee | counterpart | office | customers | clients |
        neighbours | connections
    """,
    "common_word": """
        the | a | an | i | im | ive | id | you | your | youre | to | and | of | is | for | my | it | its |
        that | this | we | our | have | has | with | but | not | was | were | are | be | if | or | would |
        could | can | do | did | what | who | from | at | about | will | just | so | there | they | them |
        he | she | her | his | when | how | by | as | me | us
    """,
    "congratulates": """
        congratulations | congratulation | congrats | congratulate | congratulating | kudos | bravo | well
        done | hats off | felicitations | compliments | applause | well earned | well deserved | mabrouk |
        mazel tov | props | chapeau | nice one | good job | great job | great work | good going | way to go
        | cheers | a toast | three cheers | my respect | much deserved | richly deserved | so deserved
    """,
    "contact": """
        email | mail | e mail | number | phone | phone number | mobile | whatsapp | address | boss email |
        telegram | mothers maiden name
    """,
    "contact_way": """
        e mail | email | emails | e mail address | email address | mail id | email id | phone | phone number
        | number | mobile | mobile number | cell | cell number | whatsapp | whatsapp number | whats app |
        telegram | wechat | contact details | contact number | contact info | contact information | address
        | postal address | personal email | personal e mail | work email | business email | best email |
        skype | line id | direct line | private email | private number | home address | signal | viber |
        date of birth
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
    "day": """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | weds
        | thu | thur | thurs | fri | sat | sun | tomorrow | tonight | yesterday | today | next week | this
        morning | this afternoon | this evening | last night | weekend
    """,
    "dealing": """
        account | agreement | application | appointment | booking | case | claim | complaint | contract |
        delivery | deposit | documents | enquiry | file | form | inspection | interview | invoice | lease |
        licence | license | machine | membership | order | orders | parcel | payment | permit | place |
        policy | proofs | query | quote | registration | renewal | repair | report | request | reservation |
        room | samples | seat | session | shipment | site visit | subscription | system | tenancy | ticket |
        visit
    """,
    "decides": """
        handles | handle | looks after | decides | decide | runs | leads | manages | owns | takes care | is
        responsible | is in charge | responsible | deals with | signs | signs off | buys | oversees | would
        handle | in charge
    """,
    "denial": "no | not | nobody | nothing | never | dont | isnt | cant | wont | didnt | doesnt | wasnt",
    "did": """
        answered | backed | baked | bought | brought | built | called | came | carried | chaired | checked |
        coached | cooked | corrected | covered | cut | danced | defended | delivered | dropped | drove |
        examined | explained | fixed | found | gave | held | helped | hired | hosted | interviewed | invited
        | judged | kept | left | lent | let | looked after | made | marked | married | mended | mentored |
        operated | organised | organized | painted | picked | plastered | played | pulled | put up | ran |
        rang | recommended | refereed | reffed | repaired | rescued | reviewed | rewired | sang | sat |
        saved | saw | sent | signed | sold | sorted | spotted | stayed | stood | stopped | supervised |
        taught | trained | translated | treated | tuned | walked | wired | won
    """,
    "does_there": """
        publish | publishes | published | publishing | write | writes | handle | handles | handling | treat
        | treats | train | trains | explain | explains | mark | marks | name | names | take | takes | let |
        lets | ask | asks | show | shows | repair | repairs | mend | mends | keep | keeps | make | makes |
        making | give | gives | run | runs | pay | pays | teach | teaches | recruit | recruits | hire |
        hires | use | uses | reuse | reuses | test | tests | report | reports | share | shares | document |
        documents | plan | plans | deal with | deals with | deal | go about | goes about | look after |
        looks after | care | cares | cared | answer | answers | build | builds | put | puts | print | prints
        | sell | sells | work with | works with | open up | opens | restore | restores | count | counts |
        grow | grows | source | sources | price | prices | label | labels | pack | packs | organise |
        organises | manage | manages | design | designs | approach | approaches | think about | thinks about
        | talk about | talks about | respond | responds | involve | involves | include | includes | bring |
        brings | refuse | refuses | offer | offers | digitise | digitises | measure | measures | do | does |
        did | went about | solved | rebuild | rebuilds | welcome | welcomes | employ | employs | admit |
        admits | own up | stock | stocks | recycle | recycles | turn | turns | cook | cooks | bake | bakes |
        schedule | schedules | set | sets | serve | serves
    """,
    "endorsement": """
        review | reviews | recommendation | recommendations | testimonial | testimonials | blurb | rating |
        ratings | star review | reference | foreword | shoutout | shout out | endorsement | endorsements |
        case study | nomination
    """,
    "enticing": """
        amazing | attractive | awesome | brilliant | excellent | exceptional | exciting | fantastic | game
        changing | great | huge | incredible | interesting | life changing | lucrative | once in a lifetime
        | perfect | promising | remarkable | rewarding | super | unique | very good | wonderful
    """,
    "event": """
        conference | congress | symposium | workshop | seminar | meetup | meet up | meeting | fair | trade
        fair | expo | exhibition | summit | dinner | lunch | breakfast | reception | party | wedding |
        funeral | wake | course | training | training day | hackathon | festival | market | agm | talk |
        lecture | panel | session | class | choir | concert | walk | tour | trip | match | race | marathon |
        tournament | regatta | hearing | inspection | audit | interview | open day | open evening | parents
        evening | quiz | barbecue | bbq | ceremony | graduation | launch | viva | retreat | camp | visit |
        leaving do | do | drinks | stand | stall | booth | queue | train | bus | taxi | ferry | plane |
        flight | airport | station | pub | bar | cafe | clinic | ward | site | table | day | webinar |
        roundtable | demo day | careers day | evening | service
    """,
    "favour_verb": """
        read | reading | look | looking | check | checking | glance | test | testing | try | trying | lend |
        lending | borrow | proofread | proofreading | cover | covering | sign | ask | asking | pass |
        passing | tell | send | sending | share | sharing | dig out | give | giving | have a look | cast an
        eye | run your eye | swap | post | print | scan | bring | pick up | let me have | let me know |
        remind | correct | translate | explain | do me | spare
    """,
    "few": """
        a couple of | a few | a handful of | couple of | few | final | last | limited | only | remaining
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
    "first_person": """
        i | id | ill | im | ive | me | mine | my | myself | our | ours | ourselves | us | we | wed | well |
        were | weve
    """,
    "fond_of": """
        said | says | say | tells | told | thinks | thought | think | believes | believed | reckons |
        reckoned | figures | figured | feels | felt | suggests | suggested | insists | insisted | swears |
        assures | assured | mentioned | mentions | urged | urges | encouraged | encourages | advised |
        advises | recommended | recommends | pointed | points | sent | sends | directed | steered | referred
        | nudged | nudges | pushed | wants | wanted | hopes | asked | asks | put | passed | gave | dropped |
        speaks | spoke | talks | talked | raves | raved | praises | praised | vouches | vouched | introduced
        | connected | brought | led | keeps telling | keeps saying | kept telling | kept saying | keeps
        talking | never stops talking | cant stop talking | wouldnt stop talking | has been telling | has
        been saying | has told | has said | have told | have said | is always telling | is always saying |
        always says | always said | is sure | is convinced | was sure | is certain | was convinced | is of
        the opinion | would like us | would have us | had you down | knows you | knew you
    """,
    "for_sale": """
        platform | solution | solutions | product | products | service | services | software | tool | app |
        programme | program | course | workshop | coaching | agency | package | packages | plan | plans |
        subscription | membership | licence | catalogue | range | prices | rates | offer | deal | franchise
        | portfolio | fund | policy | cover | insurance | leads | pipeline | campaign | training |
        masterclass | retreat | academy | method | system | scheme | broker | supplements | brand | clients
        | customers | studio
    """,
    "found": """
        wallet | keys | phone | card | pen | umbrella | bag | badge | glove | gloves | scarf | hat | coat |
        jacket | bike | dog | cat | book | notebook | laptop | passport | tin | lanyard | stick | glasses |
        thermos | flask | parcel | post | letter | letters | photo | photos | core | cores | samples | name
        | tape | ring | watch | hearing aid | shoe | rucksack | purse
    """,
    "free": "free | complimentary | no cost | gratis | free of charge",
    "gift_thing": """
        {bait} | {brochure} | access | account | advice | basket | benchmark | blueprint | book | bottle | box |
        calculator | carton | cheat sheet | class | coaching | comparison | concept | consult | course |
        critique | dashboard | design | diagnosis | diagnostic | draft | edit | evaluation | exercise | feedback
        | first month | health check | hour | inspection | introduction | kit | licence | logo | lunch | manual
        | masterclass | measurement | membership | mini course | mock up | mug | newsletter | opinion | pack |
        pass | pilot | plan | playbook | poster | preview | product | prototype | proof of concept | recipe book
        | rehearsal | roadmap | scan | scorecard | seminar | service | setup | shipping | slot | starter kit |
        starter pack | study | subscription | survey | swatch | taster | tasting | tasting box | test | tour |
        translation | treatment | trial bag | valuation | version | video | visit | voucher | walkthrough |
        website | workbook | worksheet
    """,
    "getting_acquainted": """
        meet | meeting | get to know | getting to know | connect with | connecting with | finding | look for
        | looking for | looking to meet | looking to connect with | hoping to meet | keen to meet | trying
        to meet | searching for | in search of | on the lookout for | reach out to | reaching out to | get
        acquainted with | getting acquainted with | acquainted with | talk to | make contact with | build up
        | building up | find out | finding out | say hello to
    """,
    "group": """
        group | forum | association | society | federation | guild | union | chapter | mailing list | slack
        | channel | club | choir | committee | network of | parents group | whatsapp group | facebook group
        | discord | board | council | congregation | league | branch | cooperative | coop | co op
    """,
    "grow_verb": """
        10x | 10xing | accelerate | accelerating | amplify | amplifying | boost | boosting | double |
        doubling | elevate | elevating | explode | exploding | fast track | grow | growing | increase |
        increasing | level up | maximise | maximising | maximize | maximizing | monetise | monetising |
        monetize | monetizing | multiply | multiplying | quadruple | scale | scales | scaling | skyrocket |
        skyrocketing | supercharge | supercharging | transform | transforming | triple | tripling |
        turbocharge | uplevel
    """,
    "guidance": """
        advise | assist | assisting | coach | coaching | empower | empowering | enable | enabling | equip |
        equipping | guide | guiding | help | helped | helping | helps | mentor | mentoring | partner with |
        partnered with | serve | serving | show | showing | support | supported | supporting | supports |
        teach | teaching | train | training | work alongside | work closely with
    """,
    "had_success": """
        made | won | win | passed | got | get | been | be | became | become | becoming | appointed |
        promoted | opened | open | opening | named | leading | lead | shortlisted | moved | elected |
        published | finished | graduated | qualified | joined | joining | taken over | taking over | secured
        | received | receiving | closed | raised | reached | landed | retiring | retired | moving | starting
        | expecting | married | engaged | chosen | certified | approved | granted | awarded | celebrated |
        celebrating | completed | turned | became a | had
    """,
    "hand_over": """
        send | sending | give | giving | share | provide | forward | submit | tell | enter | confirm |
        upload | supply | reply with | text | show | fill in | email | mail | attach | hand over | pass on |
        let me have | put in | verify | type in | read out
    """,
    "hands": """
        accountants | administrators | agents | animators | animator | architects | assistant | assistants |
        back office | bookkeeper | bookkeepers | builders | call centre | candidates | carpenters | cleaners |
        coder | coders | consultants | contractors | copywriters | crew | crews | data scientists | designer |
        designers | developer | developers | drafters | draughtsmen | drivers | editor | editors | electricians
        | engineer | engineers | freelancers | illustrators | joiners | labour | labourers | locums | manpower |
        marketers | mechanics | nurses | operators | pas | personnel | pickers | plumbers | programmers |
        proofreaders | resources | secretaries | specialists | staff | subcontractors | support staff | talent |
        team | teams | technicians | telemarketers | temps | tester | testers | translators | va | vas | video
        editors | virtual assistant | virtual assistants | welders | workers | workforce | writers | helpers |
        hands | painters | roofers | bricklayers | analysts
    """,
    "hired_hands": """
        accountants | assistants | bookkeepers | coders | designers | developer | developers | engineers |
        programmers | resources | talent | team | teams | vas | virtual assistants | workforce
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
    "holiday": """
        black friday | christmas | cyber monday | diwali | easter | eid | festive season | halloween |
        hanukkah | holiday season | holidays | lunar new year | new year | new years | ramadan |
        thanksgiving | valentines | xmas
    """,
    "i_presume": """
        clearly | i assume | i believe | i bet | i can see | i can tell | i know | i take it | i trust | im
        certain | im confident | im sure | no doubt | obviously | we know | we trust | were sure
    """,
    "ill": """
        ill | i will | ive | i have | id | i would | well | we ll | we will | weve | we shall | i shall |
        let me | i must | ive to | going to | im | i am | i can | ill have to | we re
    """,
    "impressive": """
        impressive | amazing | incredible | fantastic | inspiring | wonderful | remarkable | great |
        outstanding | stellar | extraordinary | exceptional | interesting | strong | solid | rich
    """,
    "improve": """
        attract | boost | boosted | cut | cutting | double | doubled | eliminate | fill | filling | free up
        | generate | generated | get more | grew | grow | growing | increase | increased | land | lower |
        lowered | maximise | maximize | optimise | optimize | raise | recover | recovered | reduce | reduced
        | reducing | save | saved | saves | saving | scale | scaled | scaling | secure | shave | shorten |
        slash | slashed | speed up | streamline | triple | tripled | unlock | win more
    """,
    "in_common": "mutual | shared | common | joint",
    "in_writing": """
        in writing | in public | by message | by text | in text | over text | by mail | in a message | via
        message | over message | in a text | in a note | in messages | in one message | in chat | in the
        chat | over chat | on paper | in words
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
    "lacking": """
        below average | blurry | broken | bug | bugs | cheap | confusing | cluttered | costing | costs you |
        crashed | crashes | dated | dead | doesnt work | does not work | drop off | drops | dull | empty | error
        | errors | expired | fail | failing | fails | faults | flaws | gaps | glitch | glitches | hard to find |
        hard to read | hidden | holding | holes | hurting | inconsistent | insecure | invisible | issues | lack
        | lacking | lacks | leak | leaking | leaks | lose | losing | lost | low | messy | misses | missing |
        mistake | mistakes | neglected | no longer | not secure | nowhere | off putting | old fashioned |
        outdated | poor | poorly | problems | put off | puts off | room for improvement | scare | scares | slow
        | slows | spam | stale | suffers | thin | too long | too small | turn away | typos | ugly | unclear |
        undersells | underperforming | unreadable | unsafe | vulnerabilities | vulnerable | wasting | weak |
        weaknesses | worse | wrong
    """,
    "labour": """
        advise | analyse | analyze | animate | answer | arrange | assess | audit | bake | build | calculate
        | cater | check | coach | code | come and | come to | compose | consult | contribute | cook |
        correct | create | decorate | defend | design | develop | diagnose | do | do a | do my | do our |
        donate | draft | draw | edit | explain | film | fix | give | go through | help | host | illustrate |
        install | interpret | join | judge | knit | lecture | lend | look at | look over | make | mend |
        mentor | moderate | narrate | paint | perform | photograph | plan | play | polish | prepare |
        present | program | proofread | read | record | repair | represent | review | rewrite | run | set up
        | sew | shoot | sing | sketch | sort out | speak | style | supply | take photos | take pictures |
        talk | teach | tell | test | train | translate | tutor | work | write
    """,
    "like_you": """
        in your position | in your shoes | in your situation | in your space | just like yours | like you |
        like yours | like yourself | like yourselves | of your caliber | of your calibre | of your size | of
        your standing | of your stature | of your type | similar to yours | such as yours | such as yourself
        | such as yourselves | your size
    """,
    "local": """
        choir | parish | village | allotment | allotments | school | club | street | residents | library |
        church | chapel | hospice | pta | pto | playgroup | scouts | guides | band | lifeboat | museum |
        orchestra | food bank | association | shelter | neighbourhood
    """,
    "love": "love | like | delighted | happy | glad | keen | thrilled | excited | hoping | looking",
    "market": """
        {kinds_of_people} | {clientele} | {audience} | {customer_firms} | *eries | *eepers | *grapers | *makers
        | *sellers | *growers | *owners | *ologists | *icians | *wrights | *graphers | *smiths | *surgeons |
        advisers | airlines | apprentices | associations | barbers | bookshops | branches | building firms | bus
        companies | camp sites | campsites | carriers | caterers | chains | choirs | churches | co ops |
        colleges | communities | contractors | cooperatives | corporations | cottage owners | counties |
        couriers | cruise lines | dairies | dealerships | departments | depots | distilleries | employees |
        estates | event planners | expats | exporters | factories | farm shops | farms | farmers | fishermen |
        fleets | florists | food producers | foundations | foundries | freight firms | garages | garden centres
        | garden centers | gardeners | graduates | growers | gyms | hauliers | health centres | herds | holiday
        parks | hospices | hosts | households | housing associations | importers | innkeepers | institutions |
        job seekers | jobseekers | joineries | kindergartens | kitchens | laboratories | labs | law practices |
        letting agents | libraries | machine shops | makers | mayors | merchants | midwives | mills | ministries
        | movers | municipalities | museum directors | museums | ngos | nurseries | nursing homes | opticians |
        orchards | orchestras | parishes | pensioners | pet shops | pharmacies | pharmacists | photographers |
        physios | producers | property owners | publishers | pubs | rehabs | renters | residents | retirees |
        riders | sales directors | salons | sawmills | seniors | shipping lines | shipyards | shopkeepers |
        skippers | stables | stallholders | storekeepers | studios | subcontractors | suppliers | tenants |
        theatres | theaters | towns | trade firms | traders | transporters | travel agents | truckers | tutors |
        undertakers | unions | universities | veterinarians | villages | vineyards | warehouses | webshops |
        wholesalers | wineries | workshops | yards | youth clubs
    """,
    "messenger": """
        whatsapp | whatsap | whats app | watsapp | wattsapp | telegram | telegramm | wechat | we chat |
        weixin | viber | kakaotalk | kakao | google chat | gchat | hangout | hangouts | google hangouts |
        zangi | botim | snapchat | threema | facebook messenger | fb messenger | icq
    """,
    "minutes": """
        minutes | minute | mins | min | half an hour | half hour | quarter of an hour | quarter hour | an
        hour | 5min | 10min | 15min | 20min | 30min | 5mins | 10mins | 15mins | 20mins | 30mins | moments
    """,
    "money_growth": """
        double | doubled | doubles | doubling | triple | tripled | tripling | multiply | multiplied |
        multiplying | grow your | growing your | 10x your | compound your | turn small | turning small |
        turn your | grew my
    """,
    "month": """
        january | february | march | april | may | june | july | august | september | october | november |
        december | jan | feb | apr | jun | jul | aug | sept | sep | oct | nov | dec | easter | christmas |
        spring | summer | autumn | winter
    """,
    "myself": "i | im | ive | id | ill",
    "number_word": """
        dozens | eight | eleven | fifteen | fifty | five | forty | four | hundred | hundreds | nine | one |
        seven | six | ten | thirty | three | twelve | twenty | two
    """,
    "offer": """
        platform | solution | solutions | software | tool | tools | app | product | products | service |
        services | agency | clients | customers | programme | program | framework | approach | membership |
        range | offer | offering | brand | experts | developers | portfolio | packages | package | course |
        courses | method | methodology | technology | partners
    """,
    "offer_word": """
        deal | deals | discount | discounts | gift | offer | offers | package | packages | promotion | rates
        | renewing | sale
    """,
    "online_place": """
        page | wall | channels | channel | profile | followers | feed | website | site | newsletter |
        platform | platforms | socials | social media | story | stories | intranet | noticeboard | podcast |
        blog | youtube | insta | instagram | facebook | linkedin | company page | account | substack | group
    """,
    "ordinal": """
        1st | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | 11th | 12th | 13th | 14th | 15th | 16th
        | 17th | 18th | 19th | 20th | 21st | 22nd | 23rd | 24th | 25th | 26th | 27th | 28th | 29th | 30th |
        31st
    """,
    "ourselves": "we | our | us | weve",
    "outcome_verb": """
        achieve | add | adding | attract | attracting | book | books | booking | bring | bringing | build |
        building | close | closing | convert | converting | create | creating | crush | deliver | delivering
        | drive | driving | earn | earning | fill | filling | find | finding | gain | gaining | generate |
        generates | generating | get | gets | getting | grow | growing | hit | hitting | land | landing |
        make | making | receive | scale | scaling | secure | securing | sell | send | sign | signing |
        unlock | unlocking | win | winning
    """,
    "outsourcing": """
        app development | bookkeeping | data entry | digital marketing | graphic design | it services |
        manpower | nearshore | nearshoring | offshore | offshoring | outsource | outsourced | outsourcing |
        software development | staff augmentation | staffing | video editing | web development
    """,
    "own_thing": """
        album | app | art | article | articles | autobiography | band | blog | book | books | calendar | channel
        | children book | choir album | collection | column | comic | cookbook | creations | design page |
        documentary | drawings | ebook | ep | episode | etsy | exhibition | facebook | film | gallery | guide |
        insta | instagram | instagram page | latest single | latest video | magazine | memoir | mixtape | music
        | novel | novella | online shop | page | paintings | patreon | photo book | photos | photography | play
        | podcast | poems | poetry | portfolio | posts | profile | reel | reels | series | shop | short film |
        show | showreel | single | site | sketches | song | songs | soundcloud | spotify | store | stories |
        story | substack | tiktok | track | travel blog | tunes | twitch | video | videos | vlog | web page |
        website | work | youtube | youtube channel | zine | debut | thriller | radio show | talk show | gig |
        gigs | tour
    """,
    "paper_of_mine": """
        abstract | draft | slides | letter | cover letter | cv | speech | logbook | form | paper | chapter |
        essay | poster | manuscript | translation | thesis | report | proposal | application | statement |
        poem | story | script | drawing | drawings | sketch | design | plan | plans | sheet | page | pages |
        text | label | lines | cover | recipe | loaf | figures | spreadsheet | menu | leaflet | programme |
        sign | invitation | lesson plan | worksheet | talk | presentation
    """,
    "page_piece": """
        ad | ads | advert | advertorial | advertorials | adverts | article | articles | backlink | backlinks
        | banner | banners | blog | blog post | blogs | brand | collaboration | collaborations | column |
        content | contribution | contributions | copy | feature | guest post | infographic | infographics |
        interview | link | links | logo | mention | mentions | piece | pieces | placement | placements |
        post | posts | press release | product | products | recipe | reel | reels | review | shoutout | slot
        | stories | story | text | texts
    """,
    "part": """
        page | pages | table | figure | fig | slide | slides | chapter | lesson | footnote | paragraph |
        para | section | clause | annex | appendix | step | version | episode | minute | line | note | part
        | plate | issue | item | column | question | exercise | station | folio | verse | act | scene |
        article | drawing | sheet | unit | equation | map | photo | row | volume | module | bar | track |
        room | lot | stand | bib | gate | platform | berth | seat
    """,
    "passed_on": """
        adapted | assigned | bookmarked | borrowed | circulated | cited | copied | discussed | followed |
        forwarded | gave | handed | mentioned | passed | pinned | posted | printed | quoted | read |
        recommended | reposted | reused | saved | sent | set | shared | showed | tested | translated | tried
        | use | used
    """,
    "past": """
        was | were | had | did | said | asked | wrote | left | gave | told | came | went | found | took |
        made | got | sat | met | saw | sent | taught | kept | lent | read | bought | sold | lost | ran |
        held | heard | built | rang | thought | stood | spoke
    """,
    "pay_period": """
        a day | per day | each day | daily | every day | an hour | per hour | hourly | a week | per week |
        weekly | each week | every week | every friday | a month | per month | monthly | same day
    """,
    "people": """
        leaders | people | professionals | owners | founders | directors | managers | executives | coaches |
        consultants | heads | principals | recruiters | teachers | ceos | ctos | cfos | partners |
        entrepreneurs | experts | specialists | authors | speakers
    """,
    "people_sought": """
        founders | owners | clients | patients | leads | referrals | introductions | sponsors | contacts |
        names | recruits | agents | candidates | investors | mums | parents | families | neighbours
    """,
    "place_word": "at | in | on | by | from",
    "post_sought": """
        post | position | role | job | vacancy | opening | posting | opportunity advertised | traineeship |
        internship | apprenticeship | graduate scheme | scheme | placement | place | secondment | clerkship
        | residency | fellowship | studentship | seasonal job | shift work | advert | ad
    """,
    "praise": """
        amazing | awesome | beautiful | brilliant | exceptional | extraordinary | fantastic | fascinating |
        great | impressive | incredible | inspirational | inspiring | lovely | nice | outstanding |
        phenomenal | really inspiring | remarkable | solid | strong | stunning | superb | truly inspiring |
        unique | wonderful
    """,
    "praise_verb": """
        a fan of | admire | admired | admiring | amazed by | applaud | appreciate | appreciated | blown away by
        | bravo for | captivated by | commend | drawn to | enjoyed reading | enjoyed looking through | envious
        of | fascinated by | hats off to | impressed by | impressed with | in awe of | inspired by | intrigued
        by | kudos for | kudos on | love | loved | loving | marvel at | moved by | praise | respect | salute |
        struck by | stumbled on | stumbled upon | taken by | taken with | thrilled by | touched by | wowed by
    """,
    "praise_word": """
        {praise} | admirable | excellent | elegant | enviable | epic | exemplary | fabulous | first class |
        first rate | formidable | glorious | gorgeous | high profile | illustrious | incomparable | interesting
        | magnificent | marvellous | marvelous | notable | noteworthy | one of the best | powerful | quite
        something | rare | rich | sensational | spectacular | splendid | stellar | successful | super | top |
        truly remarkable | unparalleled | very interesting | wow
    """,
    "product_kind": """
        {for_sale} | accessory | add on | agent | alarm | app | appliance | assistant | backpack | bag | battery
        | blanket | bot | box | builder | calculator | camera | card | chair | chatbot | checker | cleaner |
        cloud | coach | collection | companion | console | coffee | cream | crm | cushion | dashboard | database
        | delivery service | desk | device | directory | drink | drone | engine | erp | extension | finder |
        formula | gadget | game | generator | gin | hub | inspection tool | interface | jacket | kit | lamp |
        laptop | library of | line of | machine | manager | marketplace | mattress | monitor | network |
        notebook | organiser | organizer | oven | pen | planner | plugin | plug in | pod | portal | powder |
        printer | program | recorder | reader | robot | scanner | scheduler | screen | sensor | serum | shampoo
        | shoe | simulator | snack | speaker | store | suite | supplement | table | tablet | tablets | tea |
        template | terminal | till | toolbox | toolkit | tracker | vehicle | watch | web app | web shop |
        webshop | website | widget | wine
    """,
    "product_verb": """
        adds | alerts | allows | analyses | analyzes | answers | automates | books | brings | calculates |
        captures | catches | checks | chooses | cleans | collects | combines | compares | connects | converts |
        counts | covers | creates | cuts | delivers | designs | detects | does | draws | drafts | eliminates |
        ends | fills | filters | finds | fits | fixes | flags | gathers | generates | gets | gives | grades |
        guides | handles | helps | integrates | keeps | lets | links | lists | listens | logs | makes | manages
        | maps | matches | measures | merges | monitors | offers | orders | organises | organizes | pays | picks
        | plans | predicts | prevents | prints | prices | processes | protects | pulls | puts | reads | records
        | recognises | recognizes | reduces | reminds | removes | replaces | reports | reserves | runs | saves |
        scans | schedules | scores | sends | shares | shortens | shows | simplifies | solves | sorts | speeds |
        spots | stops | stores | suggests | summarises | summarizes | supports | syncs | takes | talks | tells |
        tests | tracks | transcribes | transforms | translates | turns | updates | uses | warns | watches |
        works | writes
    """,
    "project_vague": """
        adventure | big thing | business idea | concept | endeavour | endeavor | enterprise | idea | initiative
        | little scheme | opening | opportunity | plan | plans | project | proposal | proposition | scheme |
        side project | something | start up | startup | thing | undertaking | venture | vision
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
    "raise": """
        save | cut | reduce | increase | boost | grow | double | triple | scale | improve | lift | raise |
        maximise | maximize | optimise | optimize | streamline | transform | accelerate | elevate | unlock
    """,
    "read": """
        read | reread | re read | saw | watched | rewatched | heard | listened to | attended | was at |
        caught | finished | used | use | cited | cite | quoted | printed | enjoyed | sat in on | sat through
        | came to | followed | seen | loved | liked | found | borrowed | taught | teach | translated |
        reviewed | shared | bookmarked | tried | copied | studied
    """,
    "result_verb": """
        doubled | tripled | quadrupled | reduced | cut | grew | raised | increased | gained | saved | boosted |
        earned | won | landed | closed | filled | sold | slashed | trimmed | lowered | halved | recovered |
        added | generated | attracted | improved | lifted | booked | hit | reached | made | picked up | brought
        in | signed | achieved | got | bring | brings | scaled | went from | grow | grows | doubles
    """,
    "reveal": """
        say | tell | share | explain | write | reveal | disclose | discuss | talk about | go into | give |
        put | mention | describe | type | name
    """,
    "reward": """
        airpods | amazon card | amazon voucher | coffee voucher | discount | discounts | free gift | gift
        card | giveaway | giveaways | goodie bag | goody bag | half price | hamper | prize draw | promo code
        | special offer | voucher | vouchers
    """,
    "schooling": """
        academy | boot camp | bootcamp | boot camp for | breakfast seminar | briefing | camp | certificate |
        certification | challenge | class | classes | clinic day | coaching | cohort | conference | congress |
        course | courses | dinner | diploma | e learning | evening class | evening lecture | event | events |
        expo | forum | gala | immersion | information evening | intensive | lecture | lessons | live training |
        masterclass | master class | masterclasses | mba | meetup | networking evening | networking breakfast |
        networking lunch | open day | open evening | open house | panel | programme | program | qualification |
        retreat | retreats | roundtable | round table | school | seminar | seminars | session | sessions |
        sprint | summer school | summit | symposium | talk on | talk about | teach in | training | trainings |
        tutorial | webinar | webinars | weekend | workshop | workshops
    """,
    "second_person": "u | ur | you | youd | youll | your | youre | yours | yourself | youve",
    "secret_data": """
        otp | pin number | password | passwords | login details | login data | credentials | bank details |
        banking details | bank account | account number | account details | bank account details | iban |
        card details | card number | credit card | debit card | cvv | ssn | social security | social
        security number | passport | passport copy | passport scan | id card | identity card | drivers
        license | driving licence | drivers licence | id copy | visa copy | wallet address | seed phrase |
        verification code | security code | digit code | date of birth | mothers maiden name | proof of
        identity
    """,
    "seldom": """
        rarely | seldom | hardly | barely | hardly ever | almost never | dont | do not | dont really | dont
        often | dont usually | dont always | not always | not often | not usually | not very | never | only
        rarely | only seldom
    """,
    "sentence_opener": """
        i | im | id | ive | ill | you | youd | youre | youve | they | theyve | theyre | we | weve | it | its
        | he | she | this | that | these | those | there | here | one | two | three | four | many | some |
        most | all | everyone | someone | somebody | nobody | what | which | who | where | when | how | why
        | as | if | and | but | so | then | my | your | our | his | her | their | the | a | an | not | no |
        yes | dear | hi | hello | hey | thanks | thank | please | after | since | before | because | while |
        just | also | sir | madam
    """,
    "serves": """
        {guidance} | accompany | accompanying | advised | advises | advising | aid | aiding | assists | assisted
        | boost | coaches | coached | deliver for | empowers | enables | enabled | equips | free | freeing |
        freed | gave | get | gets | getting | give | gives | giving | guided | keep | keeping | keeps | lead |
        let | lets | lift | lifts | lifting | lighten | make | makes | making | optimise | optimize | prepare |
        prepares | provide | provides | relieve | relieves | rescue | save | saves | saving | serves | served |
        spare | spares | take | teaches | took | trains | trained | transform | turn | turns | turning | work
        with | works with | working with | worked with | partner with | partners with
    """,
    "several": """
        several | many | some | a few | quite a few | quite some | a lot of | lots of | loads of | plenty of
        | a number of | a good number of | so many | numerous | multiple | various | a bunch of | dozens of
        | tons of | a couple of | a handful of | a ton of | a good few | too many | a surprising number of |
        enough | a fair few
    """,
    "shabby": """
        outdated | out of date | dated | tired | old | old fashioned | slow | broken | ugly | behind the
        times
    """,
    "shared_place": """
        school | class | course | year | team | office | floor | ward | crew | cohort | desk | unit |
        company | intake | flat | street | house | choir | regiment | ship | department | shift | building |
        programme | college | university | teacher | professor | boss | lab | village | town | road | club |
        platoon | squad | branch | depot | site | site office | studio | kitchen | band | orchestra | firm |
        faculty | supervisor | hall | dorm | halls | bus | train | estate | parish
    """,
    "shared_there": """
        post | posts | update | updates | thread | threads | notes | videos | photos | pictures | drawings |
        writing | articles | columns | column | stories | story | tips | recipes | dispatches | map | maps |
        woodcuts | sketches | paintings | poems | diary | blog | letters | essays | reports | pieces |
        experiments | trials | finds | findings | observations | thoughts | reflections | insights on |
        insights about | comments | lessons | explanations | work on | work in | work with | progress |
        project | count | counts | series | podcast | reading lists | charts | threads on | news | musings |
        podcasts | field notes | feed about | feed on | content on | content about
    """,
    "short_period": """
        a day | per day | each day | daily | every day | an hour | per hour | hourly | a week | per week |
        weekly | each week | every week
    """,
    "site": """
        website | websites | site | web site | webpage | web page | web presence | homepage | home page |
        landing page | online presence
    """,
    "shown": """
        {site} | about page | ad | ads | app | app store page | articles | banner | basket | blog | booking form
        | booking page | brand | branding | brochure | campaign | campaigns | careers page | channel | check out
        | checkout | company page | contact form | content | contact page | copy | cover photo | cv | design |
        designs | description | descriptions | domain | emails | facebook page | feed | figures | form | forms |
        funnel | google listing | google profile | headline | homepage | images | instagram | landing page |
        landing pages | linkedin | linkedin page | listing | listings | logo | login page | login screen |
        marketing | menu | menu page | messaging | newsletter | online presence | online shop | online store |
        onboarding | onboarding process | packaging | page | pages | payment page | photos | pictures |
        portfolio | positioning | posts | prices | pricing | pricing page | product page | product pages |
        product photos | profile | profile picture | rankings | ratings | resume | reviews | search | search
        results | server | shop | shop window | sign up | signup page | social media | socials | store |
        storefront | videos | visibility | web shop | webshop | web store | youtube channel
    """,
    "soon": """
        april | august | cob | december | end of day | end of month | end of the day | end of the month |
        end of the week | eod | february | friday | january | july | june | march | may | midnight | monday
        | noon | november | october | saturday | september | sunday | the end of the month | the end of the
        week | this friday | this month | this week | this weekend | thursday | today | tomorrow | tonight |
        tuesday | wednesday
    """,
    "speculation": """
        altcoin* | bitcoin* | cfds | commodities | crypto* | currency pairs | day trading | derivatives |
        dogecoin | etf | etfs | ethereum | forex | futures | gold coins | gold price | ipo | ipos | mining
        stock | nft | nfts | oil price | options trading | penny stock | penny stocks | silver price |
        stock | stock market | stocks | trading
    """,
    "spoke": """
        wrote | said | posted | mentioned | argued | explained | described | showed | pointed out | claimed
        | noted | told | spoke | talked | taught | published | answered | replied | commented | asked |
        tweeted | recommended | suggested | warned | admitted | quoted | shared | drew | presented |
        recorded | reported | promised
    """,
    "spread": """
        share | repost | retweet | tweet | post | comment | follow | tag | upvote | subscribe | forward |
        spread | amplify | promote | announce | mention | publish | pin | print | display | circulate |
        distribute | reshare | boost | plug | feature | advertise | react
    """,
    "stayed_with_them": """
        above my | above our | answered exactly | answered my | answered our | answers exactly | bang on |
        been going round | been passed round | bothers me | came at a good time | came at the right time |
        came just in time | came up in our | changed how | changed my mind | changed my view | changed the
        way | clear to me | cleared it up | cleared things up | cleared up | comforted me | convinced me |
        could have been me | could have been mine | describes our | describes us | did the rounds | does the
        rounds | encouraged me | explained it | explained something | explained to me | fits our | fits what
        we | gave me an idea | gave me courage | gave me hope | gave me pause | gave me the idea | gave us
        an idea | gone around | gone round | got me thinking | hangs in | hangs on | has been a help | has
        been useful | has not left me | helped a lot | helped me | helped my | helped my team | helped our |
        helped us | hit a nerve | hit home | hit the nail | hits home | in my head | in our handbook | in
        our training | inspired our | is doing the rounds | is exactly how | is exactly what | is on our
        wall | is pinned | is still on my | is still open on my | is taped | is what we | kept me awake |
        kept me thinking | made it clear | made me laugh | made me rethink | made me smile | made me stop |
        made me think | made my day | made sense | made us change | made us rethink | made us stop | makes
        me think | makes sense to me | matches our | matches what we | now taped | on my desk | on my list |
        on my mind | on my reading list | on my syllabus | on our board | on our reading list | on our
        syllabus | on the fridge | on the wall | opened my eyes | paid off | passed round | persuaded me |
        put into words | put words to | puzzles me | rang true | reminded me | right on | rings true | saved
        me | saved us | set me thinking | settled it | showed me how | showed us how | speaks to what we |
        spot on | stands out for | stayed with me | stays with me | stick with me | sticks with me | still
        puzzles me | still puzzles us | still with me | struck a chord | struck home | stuck with me |
        surprised me | taught me | was a help | was new to me | was worth | went around our | went round |
        went round our | worked for me | worked for us | works for us
    """,
    "student": """
        student | apprentice | trainee | intern | pupil | undergraduate | undergrad | postgrad |
        postgraduate | phd candidate | doctoral candidate | graduate | doctoral student | postdoc | sixth
        former | learner | newly qualified | novice
    """,
    "study": """
        thesis | dissertation | phd | msc | ma | masters | bachelors | placement | apprenticeship |
        internship | practical | final year | second year | third year | first year | exam | exams | finals
        | viva | defence | coursework | diploma | residency | fellowship | traineeship | nvq | a levels |
        gcses | proposal | capstone
    """,
    "tackle": """
        approach | approached | approaches | avoid | avoided | bake | balance | balanced | bring | brought |
        budget | build | built | calculate | calculated | check | checked | choose | chooses | chose | clean
        | combine | combined | cope | coped | count | counted | cover | covered | cut | deal with | deals
        with | dealt with | decide | decided | decides | describe | described | describes | did | do |
        document | documented | does | draw | drew | dry | estimate | estimated | explain | explained |
        explains | fed | feed | find | fit | found | get | go about | goes about | got | grade | grew | grow
        | handle | handled | handles | interview | introduced | involve | involved | keep | kept | label |
        labels | learned | learnt | look at | looks at | made | make | makes | manage | managed | manages |
        mark | marked | measure | measured | measures | mix | moved | negotiated | onboard | organise |
        organised | organises | organize | organized | organizes | paid | pay | phrase | phrased | plan |
        planned | plans | prepare | prepared | present | presented | price | priced | prices | protect | put
        | ran | reach | reached | record | records | recruit | repair | restore | restored | rota | run |
        runs | schedule | scheduled | set up | sets up | settle | settled | share | shared | solve | solved
        | solves | sort | sorted | speak about | split | staff | stop | stopped | store | stored | switch |
        switched | tackle | tackled | tackles | talk about | talks about | taught | teach | teaches | tell |
        test | tested | tests | think about | time | told | trace | track | train | trained | trains |
        translate | translated | treat | treated | treats | turn | turned | use | used | uses | went about |
        work | worked | works | write | write about | writes | wrote
    """,
    "tech": """
        android | angular | aws | azure | cobol | devops | dotnet | flutter | ios | java | laravel | magento
        | mongodb | mysql | net | node | oracle | php | postgresql | python | qa | react | rpg | ruby |
        salesforce | sap | shopify | sql | vue | wordpress
    """,
    "thanks": """
        thank you | thanks | many thanks | cheers | thx | ta | grateful | much obliged | thankyou | bless
        you
    """,
    "the_work": """
        the work | the reporting | the approach | the method | the habit | the policy | the practice | the
        experiment | the open data | the training | the projects | the project | the trial | the notes | the
        research | the series | the outreach | the four day week | the tool lending | the handling
    """,
    "thing": """
        minutes | agenda | form | forms | rota | invoice | invoices | receipt | receipts | keys | key | room
        | door | gate | van | delivery | order | drawings | plans | contract | proofs | file | files |
        certificate | permit | documents | password | schedule | timetable | parking | scan | draft |
        spreadsheet | photos | sample | samples | parcel | box | boxes | list | badge | lift | shed | report
        | template | recording | link | letter | cheque | deposit | refund | payment | tickets | map |
        address | meter | application | appointment | booking | inspection | repair | shift | slides |
        manuscript | copy | copies | tools | trailer | ladder
    """,
    "things_sold": """
        app | catalog | catalogue | course | method | offering | offerings | packages | platform | portfolio
        | price list | prices | pricing | product | products | program | programme | programs | range | rate
        card | rates | service | services | software | solution | solutions | system | tool | tools |
        training
    """,
    "third_person": "he | she | they | him | her | them | his | their",
    "told": """
        said | says | told | tells | suggested | suggests | gave | recommended | recommends | introduced |
        sent | mentioned | mentions | thought | thinks | asked | reckons | put | pointed | forwarded |
        passed | reminded | swears | insisted | insists | promised | nudged
    """,
    "trade": """
        nurse | midwife | doctor | gp | vet | physio | physiotherapist | radiographer | paramedic |
        pharmacist | dentist | hygienist | surgeon | anaesthetist | psychologist | social worker | carer |
        care worker | teacher | tutor | lecturer | headteacher | head teacher | teaching assistant |
        librarian | archivist | curator | historian | conservator | translator | interpreter | editor |
        journalist | reporter | photographer | cellist | violinist | organist | singer | conductor | actor |
        stage manager | sound engineer | farmer | shepherd | beekeeper | forester | gardener | arborist |
        tree surgeon | fisherman | skipper | pilot | harbour master | deckhand | driver | bus driver | train
        driver | signaller | dispatcher | planner | surveyor | architect | engineer | civil engineer |
        structural engineer | electrician | plumber | joiner | carpenter | bricklayer | mason | stonemason |
        roofer | thatcher | welder | fitter | machinist | toolmaker | blacksmith | foundry worker | potter |
        weaver | bookbinder | printer | luthier | upholsterer | tailor | baker | cook | chef | brewer |
        butcher | cheesemaker | caterer | waiter | hotelier | clerk | town clerk | councillor | caretaker |
        cleaner | porter | warden | ranger | firefighter | police officer | prison officer | soldier |
        sailor | solicitor | barrister | notary | paralegal | judge | magistrate | probation officer |
        accountant | bookkeeper | auditor | actuary | payroll clerk | bursar | statistician | economist |
        chemist | biologist | ecologist | geologist | hydrologist | meteorologist | physicist | astronomer |
        mathematician | lab tech | lab technician | technician | scientist | researcher | phd student |
        postdoc | developer | programmer | sysadmin | tester | data analyst | storekeeper | warehouse worker
        | picker | buyer | procurement officer | inspector | site manager | foreman | site agent | locksmith
        | glazier | decorator | optician | audiologist | prosthetist | dietitian | speech therapist |
        occupational therapist | chaplain | vicar | priest | rabbi | verger | undertaker | referee | umpire
        | swimming teacher | ski instructor | mountain guide | lifeguard | retiree | pensioner | parent |
        volunteer | trustee | treasurer | school governor | parent governor | scout leader
    """,
    "trial_thing": """
        app | beta | demo | demos | demonstration | device | machine | platform | product | prototype | sample |
        samples | scanner | showing | showroom | solution | software | system | tool | trial | tour | unit |
        version | walk through | walkthrough | workshop | kit | service | dashboard
    """,
    "verb_of_leave": """
        ask | write | ring | call | quote | cite | use | copy | link | visit | photograph | borrow | put |
        read | come | message | pick | include | print | follow | translate | reprint | tag | adapt | steal
        | send you one | reuse | film | record | mention | name | show it | show them | show this | check |
        bring | drop | collect | keep | phone | email | e mail | trouble you
    """,
    "waiver": """
        not asking | not after | not looking | im not | i am not | dont want | do not want | dont need | do
        not need | no need | never ask | without | not selling | wouldnt ask | not here for | rather than |
        instead of
    """,
    "we": "i | we | im | ive | were | weve | our team | my team | our company | my company",
    "weekday": """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu
        | thur | thurs | fri | mondays | tomorrow | today | tonight | this week | next week | this afternoon
        | this morning | later this week | early next week | in the next few days | this evening
    """,
    "well_made": """
        a joy | a pleasure | a relief | accurate | balanced | beautiful | brave | calm | careful | clear |
        clearest | clearly | clever | comforting | concise | convincing | correct | courageous | down to
        earth | encouraging | enjoyable | excellent | eye opening | fair | fascinating | funny | generous |
        good | great | helpful | honest | important | informative | instructive | interesting | kind |
        lovely | measured | moving | nuanced | patient | plain | practical | precise | readable | refreshing
        | right | sensible | short and clear | smart | so true | sober | sound | the best | the only |
        thorough | thoughtful | timely | to the point | true | useful | very good | vivid | well argued |
        well explained | well put | well researched | well written | wise | wonderful
    """,
    "wont": """
        dont | do not | didnt | did not | wont | will not | cant | cannot | could not | couldnt | shant |
        wouldnt | would not
    """,
    "work": """
        post | posts | article | articles | piece | paper | papers | talk | talks | book | books | essay |
        chapter | thread | comment | comments | reply | lecture | lectures | video | videos | podcast |
        episode | interview | column | blog | thesis | report | study | presentation | keynote | session |
        workshop | webinar | slides | slide | review | letter | photos | photo | pictures | picture |
        exhibition | exhibit | show | film | documentary | dataset | data set | repo | repository | script |
        template | worksheet | worksheets | lesson | lessons | unit | guide | map | maps | drawing |
        drawings | recipe | design | case report | dissertation | translation | edition | notes | write up |
        writeup | tutorial | poster | op ed | newsletter piece | guest post | rant | answer | answers |
        performance | concert | reading | evidence | testimony | song | songs | poem | poems | novel | story
        | stories | painting | paintings | series | course | class | training | obituary | judgment | ruling
        | patch | library | package | plugin | bug report
    """,
    "yield": """
        authority | bottom line | business | capital | cash | cash flow | cashflow | conversions | ctr |
        engagement | exit | exits | fees | funding | growth | impact | income | influence | interviews |
        margins | market share | mrr | pension | performance | pipeline | pipelines | potential |
        productivity | profit | profitability | profits | reach | results | returns | revenue | revenues |
        roi | salary | sales pipeline | traffic | turnover | visibility | wealth | brand | brands
    """,
    "gain": "{yield} | {prospects}",
    "gainful": """
        {business_gain} | {yield} | {prospects} | admin | ahead | audience | bill | bills | boardroom | bottom
        line | burnout | calm | capacity | claims | clutter | competition | compliance | confidence | confident
        | deadlines | debt | debts | dependent | ease | easier | efficient | employers | errors | expenses |
        faster | fees | fewer | fines | finances | fit | footfall | found | free | funds | happier | headaches |
        healthier | hires | hiring | hours | insurance | invoices | less | longer | losing | loss | losses |
        loyal | market | markets | mistakes | money | more | noticed | online | paperwork | paying | penalties |
        percent | premiums | prices | profitable | quicker | raise | recruit | referrals | regulars | repairs |
        repeat | risk | risks | safer | sales | save | seen | shelf | shelves | sick leave | smoother | staff |
        stand out | stress | stronger | subsidies | talent | target | targets | tax | taxes | time | turn |
        unpaid | visible | visibility | visitors | waiting list | wages | weekends | winning | without |
        workload | worry
    """,
    "you_seem": """
        you are | you are clearly | you clearly | you come across as | you come across like | you look | you
        look like | you seem | you seem like | you seem to be | you sound like | you strike me as | youre |
        youre clearly | youre obviously
    """,
    "your_merit": """
        accomplishments | achievements | background | biography | bio | career | career path | credentials | cv
        | excellence | expertise | experience | feed | insight | insights | journey | knowledge | leadership |
        leadership style | path | presence | professional achievements | professional journey | professionalism
        | profile | profile page | profiles | qualifications | reputation | resume | skills | skillset | success
        | successes | talent | talents | track record | trajectory | vision | wisdom | work ethic | work in the
        field
    """,
    "your_page": """
        account | article | articles | audience | blog | blogs | channel | domain | feed | home | home page
        | homepage | instagram | journal | magazine | newsletter | page | pages | platform | podcast |
        portal | post | posts | reel | reels | resource page | sidebar | site | social media | socials |
        stories | story | stream | video | videos | website | youtube
    """,
    "your_record": """
        accomplishments | achievements | background | career | career path | content | energy | experience |
        expertise | feed | growth | journey | leadership | path | posts | profile | skills | story | success
        | track record | trajectory | vibe | work
    """,
}


def single_words(*names: str) -> frozenset[str]:
    """The entries of these vocabularies that are one word."""
    entries = (entry.strip() for name in names for entry in VOCABULARY[name].split("|"))
    return frozenset(entry for entry in entries if " " not in entry)
