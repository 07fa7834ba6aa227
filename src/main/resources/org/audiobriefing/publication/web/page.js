'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const audio = byId('audio');
  // For each sentence: start and end in ms, then for each word its first and last character and its ms after the start.
  const times = JSON.parse(byId('times').textContent);
  const sentences = Array.from(document.querySelectorAll('.s'));
  const links = Array.from(document.querySelectorAll('nav a[data-from]'));
  const stories = links.map((link) => Number(link.dataset.from));
  const place = 'briefing ' + document.documentElement.dataset.id;
  const words = 'highlights' in CSS && typeof Highlight === 'function' ? new Highlight() : null;
  if (words) CSS.highlights.set('word', words);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let said = -1;
  let saved = 0;
  let moved = false;

  const remember = (key, value) => { try { localStorage.setItem(key, value); } catch (e) { /* Storage may be forbidden; then nothing is remembered. */ } };
  const recall = (key) => { try { return localStorage.getItem(key); } catch (e) { return null; } };
  const tell = (text) => { byId('state').textContent = text; };
  const clock = (s) => {
    const all = Math.floor(s), two = (n) => String(n).padStart(2, '0');
    return all < 3600 ? Math.floor(all / 60) + ':' + two(all % 60) : Math.floor(all / 3600) + ':' + two(Math.floor(all / 60) % 60) + ':' + two(all % 60);
  };
  // The last of sorted numbers that is not greater.
  const last = (count, at, value) => {
    let low = 0, high = count;
    while (low < high) { const middle = (low + high) >> 1; if (at(middle) <= value) low = middle + 1; else high = middle; }
    return low - 1;
  };
  const sentenceAt = (ms) => last(times.length, (i) => times[i][0], ms);
  const storyAt = (ms) => last(stories.length, (i) => stories[i], ms);
  const paragraph = (i) => sentences[i].parentNode;

  const showWord = (ms) => {
    if (!words) return;
    words.clear();
    const t = times[said], node = sentences[said] && sentences[said].firstChild;
    if (!node || ms >= t[1]) return;
    const w = last((t.length - 2) / 3, (k) => t[4 + 3 * k], ms - t[0]);
    if (w < 0) return;
    const range = new Range();
    range.setStart(node, t[2 + 3 * w]);
    range.setEnd(node, t[3 + 3 * w]);
    words.add(range);
  };
  const showSentence = (i) => {
    if (said >= 0) { sentences[said].classList.remove('said'); sentences[said].tabIndex = -1; }
    said = i;
    if (i < 0) return;
    sentences[i].classList.add('said');
    sentences[i].tabIndex = 0;
    if (byId('follow').checked && !audio.paused) {
      const box = sentences[i].getBoundingClientRect();
      if (box.top < innerHeight * .3 || box.bottom > innerHeight * .8) {
        sentences[i].scrollIntoView({ block: 'center', behavior: still.matches ? 'auto' : 'smooth' });
      }
    }
  };
  const show = () => {
    const ms = audio.currentTime * 1000 + 1, i = Math.max(0, sentenceAt(ms));
    if (i !== said) {
      showSentence(i);
      const now = storyAt(ms);
      links.forEach((link, k) => { if (k === now) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current'); });
    }
    showWord(ms);
    const at = Math.floor(audio.currentTime);
    if (document.activeElement !== position && Number(position.value) !== at) showPosition(at);
    if (stopAt > 0 && performance.now() >= stopAt) sleepNow();
    if (stopChapter >= 0 && storyAt(ms) !== stopChapter) sleepNow();
    if (Math.abs(audio.currentTime - saved) > 2) { saved = audio.currentTime; remember(place, saved.toFixed(2)); }
  };
  const position = byId('position');
  const showPosition = (at) => {
    position.max = length();
    position.value = at;
    position.setAttribute('aria-valuetext', clock(at) + ' of ' + clock(length()));
  };
  let stopAt = 0, stopChapter = -1;
  const sleep = byId('sleep');
  const setSleep = () => {
    stopAt = Number(sleep.value) > 0 ? performance.now() + Number(sleep.value) * 60000 : 0;
    stopChapter = sleep.value === 'chapter' ? Math.max(0, storyAt(audio.currentTime * 1000 + 1)) : -1;
  };
  const sleepNow = () => {
    audio.pause();
    sleep.value = '0';
    setSleep();
    tell('Stopped, as you wished. ' + where());
  };
  const frame = () => { show(); if (!audio.paused) requestAnimationFrame(frame); };
  const length = () => Math.max(1, Math.round(audio.duration || times[times.length - 1][1] / 1000));
  // Where the voice is, in words; said after every jump.
  const where = () => {
    const at = audio.currentTime, k = storyAt(at * 1000 + 1);
    return clock(at) + ' of ' + clock(length()) + (k < 0 ? '' : ', ' + links[k].dataset.title);
  };
  const seek = (ms) => { moved = true; audio.currentTime = ms / 1000; show(); tell(where()); };
  // A refusal to play is told by the element's own error.
  const start = () => audio.play().catch(() => {});
  const playFrom = (i) => { seek(times[i][0]); start(); };
  const toggle = () => { if (audio.paused) start(); else audio.pause(); };

  const skip = {
    sentence: (step) => {
      // Shortly after a sentence began, back means the one before.
      const ms = audio.currentTime * 1000, now = Math.max(0, sentenceAt(ms + 1));
      const to = step < 0 && ms - times[now][0] > 1500 ? now : now + step;
      seek(times[Math.max(0, Math.min(times.length - 1, to))][0]);
    },
    paragraph: (step) => {
      let i = Math.max(0, sentenceAt(audio.currentTime * 1000 + 1));
      const here = paragraph(i);
      if (step > 0) { while (i < times.length - 1 && paragraph(i) === here) i++; }
      else {
        while (i > 0 && paragraph(i - 1) === here) i--;
        if (audio.currentTime * 1000 - times[i][0] < 1500 && i > 0) { i--; while (i > 0 && paragraph(i - 1) === paragraph(i)) i--; }
      }
      seek(times[i][0]);
    },
    story: (step) => {
      const ms = audio.currentTime * 1000, now = Math.max(0, storyAt(ms + 1));
      const to = step < 0 && ms - stories[now] > 2500 ? now : now + step;
      const i = Math.max(0, Math.min(stories.length - 1, to));
      seek(stories[i]);
    },
  };

  const speed = byId('speed');
  const setSpeed = (value) => {
    const rate = Math.max(.5, Math.min(3, Math.round(value * 20) / 20));
    speed.value = rate;
    audio.defaultPlaybackRate = audio.playbackRate = rate;
    audio.preservesPitch = true;
    const text = rate.toFixed(2).replace(/0$/, '') + ' times';
    byId('rate').textContent = text;
    speed.setAttribute('aria-valuetext', text);
    remember('briefing speed', rate);
  };

  byId('play').addEventListener('click', toggle);
  position.addEventListener('input', () => seek(Number(position.value) * 1000));
  sleep.addEventListener('change', setSleep);
  const root = document.documentElement;
  const choices = {
    size: (value) => { root.style.fontSize = value === '100' ? '' : value + '%'; },
    theme: (value) => { if (value) root.dataset.theme = value; else delete root.dataset.theme; },
  };
  Object.keys(choices).forEach((id) => {
    const kept = recall('briefing ' + id);
    if (kept !== null && Array.from(byId(id).options).some((o) => o.value === kept)) byId(id).value = kept;
    choices[id](byId(id).value);
    byId(id).addEventListener('change', () => { choices[id](byId(id).value); remember('briefing ' + id, byId(id).value); });
  });
  // One play button: the element's own is for browsers without scripts.
  audio.controls = false;
  ['bar', 'controls'].forEach((id) => { byId(id).hidden = false; });
  document.querySelectorAll('button[data-skip]').forEach((button) =>
    button.addEventListener('click', () => skip[button.dataset.skip](Number(button.dataset.step))));
  speed.addEventListener('input', () => setSpeed(Number(speed.value)));
  links.forEach((link) => link.addEventListener('click', () => { seek(Number(link.dataset.from)); start(); }));
  byId('transcript').addEventListener('click', (event) => {
    const i = sentences.indexOf(event.target.closest('.s'));
    if (i >= 0 && String(getSelection()) === '') playFrom(i);
  });
  byId('transcript').addEventListener('keydown', (event) => {
    const i = sentences.indexOf(event.target);
    if (i < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') { playFrom(i); event.preventDefault(); }
    else if (step && sentences[i + step]) { sentences[i + step].focus(); event.preventDefault(); }
  });
  const keys = {
    k: toggle, j: () => skip.sentence(-1), l: () => skip.sentence(1), J: () => skip.paragraph(-1), L: () => skip.paragraph(1),
    p: () => skip.story(-1), n: () => skip.story(1), '-': () => setSpeed(audio.playbackRate - .1), '+': () => setSpeed(audio.playbackRate + .1),
    0: () => setSpeed(1), t: () => { if (said >= 0) sentences[said].focus(); },
  };
  document.addEventListener('keydown', (event) => {
    if (!byId('shortcuts').checked || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const inside = event.target instanceof Element ? event.target : document.body;
    if (inside.closest('input:not([type=checkbox]), textarea, select')) return;
    if (event.key === ' ' && !inside.closest('button, a, input, summary, audio')) { toggle(); event.preventDefault(); return; }
    const action = keys[event.key];
    if (action) { action(); event.preventDefault(); }
  });
  ['follow', 'shortcuts'].forEach((id) => {
    const kept = recall('briefing ' + id);
    if (kept !== null) byId(id).checked = kept === 'true';
    byId(id).addEventListener('change', () => remember('briefing ' + id, byId(id).checked));
  });

  audio.addEventListener('play', () => { byId('play').textContent = 'Pause'; tell(where()); requestAnimationFrame(frame); });
  audio.addEventListener('pause', () => { byId('play').textContent = 'Play'; remember(place, audio.currentTime.toFixed(2)); });
  audio.addEventListener('ended', () => { remember(place, '0'); tell('The end.'); });
  audio.addEventListener('seeked', show);
  audio.addEventListener('timeupdate', show);
  audio.addEventListener('error', () => tell('The sound cannot be played. It must lie beside this page under the name ' + byId('audio').dataset.name + '.'), true);
  audio.addEventListener('loadedmetadata', () => {
    showPosition(Math.floor(audio.currentTime));
    const kept = Number(recall(place));
    if (!moved && kept > 3 && kept < audio.duration - 3) { audio.currentTime = kept; tell('Continues at ' + clock(kept) + '.'); }
  });
  setSpeed(Number(recall('briefing speed')) || 1);
  if ('mediaSession' in navigator) {
    navigator.mediaSession.metadata = new MediaMetadata({ title: document.title, artist: audio.dataset.artist });
    navigator.mediaSession.setActionHandler('previoustrack', () => skip.story(-1));
    navigator.mediaSession.setActionHandler('nexttrack', () => skip.story(1));
    navigator.mediaSession.setActionHandler('seekbackward', () => skip.sentence(-1));
    navigator.mediaSession.setActionHandler('seekforward', () => skip.sentence(1));
  }
  document.documentElement.classList.toggle('moves', !still.matches);
  if (audio.readyState > 0) audio.dispatchEvent(new Event('loadedmetadata'));
  show();
  if (!byId('state').textContent) tell(where());
})();
