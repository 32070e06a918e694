'use strict';

/** What the readings say, held against the papers: how often which verdict, and where. */
Stemma.audit = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Verdict, Paged, Pager } = parts;
  const { t } = words;

  const { audit } = data.facts;
  const VERDICTS = words.ids('verdict');
  /** Each claim once, however many of its assertions name the wrong section. */
  const misplaced = [...data.misplaced];
  const ROWS = 40;
  const FEW_ROWS = 15;

  const titleOf = (reading, section) =>
    data.sources.get(reading)?.outline?.find(entry => entry.section === section)?.title ?? '';

  const filterOf = (row, verdict) => address.to('claims', parts.onlyClaims({
    verdict, reading: row.section ? row.reading + ' ' + row.section : null, paper: row.paper ?? null, kind: row.kind ?? null, about: 'asserted',
  }));

  const drawRates = width => {
    const name = rate => words.name('verdict', rate.verdict);
    const says = rate => t('audit.rate', name(rate), rate.count, rate.total, words.percent(rate.share), words.percent(rate.low), words.percent(rate.high));
    const href = rate => address.to(['rate', rate.verdict]);
    const attributes = new Map(audit.rates.map(rate => [href(rate), { verdict: rate.verdict, count: rate.count, total: rate.total, share: rate.share, low: rate.low, high: rate.high }]));
    // What is written behind a bar must not leave the drawing.
    const label = rate => `${rate.count} · ${words.percent(rate.share)}`;
    const beyond = rate => Math.max(24, (charts.textWidth(label(rate)) + 20 - (1 - rate.high) * (width - 128)) / rate.high);
    return charts.draw({
      width, height: 44 + 36 * VERDICTS.length, marginLeft: 128, marginRight: d3.max(audit.rates, beyond), marginBottom: 34,
      x: { domain: [0, 100], percent: true, label: t('share'), grid: true },
      y: { domain: VERDICTS, type: 'band', label: null, tickSize: 0, tickFormat: id => parts.VERDICT_SIGNS[id] + ' ' + words.name('verdict', id) },
      marks: [
        Plot.barX(audit.rates, {
          y: 'verdict', x: 'share', fill: rate => `var(--verdict-${rate.verdict})`, href, title: says, ariaLabel: says, insetTop: 5, insetBottom: 5,
        }),
        Plot.ruleY(audit.rates, { y: 'verdict', x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 1.5, marker: 'tick', pointerEvents: 'none' }),
        Plot.text(audit.rates, {
          y: 'verdict', x: 'high', text: label, dx: 8, textAnchor: 'start', fill: 'var(--ink)', pointerEvents: 'none',
        }),
      ],
      color: { type: 'identity' },
    }, t('audit.rates-label'), attributes);
  };

  /** One square for each group and verdict; the number stands in it, and its tone follows the number. */
  const drawHeat = (rows, nameOf, label) => width => {
    const cells = rows.flatMap((row, i) => VERDICTS.map(verdict => ({ row, i, verdict, count: row[verdict] })));
    const line = charts.rows(d3.range(rows.length), i => nameOf(rows[i]), width, 26, 0.52);
    const { left } = line;
    const greatest = d3.max(cells, cell => cell.count) || 1;
    // Where the names would run into each other their signs stand alone.
    const roomy = (width - left) / VERDICTS.length > d3.max(VERDICTS, id => charts.textWidth(words.name('verdict', id))) + 26;
    const says = cell => t('audit.cell', nameOf(cell.row), words.name('verdict', cell.verdict), cell.count, cell.row.total);
    const href = cell => filterOf(cell.row, cell.verdict);
    const shown = cells.filter(cell => cell.count > 0);
    const attributes = new Map(shown.map(cell => [href(cell),
      { verdict: cell.verdict, count: cell.count, total: cell.row.total, section: cell.row.section, paper: cell.row.paper, kind: cell.row.kind, reading: cell.row.reading }]));
    return charts.draw({
      width, isGrid: true, height: rows.length * line.height + 44, marginLeft: left, marginTop: 38, marginBottom: 4, marginRight: 4,
      x: {
        domain: VERDICTS, type: 'band', axis: 'top', label: null, tickSize: 0, padding: 0.04,
        tickFormat: id => parts.VERDICT_SIGNS[id] + (roomy ? ' ' + words.name('verdict', id) : ''),
      },
      y: {
        domain: d3.range(rows.length), type: 'band', label: null, tickSize: 0, padding: 0.08, ...line.axis,
      },
      marks: [
        ...line.marks,
        Plot.cell(cells, { x: 'verdict', y: 'i', fill: 'var(--band)', rx: 3, insetTop: line.inset }),
        Plot.cell(shown, {
          x: 'verdict', y: 'i', rx: 3, insetTop: line.inset, fill: cell => `var(--heat-${cell.verdict})`, fillOpacity: cell => 0.18 + 0.62 * Math.sqrt(cell.count / greatest),
          href, title: says, ariaLabel: says,
        }),
        Plot.text(cells, {
          x: 'verdict', y: 'i', dy: line.dy, text: cell => String(cell.count), fill: cell => (cell.count ? 'var(--ink)' : 'var(--ink-faint)'), fontWeight: cell => (cell.count ? 600 : 400), pointerEvents: 'none',
        }),
      ],
      color: { type: 'identity' }, opacity: { type: 'identity' },
    }, label, attributes);
  };

  const heatTable = (rows, nameOf, head) => html`<${Table} caption=${head} numeric=${d3.range(1, VERDICTS.length + 2)}
    head=${[head, ...VERDICTS.map(id => words.name('verdict', id)), t('total')]}
    rows=${rows.map(row => [nameOf(row),
      ...VERDICTS.map(verdict => html`<a href=${filterOf(row, verdict)}>${row[verdict]}</a>`), row.total])} />`;

  const Heat = ({ id, title, rows, nameOf, size = ROWS }) => {
    const count = Math.max(1, Math.ceil(rows.length / size));
    const [page, setPage] = parts.usePage(id + '-page', count);
    const shown = rows.slice(page * size, (page + 1) * size);
    return html`<${Chart} id=${id} title=${title} draw=${drawHeat(shown, nameOf, title)} depends=${[page]} table=${() => heatTable(shown, nameOf, title)}>
      <${Pager} page=${page} count=${count} onPage=${setPage} label=${title} />
    </${Chart}>`;
  };

  const sectionName = row => `${data.readings.length > 1 ? row.reading + ' ' : ''}${row.section} ${titleOf(row.reading, row.section)}`;

  const kappa = table => (table.kappa === null ? '–' : words.round(table.kappa));

  const Agreement = ({ pair }) => html`<p class="note">${
    t('audit.agreement', words.annotator(pair.first), words.annotator(pair.second), pair.agreed, pair.total, kappa(pair))}${
    pair.attribution.total > 0 && html` ${t('audit.agreement-sections', pair.attribution.agreed, pair.attribution.total, kappa(pair.attribution))}`}</p>`;

  /** The two judgements against each other: a row for each attribution, a column for each verdict. */
  const Sections = () => {
    const { attribution } = audit;
    const row = (id, name) => [name, ...attribution.byVerdict.map(of => of[id]), attribution.counts[id]];
    return html`<p class="headline">${words.text(attribution.explanation)}</p>
      ${attribution.notJudged < audit.counts.total && html`<${Table} caption=${t('said-in')} numeric=${d3.range(1, VERDICTS.length + 2)}
        head=${[t('said-in'), ...attribution.byVerdict.map(of => words.name('verdict', of.verdict)), t('total')]}
        rows=${[...words.ids('attribution').map(id => row(id, words.name('attribution', id))), row('notJudged', t('not-judged'))]} />`}`;
  };

  const Audit = () => {
    if (audit.counts.total === 0) {
      return html`<${Section} id="audit" title=${t('audit.title')}><${parts.Empty}>${
        data.readings.length === 0 ? t('audit.no-reading') : t('audit.none')}</${parts.Empty}></${Section}>`;
    }
    return html`<${Section} id="audit" title=${t('audit.title')} lead=${t('audit.lead')}>
      <${Sections} />
      <ul class="legend" aria-label=${t('legend')}>${VERDICTS.map(id => html`<li><${Verdict} id=${id} /></li>`)}</ul>
      <div class="columns">
        <${Chart} id="audit-rates" title=${t('audit.rates')} note=${t('audit.rates-note')} draw=${drawRates} table=${() => html`<${Table} caption=${t('audit.rates')} numeric=${[1, 2, 3, 4]}
          head=${[t('verdict'), t('count'), t('share'), t('audit.low'), t('audit.high')]}
          rows=${audit.rates.map(rate => [html`<${Verdict} id=${rate.verdict} />`, rate.count, words.percent(rate.share), words.percent(rate.low), words.percent(rate.high)])} />`} />
        <${Heat} id="audit-papers" title=${t('verdicts-by-paper')} rows=${audit.byPaper} nameOf=${row => parts.paperName(row.paper)} size=${FEW_ROWS} />
      </div>
      <${Heat} id="audit-sections" title=${t('verdicts-by-section')} rows=${audit.bySection} nameOf=${sectionName} />
      <${Heat} id="audit-kinds" title=${t('audit.by-kind')} rows=${audit.byKind} nameOf=${row => words.name('kind', row.kind)} />
      ${data.facts.agreement.map(pair => html`<${Agreement} pair=${pair} />`)}
      <h3 id="misplaced">${t('audit.misplaced', misplaced.length)}</h3>
      <p class="note">${t('audit.misplaced-note')}</p>
      <${Paged} id="misplaced-page" of=${misplaced} size=${5} label=${t('audit.misplaced', misplaced.length)}>${shown => html`<ul class="findings">
        ${shown.map(([claim, facts]) => html`<li><${parts.ClaimLink} id=${claim} /> <span class="quiet">${
          words.list([...new Set(facts.flatMap(one => one.assertions.map(place => place.reading + ' ' + place.section)))])}</span></li>`)}</ul>`}</${Paged}>
      <h3 id="omitted">${t('audit.omitted', audit.omitted.length)}</h3>
      <p class="note">${t('audit.omitted-note')}</p>
      <${Paged} id="omitted-page" of=${audit.omitted} size=${5} label=${t('audit.omitted', audit.omitted.length)}>${shown => html`<ul class="findings">
        ${shown.map(one => html`<li><${parts.ClaimLink} id=${one.claim} /></li>`)}</ul>`}</${Paged}>
      <h3 id="contradictions">${t('audit.contradictions', audit.contradictions.length)}</h3>
      <${Paged} id="contradictions-page" of=${audit.contradictions} size=${5} label=${t('audit.contradictions', audit.contradictions.length)}>${shown => html`<ul class="findings">
        ${shown.map(one => html`<li><${parts.ClaimLink} id=${one.first} /><br /><span class="quiet">↔</span> <${parts.ClaimLink} id=${one.second} /></li>`)}</ul>`}</${Paged}>
    </${Section}>`;
  };

  return { Audit, titleOf };
})();
