'use strict';

/** The explanation behind a mark: what it says, why, and the places that settle it. One view for each kind of address. */
Stemma.details = (() => {
  const { data, words, parts, audit, claims, capabilities, disclosure, slips, predictability, benchmarks } = Stemma;
  const { html, Link, Verdict, Disclosure, Place, Places, Explanation, Text, InOthers, InAll, CapabilityName, Table } = parts;
  const { t } = words;

  const Entry = ({ name, children }) => html`<div class="entry"><dt>${name}</dt><dd>${children}</dd></div>`;
  const PaperLink = ({ id }) => html`<${Link} to=${['paper', id]}>${parts.paperName(id)}</${Link}>`;
  /** An address as a link where it is one of the web. */
  const Address = ({ to, children }) => (parts.isWebAddress(to) ? html`<a href=${to} target="_blank" rel="noopener noreferrer">${children ?? to}</a>` : html`${children ?? to}`);
  const at = one => one.at !== undefined && html` <${Place} place=${data.place(one.at)} />`;
  const Outside = ({ of }) => of.externalIds && html`<${Entry} name=${t('details.outside')}><ul class="plain-list">${of.externalIds.map(id =>
    html`<li><span class="quiet">${words.name('scheme', id.scheme)}</span> <${Address} to=${id.url}>${id.id}</${Address}>${at(id)}</li>`)}</ul></${Entry}>`;
  const Parties = ({ name, of }) => of && html`<${Entry} name=${name}><ul class="plain-list">${of.map(one => html`<li>${one.name}${at(one)}</li>`)}</ul></${Entry}>`;
  const note = text => text && html`<p><${Text} of=${text} /></p>`;

  const Assertion = ({ one }) => (one.reading
    ? html`<${Link} to=${['source', one.reading]}>${one.reading}</${Link}> <span class="locator">§ ${one.section} <${parts.Titled} language=${data.sources.get(one.reading)?.language}>${audit.titleOf(one.reading, one.section)}</${parts.Titled}>${words.lang() === 'zh' ? '，' : ', '}${words.text(one.place)}</span>`
    : html`<${Place} place=${data.place(one.at)} />`);

  /** Which section says what a reading asserts, as it was judged. */
  const Attribution = ({ of }) => (of ? html`<br /><span class="mark">${words.name('attribution', of.label)}</span>
      ${of.at !== undefined && html` <${Place} place=${data.place(of.at)} />`}${note(of.reason)}`
    : html`<br /><span class="quiet">${t('details.section-not-judged')}</span>`);

  const claim = path => {
    const id = path.join('/');
    const one = data.claims.get(id);
    if (!one) {
      return null;
    }
    const section = data.papers.get(one.paper)?.sections?.find(entry => entry.id === one.section);
    const against = data.facts.audit.contradictions.filter(pair => pair.first === id || pair.second === id);
    const later = [...data.claims.values()].flatMap(by => (by.limitationLinks || []).filter(link => link.earlier === id).map(link => ({ by, link })));
    return {
      section: 'claims', kind: t('details.claim'), title: words.text(one.statement), lang: words.tag(words.languageOf(one.statement)), body: html`
        <${InOthers} text=${one.statement} />
        <p class="big"><${Verdict} id=${one.verdict} /></p>
        <h3>${t('details.rationale')}</h3><${InAll} text=${one.rationale} />
        <h3>${t('details.evidence')}</h3>
        ${(one.evidence || []).length === 0 ? html`<p class="quiet">${t('no-places')}</p>`
          : html`<ul class="places">${one.evidence.map(piece => html`<li><span class="stance">${words.name('stance', piece.stance)}${piece.about && words.bracketed(t('details.part'))}</span> <${Place} place=${data.place(piece.at)} />${note(piece.note)}</li>`)}</ul>`}
        <dl>
          <${Entry} name=${t('paper')}><${PaperLink} id=${one.paper} /> § ${one.section}${section && html` <${parts.Titled} language=${languageOf(data.papers.get(one.paper))}>${section.title}</${parts.Titled}>`}</${Entry}>
          <${Entry} name=${t('claims.kind')}>${words.name('kind', one.kind)}</${Entry}>
          ${one.capabilities && html`<${Entry} name=${t('capability')}><ul class="plain-list">${one.capabilities.map(capability =>
            html`<li><${Link} to=${['capability', capability]}><${CapabilityName} id=${capability} /></${Link}></li>`)}</ul></${Entry}>`}
          ${one.assertions && html`<${Entry} name=${t('details.asserted')}><ul class="plain-list">${one.assertions.map(assertion => html`<li><${Assertion} one=${assertion} />${assertion.reading && html`<${Attribution} of=${assertion.attribution} />`}</li>`)}</ul></${Entry}>`}
          ${one.annotations && html`<${Entry} name=${t('details.labels')}><ul class="plain-list">${one.annotations.map(label =>
            html`<li>${words.annotator(label.annotator)}${words.lang() === 'zh' ? '：' : ': '}<${Verdict} id=${label.label} />${label.attributions && html` <span class="quiet">${
              words.list(label.attributions.map(id => words.name('attribution', id)))}</span>`}</li>`)}</ul>${note(one.settlement)}</${Entry}>`}
        </dl>
        ${(one.limitationLinks || []).map(link => html`<h3>${words.name('limitation', link.relation)}${link.earlier && html` <${parts.ClaimLink} id=${link.earlier} />`}</h3>
          <${InAll} text=${link.reason} /><${Places} at=${[link.at]} />`)}
        ${later.map(({ by, link }) => html`<h3>${t('limitations.later', parts.paperName(by.paper), words.name('limitation', link.relation))} <${parts.ClaimLink} id=${by.id} /></h3>
          <${InAll} text=${link.reason} />`)}
        ${(data.misplaced.get(id) || []).map(fact => html`<h3>${t('claims.misplaced')}</h3><${Explanation} of=${fact.explanation} />`)}
        ${data.omitted.has(id) && html`<p><span class="mark">${t('claims.omitted')}</span></p>`}
        ${against.map(pair => html`<h3>${t('details.contradiction')}</h3><${Explanation} of=${pair.explanation} />`)}
        <p class="quiet">${t('id', id)}</p>`,
    };
  };

  const Figure = ({ figure, preferred }) => html`<li class="figure-entry">
    <p><${Disclosure} id=${figure.kind} />${preferred && html` <span class="mark">${t('details.preferred')}</span>`}</p>
    ${figure.value !== undefined && html`<p class="big">${words.full(figure.value)}${figure.low !== undefined && html` <span class="quiet">${t('range', words.full(figure.low), words.full(figure.high))}</span>`}</p>`}
    ${figure.printed && html`<p class="quiet">${t('details.printed', figure.printed)}</p>`}
    ${figure.formula && html`<p><code>${figure.formula}</code></p>`}
    ${note(figure.note)}
    ${figure.at !== undefined && html`<${Places} at=${[figure.at]} />`}
    ${figure.searched && html`<p class="quiet">${t('details.searched')} ${figure.searched.map((source, i) => html`${i > 0 && t('list-separator')}<${Link} to=${['source', source]}>${source}</${Link}>`)}</p>`}
  </li>`;

  const figure = ([modelId, quantity]) => {
    const model = data.models.get(modelId);
    const fact = data.facts.scaling.find(one => one.quantity === quantity);
    if (!model || !fact) {
      return null;
    }
    const known = (model.figures || []).find(one => one.quantity === quantity);
    const point = fact.points.find(one => one.model === modelId) || (fact.sizes || []).find(one => one.model === modelId);
    const step = (fact.steps || []).filter(one => one.to === model.paper && point && fact.points.includes(point));
    const unit = parts.unitBeside(quantity);
    return {
      section: fact.sizes ? 'scaling' : 'disclosure', kind: t('details.figure'),
      title: t('details.figure-of', model.name, words.name('quantity', quantity)), body: html`
        ${unit && html`<p class="quiet">${t('details.unit', unit)}</p>`}
        ${known ? html`<ol class="plain-list">${known.figures.map((one, i) => html`<${Figure} figure=${one} preferred=${i === 0 && known.figures.length > 1} />`)}</ol>
          ${known.preference && html`<h3>${t('details.preference')}</h3><${InAll} text=${known.preference} />`}`
          : html`<p>${words.name('gap', 'no-entry')}</p>`}
        ${point?.explanation && html`<h3>${t('explanation')}</h3><${Explanation} of=${point.explanation} />`}
        ${step.map(one => html`<h3>${t('details.step', parts.paperName(one.from), parts.paperName(one.to))}</h3><${Explanation} of=${one.explanation} />`)}
        <dl>
          <${Entry} name=${t('paper')}><${PaperLink} id=${model.paper} /></${Entry}>
          <${Parties} name=${t('details.developers')} of=${model.developers} />
          <${Parties} name=${t('details.publisher')} of=${model.publisher} />
          <${Outside} of=${model} />
        </dl>`,
    };
  };

  const capability = ([id, paper]) => {
    const one = data.capabilities.get(id);
    if (!one) {
      return null;
    }
    const cells = (capabilities.ofCapability.get(id) || []).filter(cell => !paper || cell.paper === paper);
    const predicted = data.facts.predictability.capabilities.find(entry => entry.capability === id);
    return {
      section: 'capabilities', kind: t('capability'), title: words.text(one.name), lang: words.tag(words.languageOf(one.name)), body: html`
        <p class="quiet">${words.name('capabilityKind', one.kind)}</p>
        <${InAll} text=${one.description} />
        ${one.excludes && html`<h3>${t('details.excludes')}</h3><${InAll} text=${one.excludes} />`}
        ${(one.precedents || []).map(entry => html`<h3>${t('details.precedent')}</h3><${InAll} text=${entry.note} /><${Places} at=${[entry.at]} />`)}
        ${cells.length === 0 && html`<p class="quiet">${t('details.never-shown')}</p>`}
        ${cells.map(cell => html`<h3>${parts.paperName(cell.paper)}${words.lang() === 'zh' ? '：' : ': '}${capabilities.SIGNS[cell.status]} ${words.status(cell.status)}${cell.tier && html` <span class="quiet">${words.name('tier', cell.tier)}</span>`}</h3>
          <${Explanation} of=${cell.explanation} />
          ${cell.improvement && html`<${Explanation} of=${cell.improvement.explanation} />`}`)}
        ${(one.setAside || []).filter(entry => !paper || entry.paper === paper).map(entry =>
          html`<h3>${parts.paperName(entry.paper)}${words.lang() === 'zh' ? '：' : ': '}${t('details.set-aside')}</h3><${InAll} text=${entry.note} /><${Places} at=${[entry.at]} />`)}
        ${paper && html`<p><${Link} to=${['capability', id]}>${t('details.all-generations')}</${Link}></p>`}
        ${predicted && html`<p>${t('details.predictability', words.name('predictability', predicted.verdict))}</p>`}
        <p><${Link} to="claims" set=${parts.onlyClaims({ capability: id })}>${t('details.claims-about')}</${Link}></p>`,
    };
  };

  const languageOf = one => data.sources.get((one.documents || [])[0])?.language;

  /** What became of each quantity since the generation that a paper continues. */
  const Change = ({ of }) => {
    const said = (value, disclosure) => (value === null || value === undefined ? (disclosure ? words.name('disclosure', disclosure) : '–') : words.full(Number.isFinite(Number(value)) ? Number(value) : value));
    const rows = of.figures.filter(one => one.before !== one.after || one.disclosureBefore !== one.disclosureAfter);
    return rows.length > 0 && html`<h3>${t('details.changed', parts.paperName(of.from), rows.length)}</h3>
      <${Table} caption=${t('details.changed', parts.paperName(of.from), rows.length)} numeric=${[1, 2, 3]} head=${[t('quantity'), parts.paperName(of.from), parts.paperName(of.to), t('scaling.factor')]}
        rows=${rows.map(one => [words.name('quantity', one.quantity), said(one.before, one.disclosureBefore), said(one.after, one.disclosureAfter), one.factor ? words.factor(one.factor) : '–'])} />`;
  };

  const paper = ([id]) => {
    const one = data.papers.get(id);
    if (!one) {
      return null;
    }
    const generation = data.generation.get(id);
    const counts = data.facts.audit.byPaper.find(row => row.paper === id);
    const ofPaper = data.list('claims').filter(claim => claim.paper === id).length;
    const paradigm = data.facts.paradigms.find(entry => entry.paper === id);
    return {
      section: 'family', kind: t('paper'), title: one.title, lang: languageOf(one) && words.tag(languageOf(one)), body: html`
        <p class="quiet">${id}</p>
        ${one.authors && html`<p>${words.list(one.authors.slice(0, 12))}${one.authors.length > 12 && t('details.more-authors', one.authors.length - 12)}</p>`}
        <h3>${t('details.dates')}</h3>
        <ul class="places">${(one.dates || []).map(date => html`<li><b>${date.date}</b> ${words.name('date', date.kind)}: <${Place} place=${data.place(date.at)} /></li>`)}</ul>
        ${one.documents && html`<h3>${t('details.documents')}</h3><ul class="plain-list">${one.documents.map(source => html`<li><${Link} to=${['source', source]}><${parts.SourceTitle} id=${source} /></${Link}></li>`)}</ul>`}
        ${paradigm && html`<h3>${t('details.paradigm')}</h3><${Explanation} of=${paradigm.explanation} />`}
        ${data.facts.differences.filter(one => one.to === id).map(one => html`<${Change} of=${one} />`)}
        <h3>${t('family.builds-on')}</h3>
        ${generation.buildsOn.length === 0 ? html`<p class="quiet">${t('builds-on-nothing')}</p>`
          : html`<ul class="plain-list">${[...new Set(generation.buildsOn.map(link => link.work))].map(work => html`<li><${Link} to=${['influence', id, work]}>${parts.workName(work)}</${Link}> <span class="quiet">${
            words.list([...new Set(generation.buildsOn.filter(link => link.work === work).map(link => words.name('how', link.how)))])}</span></li>`)}</ul>`}
        ${generation.descendants.length > 0 && html`<h3>${t('details.descendants')}</h3><p>${generation.descendants.slice(0, 40).map((other, i) => html`${i > 0 && t('list-separator')}<${PaperLink} id=${other} />`)}${generation.descendants.length > 40 && '…'}</p>`}
        ${counts && html`<p><${Link} to="claims" set=${parts.onlyClaims({ paper: id, about: 'asserted' })}>${t('details.claims-asserted', counts.total)}</${Link}></p>`}
        ${ofPaper > 0 && html`<p><${Link} to="claims" set=${parts.onlyClaims({ paper: id })}>${t('details.claims-all', ofPaper)}</${Link}></p>`}`,
    };
  };

  const influence = ([id, work]) => {
    const links = (data.generation.get(id)?.buildsOn || []).filter(link => link.work === work);
    return links.length === 0 ? null : {
      section: 'family', kind: t('family.builds-on'), title: t('details.influence', parts.paperName(id), parts.workName(work)), body: html`
        ${links.map(link => html`<h3>${words.name('how', link.how)}</h3><${Explanation} of=${link.explanation} />`)}
        <dl>
          <${Entry} name=${t('paper')}><${PaperLink} id=${id} /></${Entry}>
          <${Entry} name=${t('family.builds-on')}>${data.papers.has(work) ? html`<${PaperLink} id=${work} />` : html`<${Link} to=${['source', work]}><${parts.SourceTitle} id=${work} /></${Link}>`}</${Entry}>
        </dl>`,
    };
  };

  const source = ([id]) => {
    const one = data.sources.get(id);
    if (!one) {
      return null;
    }
    return {
      section: 'family', kind: t('source'), title: one.title, lang: one.language && words.tag(one.language), body: html`
        <p class="quiet">${id}</p>
        <dl>
          ${one.authors && html`<${Entry} name=${t('details.authors')}>${words.list(one.authors.slice(0, 12))}${one.authors.length > 12 && t('details.more-authors', one.authors.length - 12)}${one.moreAuthors && t('details.and-others')}</${Entry}>`}
          <${Entry} name=${t('details.source-kind')}>${words.name('source', one.kind)}</${Entry}>
          ${one.date && html`<${Entry} name=${t('details.date')}>${one.date}</${Entry}>`}
          ${one.version && html`<${Entry} name=${t('details.version')}>${one.version}</${Entry}>`}
          ${one.language && html`<${Entry} name=${t('details.language')}>${one.language}</${Entry}>`}
          ${one.pages && html`<${Entry} name=${t('details.pages')}>${one.pages}</${Entry}>`}
          ${one.url && html`<${Entry} name=${t('details.address')}><${Address} to=${one.url} /></${Entry}>`}
          <${Outside} of=${one} />
        </dl>
        ${one.outline && html`<h3>${t('sections')}</h3><ul class="plain-list">${one.outline.map(entry => html`<li><${Link} to="claims"
          set=${parts.onlyClaims({ reading: id + ' ' + entry.section })}>${entry.section} <${parts.Titled} language=${one.language}>${entry.title}</${parts.Titled}></${Link}></li>`)}</ul>`}`,
    };
  };

  const check = ([key]) => {
    const one = slips.checks.find(entry => entry.key === key);
    return one ? {
      section: 'slips', kind: words.name('check', one.kind), title: slips.subject(one), body: html`
        <${Explanation} of=${one.explanation} />
        <dl>
          <${Entry} name=${t('printed')}>${words.full(one.printed)}</${Entry}>
          <${Entry} name=${t('computed')}>${words.full(one.computed)}</${Entry}>
          <${Entry} name=${t('slips.tolerance')}>${words.exact(one.tolerance)}${words.bracketed(words.name('tolerance', one.toleranceRule))}</${Entry}>
          <${Entry} name=${t('slips.outcome')}>${words.name('outcome', one.outcome)}</${Entry}>
        </dl>
        ${one.inferences.map(inference => html`<h3>${t('slips.inference')}</h3><${Explanation} of=${inference.explanation} />`)}`,
    } : null;
  };

  const prediction = ([key]) => {
    const one = predictability.predictions.find(entry => entry.key === key);
    return one ? {
      section: 'predictability', kind: t('details.prediction'), title: `${parts.paperName(one.family)} · ${predictability.name(one)}`, body: html`
        <${Explanation} of=${one.explanation} />
        <${benchmarks.Sizes} key=${one.key} one=${one} />
        <dl>
          <${Entry} name=${t('predictability.metric')}>${parts.metricName(one.benchmark, one.metric)}</${Entry}>
          <${Entry} name=${t('predictability.predicted')}>${one.predicted === null ? '–' : words.round(one.predicted, 5)}</${Entry}>
          <${Entry} name=${t('predictability.interval', words.percent(data.facts.predictability.level, 0))}>${
            one.low === null || one.high === null ? '–' : t('range', words.round(one.low, 5), words.round(one.high, 5))}</${Entry}>
          <${Entry} name=${t('predictability.actual')}>${words.exact(one.actual)}</${Entry}>
          <${Entry} name=${t('predictability.outcome')}>${words.name('prediction', one.outcome)}</${Entry}>
          <${Entry} name=${t('predictability.error')}>${one.error === null ? '–' : words.round(one.error, 4)}</${Entry}>
          <${Entry} name=${t('predictability.no-change')}>${one.noChangeError === null ? '–' : words.round(one.noChangeError, 4)}</${Entry}>
          <${Entry} name=${t('predictability.sizes')}>${one.sizes}</${Entry}>
        </dl>`,
    } : null;
  };

  const benchmark = ([id, key, paperId]) => {
    const one = data.benchmarks.get(id);
    if (!one) {
      return null;
    }
    const [shown] = key === undefined ? [] : benchmarks.series.filter(series => series.benchmark === id && series.key === key);
    const results = data.resultsOf.get(id) || [];
    const sizes = predictability.predictions.filter(entry => entry.benchmark === id
      && (!shown || (entry.metric === shown.metric && entry.setting === shown.setting && (entry.split ?? '') === (shown.split ?? ''))));
    const all = benchmarks.series.filter(series => series.benchmark === id && (key === undefined || series.key === key));
    return {
      section: 'benchmarks', kind: t('benchmark'), title: one.name, body: html`
        <${InAll} text=${one.description} />
        ${all.map(series => html`<h3>${benchmarks.name(series)}</h3>
          ${series.points.filter(point => point.score !== null && (!paperId || point.paper === paperId)).map(point => html`
            <p><b>${parts.paperName(point.paper)}</b>${words.lang() === 'zh' ? '：' : ': '}${benchmarks.printed(series, point)} <span class="quiet">${parts.modelName(point.model)}</span></p>
            <${Places} at=${point.citations} />`)}
          ${series.steps.filter(step => !paperId || step.to === paperId).map(step => html`<${Explanation} of=${step.explanation} />`)}`)}
        <dl>
          ${one.dataSet && html`<${Entry} name=${t('details.data-set')}>${one.dataSet.map(set => html`${set.url ? html`<${Address} to=${set.url}>${set.name}</${Address}>` : set.name}${at(set)}`)}</${Entry}>`}
          ${one.url && html`<${Entry} name=${t('details.address')}><${Address} to=${one.url} /></${Entry}>`}
          <${Outside} of=${one} />
        </dl>
        ${sizes.length > 0 && html`<h3>${t('benchmarks.sizes')}</h3>${sizes.map(entry => html`<${benchmarks.Sizes} key=${entry.key} one=${entry} />`)}`}
        ${results.length > 0 && html`<h3>${t('benchmarks.all', results.length)}</h3><${benchmarks.ResultTable} isOfOne of=${results} caption=${one.name} />`}
        ${key !== undefined && html`<p><${Link} to=${['benchmark', id]}>${t('benchmarks.all-series')}</${Link}></p>`}`,
    };
  };

  const rate = ([verdict]) => {
    const one = data.facts.audit.rates.find(entry => entry.verdict === verdict);
    return one ? {
      section: 'audit', kind: t('share'), title: words.name('verdict', verdict), body: html`
        <${Explanation} of=${one.explanation} />
        <p><${Link} to="claims" set=${parts.onlyClaims({ verdict, about: 'asserted' })}>${t('details.claims-of', one.count)}</${Link}></p>`,
    } : null;
  };

  const growth = ([quantity, index = 0]) => {
    const one = data.facts.growth.filter(entry => entry.quantity === quantity)[index]; // one for each family
    if (!one) {
      return null;
    }
    const row = (name, fit) => [name, words.factor(fit.factor), fit.low === null ? '–' : t('range', words.factor(fit.low), words.factor(fit.high)), fit.level === null ? '–' : words.percent(fit.level, 0)];
    return {
      section: 'scaling', kind: t('details.growth'), title: words.name('quantity', quantity), body: html`
        <${Explanation} of=${one.explanation} />
        ${one.fit && html`<${Table} caption=${t('details.growth')} numeric=${[1, 2, 3]} head=${[t('details.estimator'), t('details.per-year'), t('details.interval'), t('details.level')]}
          rows=${[row(t('details.least-squares'), one.fit.leastSquares), ...(one.fit.theilSen ? [row('Theil–Sen', one.fit.theilSen)] : [])]} />`}
        ${one.caveats.length > 0 && html`<h3>${t('details.caveats')}</h3><ul>${one.caveats.map(id => html`<li>${words.name('caveat', id)}</li>`)}</ul>`}`,
    };
  };

  const profile = ([paperId, kind]) => {
    const one = data.facts.disclosure.find(entry => entry.paper === paperId);
    return one ? {
      section: 'disclosure', kind: t('disclosure.title'), title: `${parts.paperName(paperId)}${words.lang() === 'zh' ? '：' : ': '}${disclosure.nameOf(kind)}`, body: html`
        <ul class="plain-list">${one.quantities.filter(entry => disclosure.kindOf(entry) === kind).map(entry => html`<li>
          <${Link} to=${['figure', one.model, entry.quantity]}>${words.name('quantity', entry.quantity)}</${Link}></li>`)}</ul>`,
    } : null;
  };

  const VIEWS = { claim, figure, capability, paper, influence, source, check, prediction, benchmark, rate, growth, disclosure: (path => (path.length === 2 ? profile(path) : null)) };

  /** What an address shows, or null if it leads to a section or to nothing known. */
  const view = ([kind, ...rest]) => (rest.length > 0 && Object.hasOwn(VIEWS, kind) ? VIEWS[kind](rest) : null);
  const isKnown = ([kind, ...rest]) => rest.length === 0 || !Object.hasOwn(VIEWS, kind) ? rest.length === 0 : view([kind, ...rest]) !== null;

  return { view, isKnown };
})();
