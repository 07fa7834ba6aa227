<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-cmu" xml:lang="en">
  <!-- Money of the world. -->
  <lexeme><grapheme>reais</grapheme><phoneme>r ey ay1 s</phoneme></lexeme>
  <lexeme><grapheme>paise</grapheme><phoneme>p ay1 s eh</phoneme></lexeme>
  <lexeme><grapheme>paisa</grapheme><phoneme>p ay1 s ax</phoneme></lexeme>
  <lexeme><grapheme>dinars</grapheme><phoneme>d iy1 n aa r z</phoneme></lexeme>
  <lexeme><grapheme>dinar</grapheme><phoneme>d iy1 n aa r</phoneme></lexeme>
  <lexeme><grapheme>dirhams</grapheme><phoneme>d ih1 r ax m z</phoneme></lexeme>
  <lexeme><grapheme>dirham</grapheme><phoneme>d ih1 r ax m</phoneme></lexeme>
  <lexeme><grapheme>riyals</grapheme><phoneme>r iy aa1 l z</phoneme></lexeme>
  <lexeme><grapheme>riyal</grapheme><phoneme>r iy aa1 l</phoneme></lexeme>
  <lexeme><grapheme>rial</grapheme><phoneme>r iy aa1 l</phoneme></lexeme>
  <lexeme><grapheme>rials</grapheme><phoneme>r iy aa1 l z</phoneme></lexeme>
  <lexeme><grapheme>roubles</grapheme><phoneme>r uw1 b ax l z</phoneme></lexeme>
  <lexeme><grapheme>kuna</grapheme><phoneme>k uw1 n ax</phoneme></lexeme>
  <lexeme><grapheme>kopiyka</grapheme><phoneme>k ow p iy1 k ax</phoneme></lexeme>
  <lexeme><grapheme>kopiykas</grapheme><phoneme>k ow p iy1 k ax z</phoneme></lexeme>
  <lexeme><grapheme>hryvnia</grapheme><phoneme>hh r ih1 v n iy ax</phoneme></lexeme>
  <lexeme><grapheme>hryvnias</grapheme><phoneme>hh r ih1 v n iy ax z</phoneme></lexeme>
  <lexeme><grapheme>kronur</grapheme><phoneme>k r ow1 n er</phoneme></lexeme>
  <lexeme><grapheme>tenge</grapheme><phoneme>t eh ng g ey1</phoneme></lexeme>
  <lexeme><grapheme>tiyn</grapheme><phoneme>t iy1 n</phoneme></lexeme>
  <lexeme><grapheme>tugrik</grapheme><phoneme>t uw1 g r ih k</phoneme></lexeme>
  <lexeme><grapheme>thebe</grapheme><phoneme>t eh1 b eh</phoneme></lexeme>
  <lexeme><grapheme>naira</grapheme><phoneme>n ay1 r ax</phoneme></lexeme>
  <lexeme><grapheme>quetzal</grapheme><phoneme>k eh t s aa1 l</phoneme></lexeme>
  <lexeme><grapheme>quetzales</grapheme><phoneme>k eh t s aa1 l ey z</phoneme></lexeme>
  <lexeme><grapheme>colones</grapheme><phoneme>k ow l ow1 n ey z</phoneme></lexeme>
  <lexeme><grapheme>meticais</grapheme><phoneme>m eh t ih k ay1 sh</phoneme></lexeme>
  <lexeme><grapheme>metical</grapheme><phoneme>m eh t ih k aa1 l</phoneme></lexeme>
  <lexeme><grapheme>agorot</grapheme><phoneme>aa g ow r ow1 t</phoneme></lexeme>
  <lexeme><grapheme>gourde</grapheme><phoneme>g uh1 r d</phoneme></lexeme>
  <lexeme><grapheme>balboas</grapheme><phoneme>b ae l b ow1 ax z</phoneme></lexeme>
  <lexeme><grapheme>afghanis</grapheme><phoneme>ae f g aa1 n iy z</phoneme></lexeme>
  <lexeme><grapheme>centimes</grapheme><phoneme>s aa1 n t iy m z</phoneme></lexeme>
  <lexeme><grapheme>centime</grapheme><phoneme>s aa1 n t iy m</phoneme></lexeme>
  <lexeme><grapheme>pfennigs</grapheme><phoneme>f eh1 n ih g z</phoneme></lexeme>
  <lexeme><grapheme>halala</grapheme><phoneme>hh ax l aa1 l ax</phoneme></lexeme>
  <lexeme><grapheme>cedis</grapheme><phoneme>s iy1 d iy z</phoneme></lexeme>
  <lexeme><grapheme>cedi</grapheme><phoneme>s iy1 d iy</phoneme></lexeme>
  <lexeme><grapheme>baisa</grapheme><phoneme>b ay1 s ax</phoneme></lexeme>
  <lexeme><grapheme>drachmas</grapheme><phoneme>d r ae1 k m ax z</phoneme></lexeme>
  <lexeme><grapheme>malawian</grapheme><phoneme>m ax l aa1 w iy ax n</phoneme></lexeme>
  <lexeme><grapheme>rupiah</grapheme><phoneme>r uw p iy1 ax</phoneme></lexeme>
</lexicon>
