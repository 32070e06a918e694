'use strict';

/** The scores of the generations on one benchmark, never two settings in one line. */
Stemma.benchmarks = (() => {
  const { data, address, words, charts, parts } = Stemma;
  const { html, Section, Chart, Table, Link, Choice, Toggle, Pager, useRef } = parts;
  const { t } = words;

  const HEIGHT = 170;
  const BAND = 24;
  const PAGE = 12;

  const series = data.facts.benchmarks.flatMap(benchmark => parts.keyed(benchmark.series, one => [one.metric, one.setting, one.split])
    .map(one => ({ ...one, benchmark: benchmark.benchmark })));
  /** How else the model of a point was tried on the same benchmark, and what came out. */
  const otherwise = (one, point) => (data.resultsOf.get(one.benchmark) || []).filter(result => result.model === point.model
    && !(point.score !== null && result.metric === one.metric && result.setting === one.setting && result.split === (one.split ?? '') && result.variant === '' && Number(result.score) === point.score));
  /** A score with the digits it was printed with. */
  const printed = (one, point) => (data.resultsOf.get(one.benchmark) || []).find(result => result.model === point.model && result.metric === one.metric
    && result.setting === one.setting && result.split === (one.split ?? '') && Number(result.score) === point.score)?.score ?? words.exact(point.score);
  const scored = one => one.points.filter(point => point.score !== null);
  const to = one => ['benchmark', one.benchmark, one.key];
  const name = one => [parts.metricName(one.benchmark, one.metric), words.setting(one.setting), one.split].filter(part => part).join(' · ');
  const says = (one, point) => (point.score === null
    ? t('benchmarks.says-none', parts.paperName(point.paper), parts.benchmarkName(one.benchmark), name(one))
    : t('benchmarks.says', parts.paperName(point.paper), parts.benchmarkName(one.benchmark), name(one), printed(one, point)));

  /** Generations with a score, and those between them; far apart ones would leave nothing but gaps. */
  const drawn = one => (one.points.length <= 8 ? one.points : scored(one));

  const draw = one => width => {
    const points = drawn(one);
    const known = points.filter(point => point.score !== null);
    const gaps = points.filter(point => point.score === null);
    const [low, high] = d3.extent(known, point => point.score);
    const pad = (high - low) * 0.25 || Math.abs(high) * 0.1 || 1;
    const least = low < 0 ? low - pad : Math.max(0, low - pad);
    const floor = HEIGHT - 24 - (gaps.length ? BAND : 0);
    const y = d3.scaleLinear().domain([least, high + pad]).range([floor, 22]);
    const x = d3.scalePoint().domain(points.map(point => point.paper)).range([60, width - 30]).padding(0.3);
    const px = point => x(point.paper);
    const ticks = y.ticks(4);
    const href = point => address.to([...to(one), point.paper]);
    const attributes = new Map(points.map(point => [href(point), { score: point.score, paper: point.paper, benchmark: one.benchmark, metric: one.metric, setting: one.setting, split: one.split }]));
    const steps = one.steps.map(step => ({ ...step, a: known.find(point => point.paper === step.from), b: known.find(point => point.paper === step.to) })).filter(step => step.a && step.b);
    return charts.draw({
      width, height: HEIGHT, margin: 0, axis: null, x: { type: 'identity' }, y: { type: 'identity' },
      marks: [
        Plot.ruleY(ticks, { y, x1: 44, x2: width - 6, stroke: 'var(--line)' }),
        Plot.text(ticks, { x: 40, y, text: words.short, textAnchor: 'end', fontSize: 11, fill: 'var(--ink-soft)' }),
        ...(gaps.length ? [Plot.rect([0], { x1: 44, x2: width - 6, y1: floor + 4, y2: floor + BAND, fill: 'var(--band)' })] : []),
        Plot.text(points, { x: px, y: HEIGHT - 10, text: point => parts.paperName(point.paper), fontSize: 11, fill: 'var(--ink-soft)' }),
        Plot.link(steps, { x1: step => px(step.a), x2: step => px(step.b), y1: step => y(step.a.score), y2: step => y(step.b.score), stroke: 'var(--accent)', strokeWidth: 1.5,
          strokeDasharray: '4 3', filter: step => step.over.length > 0 }),
        Plot.link(steps, { x1: step => px(step.a), x2: step => px(step.b), y1: step => y(step.a.score), y2: step => y(step.b.score), stroke: 'var(--accent)', strokeWidth: 1.5,
          filter: step => step.over.length === 0 }),
        Plot.dot(known, { x: px, y: point => y(point.score), r: 5, fill: 'var(--accent)', stroke: 'var(--page)', href, title: point => says(one, point), ariaLabel: point => says(one, point) }),
        Plot.text(known, { x: px, y: point => y(point.score), dy: -12, text: point => printed(one, point), fontSize: 11, fontWeight: 600, fill: 'var(--ink)', stroke: 'var(--page)', strokeWidth: 3, pointerEvents: 'none' }),
        Plot.text(gaps, { x: px, y: floor + 14, text: point => (otherwise(one, point).length ? '≠' : '·'), fontSize: 12, fill: 'var(--ink-soft)', href, title: point => says(one, point), ariaLabel: point => says(one, point) }),
      ],
    }, t('benchmarks.label', parts.benchmarkName(one.benchmark), name(one)), attributes);
  };

  const table = one => html`<${Table} caption=${parts.benchmarkName(one.benchmark)} numeric=${[2, 3]} head=${[t('paper'), t('model'), t('benchmarks.score'), t('benchmarks.otherwise')]}
    rows=${drawn(one).map(point => [html`<${Link} to=${[...to(one), point.paper]}>${parts.paperName(point.paper)}</${Link}>`, parts.modelName(point.model),
      point.score === null ? '–' : printed(one, point), otherwise(one, point).length || '–'])} />`;

  const HEAD = () => [t('benchmark'), t('model'), t('predictability.metric'), t('benchmarks.setting'), t('benchmarks.shots'), t('benchmarks.split'), t('benchmarks.variant'), t('benchmarks.score'), t('places')];
  const unitOf = result => parts.metric(result.benchmark, result.metric)?.unit;
  const row = result => [html`<${Link} to=${['benchmark', result.benchmark]}>${parts.benchmarkName(result.benchmark)}</${Link}>`, parts.modelName(result.model),
    parts.metricName(result.benchmark, result.metric) + (unitOf(result) ? words.bracketed(words.unit(unitOf(result))) : ''), words.setting(result.setting), result.shots, result.split,
    [result.variant, result.printing].filter(part => part).join(', '), result.score, html`<${parts.Place} place=${data.place(result.at)} />`];
  /** Results as a table, with the digits that the paper prints. */
  const ResultTable = ({ of, caption, isPart, isOfOne }) => {
    const from = isOfOne ? 1 : 0;
    return html`<${Table} isPart=${isPart} caption=${caption} numeric=${[4 - from, 7 - from]} head=${HEAD().slice(from)} rows=${of.map(result => row(result).slice(from))} />`;
  };

  const RESULTS = 40;
  const AllResults = ({ chosen }) => {
    const model = address.setting('model', '');
    const metric = address.setting('metric', '');
    const here = data.results.filter(one => !chosen || one.benchmark === chosen);
    const of = here.filter(one => (!model || one.model === model) && (!metric || one.metric === metric));
    const options = ids => [['', t('claims.any')], ...d3.sort(ids, ([, name]) => name.toLowerCase())];
    const choose = name => value => address.set({ [name]: value, results: null });
    return html`<h3 id="results">${t('benchmarks.all', of.length)}</h3>
      <div class="controls">
        <${Choice} label=${t('model')} value=${model} onChange=${choose('model')} options=${options([...new Set(here.map(one => one.model))].map(id => [id, parts.modelName(id)]))} />
        <${Choice} label=${t('predictability.metric')} value=${metric} onChange=${choose('metric')} options=${options([...new Map(here.map(one => [one.metric, parts.metricName(one.benchmark, one.metric)]))])} />
      </div>
      ${of.length > RESULTS && html`<${parts.Take} name=${t('benchmarks.all', of.length)} types=${['csv', 'json']} onTake=${type => Stemma.take.table([
        ['benchmark', 'model', 'metric', 'setting', 'shots', 'split', 'variant', 'printing', 'score', 'source', 'locator'],
        ...of.map(one => [one.benchmark, one.model, one.metric, one.setting, one.shots, one.split, one.variant, one.printing, one.score, data.place(one.at).source, data.place(one.at).en])],
      'results', type)} />`}
      <${parts.Paged} id="results" of=${of} size=${RESULTS} label=${t('benchmarks.all', of.length)}>${shown => html`<${ResultTable} isPart=${of.length > RESULTS} of=${shown} caption=${t('benchmarks.all', shown.length)} />`}</${parts.Paged}>`;
  };

  /** Score against size: what the models of a family scored, and what the smaller ones predict of the largest. */
  const SIZE_HEIGHT = 230;
  const drawSizes = one => width => {
    const size = model => data.facts.scaling.find(fact => fact.quantity === 'parameters')?.sizes.concat(data.facts.scaling.find(fact => fact.quantity === 'parameters').points).find(point => point.model === model)?.value;
    const points = (data.resultsOf.get(one.benchmark) || []).filter(result => result.metric === one.metric && result.setting === one.setting && result.split === (one.split ?? '')
      && result.variant === (one.variant ?? '') && result.printing === '' && data.models.get(result.model)?.paper && Number.isFinite(Number(result.score)) && size(result.model))
      .filter(result => data.models.get(result.model).paper === one.family || one.family === result.model.split('-').slice(0, 2).join('-'))
      .map(result => ({ ...result, size: size(result.model), value: Number(result.score) }));
    if (points.length < 2) {
      return null;
    }
    const largest = d3.greatest(points, point => point.size);
    const says = point => t('benchmarks.says-size', parts.modelName(point.model), words.short(point.size), point.score);
    const interval = one.low === null || one.high === null ? [] : [one];
    return charts.draw({
      width, height: SIZE_HEIGHT, marginLeft: 48, marginRight: 24, marginBottom: 38,
      x: { type: 'log', label: t('benchmarks.size'), tickFormat: words.short, ticks: width < 420 ? 3 : 5 },
      y: { label: words.unit(unitOf(one)) || null, grid: true, nice: true, ticks: 5 },
      marks: [
        Plot.ruleX(interval, { x: largest.size, y1: 'low', y2: 'high', stroke: 'var(--line-strong)', strokeWidth: 7, strokeLinecap: 'round', strokeOpacity: 0.7 }),
        Plot.line(d3.sort(points, point => point.size), { x: 'size', y: 'value', stroke: 'var(--accent)', strokeWidth: 1.2 }),
        Plot.dot(interval, { x: largest.size, y: 'predicted', symbol: 'times', r: 5, stroke: 'var(--ink)', strokeWidth: 2 }),
        Plot.dot(points, { x: 'size', y: 'value', r: 4.5, fill: 'var(--accent)', stroke: 'var(--page)', href: point => address.to(['figure', point.model, 'parameters']), title: says, ariaLabel: says }),
      ],
    }, t('benchmarks.size-label', parts.benchmarkName(one.benchmark), [one.family, words.setting(one.setting), one.split, one.variant].filter(part => part).join(', ')));
  };
  const Sizes = ({ one }) => html`<${Chart} id=${'sizes-' + one.key} title=${[parts.paperName(one.family), parts.metricName(one.benchmark, one.metric), words.setting(one.setting), one.split, one.variant].filter(part => part).join(' · ')}
    note=${t('benchmarks.sizes-note')} draw=${drawSizes(one)} depends=${[one.key]} />`;

  const Benchmarks = () => {
    const top = useRef(null);
    const several = address.setting('single', 'no') === 'no';
    const chosen = address.setting('benchmark', '');
    if (series.every(one => scored(one).length === 0)) {
      return html`<${Section} id="benchmarks" title=${t('benchmarks.title')}><${parts.Empty}>${t('no-results')}</${parts.Empty}></${Section}>`;
    }
    const of = d3.sort(series.filter(one => (chosen ? one.benchmark === chosen && scored(one).length > 0 : scored(one).length > (several ? 1 : 0))), one => -scored(one).length);
    const count = Math.max(1, Math.ceil(of.length / PAGE));
    const [now, setPage] = parts.usePage('series', count);
    return html`<${Section} id="benchmarks" title=${t('benchmarks.title')} lead=${t('benchmarks.lead')}>
      <div class="controls">
        <${Choice} label=${t('benchmark')} value=${chosen} onChange=${benchmark => address.set({ benchmark, series: null })}
          options=${[['', t('claims.any')], ...d3.sort([...new Set(series.map(one => one.benchmark))].map(id => [id, parts.benchmarkName(id)]), ([, text]) => text.toLowerCase())]} />
        ${!chosen && html`<${Toggle} label=${t('benchmarks.several')} on=${several} onChange=${on => address.set({ single: on ? null : 'yes', series: null })} />`}
      </div>
      <p role="status" class="result">${t('benchmarks.found', of.length)}</p>
      ${of.length === 0 && html`<${parts.Empty}>${t('benchmarks.no-two')}</${parts.Empty}>`}
      <div class="multiples" ref=${top}>${of.slice(now * PAGE, (now + 1) * PAGE).map(one => html`
        <${Chart} key=${one.benchmark + one.key} id=${`benchmark-${one.benchmark}-${one.key}`} title=${html`<${Link} to=${to(one)}>${parts.benchmarkName(one.benchmark)}</${Link}>`} name=${parts.benchmarkName(one.benchmark)}
          note=${name(one) + (parts.metric(one.benchmark, one.metric)?.better === 'lower' ? t('benchmarks.lower') : '')} draw=${draw(one)} table=${() => table(one)} />`)}</div>
      <${parts.Printed} from=${now * PAGE + 1} to=${Math.min((now + 1) * PAGE, of.length)} of=${of.length} />
      <${Pager} page=${now} count=${count} onPage=${setPage} label=${t('benchmarks.title')} top=${top} />
      <${AllResults} chosen=${chosen} />
    </${Section}>`;
  };

  return { Benchmarks, ResultTable, Sizes, series, name, otherwise, printed };
})();
