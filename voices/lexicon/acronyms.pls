<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <!-- Acronyms that are said as words, by words that sound like them. -->
  <lexeme><grapheme>UNRWA</grapheme><grapheme>Unrwa</grapheme><grapheme>unrwa</grapheme><alias>un rah</alias></lexeme>
  <lexeme><grapheme>MINUSMA</grapheme><grapheme>Minusma</grapheme><grapheme>minusma</grapheme><alias>min oozma</alias></lexeme>
  <lexeme><grapheme>UNPROFOR</grapheme><grapheme>Unprofor</grapheme><grapheme>unprofor</grapheme><alias>un pro for</alias></lexeme>
  <lexeme><grapheme>WIPO</grapheme><grapheme>Wipo</grapheme><grapheme>wipo</grapheme><alias>why po</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><grapheme>Ocha</grapheme><grapheme>ocha</grapheme><alias>otcha</alias></lexeme>
  <lexeme><grapheme>ECOWAS</grapheme><grapheme>Ecowas</grapheme><grapheme>ecowas</grapheme><alias>eck oh wass</alias></lexeme>
  <lexeme><grapheme>COMESA</grapheme><grapheme>Comesa</grapheme><grapheme>comesa</grapheme><alias>co messa</alias></lexeme>
  <lexeme><grapheme>EURATOM</grapheme><grapheme>Euratom</grapheme><grapheme>euratom</grapheme><alias>your atom</alias></lexeme>
  <lexeme><grapheme>ECOFIN</grapheme><grapheme>Ecofin</grapheme><grapheme>ecofin</grapheme><alias>ee co fin</alias></lexeme>
  <lexeme><grapheme>COREPER</grapheme><grapheme>Coreper</grapheme><grapheme>coreper</grapheme><alias>core a pair</alias></lexeme>
  <lexeme><grapheme>CETA</grapheme><grapheme>Ceta</grapheme><grapheme>ceta</grapheme><alias>seeta</alias></lexeme>
  <lexeme><grapheme>CERN</grapheme><grapheme>Cern</grapheme><grapheme>cern</grapheme><alias>sern</alias></lexeme>
  <lexeme><grapheme>SEPA</grapheme><grapheme>Sepa</grapheme><grapheme>sepa</grapheme><alias>seepa</alias></lexeme>
  <lexeme><grapheme>MiFID</grapheme><grapheme>MIFID</grapheme><grapheme>mifid</grapheme><alias>miffid</alias></lexeme>
  <lexeme><grapheme>FARC</grapheme><grapheme>Farc</grapheme><grapheme>farc</grapheme><alias>fark</alias></lexeme>
  <lexeme><grapheme>ETA</grapheme><grapheme>eta</grapheme><alias>etta</alias></lexeme>
  <lexeme><grapheme>ISIS</grapheme><grapheme>Isis</grapheme><grapheme>isis</grapheme><alias>eye sis</alias></lexeme>
  <lexeme><grapheme>ISIL</grapheme><grapheme>Isil</grapheme><grapheme>isil</grapheme><alias>eye sil</alias></lexeme>
  <lexeme><grapheme>LIGO</grapheme><grapheme>ligo</grapheme><alias>lie go</alias></lexeme>
  <lexeme><grapheme>ITER</grapheme><grapheme>iter</grapheme><alias>eater</alias></lexeme>
  <lexeme><grapheme>HIQA</grapheme><grapheme>Hiqa</grapheme><grapheme>hiqa</grapheme><alias>hickwa</alias></lexeme>
  <lexeme><grapheme>ISME</grapheme><grapheme>Isme</grapheme><grapheme>isme</grapheme><alias>izmee</alias></lexeme>
  <lexeme><grapheme>RACO</grapheme><grapheme>Raco</grapheme><grapheme>raco</grapheme><alias>racko</alias></lexeme>
  <lexeme><grapheme>NPHET</grapheme><grapheme>Nphet</grapheme><grapheme>nphet</grapheme><alias>neffet</alias></lexeme>
  <lexeme><grapheme>GSOC</grapheme><grapheme>Gsoc</grapheme><grapheme>gsoc</grapheme><alias>gee sock</alias></lexeme>
  <lexeme><grapheme>SUSI</grapheme><grapheme>Susi</grapheme><grapheme>susi</grapheme><alias>susie</alias></lexeme>
  <lexeme><grapheme>DEIS</grapheme><grapheme>Deis</grapheme><grapheme>deis</grapheme><alias>desh</alias></lexeme>
  <lexeme><grapheme>CAMHS</grapheme><grapheme>Camhs</grapheme><grapheme>camhs</grapheme><alias>cams</alias></lexeme>
  <lexeme><grapheme>FÁS</grapheme><grapheme>Fás</grapheme><grapheme>fas</grapheme><alias>fawss</alias></lexeme>
  <lexeme><grapheme>EirGrid</grapheme><grapheme>EIRGRID</grapheme><grapheme>Eirgrid</grapheme><grapheme>eirgrid</grapheme><alias>air grid</alias></lexeme>
  <lexeme><grapheme>eir</grapheme><grapheme>Eir</grapheme><alias>air</alias></lexeme>
  <lexeme><grapheme>ISEQ</grapheme><grapheme>Iseq</grapheme><grapheme>iseq</grapheme><alias>eye seck</alias></lexeme>
  <lexeme><grapheme>OFGEM</grapheme><grapheme>Ofgem</grapheme><grapheme>ofgem</grapheme><alias>off jem</alias></lexeme>
  <lexeme><grapheme>DEFRA</grapheme><grapheme>Defra</grapheme><grapheme>defra</grapheme><alias>dehfra</alias></lexeme>
  <lexeme><grapheme>ACAS</grapheme><grapheme>Acas</grapheme><grapheme>acas</grapheme><alias>aycass</alias></lexeme>
  <lexeme><grapheme>UCAS</grapheme><grapheme>Ucas</grapheme><grapheme>ucas</grapheme><alias>you cass</alias></lexeme>
  <lexeme><grapheme>UKIP</grapheme><grapheme>Ukip</grapheme><grapheme>ukip</grapheme><alias>you kip</alias></lexeme>
  <lexeme><grapheme>ASLEF</grapheme><grapheme>Aslef</grapheme><grapheme>aslef</grapheme><alias>azlef</alias></lexeme>
  <lexeme><grapheme>NAPO</grapheme><grapheme>Napo</grapheme><grapheme>napo</grapheme><alias>nappo</alias></lexeme>
  <lexeme><grapheme>USDAW</grapheme><grapheme>Usdaw</grapheme><grapheme>usdaw</grapheme><alias>uz daw</alias></lexeme>
  <lexeme><grapheme>AMICUS</grapheme><grapheme>amicus</grapheme><alias>ammicus</alias></lexeme>
  <lexeme><grapheme>ASBO</grapheme><grapheme>Asbo</grapheme><grapheme>asbo</grapheme><alias>azbo</alias></lexeme>
  <lexeme><grapheme>TUPE</grapheme><grapheme>Tupe</grapheme><grapheme>tupe</grapheme><alias>tupey</alias></lexeme>
  <lexeme><grapheme>ISA</grapheme><grapheme>Isa</grapheme><grapheme>isa</grapheme><alias>eye sa</alias></lexeme>
  <lexeme><grapheme>SIPP</grapheme><grapheme>Sipp</grapheme><grapheme>sipp</grapheme><alias>sip</alias></lexeme>
  <lexeme><grapheme>BACS</grapheme><grapheme>Bacs</grapheme><grapheme>bacs</grapheme><alias>backs</alias></lexeme>
  <lexeme><grapheme>ASDA</grapheme><grapheme>Asda</grapheme><grapheme>asda</grapheme><alias>azda</alias></lexeme>
  <lexeme><grapheme>TEFL</grapheme><grapheme>Tefl</grapheme><grapheme>tefl</grapheme><alias>teffle</alias></lexeme>
  <lexeme><grapheme>FEMA</grapheme><grapheme>Fema</grapheme><grapheme>fema</grapheme><alias>feema</alias></lexeme>
  <lexeme><grapheme>FERC</grapheme><grapheme>Ferc</grapheme><grapheme>ferc</grapheme><alias>ferk</alias></lexeme>
  <lexeme><grapheme>NOAA</grapheme><grapheme>Noaa</grapheme><grapheme>noaa</grapheme><alias>noah</alias></lexeme>
  <lexeme><grapheme>NHTSA</grapheme><grapheme>Nhtsa</grapheme><grapheme>nhtsa</grapheme><alias>nitsa</alias></lexeme>
  <lexeme><grapheme>EUCOM</grapheme><grapheme>Eucom</grapheme><grapheme>eucom</grapheme><alias>you com</alias></lexeme>
  <lexeme><grapheme>INDOPACOM</grapheme><grapheme>indopacom</grapheme><alias>indo pay com</alias></lexeme>
  <lexeme><grapheme>MAGA</grapheme><grapheme>Maga</grapheme><grapheme>maga</grapheme><alias>magga</alias></lexeme>
  <lexeme><grapheme>DACA</grapheme><grapheme>Daca</grapheme><grapheme>daca</grapheme><alias>dacka</alias></lexeme>
  <lexeme><grapheme>FISA</grapheme><grapheme>Fisa</grapheme><grapheme>fisa</grapheme><alias>fyza</alias></lexeme>
  <lexeme><grapheme>HIPAA</grapheme><grapheme>Hipaa</grapheme><grapheme>hipaa</grapheme><alias>hippa</alias></lexeme>
  <lexeme><grapheme>AIPAC</grapheme><grapheme>Aipac</grapheme><grapheme>aipac</grapheme><alias>aypack</alias></lexeme>
  <lexeme><grapheme>PAC</grapheme><grapheme>pac</grapheme><alias>pack</alias></lexeme>
  <lexeme><grapheme>PACs</grapheme><grapheme>pacs</grapheme><alias>packs</alias></lexeme>
  <lexeme><grapheme>COINTELPRO</grapheme><grapheme>cointelpro</grapheme><alias>co intel pro</alias></lexeme>
  <lexeme><grapheme>AWOL</grapheme><grapheme>Awol</grapheme><grapheme>awol</grapheme><alias>ay woll</alias></lexeme>
  <lexeme><grapheme>UEFA</grapheme><grapheme>Uefa</grapheme><grapheme>uefa</grapheme><alias>you ayfa</alias></lexeme>
  <lexeme><grapheme>CONMEBOL</grapheme><grapheme>Conmebol</grapheme><grapheme>conmebol</grapheme><alias>con may ball</alias></lexeme>
  <lexeme><grapheme>AFCON</grapheme><grapheme>Afcon</grapheme><grapheme>afcon</grapheme><alias>affcon</alias></lexeme>
  <lexeme><grapheme>FIBA</grapheme><grapheme>Fiba</grapheme><grapheme>fiba</grapheme><alias>feeba</alias></lexeme>
  <lexeme><grapheme>FIDE</grapheme><grapheme>Fide</grapheme><alias>fee day</alias></lexeme>
  <lexeme><grapheme>FINA</grapheme><grapheme>Fina</grapheme><grapheme>fina</grapheme><alias>feena</alias></lexeme>
  <lexeme><grapheme>WADA</grapheme><grapheme>Wada</grapheme><grapheme>wada</grapheme><alias>wadda</alias></lexeme>
  <lexeme><grapheme>USADA</grapheme><grapheme>Usada</grapheme><grapheme>usada</grapheme><alias>you sodda</alias></lexeme>
  <lexeme><grapheme>IFAB</grapheme><grapheme>Ifab</grapheme><grapheme>ifab</grapheme><alias>eye fab</alias></lexeme>
  <lexeme><grapheme>LOCOG</grapheme><grapheme>Locog</grapheme><grapheme>locog</grapheme><alias>low cog</alias></lexeme>
  <lexeme><grapheme>MERS</grapheme><grapheme>Mers</grapheme><grapheme>mers</grapheme><alias>murs</alias></lexeme>
  <lexeme><grapheme>GAVI</grapheme><grapheme>Gavi</grapheme><grapheme>gavi</grapheme><alias>gavvy</alias></lexeme>
  <lexeme><grapheme>CEPI</grapheme><grapheme>Cepi</grapheme><grapheme>cepi</grapheme><alias>seppy</alias></lexeme>
  <lexeme><grapheme>BRCA</grapheme><grapheme>Brca</grapheme><grapheme>brca</grapheme><alias>bracka</alias></lexeme>
  <lexeme><grapheme>CRISPR</grapheme><grapheme>Crispr</grapheme><grapheme>crispr</grapheme><alias>crisper</alias></lexeme>
  <lexeme><grapheme>DAX</grapheme><grapheme>Dax</grapheme><grapheme>dax</grapheme><alias>dacks</alias></lexeme>
  <lexeme><grapheme>CAC</grapheme><grapheme>cac</grapheme><alias>cack</alias></lexeme>
  <lexeme><grapheme>NIKKEI</grapheme><grapheme>nikkei</grapheme><alias>nickay</alias></lexeme>
  <lexeme><grapheme>LIBOR</grapheme><grapheme>Libor</grapheme><grapheme>libor</grapheme><alias>lie bor</alias></lexeme>
  <lexeme><grapheme>EURIBOR</grapheme><grapheme>Euribor</grapheme><grapheme>euribor</grapheme><alias>your ri bor</alias></lexeme>
  <lexeme><grapheme>SOFR</grapheme><grapheme>sofr</grapheme><alias>sofer</alias></lexeme>
  <lexeme><grapheme>EBITDA</grapheme><grapheme>Ebitda</grapheme><grapheme>ebitda</grapheme><alias>ee bit dah</alias></lexeme>
  <lexeme><grapheme>REIT</grapheme><grapheme>Reit</grapheme><grapheme>reit</grapheme><alias>reet</alias></lexeme>
  <lexeme><grapheme>REITs</grapheme><grapheme>Reits</grapheme><grapheme>reits</grapheme><alias>reets</alias></lexeme>
  <lexeme><grapheme>SPAC</grapheme><grapheme>Spac</grapheme><grapheme>spac</grapheme><alias>spack</alias></lexeme>
  <lexeme><grapheme>SPACs</grapheme><grapheme>spacs</grapheme><alias>spacks</alias></lexeme>
  <lexeme><grapheme>BOGOF</grapheme><grapheme>bogof</grapheme><alias>bog off</alias></lexeme>
  <lexeme><grapheme>PIIGS</grapheme><grapheme>piigs</grapheme><alias>pigs</alias></lexeme>
  <lexeme><grapheme>IKEA</grapheme><grapheme>Ikea</grapheme><grapheme>ikea</grapheme><alias>eye kee a</alias></lexeme>
  <lexeme><grapheme>NVIDIA</grapheme><grapheme>nvidia</grapheme><alias>en viddia</alias></lexeme>
  <lexeme><grapheme>UNIQLO</grapheme><grapheme>Uniqlo</grapheme><grapheme>uniqlo</grapheme><alias>you nee clo</alias></lexeme>
  <lexeme><grapheme>FIAT</grapheme><grapheme>fiat</grapheme><alias>fee at</alias></lexeme>
  <lexeme><grapheme>ATACMS</grapheme><grapheme>Atacms</grapheme><grapheme>atacms</grapheme><alias>attack ems</alias></lexeme>
  <lexeme><grapheme>HIMARS</grapheme><grapheme>Himars</grapheme><grapheme>himars</grapheme><alias>high mars</alias></lexeme>
  <lexeme><grapheme>THAAD</grapheme><grapheme>Thaad</grapheme><grapheme>thaad</grapheme><alias>thad</alias></lexeme>
  <lexeme><grapheme>AWACS</grapheme><grapheme>Awacs</grapheme><grapheme>awacs</grapheme><alias>ay wacks</alias></lexeme>
  <lexeme><grapheme>NASAMS</grapheme><grapheme>Nasams</grapheme><grapheme>nasams</grapheme><alias>nay sams</alias></lexeme>
  <lexeme><grapheme>MANPADS</grapheme><grapheme>Manpads</grapheme><grapheme>manpads</grapheme><alias>man pads</alias></lexeme>
  <lexeme><grapheme>MIRV</grapheme><grapheme>mirv</grapheme><alias>murv</alias></lexeme>
  <lexeme><grapheme>SACEUR</grapheme><grapheme>Saceur</grapheme><grapheme>saceur</grapheme><alias>sack your</alias></lexeme>
  <lexeme><grapheme>ISAF</grapheme><grapheme>Isaf</grapheme><grapheme>isaf</grapheme><alias>eye saff</alias></lexeme>
  <lexeme><grapheme>EUFOR</grapheme><grapheme>Eufor</grapheme><grapheme>eufor</grapheme><alias>you for</alias></lexeme>
  <lexeme><grapheme>ASCII</grapheme><grapheme>ascii</grapheme><alias>asky</alias></lexeme>
  <lexeme><grapheme>BIOS</grapheme><grapheme>bios</grapheme><alias>buy oss</alias></lexeme>
  <lexeme><grapheme>CAPTCHA</grapheme><grapheme>Captcha</grapheme><grapheme>captcha</grapheme><alias>capcha</alias></lexeme>
  <lexeme><grapheme>LIDAR</grapheme><grapheme>Lidar</grapheme><grapheme>LiDAR</grapheme><grapheme>lidar</grapheme><alias>lie dar</alias></lexeme>
  <lexeme><grapheme>SaaS</grapheme><grapheme>SAAS</grapheme><grapheme>saas</grapheme><alias>sass</alias></lexeme>
  <lexeme><grapheme>SQL</grapheme><grapheme>sql</grapheme><alias>sequel</alias></lexeme>
  <lexeme><grapheme>IMAX</grapheme><grapheme>Imax</grapheme><grapheme>imax</grapheme><alias>eye max</alias></lexeme>
  <lexeme><grapheme>EGOT</grapheme><grapheme>egot</grapheme><alias>ee got</alias></lexeme>
  <lexeme><grapheme>WASPI</grapheme><grapheme>Waspi</grapheme><grapheme>waspi</grapheme><alias>waspy</alias></lexeme>
  <lexeme><grapheme>TOEFL</grapheme><grapheme>toefl</grapheme><alias>toe full</alias></lexeme>
  <lexeme><grapheme>IELTS</grapheme><grapheme>ielts</grapheme><alias>eye elts</alias></lexeme>
  <lexeme><grapheme>YOLO</grapheme><grapheme>yolo</grapheme><alias>yo lo</alias></lexeme>
  <lexeme><grapheme>TERF</grapheme><grapheme>Terf</grapheme><grapheme>terf</grapheme><alias>turf</alias></lexeme>
  <lexeme><grapheme>IATA</grapheme><grapheme>Iata</grapheme><grapheme>iata</grapheme><alias>eye ahta</alias></lexeme>
  <lexeme><grapheme>EASA</grapheme><grapheme>Easa</grapheme><grapheme>easa</grapheme><alias>ee ahsa</alias></lexeme>
  <lexeme><grapheme>ICAO</grapheme><grapheme>icao</grapheme><alias>eye kay oh</alias></lexeme>
  <lexeme><grapheme>CAFOD</grapheme><grapheme>Cafod</grapheme><grapheme>cafod</grapheme><alias>caffod</alias></lexeme>
  <lexeme><grapheme>TRÓCAIRE</grapheme><grapheme>Trócaire</grapheme><grapheme>Trocaire</grapheme><grapheme>trocaire</grapheme><alias>tro kerra</alias></lexeme>
  <lexeme><grapheme>CITES</grapheme><alias>sigh tees</alias></lexeme>
  <lexeme><grapheme>PETA</grapheme><grapheme>Peta</grapheme><grapheme>peta</grapheme><alias>peeta</alias></lexeme>
  <lexeme><grapheme>NORAID</grapheme><grapheme>Noraid</grapheme><grapheme>noraid</grapheme><alias>nor aid</alias></lexeme>
  <lexeme><grapheme>UNEP</grapheme><grapheme>unep</grapheme><alias>you nepp</alias></lexeme>
  <lexeme><grapheme>UKAD</grapheme><grapheme>ukad</grapheme><alias>you cad</alias></lexeme>
  <lexeme><grapheme>IFOR</grapheme><grapheme>ifor</grapheme><alias>eye for</alias></lexeme>
  <lexeme><grapheme>ISO</grapheme><grapheme>iso</grapheme><alias>eye so</alias></lexeme>
  <lexeme><grapheme>LUAS</grapheme><grapheme>luas</grapheme><alias>lou iss</alias></lexeme>
  <lexeme><grapheme>PiS</grapheme><grapheme>PIS</grapheme><grapheme>pis</grapheme><alias>peace</alias></lexeme>
  <lexeme><grapheme>IPAS</grapheme><grapheme>ipas</grapheme><alias>eye pass</alias></lexeme>
</lexicon>
