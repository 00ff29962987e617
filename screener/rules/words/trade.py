"""Words of trade: what is sold, made, paid, gained and promised."""

from typing import Final

TRADE: Final[dict[str, str]] = {
    "asset": """
        altcoin* | bitcoin* | bonds | cfds | coin | coins | commodities | commodity | copper | crypto* |
        currency pairs | day trading | derivatives | dogecoin | etf | etfs | ethereum | forex | futures |
        gold | ipo | ipos | lithium | mining stock | nft | nfts | oil | options | options trading | penny
        stock | penny stocks | shares | silver | stock | stock market | stocks | the market | the markets |
        token | tokens | trading | uranium
    """,
    "bait": """
        audit | trial | consultation | guide | report | quote | session | call | review | assessment |
        analysis | sample | copy | demo | place | seat | gift | month | breakdown | check | checklist |
        mockup | mock up | estimate | lesson | training | workshop | webinar | ebook | ticket | tickets
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
    "coin": """
        crypto* | bitcoin* | btc | usdt | tether | ethereum | eth | nft | nfts | forex | fx | binary options
        | altcoin* | stablecoin* | memecoin* | digital asset | digital assets | digital currency | defi |
        binance
    """,
    "dealing": """
        account | agreement | application | appointment | booking | case | claim | complaint | contract |
        delivery | deposit | documents | enquiry | file | form | inspection | interview | invoice | lease |
        licence | license | machine | membership | order | orders | parcel | payment | permit | place |
        policy | proofs | query | quote | registration | renewal | repair | report | request | reservation |
        room | samples | seat | session | shipment | site visit | subscription | system | tenancy | ticket |
        visit
    """,
    "enticing": """
        amazing | attractive | awesome | brilliant | excellent | exceptional | exciting | fantastic | game
        changing | great | huge | incredible | interesting | life changing | lucrative | once in a lifetime
        | perfect | promising | remarkable | rewarding | super | unique | very good | wonderful
    """,
    "for_sale": """
        platform | solution | solutions | product | products | service | services | software | tool | app |
        programme | program | course | workshop | coaching | agency | package | packages | plan | plans |
        subscription | membership | licence | catalogue | range | prices | rates | offer | deal | franchise
        | portfolio | fund | policy | cover | insurance | leads | pipeline | campaign | training |
        masterclass | retreat | academy | method | system | scheme | broker | supplements | brand | clients
        | customers | studio
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
    "grow_verb": """
        10x | 10xing | accelerate | accelerating | amplify | amplifying | boost | boosting | double |
        doubling | elevate | elevating | explode | exploding | fast track | grow | growing | increase |
        increasing | level up | maximise | maximising | maximize | maximizing | monetise | monetising |
        monetize | monetizing | multiply | multiplying | quadruple | scale | scales | scaling | skyrocket |
        skyrocketing | supercharge | supercharging | transform | transforming | triple | tripling |
        turbocharge | uplevel
    """,
    "had_success": """
        made | won | win | passed | got | get | been | be | became | become | becoming | appointed |
        promoted | opened | open | opening | named | leading | lead | shortlisted | moved | elected |
        published | finished | graduated | qualified | joined | joining | taken over | taking over | secured
        | received | receiving | closed | raised | reached | landed | retiring | retired | moving | starting
        | expecting | married | engaged | chosen | certified | approved | granted | awarded | celebrated |
        celebrating | completed | turned | became a | had
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
    "improve": """
        attract | boost | boosted | cut | cutting | double | doubled | eliminate | fill | filling | free up
        | generate | generated | get more | grew | grow | growing | increase | increased | land | lower |
        lowered | maximise | maximize | optimise | optimize | raise | recover | recovered | reduce | reduced
        | reducing | save | saved | saves | saving | scale | scaled | scaling | secure | shave | shorten |
        slash | slashed | speed up | streamline | triple | tripled | unlock | win more
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
    "money_growth": """
        double | doubled | doubles | doubling | triple | tripled | tripling | multiply | multiplied |
        multiplying | grow your | growing your | 10x your | compound your | turn small | turning small |
        turn your | grew my
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
    "raise": """
        save | cut | reduce | increase | boost | grow | double | triple | scale | improve | lift | raise |
        maximise | maximize | optimise | optimize | streamline | transform | accelerate | elevate | unlock
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
    "secret_data": """
        otp | pin number | password | passwords | login details | login data | credentials | bank details |
        banking details | bank account | account number | account details | bank account details | iban |
        card details | card number | credit card | debit card | cvv | ssn | social security | social
        security number | passport | passport copy | passport scan | id card | identity card | drivers
        license | driving licence | drivers licence | id copy | visa copy | wallet address | seed phrase |
        verification code | security code | digit code | date of birth | mothers maiden name | proof of
        identity
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
    "shabby": """
        outdated | out of date | dated | tired | old | old fashioned | slow | broken | ugly | behind the
        times
    """,
    "speculation": """
        altcoin* | bitcoin* | cfds | commodities | crypto* | currency pairs | day trading | derivatives |
        dogecoin | etf | etfs | ethereum | forex | futures | gold coins | gold price | ipo | ipos | mining
        stock | nft | nfts | oil price | options trading | penny stock | penny stocks | silver price |
        stock | stock market | stocks | trading
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
    "things_sold": """
        app | catalog | catalogue | course | method | offering | offerings | packages | platform | portfolio
        | price list | prices | pricing | product | products | program | programme | programs | range | rate
        card | rates | service | services | software | solution | solutions | system | tool | tools |
        training
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
}
