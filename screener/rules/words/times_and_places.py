"""Words for times, numbers, places and where something is shown or held."""

from typing import Final

TIMES_AND_PLACES: Final[dict[str, str]] = {
    "clock": """
        1am | 2am | 3am | 4am | 5am | 6am | 7am | 8am | 9am | 10am | 11am | 12am | 1pm | 2pm | 3pm | 4pm |
        5pm | 6pm | 7pm | 8pm | 9pm | 10pm | 11pm | 12pm | noon | midday | midnight | half past | quarter
        past | quarter to | oclock
    """,
    "day": """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | weds
        | thu | thur | thurs | fri | sat | sun | tomorrow | tonight | yesterday | today | next week | this
        morning | this afternoon | this evening | last night | weekend
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
    "few": """
        a couple of | a few | a handful of | couple of | few | final | last | limited | only | remaining
    """,
    "group": """
        group | forum | association | society | federation | guild | union | chapter | mailing list | slack
        | channel | club | choir | committee | network of | parents group | whatsapp group | facebook group
        | discord | board | council | congregation | league | branch | cooperative | coop | co op
    """,
    "holiday": """
        black friday | christmas | cyber monday | diwali | easter | eid | festive season | halloween |
        hanukkah | holiday season | holidays | lunar new year | new year | new years | ramadan |
        thanksgiving | valentines | xmas
    """,
    "local": """
        choir | parish | village | allotment | allotments | school | club | street | residents | library |
        church | chapel | hospice | pta | pto | playgroup | scouts | guides | band | lifeboat | museum |
        orchestra | food bank | association | shelter | neighbourhood
    """,
    "minutes": """
        minutes | minute | mins | min | half an hour | half hour | quarter of an hour | quarter hour | an
        hour | 5min | 10min | 15min | 20min | 30min | 5mins | 10mins | 15mins | 20mins | 30mins | moments
    """,
    "month": """
        january | february | march | april | may | june | july | august | september | october | november |
        december | jan | feb | apr | jun | jul | aug | sept | sep | oct | nov | dec | easter | christmas |
        spring | summer | autumn | winter
    """,
    "number_word": """
        dozens | eight | eleven | fifteen | fifty | five | forty | four | hundred | hundreds | nine | one |
        seven | six | ten | thirty | three | twelve | twenty | two
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
    "past": """
        was | were | had | did | said | asked | wrote | left | gave | told | came | went | found | took |
        made | got | sat | met | saw | sent | taught | kept | lent | read | bought | sold | lost | ran |
        held | heard | built | rang | thought | stood | spoke
    """,
    "pay_period": """
        a day | per day | each day | daily | every day | an hour | per hour | hourly | a week | per week |
        weekly | each week | every week | every friday | a month | per month | monthly | same day
    """,
    "place_word": "at | in | on | by | from",
    "seldom": """
        rarely | seldom | hardly | barely | hardly ever | almost never | dont | do not | dont really | dont
        often | dont usually | dont always | not always | not often | not usually | not very | never | only
        rarely | only seldom
    """,
    "several": """
        several | many | some | a few | quite a few | quite some | a lot of | lots of | loads of | plenty of
        | a number of | a good number of | so many | numerous | multiple | various | a bunch of | dozens of
        | tons of | a couple of | a handful of | a ton of | a good few | too many | a surprising number of |
        enough | a fair few
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
    "weekday": """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu
        | thur | thurs | fri | mondays | tomorrow | today | tonight | this week | next week | this afternoon
        | this morning | later this week | early next week | in the next few days | this evening
    """,
    "your_page": """
        account | article | articles | audience | blog | blogs | channel | domain | feed | home | home page
        | homepage | instagram | journal | magazine | newsletter | page | pages | platform | podcast |
        portal | post | posts | reel | reels | resource page | sidebar | site | social media | socials |
        stories | story | stream | video | videos | website | youtube
    """,
}
