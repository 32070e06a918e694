'use strict';

/** How well the score of each family's largest model follows from its smaller ones. */
Stemma.predictability = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Link, Choice, Pager } = parts;
  const { t } = words;

  const fact = data.facts.predictability;
  const PAGE = 30;
  const ROW = 22;
  const OUTCOMES = { covered: 'circle', better: 'triangle', worse: 'diamond' };
  const OUTCOME_SIGNS = { covered: '●', better: '▲', worse: '◆' };

  const unitOf = one => parts.metric(one.benchmark, one.metric)?.unit ?? '';
  const predictions = parts.keyed(fact.predictions, one => [one.family, one.benchmark, one.metric, one.setting, one.shots, one.split, one.variant])
    .map((one, number) => ({ ...one, number, unit: unitOf(one) }));
  const units = d3.sort([...d3.rollup(predictions, group => group.length, one => one.unit)], ([, count]) => -count);
  const to = one => ['prediction', one.key];

  const name = one => [parts.benchmarkName(one.benchmark), words.setting(one.setting), one.split, one.variant].filter(part => part).join(' · ');
  const says = one => t('predictability.says', parts.paperName(one.family), name(one), parts.metricName(one.benchmark, one.metric),
    one.predicted === null ? '–' : words.round(one.predicted, 4), one.low === null ? '–' : words.round(one.low, 4), one.high === null ? '–' : words.round(one.high, 4),
    words.exact(one.actual), words.name('prediction', one.outcome));

  const draw = shown => width => {
    const names = new Map(shown.map(one => [one.number, `${parts.paperName(one.family)} · ${name(one)}`]));
    const row = charts.rows(shown.map(one => one.number), number => names.get(number), width, ROW, 0.46);
    const href = one => address.to(to(one));
    const attributes = new Map(shown.map(one => [href(one), {
      benchmark: one.benchmark, family: one.family, predicted: one.predicted, low: one.low, high: one.high, actual: one.actual, outcome: one.outcome }]));
    const drawn = shown.filter(one => one.low !== null && one.high !== null);
    const ends = drawn.flatMap(one => [one.low, one.high, one.predicted, one.actual]);
    return charts.draw({
      width, height: shown.length * row.height + 60, marginLeft: row.left, marginTop: 24, marginBottom: 36, marginRight: 16,
      x: { label: words.unit(shown[0]?.unit) || null, grid: true, domain: ends.length ? d3.extent(ends) : [0, 1], nice: true },
      y: { domain: shown.map(one => one.number), type: 'band', label: null, tickSize: 0, ...row.axis },
      marks: [
        ...row.marks,
        Plot.ruleY(drawn, { y: 'number', dy: row.dy, x1: 'low', x2: 'high', stroke: 'var(--line-strong)', strokeWidth: 6, strokeLinecap: 'round', strokeOpacity: 0.75 }),
        Plot.tickX(drawn, { y: 'number', x: 'predicted', stroke: 'var(--ink)', strokeWidth: 2, insetTop: 4 + row.inset, insetBottom: 4 }),
        Plot.dot(shown, {
          y: 'number', dy: row.dy, x: 'actual', r: 5, symbol: one => OUTCOMES[one.outcome], fill: one => `var(--outcome-${one.outcome})`, stroke: 'var(--page)',
          href, title: says, ariaLabel: says,
        }),
      ],
      color: { type: 'identity' }, symbol: { type: 'identity' },
    }, t('predictability.label'), attributes);
  };

  const table = shown => html`<${Table} caption=${t('predictability.title')} numeric=${[2, 3, 4, 5]}
    head=${[t('predictability.series'), t('predictability.metric'), t('predictability.predicted'), t('predictability.low'), t('predictability.high'), t('predictability.actual'), t('predictability.outcome')]}
    rows=${shown.map(one => [
      html`<${Link} to=${to(one)}>${parts.paperName(one.family)} · ${name(one)}</${Link}>`, parts.metricName(one.benchmark, one.metric),
      ...[one.predicted, one.low, one.high].map(number => (number === null ? '–' : words.round(number, 4))), words.exact(one.actual), words.name('prediction', one.outcome),
    ])} />`;

  const Share = ({ share, message }) => share && html`<p>${t(message, share.count, share.total, words.percent(share.count / share.total),
    words.percent(share.low), words.percent(share.high))}</p>`;

  const Predictability = () => {
    const unit = address.setting('unit', units.length ? units[0][0] : '');
    const family = address.setting('family', '');
    const outcome = address.setting('outcome', '');
    const choose = name => value => address.set({ [name]: value, predictions: null });
    if (predictions.length === 0) {
      return html`<${Section} id="predictability" title=${t('predictability.heading')}><${parts.Empty}>${t('predictability.none')}</${parts.Empty}></${Section}>`;
    }
    const of = predictions.filter(one => one.unit === unit && (!family || one.family === family) && (!outcome || one.outcome === outcome));
    const count = Math.max(1, Math.ceil(of.length / PAGE));
    const [page, setPage] = parts.usePage('predictions', count);
    const shown = of.slice(page * PAGE, (page + 1) * PAGE);
    const any = options => [['', t('claims.any')], ...options];
    return html`<${Section} id="predictability" title=${t('predictability.heading')} lead=${t('predictability.lead', words.percent(fact.level, 0))}>
      <${Share} share=${fact.covered} message="predictability.covered" />
      <${Share} share=${fact.beatingNoChange} message="predictability.beating" />
      <ul class="legend" aria-label=${t('legend')}>
        <li><span class="swatch interval" aria-hidden="true"></span> ${t('predictability.interval', words.percent(fact.level, 0))}</li>
        <li><span class="sign" aria-hidden="true">|</span> ${t('predictability.predicted')}</li>
        ${Object.keys(OUTCOMES).map(id => html`<li><span class="sign outcome-${id}" aria-hidden="true">${OUTCOME_SIGNS[id]}</span> ${t('predictability.actual-of', words.name('prediction', id))}</li>`)}
      </ul>
      <${Chart} id="predictions" title=${t('predictability.chart')} draw=${draw(shown)} depends=${[unit, family, outcome, page]} table=${() => table(shown)}>
        <div class="controls">
          <${Choice} label=${t('predictability.unit')} value=${unit} onChange=${choose('unit')} options=${units.map(([id, n]) => [id, words.unit(id) + words.bracketed(n)])} />
          <${Choice} label=${t('predictability.family')} value=${family} onChange=${choose('family')} options=${any([...new Set(predictions.map(one => one.family))].map(id => [id, parts.paperName(id)]))} />
          <${Choice} label=${t('predictability.outcome')} value=${outcome} onChange=${choose('outcome')} options=${any(Object.keys(OUTCOMES).map(id => [id, words.name('prediction', id)]))} />
        </div>
        ${shown.length === 0 && html`<${parts.Empty}>${t('predictability.nothing')}</${parts.Empty}>`}
        <${Pager} page=${page} count=${count} onPage=${setPage} label=${t('predictability.pages')} />
      </${Chart}>
      <${parts.Printed} from=${page * PAGE + 1} to=${page * PAGE + shown.length} of=${of.length} />
      <p class="note">${t('predictability.unpredicted', fact.unpredicted.length, words.list([...d3.rollup(fact.unpredicted, group => group.length, one => one.reason)]
        .map(([reason, n]) => `${words.name('unpredicted', reason)}${words.bracketed(n)}`)))}</p>
    </${Section}>`;
  };

  return { Predictability, predictions, name };
})();
