"""Personal names: family names that come first, given names that tell her from him, capitals that are no name."""

from __future__ import annotations

#: Korean and Chinese family names, which stand first in most English copy
FAMILY_FIRST = frozenset(
    """Lee Kim Park Choi Chung Jeong Jung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Ryu Yoo Yu
    Hong Jeon Jun Ko Koh Moon Son Sohn Yang Bae Paik Baek Heo Huh Nam Sim Shim Noh Roh Ha Kwak Sung Cha Joo Ju Woo Koo Ku Gu Na Min Chey Chae Chai
    Jin Ji Um Eom Won Cheon Chun Bang Kong Gong Ham Byun Pyon Yeom Yeo Choo Chu Do So Seok Sun Seol Ma Gil Kil Wi Pyo Myung Ki Ban Wang Ok Yuk In
    Maeng Je Mo Tak Kook Eun Yong Rhee Yi Ri Pak Choe Thae Xi Li Zhang Liu Chen Zhao Huang Zhou Wu Xu Hu Zhu Gao Lin He Guo Luo
    Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Du Ye Cheng Wei Su Lu Ding Ren Lyu Yao Shen Cui Zhong Tan
    Fan Fu Jia Xia Bai Shi Qin Xiong Meng Qiu Hou Lei Long Duan Hao Shao Mao Wan Lai Hua Qi Qian Geng Bo Miao
    Ouyang Sima Zhuge Situ Shangguan Huangfu Namgung Namkoong Seonwoo Hwangbo Dokgo Jegal Sagong
    Tsai Chiang Hsiao Hsu Kuo Tsang Wong Chan Cheung Leung Ng Kwok""".split()
)

#: Vietnamese family names: they stand first too, but a person is called by the last name
VIETNAMESE = frozenset(
    """Le Lê Ly Lý Dinh Đinh Mai Truong Trương Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Ngo Ngô
    Duong Dương Huynh Huỳnh Trinh Trịnh Cao Luong Lương""".split()
)

FEMALE = frozenset(
    """Mary Anna Anne Ann Angela Ursula Giorgia Claudia Sanae Kamala Hillary Elizabeth Jane Susan Sarah Emma Julia Julie Laura Linda Karen
    Nancy Lisa Margaret Theresa Michelle Melania Jill Helen Rachel Rebecca Jennifer Jessica Emily Alice Amy Christine Catherine Katherine
    Kate Caroline Charlotte Sophie Sofia Maria Marie Elena Olga Natalia Tatiana Yulia Svetlana Irina Ingrid Annalena Mette Sanna Kaja Erna
    Jacinda Penny Liz Victoria Diana Barbara Patricia Sandra Donna Carol Ruth Sharon Deborah Gina Samantha Christina Isabelle Isabel Nicola
    Indira Sonia Nirmala Yoko Yuriko Tomoko Akie Yuko Seiko Dilma Cristina Ngozi Kristalina Valentina Roberta
    Beatrice Clara Eva Nina Vera Leila Fatima Amina Aisha Zainab Karoline Susie Pam Tulsi Bonnie Wendy Yun-Sun Ellen Janet Gita Zoe Grace""".split()
)
MALE = frozenset(
    """Donald Joe Joseph Barack George Bill William John James Robert Michael David Richard Thomas Charles Daniel Matthew Mark Marco Paul
    Steven Stephen Andrew Kenneth Kevin Brian Edward Ronald Anthony Antony Tony Jeffrey Scott Eric Peter Henry Frank Jack Alexander Patrick
    Boris Rishi Keir Emmanuel Olaf Friedrich Vladimir Sergei Sergey Dmitry Dmitri Mikhail Volodymyr Recep Narendra Subrahmanyam Shinzo Fumio
    Shigeru Yoshihide Taro Toshimitsu Justin Mario Pedro Luiz Javier Joko Prabowo Anwar Lawrence Ferdinand Rodrigo Viktor Jens Ben Benjamin
    Antonio Carlos Juan Jose José Luis Pete Jake JD Elon Tim Jamieson Howard Steve Mike Chris Christopher Simon Philip Graham Greg Ryan Adam
    Nicholas Nick Victor Walter Martin Hugo Oscar Lars Hans Karl Klaus Jean Pierre François Francois Jacques Giuseppe Giovanni Matteo Abdul Mohammed
    Muhammad Mohammad Ahmed Ali Hassan Hussein Omar Ibrahim Yusuf Rafael Diego Gabriel Samuel Jonathan Nathan Alan Albert Arthur Bruce Craig""".split()
)

#: words that begin with a capital only because a sentence does, or that are no part of a name
NOT_NAMES = frozenset(
    """The A An In On At By For From With Without Of To As And But Or Nor So Yet If When While Where Why How What Who Whom Whose Which That This
    These Those It Its He She They We You I His Her Their Our Your My Him Them Us Not No Yes Is Are Was Were Be Been Has Have Had Do Does Did Will
    Would Can Could May Might Must Shall Should After Before Since Until During Despite Although Though Because However Moreover Meanwhile
    Therefore Thus Then Now Here There Today Tomorrow Yesterday Later Earlier Still Also Even Only Just Both Each Every All Some Any Many Most
    More Much Few Several Such Same Other Others Another One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next New
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November
    December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Speaking According Asked Under Over Between Among Against
    Following Regarding Amid Beyond Like Unlike Instead Indeed Perhaps Finally Additionally Furthermore Nevertheless Nonetheless Overall Once
    Upon Through Throughout Within Across Into About Above Below Near Given Part Photo Source Read Good Great Let Please Thank Dear Ladies
    Gentlemen Meeting Talking Looking Building Beginning Including Standing Having Being Well Oh Okay OK Q Sure Analysts Officials Experts
    Observers Critics Diplomats Leaders Trade Economic Bilateral Relations Ties Talks Cooperation Peace Nearly Roughly
    Advancing Strengthening Deepening Expanding Promoting Enhancing Boosting Fostering Accelerating Securing Ensuring Supporting Protecting
    Investing Driving Launching Upholding Safeguarding Addressing Combating Countering Tackling Developing Establishing Improving Increasing Delivering
    Connecting Empowering Harnessing Implementing Leveraging Opening Preserving Realizing Realising Reaffirming Shaping Sustaining Unlocking
    Around Almost Nobody Somebody Everybody Anybody Someone Everyone Anyone Nothing Everything Something Likewise Similarly Conversely Ahead Back Recently Currently Previously Originally Eventually""".split()
)

#: small words that a surname may begin with
PARTICLES = frozenset(
    "van von der den de del della di da das dos do du des la le los las al el bin ibn bint binti ben abu ould zu zur af av ter ten".split()
)

#: capitals that a surname may begin with: “Seán Ó Broin” is “Ó Broin” for short
PREFIXES = frozenset("ó o mac mc ní nic ap st saint santa san".split())

#: given names that are months too
MONTH_NAMES = frozenset(("Jan", "April", "May", "June", "August"))

#: what persons do rather than things: the form of a name is enough before one of these
HUMAN_DEEDS = frozenset(
    """arrived stepped met meets smiled flew flies walked shook shakes preferred prefers looked looks sat stood nodded laughed joined joins visited
    visits hosted hosts became travelled traveled landed greeted greets received receives attended attends grew studied studies resigned retired
    shrugged sighed paused waved bowed hugged embraced chaired chairs
    came spoke disagreed demurred grinned frowned winced wept blushed dined lunched drove slept ate drank wore toured toasted thanked thanks kissed
    knelt whistled chuckled apologised apologized presided addressed""".split()
)
