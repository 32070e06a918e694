'use strict';

/** What several sections of the page are made of. */
Stemma.parts = (() => {
  const { data, address, words } = Stemma;
  const { h, Fragment } = preact;
  const { useState, useEffect, useRef } = preactHooks;
  const html = htm.bind(h);
  const { t } = words;

  /** A choice that stands in the address under a name, so that it survives a reload and can be passed on. */
  const useChoice = (name, otherwise) => [address.setting(name, otherwise), value => address.set({ [name]: value === otherwise ? null : value })];
  /** The page of a list, counted from 0; the address counts from 1. */
  const usePage = (name, count) => {
    const page = Math.min(Math.max(1, Math.trunc(Number(address.setting(name, 1))) || 1), Math.max(1, count)) - 1;
    return [page, to => address.set({ [name]: to === 0 ? null : String(to + 1) })];
  };

  /** Paper has no buttons to turn a page with: what is paged on the screen is printed whole where that is little enough. */
  let printing = false;
  const onPrint = [];
  const print = on => {
    printing = on;
    // At once: the browser prints as soon as this returns.
    const { debounceRendering } = preact.options;
    preact.options.debounceRendering = run => run();
    onPrint.forEach(listener => listener());
    preact.options.debounceRendering = debounceRendering;
  };
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));

  /** A sign for each verdict and each way to disclose: never told by colour alone. */
  const VERDICT_SIGNS = { supported: '✓', 'partly-supported': '◐', refuted: '✗', 'not-stated': '?', conflicting: '⇄' };
  const DISCLOSURE_SIGNS = {
    stated: '●', derived: '◆', estimated: '◇', withheld: '▨', unstated: '∅', 'not-applicable': '–', 'no-entry': '·',
  };

  const Verdict = ({ id }) =>
    html`<span class="verdict verdict-${id}"><span class="sign" aria-hidden="true">${VERDICT_SIGNS[id]}</span> ${words.name('verdict', id)}</span>`;

  const Disclosure = ({ id }) =>
    html`<span class="disclosure disclosure-${id}"><span class="sign" aria-hidden="true">${DISCLOSURE_SIGNS[id]}</span> ${id === 'no-entry' ? words.name('gap', id) : words.name('disclosure', id)}</span>`;

  /** Corpus texts may hold any address; only those that a browser fetches from the web become links. */
  const isWebAddress = url => /^https?:\/\//i.test(url || '');

  const Link = ({ to, set, children, ...rest }) => html`<a href=${address.to(to, set)} ...${rest}>${children}</a>`;

  /** The address of a page of a document, where it is a PDF on the web and the place names the page. */
  const pdfOf = (source, place) => {
    const page = place.en.match(/(?:^|, )p\. (\d+)/)?.[1];
    const url = (source?.url || '').replace(/^https?:\/\/arxiv\.org\/abs\/([\w./-]+)$/, 'https://arxiv.org/pdf/$1');
    return page && isWebAddress(url) && (/\.pdf$/i.test(url) || url.startsWith('https://arxiv.org/pdf/')) ? `${url}#page=${page}` : null;
  };

  const Place = ({ place }) => {
    const source = data.sources.get(place.source);
    const locator = words.lang() === 'zh' ? place.zh : place.en;
    return html`<${Link} to=${['source', place.source]} title=${source ? source.title : null}>${place.source}</${Link}>${' '}<span class="locator">${locator}</span>${
      pdfOf(source, place) && html` <a class="pdf" href=${pdfOf(source, place)} target="_blank" rel="noopener noreferrer" aria-label=${t('place.pdf', place.source, locator)}>PDF</a>`}`;
  };

  const FEW = 6;

  /** Places as a list; a long one opens on demand. */
  const Places = ({ at }) => {
    const [all, setAll] = useState(false);
    if (!at || at.length === 0) {
      return html`<p class="quiet">${t('no-places')}</p>`;
    }
    const shown = all ? at : at.slice(0, FEW);
    return html`<ul class="places">
      ${shown.map(one => html`<li><${Place} place=${typeof one === 'number' ? data.place(one) : one} /></li>`)}
    </ul>
    ${at.length > shown.length &&
      html`<button class="plain" onClick=${() => setAll(true)}>${t('all-places', at.length)}</button>`}`;
  };

  /** What a fact says, and what it rests on. */
  const Explanation = ({ of }) => html`<div class="explanation">
    <p>${words.readable(words.text(of))}</p>
    <${Places} at=${of.citations} />
  </div>`;

  /** A text of the corpus, marked with its language where that is not the page's. */
  const Text = ({ of }) => {
    const language = words.languageOf(of);
    return language === words.lang() ? of[language] : html`<span lang=${words.tag(language)}>${of[language]}</span>`;
  };

  /** The same in the other languages that a text has. */
  const InOthers = ({ text }) => Object.keys(text).filter(language => language !== words.languageOf(text))
    .map(language => html`<p class="quiet" lang=${words.tag(language)}>${text[language]}</p>`);

  const InAll = ({ text }) => html`<p lang=${words.tag(words.languageOf(text))}>${words.text(text)}</p><${InOthers} text=${text} />`;

  const near = (event, selector) => event.currentTarget.closest('.tabled, figure').querySelector(selector);
  /** What is shown, to take along: a table as CSV or JSON, a drawing as SVG or PNG. */
  const Take = ({ name, types, onTake }) => html`<p class="take"><span>${t('take.download')}</span>${types.map(type =>
    html` <button type="button" class="plain" aria-label=${`${name}: ${type.toUpperCase()}`} onClick=${event => onTake(type, event)}>${type.toUpperCase()}</button>`)}</p>`;

  const Table = ({ head, rows, numeric = [], caption, isPart }) => html`<div class="tabled">${!isPart && html`<${Take} name=${caption} types=${['csv', 'json']}
    onTake=${(type, event) => Stemma.take.table(Stemma.take.rowsOf(near(event, 'table')), caption, type)} />`}<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="hidden">${caption}</caption>
      <thead><tr>${head.map((cell, i) => html`<th scope="col" class=${numeric.includes(i) ? 'number' : ''}>${cell}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr>${row.map((cell, i) =>
        i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${numeric.includes(i) ? 'number' : ''}>${cell}</td>`)}</tr>`)}</tbody>
    </table>
  </div></div>`;

  /** The way to the other pages of a list; where its beginning is out of sight, turning a page leads back to it. */
  const Pager = ({ page, count, onPage, label, top }) => {
    const turn = to => {
      onPage(to);
      requestAnimationFrame(() => top?.current?.getBoundingClientRect().top < 0 && top.current.scrollIntoView());
    };
    return count > 1 && html`<nav class="pager" aria-label=${label}>
      <button disabled=${page <= 0} onClick=${() => turn(page - 1)}>${t('previous')}</button>
      <span aria-live="polite">${t('page-of', page + 1, count)}</span>
      <button disabled=${page >= count - 1} onClick=${() => turn(page + 1)}>${t('next')}</button>
    </nav>`;
  };

  /** So many things are printed although the screen shows them page by page. */
  const PRINTED = 80;
  /** What paper says of a list that is not printed whole. */
  const Printed = ({ from, to, of }) => printing && to - from < of - 1 && html`<p class="note">${t('printed-some', from, to, of)}</p>`;

  /** Some of many things, and a way to the others; on paper all of them, unless they are very many. */
  const Paged = ({ id, of, size, label, children }) => {
    const count = Math.max(1, Math.ceil(of.length / size));
    const [page, setPage] = usePage(id, count);
    const top = useRef(null);
    const shown = printing && of.length <= PRINTED ? of : of.slice(page * size, (page + 1) * size);
    return html`<div ref=${top}>${children(shown)}</div>
      <${Printed} from=${page * size + 1} to=${page * size + shown.length} of=${of.length} />
      <${Pager} page=${page} count=${count} onPage=${setPage} label=${label} top=${top} />`;
  };

  /**
   * A drawing with its heading, its words and the same as a table. It is drawn again when its width or anything that it
   * depends on changes.
   */
  const Chart = ({ id, title, name, note, label, draw, depends = [], table, level = 3, minWidth = 0, children }) => {
    const box = useRef(null);
    const [width, setWidth] = useState(0);
    useEffect(() => {
      const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
      observer.observe(box.current.parentElement);
      return () => observer.disconnect();
    }, []);
    useEffect(() => {
      if (width > 0) {
        const drawing = draw(Math.max(width, minWidth));
        box.current.replaceChildren(...(drawing ? [drawing] : []));
      }
    }, [width, words.lang(), ...depends]);
    return html`<figure class="chart" id=${id}>
      <figcaption><${'h' + level}>${title}</${'h' + level}>${note && html`<p class="note">${note}</p>`}</figcaption>
      ${children}
      <div class="drawing"><div class="canvas" ref=${box}></div></div>
      ${table && html`<details class="alternative"><summary>${t('as-table')}<span class="hidden"> ${name ?? title}</span></summary>
        <${Take} name=${name ?? (typeof title === 'string' ? title : id)} types=${['svg', 'png']} onTake=${type => Stemma.take.drawing(box.current.querySelector('svg'), id, type)} />
        ${table()}</details>`}
    </figure>`;
  };

  const Section = ({ id, title, lead, children }) => html`<section id=${id} aria-labelledby=${id + '-title'}>
    <h2 id=${id + '-title'} tabindex="-1"><${Link} to=${id} class="self">${title}</${Link}></h2>
    ${lead && html`<p class="lead">${lead}</p>`}
    ${children}
  </section>`;

  const Empty = ({ children }) => html`<p class="empty">${children}</p>`;

  const Choice = ({ label, value, options, onChange }) => html`<label class="choice"><span>${label}</span>
    <select value=${value} onChange=${event => onChange(event.target.value)}>
      ${options.map(([id, name]) => html`<option value=${id} selected=${id === value}>${name}</option>`)}
    </select></label>`;

  const Toggle = ({ label, on, onChange }) => html`<label class="toggle">
    <input type="checkbox" checked=${on} onChange=${event => onChange(event.target.checked)} /> <span>${label}</span></label>`;

  /** What a title is in: marked where that is not the page's language. */
  const Titled = ({ language, children }) => (!language || language === words.lang() ? children : html`<span lang=${words.tag(language)}>${children}</span>`);
  const SourceTitle = ({ id }) => {
    const source = data.sources.get(id);
    return html`<${Titled} language=${source?.language}>${source?.title ?? id}</${Titled}>`;
  };
  const PaperTitle = ({ id }) => html`<${Titled} language=${data.sources.get((data.papers.get(id).documents || [])[0])?.language}>${data.papers.get(id).title}</${Titled}>`;
  /** A unit, unless the name of the quantity says it already. */
  const unitBeside = quantity => {
    const unit = words.name('unit', quantity).replace(/^[个篇]/, '');
    return unit === quantity || words.name('quantity', quantity).toLowerCase().includes(unit.toLowerCase()) ? null : unit;
  };

  /** The settings of a link to the claims: those filters and no others. */
  const FILTERS = ['q', 'verdict', 'paper', 'section', 'reading', 'kind', 'capability', 'about', 'page'];
  const onlyClaims = filter => ({ ...Object.fromEntries(FILTERS.map(name => [name, null])), ...filter });

  /** What people call a paper: GPT-3 for gpt-3; any other id as it is. */
  /** Gives each of many things a name of its own made of what it is about, so that it stays when others come in between. */
  const keyed = (things, about) => {
    const used = new Map();
    return things.map(thing => {
      const key = about(thing).filter(part => part !== null && part !== undefined && part !== '').join('.').replace(/[^\p{L}\p{N}.+-]+/gu, '-');
      used.set(key, (used.get(key) || 0) + 1);
      return { ...thing, key: used.get(key) > 1 ? `${key}.${used.get(key)}` : key };
    });
  };

  const paperName = id => (/^gpt-\d$/.test(id) ? id.toUpperCase() : id);
  /** What people call a work by others: its title, shortened, and who wrote it when, as in Adam (Kingma 2014). */
  const workName = id => {
    const source = data.sources.get(id);
    if (!source || data.papers.has(id)) {
      return paperName(id);
    }
    const [author] = source.authors || [];
    const by = [author && author.split(/[\s,]+/).filter(part => part)[author.includes(',') ? 0 : author.split(/\s+/).length - 1], (source.date || '').slice(0, 4)].filter(part => part).join(' ');
    const [head] = source.title.split(/:\s|\. /);
    return Stemma.charts.cut(head, 26) + (by ? ` (${by})` : '');
  };
  const modelName = id => data.models.get(id)?.name ?? data.systems.get(id)?.name ?? id;
  const capabilityName = id => words.text(data.capabilities.get(id)?.name) || id;
  const CapabilityName = ({ id }) => (data.capabilities.has(id) ? html`<${Text} of=${data.capabilities.get(id).name} />` : id);
  /** A claim by its statement, or by what stands between the tags. */
  const ClaimLink = ({ id, children }) => {
    const claim = data.claims.get(id);
    return html`<${Link} to=${['claim', ...id.split('/')]}>${children ?? (claim ? html`<${Text} of=${claim.statement} />` : id)}</${Link}>`;
  };
  const benchmarkName = id => data.benchmarks.get(id)?.name ?? id;
  const metric = (benchmark, id) => data.benchmarks.get(benchmark)?.metrics?.find(one => one.id === id);
  const metricName = (benchmark, id) => metric(benchmark, id)?.name ?? id;

  return {
    html, h, Fragment, useChoice, usePage, isPrinting: () => printing, onPrint: listener => onPrint.push(listener), Titled, SourceTitle, PaperTitle, unitBeside, Take, keyed, FILTERS, onlyClaims, useState, useEffect, useRef, VERDICT_SIGNS, DISCLOSURE_SIGNS, Verdict, Disclosure, Link, Place, Places,
    Explanation, Text, InOthers, InAll, CapabilityName, ClaimLink, Table, Pager, Paged, Printed, Chart, Section, Empty, Choice, Toggle, isWebAddress, paperName, workName, modelName,
    capabilityName, benchmarkName, metric, metricName,
  };
})();
