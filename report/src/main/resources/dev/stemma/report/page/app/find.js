'use strict';

/** One search over everything that has an explanation of its own. */
Stemma.find = (() => {
  const { data, address, words, parts, disclosure } = Stemma;
  const { html, useState, useEffect, useRef } = parts;
  const { t } = words;

  const KINDS = ['claim', 'figure', 'benchmark', 'capability', 'paper', 'source'];
  const SHOWN = 5;

  /** A text as it is compared: without case, accents, hyphens, spaces and quotes, so that gpt3 finds GPT-3 and fewshot few-shot. */
  const IGNORED = '[\\s\\p{P}\\p{Mn}]';
  const squash = text => text.normalize('NFKD').toLowerCase().replace(new RegExp(IGNORED, 'gu'), '');
  /** The words of a search; what stands in quotes is one. */
  const sought = query => [...query.matchAll(/["“”「]([^"“”」]+)["“”」]|([^\s"“”「」]+)/g)].map(([, phrase, word]) => phrase ?? word).filter(word => squash(word) !== '');

  const all = localized => (localized ? Object.values(localized).join(' ') : '');
  const value = one => {
    const figure = one.figures[0];
    return figure.value === undefined ? disclosure.nameOf(figure.kind) : words.full(figure.value);
  };

  const entries = () => [
    ...data.list('claims').map(one => ({ kind: 'claim', path: ['claim', ...one.id.split('/')], name: () => words.text(one.statement), verdict: one.verdict,
      note: () => `${parts.paperName(one.paper)} § ${one.section}`, text: [one.id, all(one.statement), all(one.rationale), words.both('verdict', one.verdict)] })),
    ...data.list('models').flatMap(model => (model.figures || []).map(one => ({ kind: 'figure', path: ['figure', model.id, one.quantity],
      name: () => `${model.name}${words.lang() === 'zh' ? '：' : ': '}${words.name('quantity', one.quantity)}`, note: () => value(one),
      text: [model.id, model.name, one.quantity, words.both('quantity', one.quantity), words.both('disclosure', one.figures[0].kind), ...one.figures.map(figure => figure.printed ?? '')] }))),
    ...data.list('benchmarks').map(one => ({ kind: 'benchmark', path: ['benchmark', one.id], name: () => one.name, note: () => words.text(one.description),
      text: [one.id, one.name, all(one.description), ...(one.dataSet || []).map(set => set.name)] })),
    ...data.list('capabilities').map(one => ({ kind: 'capability', path: ['capability', one.id], name: () => words.text(one.name), note: () => words.name('capabilityKind', one.kind),
      text: [one.id, all(one.name), all(one.description)] })),
    ...data.list('papers').map(one => ({ kind: 'paper', path: ['paper', one.id], name: () => `${parts.paperName(one.id)} · ${one.title}`, note: () => words.list((one.authors || []).slice(0, 3)),
      text: [one.id, one.title, ...(one.authors || [])] })),
    ...data.list('sources').map(one => ({ kind: 'source', path: ['source', one.id], name: () => one.title, language: one.language, note: () => one.id,
      text: [one.id, one.title, ...(one.authors || []), one.date ?? ''] })),
  ].map(entry => ({ ...entry, raw: entry.text.join(' · '), text: squash(entry.text.join(' ')), head: () => squash(entry.name()) }));

  let index = null;
  /** What has all words in it, by kind; first what has them in its name. */
  const search = query => {
    const needles = sought(query).map(squash);
    if (needles.length === 0) {
      return [];
    }
    index ??= entries();
    const found = index.filter(entry => needles.every(needle => entry.text.includes(needle)));
    return KINDS.map(kind => [kind, d3.sort(found.filter(entry => entry.kind === kind), entry => {
      const head = entry.head();
      return -needles.filter(needle => head.includes(needle)).length - (head.startsWith(needles[0]) ? 0.5 : 0);
    })]).filter(([, of]) => of.length > 0);
  };

  const patternOf = query => sought(query).map(word => [...squash(word)].map(letter => letter.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join(IGNORED + '*')).join('|');

  /** Where a word stands that is in neither the name nor the note: in a reason, or in the other language. */
  const AROUND = 40;
  const passage = (hit, query) => {
    const pattern = new RegExp(patternOf(query), 'iu');
    const at = pattern.test(hit.name()) || pattern.test(hit.note()) ? -1 : hit.raw.search(pattern);
    return at < 0 ? null : '… ' + hit.raw.slice(Math.max(0, at - AROUND), at + 2 * AROUND) + ' …';
  };

  /** A text with what was sought marked in it. */
  const Marked = ({ text, query }) => {
    const pattern = patternOf(query);
    return pattern === '' ? text : text.split(new RegExp(`(${pattern})`, 'giu')).map((part, i) => (i % 2 ? html`<mark>${part}</mark>` : part));
  };

  const Hit = ({ hit, query, }) => html`<li><a href=${address.to(hit.path)}>
    <span lang=${hit.language && hit.language !== words.lang() ? words.tag(hit.language) : null}><${Marked} text=${hit.name()} query=${query} /></span></a>
    <span class="quiet">${hit.verdict && html`<${parts.Verdict} id=${hit.verdict} /> `}<${Marked} text=${hit.note()} query=${query} />${passage(hit, query) && html`<br /><${Marked} text=${passage(hit, query)} query=${query} />`}</span></li>`;

  const Find = () => {
    const sent = address.setting('find', '');
    const [query, setQuery] = useState(sent);
    const [isOpen, setOpen] = useState(sent !== '');
    const box = useRef(null);
    const input = useRef(null);
    useEffect(() => {
      if (document.activeElement !== input.current) {
        setQuery(sent);
      }
    }, [sent]);
    useEffect(() => {
      const leave = event => box.current.contains(event.target) || setOpen(false);
      const seek = event => {
        if (event.key === '/' && !event.target.closest('input, select, textarea, dialog')) {
          event.preventDefault();
          input.current.focus();
        }
      };
      document.addEventListener('pointerdown', leave);
      document.addEventListener('keydown', seek);
      return () => {
        document.removeEventListener('pointerdown', leave);
        document.removeEventListener('keydown', seek);
      };
    }, []);
    const change = text => {
      setQuery(text);
      setOpen(text.trim() !== '');
      address.set({ find: text.trim() === '' ? null : text });
    };
    const groups = isOpen ? search(query) : [];
    const count = d3.sum(groups, ([, of]) => of.length);
    return html`<div class="find" ref=${box} role="search" onKeyDown=${event => {
      if (event.key === 'Escape') {
        setOpen(false);
        input.current.focus();
      }
    }}>
      <input type="search" id="find" ref=${input} value=${query} aria-label=${t('find.label')} placeholder=${t('find.hint')} aria-controls=${isOpen ? 'found' : null}
        onInput=${event => change(event.target.value)} onFocus=${() => setOpen(query.trim() !== '')} />
      ${isOpen && html`<div class="found" id="found" tabindex="-1" role="region" aria-label=${t('find.results')}>
        <p role="status" class="quiet">${count === 0 ? t('find.nothing') : t('find.count', count)}</p>
        ${groups.map(([kind, of]) => html`<h3 key=${kind}>${t('find.' + kind)} <span class="unit">${of.length}</span></h3>
          <ul>${of.slice(0, SHOWN).map(hit => html`<${Hit} hit=${hit} query=${query} />`)}</ul>
          ${of.length > SHOWN && (kind === 'claim'
            ? html`<p><a href=${address.to('claims', parts.onlyClaims({ q: query, find: null }))} onClick=${() => setOpen(false)}>${t('find.all-claims', of.length)}</a></p>`
            : html`<details><summary>${t('find.more', of.length - SHOWN)}</summary><ul>${of.slice(SHOWN, 200).map(hit => html`<${Hit} hit=${hit} query=${query} />`)}</ul></details>`)}`)}
      </div>`}
    </div>`;
  };

  return { Find, search, squash, sought };
})();
