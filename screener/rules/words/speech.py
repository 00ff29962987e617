"""Words for what people do with words and works: ask, thank, praise, offer, read, tell."""

from typing import Final

SPEECH: Final[dict[str, str]] = {
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
    "brief": """
        quick | brief | short | intro | introductory | discovery | exploratory | informal | casual |
        friendly | virtual | strategy | complimentary | 5 minute | 10 minute | 15 minute | 20 minute | 30
        minute | 45 minute | five minute | ten minute | fifteen minute | twenty minute | thirty minute |
        half hour | 5 min | 10 min | 15 min | 20 min | 30 min | 45 min | one on one | 1 on 1 | 1 1 | no
        pressure | no obligation | clarity
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
    "contact_way": """
        e mail | email | emails | e mail address | email address | mail id | email id | phone | phone number
        | number | mobile | mobile number | cell | cell number | whatsapp | whatsapp number | whats app |
        telegram | wechat | contact details | contact number | contact info | contact information | address
        | postal address | personal email | personal e mail | work email | business email | best email |
        skype | line id | direct line | private email | private number | home address | signal | viber |
        date of birth
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
    "favour_verb": """
        read | reading | look | looking | check | checking | glance | test | testing | try | trying | lend |
        lending | borrow | proofread | proofreading | cover | covering | sign | ask | asking | pass |
        passing | tell | send | sending | share | sharing | dig out | give | giving | have a look | cast an
        eye | run your eye | swap | post | print | scan | bring | pick up | let me have | let me know |
        remind | correct | translate | explain | do me | spare
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
    "found": """
        wallet | keys | phone | card | pen | umbrella | bag | badge | glove | gloves | scarf | hat | coat |
        jacket | bike | dog | cat | book | notebook | laptop | passport | tin | lanyard | stick | glasses |
        thermos | flask | parcel | post | letter | letters | photo | photos | core | cores | samples | name
        | tape | ring | watch | hearing aid | shoe | rucksack | purse
    """,
    "getting_acquainted": """
        meet | meeting | get to know | getting to know | connect with | connecting with | finding | look for
        | looking for | looking to meet | looking to connect with | hoping to meet | keen to meet | trying
        to meet | searching for | in search of | on the lookout for | reach out to | reaching out to | get
        acquainted with | getting acquainted with | acquainted with | talk to | make contact with | build up
        | building up | find out | finding out | say hello to
    """,
    "guidance": """
        advise | assist | assisting | coach | coaching | empower | empowering | enable | enabling | equip |
        equipping | guide | guiding | help | helped | helping | helps | mentor | mentoring | partner with |
        partnered with | serve | serving | show | showing | support | supported | supporting | supports |
        teach | teaching | train | training | work alongside | work closely with
    """,
    "hand_over": """
        send | sending | give | giving | share | provide | forward | submit | tell | enter | confirm |
        upload | supply | reply with | text | show | fill in | email | mail | attach | hand over | pass on |
        let me have | put in | verify | type in | read out
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
    "in_common": "mutual | shared | common | joint",
    "in_writing": """
        in writing | in public | by message | by text | in text | over text | by mail | in a message | via
        message | over message | in a text | in a note | in messages | in one message | in chat | in the
        chat | over chat | on paper | in words
    """,
    "love": "love | like | delighted | happy | glad | keen | thrilled | excited | hoping | looking",
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
    "page_piece": """
        ad | ads | advert | advertorial | advertorials | adverts | article | articles | backlink | backlinks
        | banner | banners | blog | blog post | blogs | brand | collaboration | collaborations | column |
        content | contribution | contributions | copy | feature | guest post | infographic | infographics |
        interview | link | links | logo | mention | mentions | piece | pieces | placement | placements |
        post | posts | press release | product | products | recipe | reel | reels | review | shoutout | slot
        | stories | story | text | texts
    """,
    "paper_of_mine": """
        abstract | draft | slides | letter | cover letter | cv | speech | logbook | form | paper | chapter |
        essay | poster | manuscript | translation | thesis | report | proposal | application | statement |
        poem | story | script | drawing | drawings | sketch | design | plan | plans | sheet | page | pages |
        text | label | lines | cover | recipe | loaf | figures | spreadsheet | menu | leaflet | programme |
        sign | invitation | lesson plan | worksheet | talk | presentation
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
    "read": """
        read | reread | re read | saw | watched | rewatched | heard | listened to | attended | was at |
        caught | finished | used | use | cited | cite | quoted | printed | enjoyed | sat in on | sat through
        | came to | followed | seen | loved | liked | found | borrowed | taught | teach | translated |
        reviewed | shared | bookmarked | tried | copied | studied
    """,
    "sentence_opener": """
        i | im | id | ive | ill | you | youd | youre | youve | they | theyve | theyre | we | weve | it | its
        | he | she | this | that | these | those | there | here | one | two | three | four | many | some |
        most | all | everyone | someone | somebody | nobody | what | which | who | where | when | how | why
        | as | if | and | but | so | then | my | your | our | his | her | their | the | a | an | not | no |
        yes | dear | hi | hello | hey | thanks | thank | please | after | since | before | because | while |
        just | also | sir | madam
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
    "study": """
        thesis | dissertation | phd | msc | ma | masters | bachelors | placement | apprenticeship |
        internship | practical | final year | second year | third year | first year | exam | exams | finals
        | viva | defence | coursework | diploma | residency | fellowship | traineeship | nvq | a levels |
        gcses | proposal | capstone
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
    "told": """
        said | says | told | tells | suggested | suggests | gave | recommended | recommends | introduced |
        sent | mentioned | mentions | thought | thinks | asked | reckons | put | pointed | forwarded |
        passed | reminded | swears | insisted | insists | promised | nudged
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
    "your_record": """
        accomplishments | achievements | background | career | career path | content | energy | experience |
        expertise | feed | growth | journey | leadership | path | posts | profile | skills | story | success
        | track record | trajectory | vibe | work
    """,
}
