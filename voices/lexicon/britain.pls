<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <!-- Towns, counties and rivers of Britain that are not said as they are written. -->
  <!-- England -->
  <lexeme><grapheme>Wycombe</grapheme><phoneme>ˈwɪkəm</phoneme></lexeme>
  <lexeme><grapheme>Merseyside</grapheme><phoneme>ˈmɝzisaɪd</phoneme></lexeme>
  <lexeme><grapheme>Mersey</grapheme><phoneme>ˈmɝzi</phoneme></lexeme>
  <lexeme><grapheme>Slaithwaite</grapheme><phoneme>ˈslæwɪt</phoneme></lexeme>
  <lexeme><grapheme>Lisburn</grapheme><phoneme>ˈlɪzbɝn</phoneme></lexeme>
  <lexeme><grapheme>Keswick</grapheme><phoneme>ˈkɛzɪk</phoneme></lexeme>
  <lexeme><grapheme>Ipswich</grapheme><phoneme>ˈɪpswɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Harwich</grapheme><phoneme>ˈhæɹɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Cirencester</grapheme><phoneme>ˈsaɪɹənsɛstɚ</phoneme></lexeme>
  <lexeme><grapheme>Towcester</grapheme><phoneme>ˈtoʊstɚ</phoneme></lexeme>
  <lexeme><grapheme>Cambridgeshire</grapheme><phoneme>ˈkeɪmbɹɪdʒʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Oxfordshire</grapheme><phoneme>ˈɑksfɚdʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Lincolnshire</grapheme><phoneme>ˈlɪŋkənʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Shrewsbury</grapheme><phoneme>ˈʃɹoʊzbɚi</phoneme></lexeme>
  <lexeme><grapheme>Tewkesbury</grapheme><phoneme>ˈtjuksbɚi</phoneme></lexeme>
  <lexeme><grapheme>Aylesbury</grapheme><phoneme>ˈeɪlzbɚi</phoneme></lexeme>
  <lexeme><grapheme>Durham</grapheme><phoneme>ˈdʌɹəm</phoneme></lexeme>
  <lexeme><grapheme>Tyne</grapheme><phoneme>taɪn</phoneme></lexeme>
  <lexeme><grapheme>Teesside</grapheme><phoneme>ˈtizsaɪd</phoneme></lexeme>
  <lexeme><grapheme>Whitby</grapheme><phoneme>ˈwɪtbi</phoneme></lexeme>
  <lexeme><grapheme>Peterborough</grapheme><phoneme>ˈpitɚbɚə</phoneme></lexeme>
  <lexeme><grapheme>Barnoldswick</grapheme><phoneme>ˈbɑɹlɪk</phoneme></lexeme>
  <lexeme><grapheme>Plaistow</grapheme><phoneme>ˈplɑstoʊ</phoneme></lexeme>
  <lexeme><grapheme>Streatham</grapheme><phoneme>ˈstɹɛtəm</phoneme></lexeme>
  <lexeme><grapheme>Clapham</grapheme><phoneme>ˈklæpəm</phoneme></lexeme>
  <lexeme><grapheme>Cheltenham</grapheme><phoneme>ˈtʃɛltənəm</phoneme></lexeme>
  <lexeme><grapheme>Portsmouth</grapheme><phoneme>ˈpɔɹtsməθ</phoneme></lexeme>
  <lexeme><grapheme>Falmouth</grapheme><phoneme>ˈfælməθ</phoneme></lexeme>
  <lexeme><grapheme>Fowey</grapheme><phoneme>fɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Mousehole</grapheme><phoneme>ˈmaʊzəl</phoneme></lexeme>
  <lexeme><grapheme>Truro</grapheme><phoneme>ˈtɹʊɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Penryn</grapheme><phoneme>pɛnˈɹɪn</phoneme></lexeme>
  <lexeme><grapheme>Bude</grapheme><phoneme>bjud</phoneme></lexeme>
  <lexeme><grapheme>Exeter</grapheme><phoneme>ˈɛksətɚ</phoneme></lexeme>
  <lexeme><grapheme>Teignmouth</grapheme><phoneme>ˈtɪnməθ</phoneme></lexeme>
  <lexeme><grapheme>Severn</grapheme><phoneme>ˈsɛvɚn</phoneme></lexeme>
  <!-- Scotland and Wales -->
  <lexeme><grapheme>Glasgow</grapheme><phoneme>ˈɡlæzɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Anstruther</grapheme><phoneme>ˈænstɹʌðɚ</phoneme></lexeme>
  <lexeme><grapheme>Strathaven</grapheme><phoneme>ˈstɹeɪvən</phoneme></lexeme>
  <lexeme><grapheme>Stranraer</grapheme><phoneme>stɹænˈɹɑɹ</phoneme></lexeme>
  <lexeme><grapheme>Skye</grapheme><phoneme>skaɪ</phoneme></lexeme>
  <lexeme><grapheme>Oban</grapheme><phoneme>ˈoʊbən</phoneme></lexeme>
  <lexeme><grapheme>Menzies</grapheme><phoneme>ˈmɪŋɪs</phoneme></lexeme>
  <lexeme><grapheme>Mairi</grapheme><phoneme>ˈmɑɹi</phoneme></lexeme>
  <lexeme><grapheme>Ynys</grapheme><phoneme>ˈʌnɪs</phoneme></lexeme>
  <lexeme><grapheme>Môn</grapheme><phoneme>mɔn</phoneme></lexeme>
</lexicon>
