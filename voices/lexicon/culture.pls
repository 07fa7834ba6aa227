<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <!-- First names and surnames of many languages, artists, scientists, museums and stars. -->
  <!-- Swedish name -->
  <lexeme><grapheme>Göran</grapheme><phoneme>ˈjɝən</phoneme></lexeme>
  <lexeme><grapheme>Greta</grapheme><phoneme>ˈɡɹɛtə</phoneme></lexeme>
  <!-- actor -->
  <lexeme><grapheme>Gyllenhaal</grapheme><phoneme>ˈdʒɪlənhɔl</phoneme></lexeme>
  <lexeme><grapheme>Skarsgård</grapheme><grapheme>Skarsgard</grapheme><phoneme>ˈskɑɹsɡɔɹd</phoneme></lexeme>
  <lexeme><grapheme>Depardieu</grapheme><phoneme>ˈdɛpɑɹdjɝ</phoneme></lexeme>
  <lexeme><grapheme>Huppert</grapheme><phoneme>uˈpɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Deneuve</grapheme><phoneme>dəˈnɝv</phoneme></lexeme>
  <lexeme><grapheme>Gadot</grapheme><phoneme>ɡəˈdɑt</phoneme></lexeme>
  <lexeme><grapheme>Bachchan</grapheme><phoneme>ˈbʌtʃən</phoneme></lexeme>
  <lexeme><grapheme>Amitabh</grapheme><phoneme>ˈʌmɪtɑb</phoneme></lexeme>
  <lexeme><grapheme>Aishwarya</grapheme><phoneme>aɪʃˈwɑɹjə</phoneme></lexeme>
  <lexeme><grapheme>Deepika</grapheme><phoneme>ˈdipɪkə</phoneme></lexeme>
  <lexeme><grapheme>Padukone</grapheme><phoneme>ˈpɑdʊkoʊn</phoneme></lexeme>
  <lexeme><grapheme>Yeoh</grapheme><phoneme>ˈjoʊ</phoneme></lexeme>
  <lexeme><grapheme>Chiwetel</grapheme><phoneme>ˈtʃuətɛl</phoneme></lexeme>
  <lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒioʊfɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Oyelowo</grapheme><phoneme>oʊˈjɛləwoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nyong'o</grapheme><phoneme>ˈnjɔŋoʊ</phoneme></lexeme>
  <lexeme><grapheme>Fiennes</grapheme><phoneme>ˈfaɪnz</phoneme></lexeme>
  <lexeme><grapheme>Chastain</grapheme><phoneme>ˈtʃæsteɪn</phoneme></lexeme>
  <lexeme><grapheme>Charlize</grapheme><phoneme>ʃɑɹˈliz</phoneme></lexeme>
  <lexeme><grapheme>LaBeouf</grapheme><phoneme>ləˈbʌf</phoneme></lexeme>
  <lexeme><grapheme>Seyfried</grapheme><phoneme>ˈsaɪfɹɛd</phoneme></lexeme>
  <lexeme><grapheme>Zellweger</grapheme><phoneme>ˈzɛlwɛɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Zendaya</grapheme><phoneme>zənˈdeɪə</phoneme></lexeme>
  <lexeme><grapheme>Mikkelsen</grapheme><phoneme>ˈmɪkəlsən</phoneme></lexeme>
  <lexeme><grapheme>Vikander</grapheme><phoneme>vɪˈkændɚ</phoneme></lexeme>
  <lexeme><grapheme>Bardem</grapheme><phoneme>bɑɹˈdɛm</phoneme></lexeme>
  <lexeme><grapheme>Hayek</grapheme><phoneme>ˈhaɪɛk</phoneme></lexeme>
  <lexeme><grapheme>Gleeson</grapheme><phoneme>ˈɡlisən</phoneme></lexeme>
  <!-- Norwegian surname -->
  <lexeme><grapheme>Breivik</grapheme><phoneme>ˈbɹeɪvɪk</phoneme></lexeme>
  <!-- musician -->
  <lexeme><grapheme>Björk</grapheme><grapheme>Bjork</grapheme><phoneme>ˈbjɝk</phoneme></lexeme>
  <lexeme><grapheme>Solti</grapheme><phoneme>ˈʃɔlti</phoneme></lexeme>
  <lexeme><grapheme>Sade</grapheme><phoneme>ʃɑˈdeɪ</phoneme></lexeme>
  <lexeme><grapheme>Beyoncé</grapheme><grapheme>Beyonce</grapheme><phoneme>biˈɑnseɪ</phoneme></lexeme>
  <lexeme><grapheme>Rihanna</grapheme><phoneme>ɹiˈænə</phoneme></lexeme>
  <lexeme><grapheme>Måneskin</grapheme><grapheme>Maneskin</grapheme><phoneme>ˈmɔnəskɪn</phoneme></lexeme>
  <lexeme><grapheme>Brel</grapheme><phoneme>ˈbɹɛl</phoneme></lexeme>
  <lexeme><grapheme>Gainsbourg</grapheme><phoneme>ˈɡænzbʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Avicii</grapheme><phoneme>əˈvitʃi</phoneme></lexeme>
  <lexeme><grapheme>Guetta</grapheme><phoneme>ˈɡɛtə</phoneme></lexeme>
  <lexeme><grapheme>Tiësto</grapheme><grapheme>Tiesto</grapheme><phoneme>tiˈɛstoʊ</phoneme></lexeme>
  <lexeme><grapheme>Solange</grapheme><phoneme>soʊˈlɑnʒ</phoneme></lexeme>
  <lexeme><grapheme>Doja</grapheme><phoneme>ˈdoʊdʒə</phoneme></lexeme>
  <lexeme><grapheme>INXS</grapheme><phoneme>ɪnɛkˈsɛs</phoneme></lexeme>
  <lexeme><grapheme>Kraftwerk</grapheme><phoneme>ˈkɹɑftvɛɹk</phoneme></lexeme>
  <lexeme><grapheme>Rammstein</grapheme><phoneme>ˈɹæmʃtaɪn</phoneme></lexeme>
  <lexeme><grapheme>Karajan</grapheme><phoneme>ˈkæɹəjɑn</phoneme></lexeme>
  <lexeme><grapheme>Haitink</grapheme><phoneme>ˈhaɪtɪŋk</phoneme></lexeme>
  <lexeme><grapheme>Plácido</grapheme><grapheme>Placido</grapheme><phoneme>ˈplæsɪdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Carreras</grapheme><phoneme>kəˈɹɛɹəs</phoneme></lexeme>
  <lexeme><grapheme>Montserrat</grapheme><phoneme>mɑntsəˈɹæt</phoneme></lexeme>
  <lexeme><grapheme>Callas</grapheme><phoneme>ˈkæləs</phoneme></lexeme>
  <lexeme><grapheme>Kaufmann</grapheme><phoneme>ˈkaʊfmən</phoneme></lexeme>
  <lexeme><grapheme>Terfel</grapheme><phoneme>ˈtɛɹvəl</phoneme></lexeme>
  <!-- German name -->
  <lexeme><grapheme>Wolfgang</grapheme><phoneme>ˈvɔlfɡæŋ</phoneme></lexeme>
  <lexeme><grapheme>Werner</grapheme><phoneme>ˈvɛɹnɚ</phoneme></lexeme>
  <lexeme><grapheme>Wilhelm</grapheme><phoneme>ˈvɪlhɛlm</phoneme></lexeme>
  <lexeme><grapheme>Uwe</grapheme><phoneme>ˈuvə</phoneme></lexeme>
  <lexeme><grapheme>Günther</grapheme><grapheme>Günter</grapheme><phoneme>ˈɡʊntɚ</phoneme></lexeme>
  <lexeme><grapheme>Ludwig</grapheme><phoneme>ˈlʊdvɪɡ</phoneme></lexeme>
  <!-- painter -->
  <lexeme><grapheme>Vermeer</grapheme><phoneme>vɚˈmɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Brueghel</grapheme><grapheme>Breughel</grapheme><phoneme>ˈbɹɔɪɡəl</phoneme></lexeme>
  <lexeme><grapheme>Hokusai</grapheme><phoneme>ˈhoʊkʊsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Gogh</grapheme><phoneme>ˈɡɔf</phoneme></lexeme>
  <lexeme><grapheme>Degas</grapheme><phoneme>ˈdeɪɡɑ</phoneme></lexeme>
  <lexeme><grapheme>Gauguin</grapheme><phoneme>ˈɡoʊɡæn</phoneme></lexeme>
  <lexeme><grapheme>Matisse</grapheme><phoneme>mæˈtis</phoneme></lexeme>
  <lexeme><grapheme>Toulouse-Lautrec</grapheme><phoneme>tuluzloʊˈtɹɛk</phoneme></lexeme>
  <lexeme><grapheme>Delacroix</grapheme><phoneme>ˈdɛləkɹwɑ</phoneme></lexeme>
  <lexeme><grapheme>Ingres</grapheme><phoneme>ˈæŋɡɹə</phoneme></lexeme>
  <lexeme><grapheme>Fragonard</grapheme><phoneme>ˈfɹæɡənɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Chardin</grapheme><phoneme>ˈʃɑɹdæn</phoneme></lexeme>
  <lexeme><grapheme>Corot</grapheme><phoneme>ˈkɔɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Magritte</grapheme><phoneme>məˈɡɹit</phoneme></lexeme>
  <lexeme><grapheme>Caravaggio</grapheme><phoneme>kæɹəˈvædʒioʊ</phoneme></lexeme>
  <lexeme><grapheme>Modigliani</grapheme><phoneme>mɑdɪlˈjɑni</phoneme></lexeme>
  <lexeme><grapheme>Tiepolo</grapheme><phoneme>tiˈɛpəloʊ</phoneme></lexeme>
  <lexeme><grapheme>Klee</grapheme><phoneme>ˈkleɪ</phoneme></lexeme>
  <lexeme><grapheme>Schiele</grapheme><phoneme>ˈʃilə</phoneme></lexeme>
  <lexeme><grapheme>Chagall</grapheme><phoneme>ʃæˈɡæl</phoneme></lexeme>
  <lexeme><grapheme>Kandinsky</grapheme><phoneme>kænˈdɪnski</phoneme></lexeme>
  <lexeme><grapheme>Malevich</grapheme><phoneme>ˈmælɪvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Basquiat</grapheme><phoneme>ˈbɑskiɑ</phoneme></lexeme>
  <lexeme><grapheme>Mondrian</grapheme><phoneme>ˈmɑndɹiɑn</phoneme></lexeme>
  <lexeme><grapheme>Eyck</grapheme><phoneme>ˈaɪk</phoneme></lexeme>
  <lexeme><grapheme>Hieronymus</grapheme><phoneme>hɪˈɹɑnɪməs</phoneme></lexeme>
  <!-- French surname -->
  <lexeme><grapheme>Giscard</grapheme><phoneme>ʒiˈskɑɹ</phoneme></lexeme>
  <lexeme><grapheme>d'Estaing</grapheme><grapheme>D'Estaing</grapheme><phoneme>dɛˈstæn</phoneme></lexeme>
  <lexeme><grapheme>Griezmann</grapheme><phoneme>ˈɡɹizmən</phoneme></lexeme>
  <lexeme><grapheme>Pelicot</grapheme><phoneme>ˈpɛlikoʊ</phoneme></lexeme>
  <!-- French name -->
  <lexeme><grapheme>Gérard</grapheme><phoneme>ʒeɪˈɹɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Henri</grapheme><phoneme>ɑnˈɹi</phoneme></lexeme>
  <lexeme><grapheme>Guillaume</grapheme><phoneme>ɡiˈoʊm</phoneme></lexeme>
  <lexeme><grapheme>Benoît</grapheme><grapheme>Benoit</grapheme><phoneme>bɛnˈwɑ</phoneme></lexeme>
  <lexeme><grapheme>Hervé</grapheme><grapheme>Herve</grapheme><phoneme>ɛɹˈveɪ</phoneme></lexeme>
  <lexeme><grapheme>Georges</grapheme><phoneme>ˈʒɔɹʒ</phoneme></lexeme>
  <lexeme><grapheme>Hélène</grapheme><phoneme>ɛˈlɛn</phoneme></lexeme>
  <lexeme><grapheme>Gisèle</grapheme><grapheme>Gisele</grapheme><phoneme>ʒɪˈzɛl</phoneme></lexeme>
  <!-- Italian name -->
  <lexeme><grapheme>Giovanni</grapheme><phoneme>dʒəˈvɑni</phoneme></lexeme>
  <lexeme><grapheme>Giulia</grapheme><phoneme>ˈdʒuliə</phoneme></lexeme>
  <!-- Italian surname -->
  <lexeme><grapheme>Agnelli</grapheme><phoneme>æˈnjɛli</phoneme></lexeme>
  <!-- director -->
  <lexeme><grapheme>Scorsese</grapheme><phoneme>skɔɹˈseɪzi</phoneme></lexeme>
  <lexeme><grapheme>Villeneuve</grapheme><phoneme>vilˈnɝv</phoneme></lexeme>
  <lexeme><grapheme>Iñárritu</grapheme><grapheme>Inarritu</grapheme><phoneme>ɪˈnjɑɹɪtu</phoneme></lexeme>
  <lexeme><grapheme>Cuarón</grapheme><grapheme>Cuaron</grapheme><phoneme>kwɑˈɹɑn</phoneme></lexeme>
  <lexeme><grapheme>Almodóvar</grapheme><grapheme>Almodovar</grapheme><phoneme>ælmoʊˈdoʊvɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Godard</grapheme><phoneme>ˈɡɑdɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Fassbinder</grapheme><phoneme>ˈfæsbɪndɚ</phoneme></lexeme>
  <lexeme><grapheme>Riefenstahl</grapheme><phoneme>ˈɹifənʃtɑl</phoneme></lexeme>
  <lexeme><grapheme>Wenders</grapheme><phoneme>ˈvɛndɚz</phoneme></lexeme>
  <lexeme><grapheme>Wim</grapheme><phoneme>ˈvɪm</phoneme></lexeme>
  <lexeme><grapheme>Tarkovsky</grapheme><phoneme>tɑɹˈkɔfski</phoneme></lexeme>
  <lexeme><grapheme>Verhoeven</grapheme><phoneme>vɚˈhuvən</phoneme></lexeme>
  <lexeme><grapheme>Coppola</grapheme><phoneme>ˈkɑpələ</phoneme></lexeme>
  <lexeme><grapheme>Chazelle</grapheme><phoneme>ʃəˈzɛl</phoneme></lexeme>
  <lexeme><grapheme>Shyamalan</grapheme><phoneme>ˈʃɑməlɑn</phoneme></lexeme>
  <!-- composer -->
  <lexeme><grapheme>Morricone</grapheme><phoneme>mɔɹɪˈkoʊni</phoneme></lexeme>
  <lexeme><grapheme>Dvořák</grapheme><grapheme>Dvorak</grapheme><phoneme>ˈdvɔɹʒæk</phoneme></lexeme>
  <lexeme><grapheme>Ligeti</grapheme><phoneme>ˈlɪɡɛti</phoneme></lexeme>
  <lexeme><grapheme>Kodály</grapheme><grapheme>Kodaly</grapheme><phoneme>ˈkoʊdaɪ</phoneme></lexeme>
  <lexeme><grapheme>Boulez</grapheme><phoneme>buˈlɛz</phoneme></lexeme>
  <lexeme><grapheme>Mozart</grapheme><phoneme>ˈmoʊtsɑɹt</phoneme></lexeme>
  <lexeme><grapheme>Wagner</grapheme><phoneme>ˈvɑɡnɚ</phoneme></lexeme>
  <lexeme><grapheme>Bruckner</grapheme><phoneme>ˈbɹʊknɚ</phoneme></lexeme>
  <lexeme><grapheme>Schoenberg</grapheme><grapheme>Schönberg</grapheme><phoneme>ˈʃɝnbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Weber</grapheme><phoneme>ˈveɪbɚ</phoneme></lexeme>
  <lexeme><grapheme>Weill</grapheme><phoneme>ˈvaɪl</phoneme></lexeme>
  <lexeme><grapheme>Gluck</grapheme><phoneme>ˈɡlʊk</phoneme></lexeme>
  <lexeme><grapheme>Hindemith</grapheme><phoneme>ˈhɪndəmɪt</phoneme></lexeme>
  <lexeme><grapheme>Pachelbel</grapheme><phoneme>ˈpɑkəlbɛl</phoneme></lexeme>
  <lexeme><grapheme>Debussy</grapheme><phoneme>dəˈbusi</phoneme></lexeme>
  <lexeme><grapheme>Ravel</grapheme><phoneme>ɹəˈvɛl</phoneme></lexeme>
  <lexeme><grapheme>Satie</grapheme><phoneme>ˈsɑti</phoneme></lexeme>
  <lexeme><grapheme>Bizet</grapheme><phoneme>ˈbizeɪ</phoneme></lexeme>
  <lexeme><grapheme>Gounod</grapheme><phoneme>ˈɡunoʊ</phoneme></lexeme>
  <lexeme><grapheme>Saint-Saëns</grapheme><grapheme>Saint-Saens</grapheme><phoneme>sænˈsɑns</phoneme></lexeme>
  <lexeme><grapheme>Fauré</grapheme><grapheme>Faure</grapheme><phoneme>ˈfɔɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Messiaen</grapheme><phoneme>ˈmɛsiɑn</phoneme></lexeme>
  <lexeme><grapheme>Couperin</grapheme><phoneme>ˈkupəɹæn</phoneme></lexeme>
  <lexeme><grapheme>Tchaikovsky</grapheme><phoneme>tʃaɪˈkɔfski</phoneme></lexeme>
  <lexeme><grapheme>Rachmaninov</grapheme><grapheme>Rachmaninoff</grapheme><phoneme>ɹækˈmænɪnɔf</phoneme></lexeme>
  <lexeme><grapheme>Prokofiev</grapheme><phoneme>pɹəˈkɔfiɛf</phoneme></lexeme>
  <lexeme><grapheme>Igor</grapheme><phoneme>ˈiɡɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Mussorgsky</grapheme><phoneme>məˈsɔɹɡski</phoneme></lexeme>
  <lexeme><grapheme>Rimsky-Korsakov</grapheme><phoneme>ɹɪmskiˈkɔɹsəkɔf</phoneme></lexeme>
  <lexeme><grapheme>Monteverdi</grapheme><phoneme>mɑntɪˈvɛɹdi</phoneme></lexeme>
  <lexeme><grapheme>Palestrina</grapheme><phoneme>pæləˈstɹinə</phoneme></lexeme>
  <lexeme><grapheme>Leoncavallo</grapheme><phoneme>leɪɑnkəˈvæloʊ</phoneme></lexeme>
  <lexeme><grapheme>Einaudi</grapheme><phoneme>aɪˈnaʊdi</phoneme></lexeme>
  <lexeme><grapheme>Albéniz</grapheme><grapheme>Albeniz</grapheme><phoneme>ælˈbeɪnɪθ</phoneme></lexeme>
  <lexeme><grapheme>Piazzolla</grapheme><phoneme>piətˈsɑlə</phoneme></lexeme>
  <lexeme><grapheme>Purcell</grapheme><phoneme>ˈpɝsəl</phoneme></lexeme>
  <lexeme><grapheme>Elgar</grapheme><phoneme>ˈɛlɡɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Delius</grapheme><phoneme>ˈdiliəs</phoneme></lexeme>
  <!-- Spanish name -->
  <lexeme><grapheme>Jesús</grapheme><phoneme>heɪˈsus</phoneme></lexeme>
  <lexeme><grapheme>Julio</grapheme><phoneme>ˈhulioʊ</phoneme></lexeme>
  <!-- Spanish surname -->
  <lexeme><grapheme>Zapatero</grapheme><phoneme>θæpəˈtɛɹoʊ</phoneme></lexeme>
  <!-- Portuguese surname -->
  <lexeme><grapheme>Coelho</grapheme><phoneme>kuˈɛljoʊ</phoneme></lexeme>
  <lexeme><grapheme>Carvalho</grapheme><phoneme>kɑɹˈvæljoʊ</phoneme></lexeme>
  <!-- Brazilian surname -->
  <lexeme><grapheme>Bündchen</grapheme><grapheme>Bundchen</grapheme><phoneme>ˈbʊntʃən</phoneme></lexeme>
  <!-- Polish name -->
  <lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛk</phoneme></lexeme>
  <lexeme><grapheme>Grzegorz</grapheme><phoneme>ˈɡʒɛɡɑʃ</phoneme></lexeme>
  <lexeme><grapheme>Małgorzata</grapheme><grapheme>Malgorzata</grapheme><phoneme>mæwɡɔˈʒɑtə</phoneme></lexeme>
  <lexeme><grapheme>Stanisław</grapheme><grapheme>Stanislaw</grapheme><phoneme>stæˈniswɑf</phoneme></lexeme>
  <lexeme><grapheme>Jerzy</grapheme><phoneme>ˈjɛʒi</phoneme></lexeme>
  <!-- Polish surname -->
  <lexeme><grapheme>Szczęsny</grapheme><grapheme>Szczesny</grapheme><phoneme>ˈʃtʃɛnsni</phoneme></lexeme>
  <!-- pope -->
  <lexeme><grapheme>Wojtyła</grapheme><grapheme>Wojtyla</grapheme><phoneme>vɔɪˈtɪwə</phoneme></lexeme>
  <lexeme><grapheme>Pius</grapheme><phoneme>ˈpaɪəs</phoneme></lexeme>
  <lexeme><grapheme>Boniface</grapheme><phoneme>ˈbɑnɪfeɪs</phoneme></lexeme>
  <!-- writer -->
  <lexeme><grapheme>Miłosz</grapheme><grapheme>Milosz</grapheme><phoneme>ˈmiwɑʃ</phoneme></lexeme>
  <lexeme><grapheme>Čapek</grapheme><grapheme>Capek</grapheme><phoneme>ˈtʃæpɛk</phoneme></lexeme>
  <lexeme><grapheme>Tagore</grapheme><phoneme>təˈɡɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Mishima</grapheme><phoneme>ˈmiʃɪmə</phoneme></lexeme>
  <lexeme><grapheme>Chimamanda</grapheme><phoneme>tʃɪməˈmɑndə</phoneme></lexeme>
  <lexeme><grapheme>Wole</grapheme><phoneme>ˈwoʊleɪ</phoneme></lexeme>
  <lexeme><grapheme>Chinua</grapheme><phoneme>ˈtʃɪnuɑ</phoneme></lexeme>
  <lexeme><grapheme>Coetzee</grapheme><phoneme>kʊtˈsiə</phoneme></lexeme>
  <lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɝtə</phoneme></lexeme>
  <lexeme><grapheme>Hesse</grapheme><phoneme>ˈhɛsə</phoneme></lexeme>
  <lexeme><grapheme>Rilke</grapheme><phoneme>ˈɹɪlkə</phoneme></lexeme>
  <lexeme><grapheme>Heine</grapheme><phoneme>ˈhaɪnə</phoneme></lexeme>
  <lexeme><grapheme>Zweig</grapheme><phoneme>ˈtsvaɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Sebald</grapheme><phoneme>ˈzeɪbɑlt</phoneme></lexeme>
  <lexeme><grapheme>Jelinek</grapheme><phoneme>ˈjɛlɪnɛk</phoneme></lexeme>
  <lexeme><grapheme>Handke</grapheme><phoneme>ˈhɑntkə</phoneme></lexeme>
  <lexeme><grapheme>Montaigne</grapheme><phoneme>mɑnˈteɪn</phoneme></lexeme>
  <lexeme><grapheme>Camus</grapheme><phoneme>ˈkæmu</phoneme></lexeme>
  <lexeme><grapheme>Barthes</grapheme><phoneme>ˈbɑɹt</phoneme></lexeme>
  <lexeme><grapheme>Proust</grapheme><phoneme>ˈpɹust</phoneme></lexeme>
  <lexeme><grapheme>Balzac</grapheme><phoneme>ˈbælzæk</phoneme></lexeme>
  <lexeme><grapheme>Flaubert</grapheme><phoneme>ˈfloʊbɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Stendhal</grapheme><phoneme>ˈstɑndɑl</phoneme></lexeme>
  <lexeme><grapheme>Dumas</grapheme><phoneme>ˈdumɑ</phoneme></lexeme>
  <lexeme><grapheme>Verlaine</grapheme><phoneme>vɛɹˈlɛn</phoneme></lexeme>
  <lexeme><grapheme>Baudelaire</grapheme><phoneme>ˈboʊdəlɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Apollinaire</grapheme><phoneme>əpɑlɪˈnɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Rabelais</grapheme><phoneme>ˈɹæbəleɪ</phoneme></lexeme>
  <lexeme><grapheme>Gide</grapheme><phoneme>ˈʒid</phoneme></lexeme>
  <lexeme><grapheme>Genet</grapheme><phoneme>ʒəˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Duras</grapheme><phoneme>duˈɹɑ</phoneme></lexeme>
  <lexeme><grapheme>Houellebecq</grapheme><phoneme>ˈwɛlbɛk</phoneme></lexeme>
  <lexeme><grapheme>Saint-Exupéry</grapheme><grapheme>Saint-Exupery</grapheme><phoneme>sæntɛɡˈzupəɹi</phoneme></lexeme>
  <lexeme><grapheme>Simenon</grapheme><phoneme>ˈsimənɔn</phoneme></lexeme>
  <lexeme><grapheme>Hergé</grapheme><grapheme>Herge</grapheme><phoneme>ɛɹˈʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>Maeterlinck</grapheme><phoneme>ˈmeɪtɚlɪŋk</phoneme></lexeme>
  <lexeme><grapheme>Boccaccio</grapheme><phoneme>bəˈkɑtʃioʊ</phoneme></lexeme>
  <lexeme><grapheme>Knausgård</grapheme><grapheme>Knausgaard</grapheme><grapheme>Knausgard</grapheme><phoneme>ˈknaʊsɡɔɹ</phoneme></lexeme>
  <lexeme><grapheme>Borges</grapheme><phoneme>ˈbɔɹhɛs</phoneme></lexeme>
  <lexeme><grapheme>Neruda</grapheme><phoneme>nəˈɹudə</phoneme></lexeme>
  <lexeme><grapheme>Llosa</grapheme><phoneme>ˈjoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Cortázar</grapheme><grapheme>Cortazar</grapheme><phoneme>kɔɹˈtɑzɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Dostoevsky</grapheme><grapheme>Dostoyevsky</grapheme><phoneme>dɑstɔɪˈɛfski</phoneme></lexeme>
  <lexeme><grapheme>Solzhenitsyn</grapheme><phoneme>sɔlʒəˈnɪtsɪn</phoneme></lexeme>
  <lexeme><grapheme>Nabokov</grapheme><phoneme>nəˈboʊkɔf</phoneme></lexeme>
  <lexeme><grapheme>Kundera</grapheme><phoneme>ˈkʊndəɹə</phoneme></lexeme>
  <lexeme><grapheme>Kadare</grapheme><phoneme>ˈkɑdəɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Roald</grapheme><phoneme>ˈɹoʊəld</phoneme></lexeme>
  <lexeme><grapheme>Pepys</grapheme><phoneme>ˈpips</phoneme></lexeme>
  <lexeme><grapheme>Cowper</grapheme><phoneme>ˈkupɚ</phoneme></lexeme>
  <lexeme><grapheme>Wodehouse</grapheme><phoneme>ˈwʊdhaʊs</phoneme></lexeme>
  <lexeme><grapheme>Sappho</grapheme><phoneme>ˈsæfoʊ</phoneme></lexeme>
  <lexeme><grapheme>Palahniuk</grapheme><phoneme>ˈpɔlənɪk</phoneme></lexeme>
  <lexeme><grapheme>Eugenides</grapheme><phoneme>juˈdʒɛnɪdiz</phoneme></lexeme>
  <lexeme><grapheme>Chabon</grapheme><phoneme>ˈʃeɪbɑn</phoneme></lexeme>
  <lexeme><grapheme>Pynchon</grapheme><phoneme>ˈpɪntʃən</phoneme></lexeme>
  <lexeme><grapheme>Ayn</grapheme><phoneme>ˈaɪn</phoneme></lexeme>
  <lexeme><grapheme>Coates</grapheme><phoneme>ˈkoʊts</phoneme></lexeme>
  <lexeme><grapheme>Ovid</grapheme><phoneme>ˈɑvɪd</phoneme></lexeme>
  <lexeme><grapheme>Lucretius</grapheme><phoneme>luˈkɹiʃəs</phoneme></lexeme>
  <lexeme><grapheme>Aristophanes</grapheme><phoneme>æɹɪˈstɑfəniz</phoneme></lexeme>
  <lexeme><grapheme>Aeschylus</grapheme><phoneme>ˈiskɪləs</phoneme></lexeme>
  <lexeme><grapheme>Euripides</grapheme><phoneme>jʊˈɹɪpɪdiz</phoneme></lexeme>
  <lexeme><grapheme>Sophocles</grapheme><phoneme>ˈsɑfəkliz</phoneme></lexeme>
  <lexeme><grapheme>Herodotus</grapheme><phoneme>həˈɹɑdətəs</phoneme></lexeme>
  <lexeme><grapheme>Thucydides</grapheme><phoneme>θjuˈsɪdɪdiz</phoneme></lexeme>
  <!-- Czech name -->
  <lexeme><grapheme>Jiří</grapheme><grapheme>Jiri</grapheme><phoneme>ˈjɪɹʒi</phoneme></lexeme>
  <lexeme><grapheme>Václav</grapheme><grapheme>Vaclav</grapheme><phoneme>ˈvɑtslæf</phoneme></lexeme>
  <!-- Slovak surname -->
  <lexeme><grapheme>Dubček</grapheme><grapheme>Dubcek</grapheme><phoneme>ˈdʊbtʃɛk</phoneme></lexeme>
  <!-- Hungarian name -->
  <lexeme><grapheme>György</grapheme><grapheme>Gyorgy</grapheme><phoneme>ˈdʒɝdʒ</phoneme></lexeme>
  <!-- Hungarian surname -->
  <lexeme><grapheme>Nagy</grapheme><phoneme>ˈnɑdʒ</phoneme></lexeme>
  <lexeme><grapheme>Szabó</grapheme><phoneme>ˈsɑboʊ</phoneme></lexeme>
  <!-- scientist -->
  <lexeme><grapheme>Semmelweis</grapheme><phoneme>ˈzɛməlvaɪs</phoneme></lexeme>
  <lexeme><grapheme>Ramanujan</grapheme><phoneme>ɹɑˈmɑnudʒən</phoneme></lexeme>
  <lexeme><grapheme>Chandrasekhar</grapheme><phoneme>tʃʌndɹəˈʃeɪkɚ</phoneme></lexeme>
  <lexeme><grapheme>Maathai</grapheme><phoneme>mɑˈtaɪ</phoneme></lexeme>
  <lexeme><grapheme>Heisenberg</grapheme><phoneme>ˈhaɪzənbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Haber</grapheme><phoneme>ˈhɑbɚ</phoneme></lexeme>
  <lexeme><grapheme>Galileo</grapheme><phoneme>ɡælɪˈleɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Galilei</grapheme><phoneme>ɡælɪˈleɪi</phoneme></lexeme>
  <lexeme><grapheme>Torricelli</grapheme><phoneme>tɔɹɪˈtʃɛli</phoneme></lexeme>
  <lexeme><grapheme>Curie</grapheme><phoneme>ˈkjʊɹi</phoneme></lexeme>
  <lexeme><grapheme>Laplace</grapheme><phoneme>ləˈplɑs</phoneme></lexeme>
  <lexeme><grapheme>Lagrange</grapheme><phoneme>ləˈɡɹɑnʒ</phoneme></lexeme>
  <lexeme><grapheme>Poincaré</grapheme><grapheme>Poincare</grapheme><phoneme>ˈpwæŋkɑɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Cauchy</grapheme><phoneme>ˈkoʊʃi</phoneme></lexeme>
  <lexeme><grapheme>Coulomb</grapheme><phoneme>ˈkulɑm</phoneme></lexeme>
  <lexeme><grapheme>Daguerre</grapheme><phoneme>dəˈɡɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Lévi-Strauss</grapheme><grapheme>Levi-Strauss</grapheme><phoneme>leɪviˈstɹaʊs</phoneme></lexeme>
  <lexeme><grapheme>Rorschach</grapheme><phoneme>ˈɹɔɹʃɑk</phoneme></lexeme>
  <lexeme><grapheme>Alzheimer</grapheme><phoneme>ˈæltshaɪmɚ</phoneme></lexeme>
  <lexeme><grapheme>Linnaeus</grapheme><phoneme>lɪˈniəs</phoneme></lexeme>
  <lexeme><grapheme>Niels</grapheme><phoneme>ˈnils</phoneme></lexeme>
  <lexeme><grapheme>Neumann</grapheme><phoneme>ˈnɔɪmən</phoneme></lexeme>
  <lexeme><grapheme>Leeuwenhoek</grapheme><phoneme>ˈleɪvənhʊk</phoneme></lexeme>
  <lexeme><grapheme>Kuiper</grapheme><phoneme>ˈkaɪpɚ</phoneme></lexeme>
  <lexeme><grapheme>Pythagoras</grapheme><phoneme>paɪˈθæɡəɹəs</phoneme></lexeme>
  <lexeme><grapheme>Eratosthenes</grapheme><phoneme>ɛɹəˈtɑsθəniz</phoneme></lexeme>
  <lexeme><grapheme>Hippocrates</grapheme><phoneme>hɪˈpɑkɹətiz</phoneme></lexeme>
  <lexeme><grapheme>Hypatia</grapheme><phoneme>haɪˈpeɪʃə</phoneme></lexeme>
  <lexeme><grapheme>Avicenna</grapheme><phoneme>ævɪˈsɛnə</phoneme></lexeme>
  <lexeme><grapheme>Averroes</grapheme><phoneme>əˈvɛɹoʊiz</phoneme></lexeme>
  <lexeme><grapheme>Feynman</grapheme><phoneme>ˈfaɪnmən</phoneme></lexeme>
  <lexeme><grapheme>Fauci</grapheme><phoneme>ˈfaʊtʃi</phoneme></lexeme>
  <lexeme><grapheme>Geim</grapheme><phoneme>ˈɡaɪm</phoneme></lexeme>
  <lexeme><grapheme>Zeilinger</grapheme><phoneme>ˈtsaɪlɪŋɚ</phoneme></lexeme>
  <!-- Romanian surname -->
  <lexeme><grapheme>Ceaușescu</grapheme><grapheme>Ceausescu</grapheme><phoneme>tʃaʊˈʃɛsku</phoneme></lexeme>
  <!-- Greek surname -->
  <lexeme><grapheme>Papandreou</grapheme><phoneme>pæpænˈdɹeɪu</phoneme></lexeme>
  <!-- German surname -->
  <lexeme><grapheme>Özdemir</grapheme><grapheme>Ozdemir</grapheme><phoneme>ˈɝzdɛmɪɹ</phoneme></lexeme>
  <!-- Arabic name -->
  <lexeme><grapheme>Saddam</grapheme><phoneme>səˈdæm</phoneme></lexeme>
  <lexeme><grapheme>Hosni</grapheme><phoneme>ˈhɑzni</phoneme></lexeme>
  <!-- Moroccan surname -->
  <lexeme><grapheme>Ziyech</grapheme><phoneme>ziˈjɛʃ</phoneme></lexeme>
  <!-- Israeli name -->
  <lexeme><grapheme>Shimon</grapheme><phoneme>ʃɪˈmoʊn</phoneme></lexeme>
  <lexeme><grapheme>Yuval</grapheme><phoneme>juˈvɑl</phoneme></lexeme>
  <!-- Israeli surname -->
  <lexeme><grapheme>Meir</grapheme><phoneme>meɪˈɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Dayan</grapheme><phoneme>daɪˈɑn</phoneme></lexeme>
  <!-- Hebrew name -->
  <lexeme><grapheme>Chaim</grapheme><phoneme>ˈhaɪm</phoneme></lexeme>
  <!-- Indian name -->
  <lexeme><grapheme>Gautam</grapheme><phoneme>ˈɡaʊtəm</phoneme></lexeme>
  <!-- business -->
  <lexeme><grapheme>Sundar</grapheme><phoneme>ˈsʊndɚ</phoneme></lexeme>
  <lexeme><grapheme>Bezos</grapheme><phoneme>ˈbeɪzoʊs</phoneme></lexeme>
  <lexeme><grapheme>Pinault</grapheme><phoneme>piˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Wozniak</grapheme><phoneme>ˈwɑzniæk</phoneme></lexeme>
  <lexeme><grapheme>Thiel</grapheme><phoneme>ˈtil</phoneme></lexeme>
  <lexeme><grapheme>Wojcicki</grapheme><phoneme>wuˈtʃɪtski</phoneme></lexeme>
  <lexeme><grapheme>Dimon</grapheme><phoneme>ˈdaɪmən</phoneme></lexeme>
  <!-- Pakistani surname -->
  <lexeme><grapheme>Jinnah</grapheme><phoneme>ˈdʒɪnə</phoneme></lexeme>
  <!-- Chinese surname -->
  <lexeme><grapheme>Deng</grapheme><phoneme>ˈdʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Xu</grapheme><phoneme>ˈʃu</phoneme></lexeme>
  <lexeme><grapheme>Qian</grapheme><phoneme>tʃiˈɛn</phoneme></lexeme>
  <lexeme><grapheme>Xie</grapheme><phoneme>ʃiˈɛ</phoneme></lexeme>
  <lexeme><grapheme>Peng</grapheme><phoneme>ˈpʌŋ</phoneme></lexeme>
  <!-- Chinese dynasty -->
  <lexeme><grapheme>Qing</grapheme><phoneme>ˈtʃɪŋ</phoneme></lexeme>
  <!-- Taiwanese name -->
  <lexeme><grapheme>Ching-te</grapheme><phoneme>tʃɪŋˈdʌ</phoneme></lexeme>
  <!-- film studio -->
  <lexeme><grapheme>Ghibli</grapheme><phoneme>ˈdʒɪbli</phoneme></lexeme>
  <!-- Korean name -->
  <lexeme><grapheme>Suk-yeol</grapheme><phoneme>sʌkˈjʌl</phoneme></lexeme>
  <lexeme><grapheme>Jong-un</grapheme><phoneme>dʒɔŋˈʊn</phoneme></lexeme>
  <!-- Vietnamese title -->
  <lexeme><grapheme>Thich</grapheme><phoneme>ˈtɪk</phoneme></lexeme>
  <!-- Nigerian name -->
  <lexeme><grapheme>Olusegun</grapheme><phoneme>oʊluˈʃɛɡʊn</phoneme></lexeme>
  <!-- Nigerian surname -->
  <lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>oʊkɑndʒoʊiˈweɪlə</phoneme></lexeme>
  <!-- Ghanaian surname -->
  <lexeme><grapheme>Nkrumah</grapheme><phoneme>ənˈkɹumə</phoneme></lexeme>
  <lexeme><grapheme>Gyasi</grapheme><phoneme>ˈdʒɑsi</phoneme></lexeme>
  <!-- Ghanaian name -->
  <lexeme><grapheme>Kwame</grapheme><phoneme>ˈkwɑmeɪ</phoneme></lexeme>
  <!-- South African surname -->
  <lexeme><grapheme>Verwoerd</grapheme><phoneme>fɚˈvʊɹt</phoneme></lexeme>
  <lexeme><grapheme>Botha</grapheme><phoneme>ˈboʊtə</phoneme></lexeme>
  <!-- Soviet leader -->
  <lexeme><grapheme>Khrushchev</grapheme><phoneme>ˈkɹʊstʃɔf</phoneme></lexeme>
  <lexeme><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔɹbətʃɔf</phoneme></lexeme>
  <lexeme><grapheme>Brezhnev</grapheme><phoneme>ˈbɹɛʒnɛf</phoneme></lexeme>
  <!-- Russian name -->
  <lexeme><grapheme>Mikhail</grapheme><phoneme>mɪˈkaɪl</phoneme></lexeme>
  <!-- Albanian surname -->
  <lexeme><grapheme>Hoxha</grapheme><phoneme>ˈhɑdʒə</phoneme></lexeme>
  <!-- Finnish surname -->
  <lexeme><grapheme>Bottas</grapheme><phoneme>ˈbɑtəs</phoneme></lexeme>
  <!-- dancer -->
  <lexeme><grapheme>Nijinsky</grapheme><phoneme>nɪˈʒɪnski</phoneme></lexeme>
  <!-- philosopher -->
  <lexeme><grapheme>Wittgenstein</grapheme><phoneme>ˈvɪtɡənʃtaɪn</phoneme></lexeme>
  <lexeme><grapheme>Husserl</grapheme><phoneme>ˈhʊsɚl</phoneme></lexeme>
  <lexeme><grapheme>Habermas</grapheme><phoneme>ˈhɑbɚmæs</phoneme></lexeme>
  <lexeme><grapheme>Feuerbach</grapheme><phoneme>ˈfɔɪɚbɑk</phoneme></lexeme>
  <lexeme><grapheme>Kierkegaard</grapheme><phoneme>ˈkɪɹkəɡɑɹd</phoneme></lexeme>
  <lexeme><grapheme>Foucault</grapheme><phoneme>ˈfukoʊ</phoneme></lexeme>
  <!-- artist -->
  <lexeme><grapheme>Duchamp</grapheme><phoneme>duˈʃɑm</phoneme></lexeme>
  <lexeme><grapheme>Donatello</grapheme><phoneme>dɑnəˈtɛloʊ</phoneme></lexeme>
  <lexeme><grapheme>Beuys</grapheme><phoneme>ˈbɔɪs</phoneme></lexeme>
  <lexeme><grapheme>Kollwitz</grapheme><phoneme>ˈkɑlvɪts</phoneme></lexeme>
  <!-- architect -->
  <lexeme><grapheme>Mies</grapheme><phoneme>ˈmis</phoneme></lexeme>
  <lexeme><grapheme>Corbusier</grapheme><phoneme>kɔɹˈbuzieɪ</phoneme></lexeme>
  <lexeme><grapheme>Koolhaas</grapheme><phoneme>ˈkoʊlhɑs</phoneme></lexeme>
  <lexeme><grapheme>Libeskind</grapheme><phoneme>ˈlibəskɪnd</phoneme></lexeme>
  <!-- Norwegian name -->
  <lexeme><grapheme>Edvard</grapheme><phoneme>ˈɛdvɑɹd</phoneme></lexeme>
  <!-- historical -->
  <lexeme><grapheme>Tiberius</grapheme><phoneme>taɪˈbɪɹiəs</phoneme></lexeme>
  <lexeme><grapheme>Caligula</grapheme><phoneme>kəˈlɪɡjʊlə</phoneme></lexeme>
  <lexeme><grapheme>Vespasian</grapheme><phoneme>vɛˈspeɪʒən</phoneme></lexeme>
  <lexeme><grapheme>Domitian</grapheme><phoneme>dəˈmɪʃən</phoneme></lexeme>
  <lexeme><grapheme>Hadrian</grapheme><phoneme>ˈheɪdɹiən</phoneme></lexeme>
  <lexeme><grapheme>Aurelius</grapheme><phoneme>ɔˈɹiliəs</phoneme></lexeme>
  <lexeme><grapheme>Diocletian</grapheme><phoneme>daɪəˈkliʃən</phoneme></lexeme>
  <lexeme><grapheme>Justinian</grapheme><phoneme>dʒəˈstɪniən</phoneme></lexeme>
  <lexeme><grapheme>Livy</grapheme><phoneme>ˈlɪvi</phoneme></lexeme>
  <lexeme><grapheme>Boudica</grapheme><grapheme>Boudicca</grapheme><phoneme>ˈbudɪkə</phoneme></lexeme>
  <lexeme><grapheme>Agricola</grapheme><phoneme>əˈɡɹɪkələ</phoneme></lexeme>
  <lexeme><grapheme>Vercingetorix</grapheme><phoneme>vɝsɪnˈdʒɛtəɹɪks</phoneme></lexeme>
  <lexeme><grapheme>Pericles</grapheme><phoneme>ˈpɛɹɪkliz</phoneme></lexeme>
  <lexeme><grapheme>Themistocles</grapheme><phoneme>θəˈmɪstəkliz</phoneme></lexeme>
  <lexeme><grapheme>Leonidas</grapheme><phoneme>liˈɑnɪdəs</phoneme></lexeme>
  <lexeme><grapheme>Demosthenes</grapheme><phoneme>dɪˈmɑsθəniz</phoneme></lexeme>
  <lexeme><grapheme>Epicurus</grapheme><phoneme>ɛpɪˈkjʊɹəs</phoneme></lexeme>
  <lexeme><grapheme>Diogenes</grapheme><phoneme>daɪˈɑdʒɪniz</phoneme></lexeme>
  <lexeme><grapheme>Heraclitus</grapheme><phoneme>hɛɹəˈklaɪtəs</phoneme></lexeme>
  <lexeme><grapheme>Artaxerxes</grapheme><phoneme>ɑɹtəˈzɝksiz</phoneme></lexeme>
  <lexeme><grapheme>Nebuchadnezzar</grapheme><phoneme>nɛbjʊkədˈnɛzɚ</phoneme></lexeme>
  <lexeme><grapheme>Tutankhamun</grapheme><grapheme>Tutankhamen</grapheme><phoneme>tutənkɑˈmun</phoneme></lexeme>
  <lexeme><grapheme>Hatshepsut</grapheme><phoneme>hætˈʃɛpsut</phoneme></lexeme>
  <lexeme><grapheme>Amenhotep</grapheme><phoneme>ɑmənˈhoʊtɛp</phoneme></lexeme>
  <lexeme><grapheme>Imhotep</grapheme><phoneme>ɪmˈhoʊtɛp</phoneme></lexeme>
  <lexeme><grapheme>Tamerlane</grapheme><phoneme>ˈtæmɚleɪn</phoneme></lexeme>
  <lexeme><grapheme>Cortés</grapheme><grapheme>Cortes</grapheme><phoneme>kɔɹˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Medici</grapheme><phoneme>ˈmɛdɪtʃi</phoneme></lexeme>
  <lexeme><grapheme>Sforza</grapheme><phoneme>ˈsfɔɹtsə</phoneme></lexeme>
  <lexeme><grapheme>Richelieu</grapheme><phoneme>ˈɹiʃəljɝ</phoneme></lexeme>
  <lexeme><grapheme>Marat</grapheme><phoneme>ˈmæɹɑ</phoneme></lexeme>
  <lexeme><grapheme>Lafayette</grapheme><phoneme>læfaɪˈɛt</phoneme></lexeme>
  <lexeme><grapheme>Clemenceau</grapheme><phoneme>ˈklɛmənsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Gaulle</grapheme><phoneme>ˈɡoʊl</phoneme></lexeme>
  <lexeme><grapheme>Pétain</grapheme><grapheme>Petain</grapheme><phoneme>peɪˈtæn</phoneme></lexeme>
  <lexeme><grapheme>Huguenot</grapheme><phoneme>ˈhjuɡənoʊ</phoneme></lexeme>
  <lexeme><grapheme>Metternich</grapheme><phoneme>ˈmɛtɚnɪk</phoneme></lexeme>
  <lexeme><grapheme>Hohenzollern</grapheme><phoneme>hoʊənˈzɑlɚn</phoneme></lexeme>
  <lexeme><grapheme>Goebbels</grapheme><phoneme>ˈɡɝbəlz</phoneme></lexeme>
  <lexeme><grapheme>Göring</grapheme><grapheme>Goering</grapheme><phoneme>ˈɡɝɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Heydrich</grapheme><phoneme>ˈhaɪdɹɪk</phoneme></lexeme>
  <lexeme><grapheme>Stauffenberg</grapheme><phoneme>ˈʃtaʊfənbɛɹɡ</phoneme></lexeme>
  <lexeme><grapheme>Adenauer</grapheme><phoneme>ˈædənaʊɚ</phoneme></lexeme>
  <lexeme><grapheme>Clausewitz</grapheme><phoneme>ˈklaʊzəvɪts</phoneme></lexeme>
  <lexeme><grapheme>Wallenstein</grapheme><phoneme>ˈvɑlənʃtaɪn</phoneme></lexeme>
  <lexeme><grapheme>Beneš</grapheme><grapheme>Benes</grapheme><phoneme>ˈbɛnɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Cnut</grapheme><grapheme>Canute</grapheme><phoneme>kəˈnjut</phoneme></lexeme>
  <lexeme><grapheme>Aethelred</grapheme><grapheme>Æthelred</grapheme><grapheme>Ethelred</grapheme><phoneme>ˈɛθəlɹɛd</phoneme></lexeme>
  <lexeme><grapheme>Boleyn</grapheme><phoneme>bʊˈlɪn</phoneme></lexeme>
  <lexeme><grapheme>Plantagenet</grapheme><phoneme>plænˈtædʒɪnɪt</phoneme></lexeme>
  <lexeme><grapheme>Wolsey</grapheme><phoneme>ˈwʊlzi</phoneme></lexeme>
  <!-- character -->
  <lexeme><grapheme>Oedipus</grapheme><phoneme>ˈidɪpəs</phoneme></lexeme>
  <lexeme><grapheme>Antigone</grapheme><phoneme>ænˈtɪɡəni</phoneme></lexeme>
  <lexeme><grapheme>Eurydice</grapheme><phoneme>jʊˈɹɪdɪsi</phoneme></lexeme>
  <lexeme><grapheme>Persephone</grapheme><phoneme>pɚˈsɛfəni</phoneme></lexeme>
  <lexeme><grapheme>Aphrodite</grapheme><phoneme>æfɹəˈdaɪti</phoneme></lexeme>
  <lexeme><grapheme>Clytemnestra</grapheme><phoneme>klaɪtəmˈnɛstɹə</phoneme></lexeme>
  <lexeme><grapheme>Iphigenia</grapheme><phoneme>ɪfɪdʒəˈnaɪə</phoneme></lexeme>
  <lexeme><grapheme>Agamemnon</grapheme><phoneme>æɡəˈmɛmnən</phoneme></lexeme>
  <lexeme><grapheme>Aeneas</grapheme><phoneme>ɪˈniəs</phoneme></lexeme>
  <lexeme><grapheme>Dionysus</grapheme><phoneme>daɪəˈnaɪsəs</phoneme></lexeme>
  <lexeme><grapheme>Hephaestus</grapheme><phoneme>hɪˈfistəs</phoneme></lexeme>
  <lexeme><grapheme>Gilgamesh</grapheme><phoneme>ˈɡɪlɡəmɛʃ</phoneme></lexeme>
  <!-- museum -->
  <lexeme><grapheme>Uffizi</grapheme><phoneme>uˈfitsi</phoneme></lexeme>
  <lexeme><grapheme>Rijksmuseum</grapheme><phoneme>ˈɹaɪksmjuziəm</phoneme></lexeme>
  <lexeme><grapheme>Reina</grapheme><phoneme>ˈɹeɪnə</phoneme></lexeme>
  <lexeme><grapheme>Mauritshuis</grapheme><phoneme>ˈmaʊɹɪtshaʊs</phoneme></lexeme>
  <lexeme><grapheme>Accademia</grapheme><phoneme>ækəˈdeɪmiə</phoneme></lexeme>
  <lexeme><grapheme>Tuileries</grapheme><phoneme>ˈtwiləɹi</phoneme></lexeme>
  <!-- palace -->
  <lexeme><grapheme>Palazzo</grapheme><phoneme>pəˈlætsoʊ</phoneme></lexeme>
  <!-- opera -->
  <lexeme><grapheme>Glyndebourne</grapheme><phoneme>ˈɡlaɪndbɔɹn</phoneme></lexeme>
  <lexeme><grapheme>Bayreuth</grapheme><phoneme>baɪˈɹɔɪt</phoneme></lexeme>
  <lexeme><grapheme>Fenice</grapheme><phoneme>fɛˈnitʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Mariinsky</grapheme><phoneme>mæɹiˈɪnski</phoneme></lexeme>
  <lexeme><grapheme>Bohème</grapheme><grapheme>Boheme</grapheme><phoneme>boʊˈɛm</phoneme></lexeme>
  <lexeme><grapheme>Turandot</grapheme><phoneme>ˈtʊɹəndɑt</phoneme></lexeme>
  <lexeme><grapheme>Götterdämmerung</grapheme><grapheme>Gotterdammerung</grapheme><phoneme>ɡɝtɚˈdɛməɹʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Walküre</grapheme><grapheme>Walkure</grapheme><phoneme>vælˈkuɹə</phoneme></lexeme>
  <lexeme><grapheme>Valkyrie</grapheme><phoneme>ˈvælkəɹi</phoneme></lexeme>
  <lexeme><grapheme>Brünnhilde</grapheme><grapheme>Brunnhilde</grapheme><phoneme>bɹunˈhɪldə</phoneme></lexeme>
  <lexeme><grapheme>Wotan</grapheme><phoneme>ˈvoʊtɑn</phoneme></lexeme>
  <lexeme><grapheme>Tannhäuser</grapheme><grapheme>Tannhauser</grapheme><phoneme>ˈtænhɔɪzɚ</phoneme></lexeme>
  <lexeme><grapheme>Isolde</grapheme><phoneme>ɪˈzɔldə</phoneme></lexeme>
  <lexeme><grapheme>Wozzeck</grapheme><phoneme>ˈvɑtsɛk</phoneme></lexeme>
  <lexeme><grapheme>Trovatore</grapheme><phoneme>tɹoʊvəˈtɔɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Onegin</grapheme><phoneme>ɑnˈjeɪɡɪn</phoneme></lexeme>
  <lexeme><grapheme>Jenůfa</grapheme><grapheme>Jenufa</grapheme><phoneme>ˈjɛnufə</phoneme></lexeme>
  <lexeme><grapheme>Werther</grapheme><phoneme>ˈvɛɹtɚ</phoneme></lexeme>
  <lexeme><grapheme>Mélisande</grapheme><grapheme>Melisande</grapheme><phoneme>mɛlɪˈzɑnd</phoneme></lexeme>
  <!-- concert hall -->
  <lexeme><grapheme>Gewandhaus</grapheme><phoneme>ɡəˈvɑnthaʊs</phoneme></lexeme>
  <!-- ballet -->
  <lexeme><grapheme>Giselle</grapheme><phoneme>ʒɪˈzɛl</phoneme></lexeme>
  <lexeme><grapheme>Coppélia</grapheme><grapheme>Coppelia</grapheme><phoneme>kəˈpiliə</phoneme></lexeme>
  <!-- festival -->
  <lexeme><grapheme>Cannes</grapheme><phoneme>ˈkæn</phoneme></lexeme>
  <lexeme><grapheme>Berlinale</grapheme><phoneme>bɛɹlɪˈnɑlə</phoneme></lexeme>
  <lexeme><grapheme>Avignon</grapheme><phoneme>ˈævɪnjɔn</phoneme></lexeme>
  <lexeme><grapheme>Coachella</grapheme><phoneme>koʊˈtʃɛlə</phoneme></lexeme>
  <lexeme><grapheme>Roskilde</grapheme><phoneme>ˈɹɔskɪlə</phoneme></lexeme>
  <lexeme><grapheme>Biennale</grapheme><phoneme>biɛˈnɑleɪ</phoneme></lexeme>
  <lexeme><grapheme>Verbier</grapheme><phoneme>vɛɹˈbjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Lucerne</grapheme><phoneme>luˈsɝn</phoneme></lexeme>
  <lexeme><grapheme>Aldeburgh</grapheme><phoneme>ˈɔlbɹə</phoneme></lexeme>
  <lexeme><grapheme>Eid</grapheme><phoneme>ˈid</phoneme></lexeme>
  <lexeme><grapheme>Kippur</grapheme><phoneme>kɪˈpʊɹ</phoneme></lexeme>
  <!-- planet -->
  <lexeme><grapheme>Haumea</grapheme><phoneme>haʊˈmeɪə</phoneme></lexeme>
  <lexeme><grapheme>Makemake</grapheme><phoneme>mɑkiˈmɑki</phoneme></lexeme>
  <lexeme><grapheme>Sedna</grapheme><phoneme>ˈsɛdnə</phoneme></lexeme>
  <!-- moon -->
  <lexeme><grapheme>Enceladus</grapheme><phoneme>ɛnˈsɛlədəs</phoneme></lexeme>
  <lexeme><grapheme>Iapetus</grapheme><phoneme>aɪˈæpɪtəs</phoneme></lexeme>
  <lexeme><grapheme>Tethys</grapheme><phoneme>ˈtiθɪs</phoneme></lexeme>
  <lexeme><grapheme>Dione</grapheme><phoneme>daɪˈoʊni</phoneme></lexeme>
  <lexeme><grapheme>Deimos</grapheme><phoneme>ˈdaɪmɑs</phoneme></lexeme>
  <!-- asteroid -->
  <lexeme><grapheme>Dimorphos</grapheme><phoneme>daɪˈmɔɹfəs</phoneme></lexeme>
  <lexeme><grapheme>Oumuamua</grapheme><phoneme>oʊmuəˈmuə</phoneme></lexeme>
  <!-- star -->
  <lexeme><grapheme>Betelgeuse</grapheme><phoneme>ˈbitəldʒuz</phoneme></lexeme>
  <lexeme><grapheme>Deneb</grapheme><phoneme>ˈdɛnɛb</phoneme></lexeme>
  <lexeme><grapheme>Pleiades</grapheme><phoneme>ˈplaɪədiz</phoneme></lexeme>
  <lexeme><grapheme>Canopus</grapheme><phoneme>kəˈnoʊpəs</phoneme></lexeme>
  <lexeme><grapheme>Fomalhaut</grapheme><phoneme>ˈfoʊməlhɔt</phoneme></lexeme>
  <lexeme><grapheme>Spica</grapheme><phoneme>ˈspaɪkə</phoneme></lexeme>
  <lexeme><grapheme>Achernar</grapheme><phoneme>ˈeɪkɚnɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Centauri</grapheme><phoneme>sɛnˈtɔɹi</phoneme></lexeme>
  <lexeme><grapheme>Proxima</grapheme><phoneme>ˈpɹɑksɪmə</phoneme></lexeme>
  <!-- constellation -->
  <lexeme><grapheme>Cassiopeia</grapheme><phoneme>kæsiəˈpiə</phoneme></lexeme>
  <lexeme><grapheme>Boötes</grapheme><grapheme>Bootes</grapheme><phoneme>boʊˈoʊtiz</phoneme></lexeme>
  <lexeme><grapheme>Cepheus</grapheme><phoneme>ˈsifiəs</phoneme></lexeme>
  <lexeme><grapheme>Auriga</grapheme><phoneme>ɔˈɹaɪɡə</phoneme></lexeme>
  <lexeme><grapheme>Sagittarius</grapheme><phoneme>sædʒɪˈtɛɹiəs</phoneme></lexeme>
  <lexeme><grapheme>Eridanus</grapheme><phoneme>ɪˈɹɪdənəs</phoneme></lexeme>
  <!-- meteor shower -->
  <lexeme><grapheme>Perseids</grapheme><phoneme>ˈpɝsiɪdz</phoneme></lexeme>
  <lexeme><grapheme>Geminids</grapheme><phoneme>ˈdʒɛmɪnɪdz</phoneme></lexeme>
  <!-- space -->
  <lexeme><grapheme>Artemis</grapheme><phoneme>ˈɑɹtəmɪs</phoneme></lexeme>
  <lexeme><grapheme>Soyuz</grapheme><phoneme>ˈsɔɪuz</phoneme></lexeme>
  <lexeme><grapheme>Baikonur</grapheme><phoneme>ˈbaɪkənʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Shenzhou</grapheme><phoneme>ʃʌnˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tiangong</grapheme><phoneme>tjɛnˈɡʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Duplantis</grapheme><phoneme>duˈplæntɪs</phoneme></lexeme>
  <lexeme><grapheme>Jayasuriya</grapheme><phoneme>ˌdʒaɪəˈsʊɹiə</phoneme></lexeme>
  <lexeme><grapheme>Leilani</grapheme><phoneme>leɪˈlɑni</phoneme></lexeme>
  <lexeme><grapheme>Kowalczyk</grapheme><phoneme>koʊˈvɑltʃɪk</phoneme></lexeme>
  <lexeme><grapheme>Lindqvist</grapheme><phoneme>ˈlɪndkvɪst</phoneme></lexeme>
  <lexeme><grapheme>Hovhannisyan</grapheme><phoneme>ˌhoʊvhəˈnɪsiən</phoneme></lexeme>
  <lexeme><grapheme>Gebreselassie</grapheme><phoneme>ˌɡɛbɹəsəˈlæsi</phoneme></lexeme>
  <lexeme><grapheme>Sibelius</grapheme><phoneme>sɪˈbeɪliəs</phoneme></lexeme>
  <lexeme><grapheme>Poulenc</grapheme><phoneme>ˈpulæŋk</phoneme></lexeme>
  <lexeme><grapheme>Mendeleev</grapheme><phoneme>ˌmɛndəˈleɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Charpentier</grapheme><phoneme>ʃɑɹˈpɑntieɪ</phoneme></lexeme>
  <lexeme><grapheme>Avogadro</grapheme><phoneme>ˌævəˈɡɑdɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Berzelius</grapheme><phoneme>bɚˈziliəs</phoneme></lexeme>
</lexicon>
