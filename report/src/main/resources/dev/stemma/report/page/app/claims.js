'use strict';

/** All claims, to search and to filter; what is chosen stands in the address. */
Stemma.claims = (() => {
  const { data, address, words, parts } = Stemma;
  const { html, Section, Text, Choice, Verdict, Pager, useState, useEffect, useRef } = parts;
  const { t } = words;

  const PAGE = 20;
  const { FILTERS } = parts;

  /** What a search looks through: all languages, and the id. */
  const texts = new Map();
  const textOf = claim => {
    if (!texts.has(claim.id)) {
      texts.set(claim.id, Stemma.find.squash([claim.id, ...Object.values(claim.statement), ...Object.values(claim.rationale)].join('\n')));
    }
    return texts.get(claim.id);
  };

  const isAsserted = claim => (claim.assertions || []).some(assertion => assertion.reading);

  /** Whether a claim passes each filter of the address. */
  const passes = filter => {
    const sought = Stemma.find.sought(filter.q || '').map(Stemma.find.squash);
    return claim =>
      (!filter.verdict || claim.verdict === filter.verdict)
      && (!filter.paper || claim.paper === filter.paper)
      && (!filter.section || claim.section === filter.section)
      && (!filter.kind || claim.kind === filter.kind)
      && (!filter.capability || (claim.capabilities || []).includes(filter.capability))
      && (!filter.reading || (claim.assertions || []).some(one => one.reading + ' ' + one.section === filter.reading))
      && (filter.about !== 'asserted' || isAsserted(claim))
      && (filter.about !== 'omitted' || data.omitted.has(claim.id))
      && (filter.about !== 'misplaced' || data.misplaced.has(claim.id))
      && sought.every(word => textOf(claim).includes(word));
  };

  const current = () => Object.fromEntries(FILTERS.map(name => [name, address.setting(name, '')]));

  const found = () => data.list('claims').filter(passes(current()));

  const Claim = ({ claim }) => html`<li class="claim verdict-edge-${claim.verdict}">
    <p class="statement"><${parts.ClaimLink} id=${claim.id} /></p>
    <p class="facts"><${Verdict} id=${claim.verdict} />
      <span>${parts.paperName(claim.paper)} § ${claim.section}</span>
      <span>${words.name('kind', claim.kind)}</span>
      ${data.omitted.has(claim.id) && html`<span class="mark">${t('claims.omitted')}</span>`}
      ${data.misplaced.has(claim.id) && html`<span class="mark">${t('claims.misplaced')}</span>`}
    </p>
    <p class="rationale"><${Text} of=${claim.rationale} /></p>
  </li>`;

  const any = options => [['', t('claims.any')], ...options];

  const Filters = () => {
    const filter = current();
    const [query, setQuery] = useState(filter.q);
    const search = useRef(null);
    // Not while somebody types: an answer that comes late would take away what was typed meanwhile.
    useEffect(() => {
      if (document.activeElement !== search.current) {
        setQuery(filter.q);
      }
    }, [filter.q]);
    const change = changes => address.set({ ...changes, page: null });
    const sections = filter.paper ? data.papers.get(filter.paper)?.sections || [] : [];
    const outline = data.readings.flatMap(reading => reading.outline
      .filter(entry => !filter.paper || entry.paper === filter.paper)
      .map(entry => [reading.id + ' ' + entry.section, entry.section + ' ' + entry.title]));
    return html`<form class="filters" role="search" aria-label=${t('claims.search')} onSubmit=${event => event.preventDefault()}>
      <label class="choice wide"><span>${t('claims.search')}</span>
        <input type="search" ref=${search} value=${query} placeholder=${t('claims.search-hint')} onInput=${event => {
          setQuery(event.target.value);
          change({ q: event.target.value });
        }} /></label>
      <${Choice} label=${t('verdict')} value=${filter.verdict} onChange=${verdict => change({ verdict })}
        options=${any(words.ids('verdict').map(id => [id, parts.VERDICT_SIGNS[id] + ' ' + words.name('verdict', id)]))} />
      <${Choice} label=${t('paper')} value=${filter.paper} onChange=${paper => change({ paper, section: null, reading: null })}
        options=${any(data.generations.map(id => [id, parts.paperName(id)]))} />
      ${sections.length > 0 && html`<${Choice} label=${t('claims.section')} value=${filter.section} onChange=${section => change({ section })}
        options=${any(sections.map(section => [section.id, section.id + ' ' + section.title]))} />`}
      ${outline.length > 0 && outline.length <= 400 && html`<${Choice} label=${t('claims.reading')} value=${filter.reading} onChange=${reading => change({ reading })}
        options=${any(outline)} />`}
      <${Choice} label=${t('claims.kind')} value=${filter.kind} onChange=${kind => change({ kind })}
        options=${any(words.ids('kind').map(id => [id, words.name('kind', id)]))} />
      <${Choice} label=${t('capability')} value=${filter.capability} onChange=${capability => change({ capability })}
        options=${any([...data.capabilities.keys()].map(id => [id, parts.capabilityName(id)]))} />
      <${Choice} label=${t('claims.about')} value=${filter.about} onChange=${about => change({ about })}
        options=${any(['asserted', 'misplaced', 'omitted'].map(id => [id, t('claims.about-' + id)]))} />
      <button type="button" onClick=${() => change(Object.fromEntries(FILTERS.map(name => [name, null])))}>${t('claims.clear')}</button>
    </form>`;
  };

  const Claims = () => {
    const top = useRef(null);
    const all = found();
    const count = Math.max(1, Math.ceil(all.length / PAGE));
    const [page, setPage] = parts.usePage('page', count);
    if (data.claims.size === 0) {
      return html`<${Section} id="claims" title=${t('claims.title')}><${parts.Empty}>${t('claims.none')}</${parts.Empty}></${Section}>`;
    }
    // Whoever filtered wants to have what was found; nobody wants all claims of a corpus on paper by accident.
    const whole = parts.isPrinting() && all.length < data.claims.size;
    const shown = whole ? all : all.slice(page * PAGE, (page + 1) * PAGE);
    return html`<${Section} id="claims" title=${t('claims.title')} lead=${t('claims.lead')}>
      <${Filters} />
      <p class="result" role="status" ref=${top}>${parts.isPrinting() && !whole && count > 1
        ? t('claims.printed', page * PAGE + 1, page * PAGE + shown.length, all.length)
        : t('claims.found', all.length, data.claims.size)}</p>
      <${parts.Take} name=${t('claims.title')} types=${['csv', 'json']} onTake=${type => Stemma.take.table([
        ['id', 'paper', 'section', 'kind', 'verdict', 'statement', 'rationale'],
        ...all.map(claim => [claim.id, claim.paper, claim.section, claim.kind, claim.verdict, words.text(claim.statement), words.text(claim.rationale)])], t('claims.title'), type)} />
      <ul class="claims">${shown.map(claim => html`<${Claim} key=${claim.id} claim=${claim} />`)}</ul>
      <${Pager} page=${page} count=${count} onPage=${setPage} label=${t('claims.pages')} top=${top} />
    </${Section}>`;
  };

  return { Claims };
})();
