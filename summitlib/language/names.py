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
    Tsai Chiang Hsiao Hsu Kuo Tsang Wong Chan Cheung Leung Ng Kwok Lau Yau Lam Yeung Fung Tse Mok Siu Lui Poon Chow Szeto Kwong Yip Shek""".split()
)

#: Vietnamese family names: they stand first too, but a person is called by the last name
VIETNAMESE = frozenset(
    """Le Lê Ly Lý Dinh Đinh Mai Truong Trương Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Ngo Ngô
    Duong Dương Huynh Huỳnh Trinh Trịnh Cao Luong Lương""".split()
)

#: what stands first in Vietnamese given names, behind a family name
VIETNAMESE_GIVEN = frozenset(
    """Thi Thị Van Văn Duc Đức Minh Quang Xuan Xuân Ngoc Ngọc Huu Hữu Thanh Hong Hồng Dinh Đình Cong Công Viet Việt Anh Tuan Tuấn Hoang
    Hoàng Kim Thuy Thúy Phuong Phương Quoc Quốc Trong Trọng Manh Mạnh Hai Hải Duy Gia Bao Bảo Khanh Khánh Nhat Nhật Tien Tiến Ba Bá""".split()
)

FEMALE = frozenset(
    """Mary Anna Anne Ann Angela Ursula Giorgia Claudia Sanae Kamala Hillary Elizabeth Jane Susan Sarah Emma Julia Julie Laura Linda Karen Nancy
    Lisa Margaret Theresa Michelle Melania Jill Helen Rachel Rebecca Jennifer Jessica Emily Alice Amy Christine Catherine Katherine Kate
    Caroline Charlotte Sophie Sofia Maria Marie Elena Olga Natalia Tatiana Yulia Svetlana Irina Ingrid Annalena Mette Sanna Kaja Erna Jacinda
    Penny Liz Victoria Diana Barbara Patricia Sandra Donna Carol Ruth Sharon Deborah Gina Samantha Christina Isabelle Isabel Indira Sonia
    Nirmala Yoko Yuriko Tomoko Akie Yuko Seiko Dilma Cristina Ngozi Kristalina Valentina Roberta Beatrice Clara Eva Nina Vera Leila Fatima
    Amina Aisha Zainab Karoline Susie Pam Tulsi Bonnie Wendy Yun-Sun Ellen Janet Gita Zoe Grace Francesca Chiara Giulia Paola Elisa Alessandra
    Federica Silvia Simona Lucia Lucía Carla Daniela Monica Mónica Marta Teresa Rosa Inés Ines Pilar Ana Beatriz Camila Fernanda Gabriela
    Luisa Luísa Mariana Paula Renata Silvina Ximena Yolanda Alejandra Andreia Joana Lurdes Catarina Margarida Amélie Aurélie Brigitte Céline
    Chantal Claire Delphine Élise Émilie Françoise Geneviève Hélène Juliette Karine Léa Lucie Manon Mathilde Nathalie Odile Pauline Sylvie
    Valérie Véronique Yvonne Annegret Annika Antje Astrid Birgit Britta Franziska Friederike Gisela Greta Hannah Hanna Heike Helga Ilse Jutta
    Katharina Katrin Kerstin Lena Marlene Martina Monika Petra Renate Sabine Sigrid Silke Susanne Ulrike Ute Agnieszka Aleksandra Anita
    Barbora Beata Dorota Ewa Hana Iveta Ivana Jadwiga Jana Joanna Katarzyna Katarína Krystyna Lenka Ludmila Magdalena Małgorzata Malgorzata
    Milena Nadia Nadezhda Oksana Oleksandra Olena Radka Tereza Urszula Vesna Zuzana Zuzanna Agnes Ágnes Anikó Eszter Ilona Judit Katalin
    Orsolya Zsuzsa Adriana Andreea Corina Ioana Mihaela Raluca Dimitra Eleni Eleftheria Katerina Sofía Vasiliki Ayşe Ayse Aylin Defne Elif
    Emine Esra Fatma Gülşen Hatice Leyla Meral Meryem Nilüfer Özlem Selin Sevgi Zeynep Amal Asma Dalia Dina Farida Fatema Fatoumata Ghada Hala
    Hanan Heba Huda Khadija Lamia Layla Latifa Lina Lubna Mariam Maryam Mona Nadine Naima Najla Nermin Noura Rania Rasha Reem Sahar Salma
    Samia Samira Shaima Sherine Souad Suad Wafa Yasmin Yasmine Zahra Zeinab Azadeh Farah Mahsa Narges Nasrin Parisa Shirin Soraya Aditi
    Aishwarya Ananya Anjali Aparna Archana Asha Deepa Deepika Divya Gauri Geeta Geetha Indu Kamla Kavita Kavitha Lakshmi Lata Leela Madhavi
    Manisha Meena Meenakshi Meera Mira Nandini Neha Nisha Padma Pallavi Pooja Prachi Pratibha Preeti Priya Priyanka Radha Radhika Rajni Rashmi
    Rekha Rupa Sangeeta Sarita Savita Seema Shalini Shanta Sheila Shobha Shreya Sita Smita Smriti Sneha Sudha Sujata Sunita Supriya Sushma
    Swati Uma Usha Vandana Vasundhara Vidya Vijaya Ayesha Bushra Farzana Hina Humaira Maliha Nusrat Rukhsana Sadia Saima Samina Shabana Shazia
    Tahira Tasneem Zubaida Hasina Khaleda Rokeya Sharmin Dilrukshi Hiruni Malini Nilanthi Ruwani Thilini Dewi Fitri Indah Intan Kartika
    Lestari Megawati Mega Nurul Puan Puspa Putri Ratna Retno Rini Siti Susi Wahyuni Wulan Yanti Aida Hanim Rafidah Zuraida Chanida Kanya Malee
    Nattaya Paetongtarn Siriporn Suchada Yingluck Corazon Cory Imelda Leni Lourdes Marisol Miriam Perla Risa Rowena Althea Abebech Aster
    Birtukan Genet Hirut Meaza Mulu Selam Tigist Tsehay Yeshi Achieng Akinyi Atieno Auma Awino Nyambura Wambui Wangari Wanjiku Wanjiru Muthoni
    Njeri Adaeze Adaora Amaka Chidinma Chioma Ebele Folake Funmilayo Ifeoma Ijeoma Kemi Nkechi Nneka Obiageli Ronke Temitope Titilayo Yewande
    Abena Adwoa Afua Akosua Akua Ama Efua Esi Yaa Aïssata Aminata Awa Binta Coumba Fatou Khady Mariama Ndeye Oumou Rokia Nomsa Nokuthula
    Noxolo Lindiwe Nandi Naledi Nosiviwe Palesa Thandi Thandiwe Thuli Zanele Zodwa Chipo Joice Rudo Aigul Aliya Asel Ainur Dinara Dariga
    Gulnara Gulnora Gulshat Kamila Madina Malika Nargiza Nilufar Saule Saltanat Zarina Zhanar Ketevan Maia Nino Salome Tamar Anahit Gayane
    Shushan Aziza Feruza Lola Munira Nigora Ayako Chie Emi Eriko Haruka Harumi Hitomi Izumi Kaori Kazuko Keiko Kumiko Makiko Mariko Megumi
    Michiko Midori Minako Miyuki Naoko Natsuko Noriko Reiko Sachiko Sakura Satoko Sayaka Tamaki Yoshiko Yuka Yukari Yumi Yumiko Aino
    Anne-Marie Anneli Annukka Birgitta Eeva Ebba Elin Freja Gro Gunilla Helle Helena Johanna Jonna Kaisa Karin Katja Kirsi Kirsten Kristin
    Lise Lotta Maarit Maja Margrethe Maud Merja Mia Päivi Pernille Riikka Ritva Signe Silja Siv Solveig Stina Susanna Tarja Trine Tuula Ulrika
    Vibeke Daiva Evika Ieva Ilze Kersti Laima Liina Rasa Viktorija Zane Anja Femke Hanneke Ingeborg Lotte Marieke Marleen Saskia Sanne Abigail
    Alison Amanda Amelia Annabel Annette April Audrey Bridget Bronwyn Carolyn Cassandra Cecilia Chloe Cynthia Daisy Denise Dorothy Edith
    Eleanor Erica Erin Eunice Evelyn Felicity Fiona Frances Gemma Geraldine Gillian Gloria Gwen Harriet Hattie Hazel Heather Heidi Imogen
    Irene Jacqueline Janice Jenny Joan Joanne Josephine Joyce Judith Judy Kathleen Kathryn Kathy Kimberly Kirsty Lauren Leanne Lily Lorraine
    Louisa Louise Lucy Lydia Madeleine Maggie Marcia Marianne Marilyn Marjorie Martha Maureen Maya Megan Melissa Meredith Mildred Millie
    Miranda Molly Muriel Naomi Natalie Niamh Noelle Nora Olivia Pamela Philippa Phoebe Phyllis Polly Rhiannon Rhoda Rosalind Rosalie Rosemary
    Rosie Roxanne Sally Shirley Siobhan Stella Stephanie Suzanne Sylvia Tamara Tanya Tara Tessa Tina Tracey Tracy Vanessa Veronica
    Vivien Winifred Yvette Isidora Ignacia Catalina Constanza Javiera Soledad Rocío Macarena Francisca Antonia Josefina Amparo Esperança Graça
    Katrine Aynur Günay Gunay Nigar Sevda Sevinj Turkan Aytan Thuy Hoa Lan Huong Thanh Ngoc Linh Zeinabou Aissatou Djeneba Marième Bintou
    Ndèye Lúcia Celeste Conceição Fátima Filomena Inocência Rosário Bogumiła Bożena Danuta Elżbieta Grażyna Halina Irena Jolanta Kinga Wanda
    Żaneta""".split()
)
MALE = frozenset(
    """Donald Joe Joseph Barack George Bill William John James Robert Michael David Richard Thomas Charles Daniel Matthew Mark Marco Paul Steven
    Stephen Andrew Kenneth Kevin Brian Edward Ronald Anthony Antony Tony Jeffrey Scott Eric Peter Henry Frank Jack Alexander Patrick Boris
    Rishi Keir Emmanuel Olaf Friedrich Vladimir Sergei Sergey Dmitry Dmitri Mikhail Volodymyr Recep Narendra Subrahmanyam Shinzo Fumio Shigeru
    Yoshihide Taro Toshimitsu Justin Mario Pedro Luiz Javier Joko Prabowo Anwar Lawrence Ferdinand Rodrigo Viktor Jens Ben Benjamin Antonio
    Carlos Juan Jose José Luis Pete Jake JD Elon Tim Jamieson Howard Steve Mike Chris Christopher Simon Philip Graham Greg Ryan Adam Nicholas
    Nick Victor Walter Martin Hugo Oscar Lars Hans Karl Klaus Jean Pierre François Francois Jacques Giuseppe Giovanni Matteo Abdul Mohammed
    Muhammad Mohammad Ahmed Ali Hassan Hussein Omar Ibrahim Yusuf Rafael Diego Gabriel Samuel Jonathan Nathan Alan Albert Arthur Bruce Craig
    Alessandro Carlo Claudio Davide Emanuele Enrico Fabio Federico Filippo Francesco Gianluca Giorgio Guido Lorenzo Luca Luigi Marcello
    Massimo Maurizio Paolo Pietro Renato Riccardo Roberto Salvatore Sergio Silvio Stefano Umberto Vincenzo Alberto Alejandro Alfonso Álvaro
    Andrés Arturo Bernardo Camilo Cristóbal Eduardo Emilio Enrique Ernesto Esteban Felipe Fernando Francisco Gerardo Gonzalo Gregorio
    Guillermo Gustavo Héctor Ignacio Iván Jaime Joaquín Jorge Julio Leonardo Manuel Marcelo Mateo Mauricio Miguel Nicolás Octavio Pablo Ramón
    Raúl Ricardo Rubén Sebastián Tomás Vicente Afonso Aloysio André António Bruno Caetano Duarte Fábio Flávio Geraldo Gilberto Henrique João
    Joaquim Leandro Lúcio Luís Marcos Nuno Otávio Paulo Rui Rúben Sérgio Tiago Vasco Alain Antoine Arnaud Baptiste Bernard Bertrand Christophe
    Clément Cyril Denis Didier Édouard Éric Étienne Fabrice Fabien Florian Frédéric Gérald Gérard Gilles Grégoire Guillaume Hervé Jérôme
    Julien Laurent Luc Marc Mathieu Maxime Michel Nicolas Olivier Pascal Patrice Philippe Raphaël Rémy René Romain Sébastien Serge Stéphane
    Sylvain Thierry Théo Xavier Yann Yves Achim Andreas Arne Axel Bernd Bernhard Bodo Christian Christoph Clemens Dieter Dietmar Dirk Egon
    Elmar Ernst Erich Felix Franz Fritz Georg Gerd Gerhard Günter Günther Hannes Heiko Heinrich Heinz Helmut Herbert Hermann Holger Horst Ingo
    Joachim Jochen Johann Johannes Jörg Josef Jürgen Kai Karsten Konrad Kurt Lothar Ludwig Lukas Manfred Markus Mathias Matthias Max
    Maximilian Moritz Norbert Otto Peer Rainer Ralf Reinhard Reinhold Roland Rolf Rudolf Rüdiger Sebastian Siegfried Stefan Steffen Sven
    Thorsten Tilman Tobias Torsten Udo Ulrich Uwe Volker Werner Wilhelm Winfried Wolfgang Aleksander Andrzej Bartosz Bogdan Bolesław Bronisław
    Czesław Dariusz Grzegorz Henryk Jacek Jakub Janusz Jarosław Jerzy Józef Kamil Karol Kazimierz Krzysztof Leszek Łukasz Maciej Marcin Marek
    Mariusz Mateusz Michał Paweł Piotr Rafał Radosław Ryszard Sławomir Stanisław Tadeusz Tomasz Wojciech Zbigniew Andrej Bohuslav Jiří Jiri
    Juraj Karel Ladislav Libor Luboš Miloš Miroslav Ondřej Ondrej Pavel Petr Radek Radovan Štefan Tomáš Václav Vladimír Vojtěch Zdeněk András
    Attila Balázs Ferenc Gábor Gergely György Gyula István János József László Lajos Márton Mihály Miklós Péter Sándor Tamás Tibor Zoltán
    Zsolt Adrian Alexandru Andrei Călin Ciprian Constantin Cristian Dacian Gheorghe Ilie Ion Liviu Marcel Mihai Mircea Nicolae Ovidiu Radu
    Sorin Traian Alexis Antonis Christos Dimitris Evangelos Georgios Giannis Giorgos Ioannis Konstantinos Kostas Kyriakos Nikos Panagiotis
    Spyros Stavros Theodoros Vassilis Yannis Yiannis Ahmet Bülent Burak Cemal Cevdet Ekrem Emre Erdem Fatih Ferit Hakan Hikmet Ilhan İlhan
    Kemal Kerem Levent Mehmet Mert Mesut Murat Mustafa Nuri Okan Onur Orhan Osman Ömer Özgür Selim Serdar Serkan Süleyman Tarık Tayfun Tolga
    Turgut Uğur Umut Volkan Yavuz Yiğit Abdelaziz Abdelilah Abdellatif Abdelmadjid Abdulaziz Abdullah Abdulrahman Adel Adnan Akram Alaa Amin
    Amir Amr Anas Ashraf Ayman Aziz Badr Bassam Bilal Emad Essam Fadi Fahd Faisal Farid Farouk Fathi Fouad Ghassan Habib Hadi Haitham Hamad
    Hamdi Hamid Hamza Hani Hatem Hazem Hicham Hisham Houssein Husam Idris Imad Ismail Jaber Jalal Jamal Jassim Kamal Karim Khaled Khalid
    Khalifa Khalil Mahdi Mahmoud Majed Mansour Marwan Medhat Mohamed Mohsen Moncef Mostafa Mounir Mourad Nabil Nader Nasser Nayef Nizar Omran
    Osama Qais Rachid Radwan Rafiq Rami Rashid Riad Sabri Saad Sadiq Saeed Salah Salem Salim Salman Sameh Sami Samir Sayed Sharif Sherif
    Sultan Taha Tamer Tarek Tariq Turki Wael Walid Wassim Yahya Yasser Yassine Younes Youssef Zaid Ziad Zakaria Abbas Akbar Ardeshir Bahram
    Behrouz Dariush Ebrahim Esmail Farhad Gholam Hossein Javad Kazem Mehdi Morteza Mojtaba Reza Rouhollah Sohrab Abhay Abhijit Abhishek Ajay
    Ajit Akash Amar Amit Amitabh Anand Anil Anirudh Anuj Anup Anurag Aravind Arjun Arun Arvind Ashish Ashok Ashwin Atul Balaji Bharat Bhupesh
    Chandan Debashish Deepak Devendra Dharmendra Dhruv Dilip Dinesh Ganesh Gaurav Gautam Girish Gopal Govind Hardeep Hari Harish Harsh Hemant
    Himanshu Ishaan Jagdish Jairam Jayant Jitendra Kailash Kapil Karan Kartik Krishna Kunal Lalit Madhav Mahesh Manish Manmohan Manoj Mohan
    Mukesh Nandan Naresh Narayan Naveen Neeraj Nikhil Nilesh Nitin Omkar Pankaj Partha Parth Pawan Piyush Prabhakar Pradeep Prafulla Prakash
    Pranab Prasad Prashant Prateek Pratap Pravin Praveen Rahul Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Rakesh Ram Raman
    Ramesh Randeep Ranjit Ravi Rohan Rohit Sachin Sameer Sandeep Sanjay Sanjeev Santosh Sashi Satish Shankar Sharad Shekhar Shivam Shivraj
    Shyam Siddharth Sourav Srinivas Subhash Subramaniam Sudhir Sukhbir Sumit Sundar Sunil Suresh Sushil Tarun Tejas Uday Umesh Varun Venkat
    Vijay Vikas Vikram Vinay Vineet Vinod Vipin Vishal Vivek Yash Yashwant Yogesh Asad Asif Atif Bilawal Ehsan Fawad Hafeez Hammad Imran Iqbal
    Ishaq Jahangir Kashif Khurram Khawaja Mian Muhammed Nadeem Naveed Pervez Qamar Raza Sajid Shahbaz Shahid Shehbaz Sohail Usman Waqar Wasim
    Zaheer Zahid Zulfikar Anisul Kamrul Mahfuz Mizanur Obaidul Rafiqul Shafiqul Tofail Ajith Anura Chaminda Gamini Gotabaya Jagath Lalith
    Mahinda Maithripala Namal Nimal Priyantha Rajitha Ranil Rohana Sajith Sarath Sirisena Thilak Tissa Upul Agus Airlangga Anies Arief Bambang
    Budi Dedi Eko Erick Fadli Gibran Hendra Heru Iwan Luhut Mahfud Muhaimin Rizal Sandiaga Slamet Sugeng Susilo Teguh Wahyu Wiranto Yusril
    Yohanes Zulkifli Azmin Hishammuddin Khairy Mahathir Muhyiddin Najib Rafizi Tengku Anutin Chadchart Prayut Prawit Somsak Srettha Thaksin
    Andres Benigno Bongbong Francis Gilbert Isko Jejomar Koko Lito Manny Panfilo Ramon Sherwin Teodoro Abiy Abebe Alemayehu Bekele Berhanu
    Debretsion Demeke Desalegn Dawit Gebre Getachew Getnet Girma Haile Hailemariam Isaias Kebede Mekonnen Melaku Meles Mesfin Mulatu Redwan
    Sahle Seleshi Tadesse Tedros Tesfaye Tilahun Workneh Yohannes Zerihun Barasa Chege Gitau Kamau Karanja Kariuki Kimani Kipchoge Kipchumba
    Kiprono Kiprotich Koech Maina Mwangi Mutua Mutuma Ndung’u Njoroge Njuguna Ochieng Odhiambo Okoth Omondi Onyango Otieno Ouma Owino Wafula
    Wekesa Adebayo Ademola Adeyemi Akinwumi Aliko Babajide Babatunde Bola Bukola Chike Chinedu Chukwuemeka Emeka Femi Goodluck Ifeanyi Ikenna
    Kayode Kelechi Nnamdi Obinna Olumide Olusegun Segun Sola Tunde Uche Wale Yemi Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Kweku Yaw Abdou
    Abdoulaye Alassane Amadou Assimi Bassirou Boubacar Cheikh Diéne Ibrahima Idrissa Lamine Macky Mamadou Moussa Ousmane Oumar Seydou
    Souleymane Blade Bongani Jabu Jacob Mandla Nkosana Sibusiso Sipho Thabo Themba Vusi Zweli Emmerson Askar Azamat Bakhyt Baurzhan Beibut
    Berik Bolat Daniyar Dauren Daulet Erlan Galym Kairat Kanat Kassym-Jomart Marat Maulen Mukhtar Nurlan Nursultan Olzhas Ruslan Sadyr Serik
    Talgat Timur Yerlan Zhandos Zhomart Abdulla Akmal Alisher Bakhrom Bakhtiyor Bobur Dilshod Farrukh Jamshid Javlon Otabek Rustam Sardor
    Shavkat Sherzod Ulugbek Bidzina Davit Giga Irakli Kakha Levan Mamuka Mikheil Otar Shalva Vakhtang Zurab Armen Gagik Levon Nikol Serzh
    Tigran Vahan Akira Akio Daisuke Eiji Haruki Hideki Hideo Hiroaki Hiroki Hiroshi Hisashi Ichiro Isao Jiro Junichi Katsunobu Katsuya Kazuo
    Kazuya Keiji Keisuke Ken Kenichi Kenji Kenta Kiyoshi Koichi Koji Manabu Masaaki Masahiro Masaki Masao Masashi Masato Minoru Mitsuru Naoki
    Nobuo Nobuyuki Osamu Ryo Ryota Satoshi Seiji Shigeo Shin Shinichi Shinji Shintaro Sho Shohei Shunichi Shuichi Susumu Tadashi Takahiro
    Takaaki Takashi Takayuki Takeo Takeshi Tatsuo Tetsuo Tetsuya Tomohiro Toru Toshio Toshiro Tsutomu Yasuhiro Yasuo Yasushi Yoichi Yoji
    Yoshiaki Yoshimasa Yoshinobu Yosuke Yuichi Yuji Yukio Yusuke Yutaka Aksel Anders Antti Arvid Bengt Bjarne Bjørn Björn Carl Eero Einar
    Eirik Erik Espen Esko Fredrik Geir Gunnar Gustaf Gustav Håkan Håkon Halvor Harald Heikki Henrik Ilkka Ivar Jari Jarmo Jesper Johan Jonas
    Jørgen Jukka Juha Jyrki Kalle Kaspar Kimmo Kjell Knut Kristian Kristoffer Lasse Leif Magnus Markku Mats Matti Mikael Mikko Morten Mogens
    Nils Niels Odd Olav Ole Olle Oskari Ove Paavo Pål Pekka Petteri Petri Poul Ragnar Rasmus Rune Sauli Sigurd Stellan Stig Sture Søren Tage
    Tapio Terje Timo Tor Tore Torbjørn Tormod Trond Troels Tuomas Ulf Vidar Ville Algirdas Andris Andrius Artis Arvydas Edgars Egils Gitanas
    Ingrida Jānis Juris Krišjānis Marius Mindaugas Saulius Toomas Urmas Valdis Vytautas Bart Bas Dick Frans Geert Gerrit Hendrik Henk Jeroen
    Jan-Peter Joost Koen Maarten Matthijs Piet Pieter Ruben Sander Sjoerd Stef Sybrand Wim Wopke Aaron Abraham Aidan Alastair Aled Alec Alex
    Alfred Alistair Allan Allen Alun Amos Angus Archie Arnold Barry Basil Benedict Bernie Bob Brad Brandon Brendan Brett Bryan Byron Calvin
    Cedric Clarence Clark Clifford Clive Colin Connor Conor Curtis Cyrus Damian Danny Darren Darryl Dave Dean Dennis Derek Desmond Dominic
    Donal Douglas Duncan Dustin Dwight Edgar Edmund Edwin Eli Elias Elliot Elliott Emil Eoin Ernest Evan Ewan Fergus Finn Floyd Fraser Fred
    Frederick Gareth Gary Gavin Geoffrey Gerald Gerard Giles Glen Glenn Gordon Gregory Hamish Harold Harry Harvey Hector Herman Horace Hubert
    Hugh Humphrey Ian Irving Isaac Ivan Jared Jason Jasper Jay Jeremy Jerome Jerry Jesse Jim Jimmy Joel Jon Jonah Joshua Josh Julian Julius
    Keith Kelvin Kieran Kirk Kyle Lachlan Larry Len Leo Leon Leonard Lewis Liam Lionel Lloyd Louis Lucas Luke Malcolm Marcus Marvin Maurice
    Maxwell Melvin Mervyn Miles Mitch Mitchell Morris Nathaniel Neal Ned Neil Nigel Noah Noel Norman Oliver Orlando Oswald Owen Phil Quentin
    Ralph Ramsay Randall Randy Ray Raymond Reginald Reuben Rhys Rick Ricky Rod Roderick Rodney Roger Ron Rory Ross Roy Rufus Rupert Russell
    Sam Saul Sean Seán Seamus Seth Shane Shaun Sidney Solomon Spencer Stanley Stewart Stuart Ted Terence Terry Theo Theodore Toby Todd Tom
    Tommy Travis Trevor Tristan Troy Tyler Vernon Vince Vincent Warren Wayne Wesley Wilbur Wilfred Willis Winston Zach Zachary Hernán Cristián
    Matías Benjamín Agustín Maximiliano Patricio Osvaldo Ilham Elchin Tural Elnur Vugar Anar Kamran Orkhan Ramil Shahin Vusal Zaur Rehan Hung
    Tuan Duc Quang Phuc Trong Domingos Aristides Baltazar Belarmino Fradique Jannes Sidi Cheikhna Przemysław Wiesław Zygmunt Adão Aurélio
    Feliciano Norberto Virgílio Seif Kais Mokhtar Taoufik Ridha Slim Lotfi""".split()
)

#: given names that are his as often as hers
EITHER = frozenset("""Jan Roman Tito Vivian""".split())

#: all given names
GIVEN = FEMALE | MALE | EITHER

#: members of parties, which are no names of theirs
PARTISANS = frozenset(
    "Democrat Democrats Republican Republicans Conservative Conservatives Socialist Socialists Communist Communists".split()
)

#: words that begin with a capital only because a sentence does, or that are no part of a name
NOT_NAMES = PARTISANS | frozenset(
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

#: how surnames alone begin
SURNAME_BEGINNINGS = ("Abdel-", "Abdul-", "Abd-", "Al-", "El-", "Ben-", "Ould-", "O’", "O'", "Mc", "Fitz")

#: words that begin sentences and are names too: “To Lam”, “Will Durand”, “She Gang”
NAMES_TOO = frozenset("To Do Sun No On An Will May April June August You She Jan Said".split())

#: capitals and countries that are given names too
PLACES_TOO = frozenset("Israel Santiago Wellington Jordan Chad Georgia Milan Lima Paris London Cyprus Vienna".split())

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
